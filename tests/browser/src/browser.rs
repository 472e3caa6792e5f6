//! A window for each walk, closed whatever happens, in one of the browsers that `cargo xtask test` has opened.

use std::env;
use std::sync::{LazyLock, Mutex};

use fantoccini::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::task::LocalSet;

use crate::page::Page;
use crate::promises;
use crate::site::Site;

/// Runs before anything else on every page: notes what happens, for the walks to ask.
const WITNESS: &str = include_str!("witness.js");

static BROWSERS: LazyLock<Browsers> = LazyLock::new(|| {
    let idle: Vec<String> = setting("MKB_BROWSERS").split_whitespace().map(str::to_owned).collect();
    Browsers { turns: Semaphore::new(idle.len()), idle: Mutex::new(idle) }
});

/// They run already. Each makes one walk at a time.
struct Browsers {
    turns: Semaphore,
    /// The address of the driver, with the name of the session behind it.
    idle: Mutex<Vec<String>>,
}

/// The use of a browser, until dropped.
struct Turn {
    browser: String,
    _permit: SemaphorePermit<'static>,
}

impl Turn {
    async fn wait() -> Self {
        let permit = BROWSERS.turns.acquire().await.expect("nobody closes it");
        let browser = BROWSERS.idle.lock().expect("nobody panics with it").pop().expect("as many as turns");
        Self { browser, _permit: permit }
    }

    async fn client(&self) -> Client {
        let (driver, session) = self.browser.split_once('#').expect("driver#session");
        let connector = HttpConnector::new();
        let client = Client::with_existing_session(driver, session, connector).await.expect("the driver answers");
        client.persist().await.expect("the browser stays for the next walk");
        client
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        BROWSERS.idle.lock().expect("nobody panics with it").push(std::mem::take(&mut self.browser));
    }
}

/// Opens a page in a fresh window, walks, and checks the promises that hold for every page.
pub async fn walk<F, W>(path: &str, walk: W)
where
    F: Future<Output = ()> + 'static,
    W: FnOnce(Page) -> F,
{
    let turn = Turn::wait().await;
    let page = Page::new(turn.client().await, Site::start().await);
    page.before_every_page(WITNESS);
    page.open(path).await;
    let steps = walk(page.clone());
    // A task of its own, so that a failed walk does not end this one; a local one, so that walks may hold what they like.
    let task = async {
        let page = page.clone();
        tokio::task::spawn_local(async move {
            steps.await;
            promises::kept(&page).await;
        })
        .await
    };
    let walked = LocalSet::new().run_until(task).await;
    if walked.is_err() {
        page.leave_evidence().await;
    }
    page.close().await;
    if let Err(failed) = walked {
        std::panic::resume_unwind(failed.into_panic());
    }
}

/// A value that `cargo xtask test` puts in the environment.
pub(crate) fn setting(name: &str) -> String {
    env::var(name)
        .unwrap_or_else(|_| panic!("{name} is not set: run these tests with `cargo xtask test --only browser`"))
}
