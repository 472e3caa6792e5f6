//! A browser for each walk, closed whatever happens.

use std::env;
use std::sync::{LazyLock, Mutex};

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::task::LocalSet;

use crate::page::Page;
use crate::promises;
use crate::site::Site;

/// Runs before anything else on every page: notes what happens, for the walks to ask.
const WITNESS: &str = include_str!("witness.js");

static DRIVERS: LazyLock<Drivers> = LazyLock::new(|| {
    let idle: Vec<String> = setting("WEBDRIVER_URLS").split_whitespace().map(str::to_owned).collect();
    Drivers { turns: Semaphore::new(idle.len()), idle: Mutex::new(idle) }
});

/// Each drives one browser at a time.
struct Drivers {
    turns: Semaphore,
    idle: Mutex<Vec<String>>,
}

/// The use of a driver, until dropped.
struct Turn {
    driver: String,
    _permit: SemaphorePermit<'static>,
}

impl Turn {
    async fn wait() -> Self {
        let permit = DRIVERS.turns.acquire().await.expect("nobody closes it");
        let driver = DRIVERS.idle.lock().expect("nobody panics with it").pop().expect("as many as turns");
        Self { driver, _permit: permit }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        DRIVERS.idle.lock().expect("nobody panics with it").push(std::mem::take(&mut self.driver));
    }
}

/// Opens a page in a fresh browser, walks, and checks the promises that hold for every page.
pub async fn walk<F, W>(path: &str, walk: W)
where
    F: Future<Output = ()> + 'static,
    W: FnOnce(Page) -> F,
{
    let turn = Turn::wait().await;
    let page = Page::new(open(&turn.driver).await, Site::start().await);
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

async fn open(driver: &str) -> Client {
    let file = setting("WEBDRIVER_CAPABILITIES");
    let text = std::fs::read_to_string(file).expect("what to ask of the driver can be read");
    let capabilities: Capabilities = serde_json::from_str(&text).expect("what to ask of the driver is JSON");
    let mut builder = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
    builder.capabilities(capabilities).connect(driver).await.expect("the driver opens a browser")
}

/// A value that `cargo xtask test` puts in the environment.
pub(crate) fn setting(name: &str) -> String {
    env::var(name)
        .unwrap_or_else(|_| panic!("{name} is not set: run these tests with `cargo xtask test --only browser`"))
}
