//! A browser for each walk, closed whatever happens.

use std::env;
use std::path::Path;

use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder};
use serde_json::{Value, json};
use tokio::sync::Semaphore;
use tokio::task::LocalSet;

use crate::page::Page;
use crate::promises;

/// More browsers than this at once make each other so slow that walks fail for want of time.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// Runs before anything else on every page: notes what happens, for the walks to ask.
const WITNESS: &str = include_str!("witness.js");

/// Opens a page in a fresh browser, walks, and checks the promises that hold for every page.
pub async fn walk<F, W>(path: &str, walk: W)
where
    F: Future<Output = ()> + 'static,
    W: FnOnce(Page) -> F,
{
    let _turn = AT_ONCE.acquire().await.expect("nobody closes it");
    let page = Page::new(open().await);
    page.before_every_page(WITNESS).await;
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

async fn open() -> Client {
    let mut options = shared_options();
    options["binary"] = json!(setting("CHROME_BINARY"));
    let capabilities: Capabilities =
        [("goog:chromeOptions".to_owned(), options), ("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" }))]
            .into_iter()
            .collect();
    let mut builder = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new());
    builder.capabilities(capabilities).connect(&setting("WEBDRIVER_URL")).await.expect("the driver opens a browser")
}

/// The flags that the wasm tests use as well.
fn shared_options() -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../webdriver.json");
    let text = std::fs::read_to_string(file).expect("webdriver.json can be read");
    let whole: Value = serde_json::from_str(&text).expect("webdriver.json is JSON");
    whole["goog:chromeOptions"].clone()
}

/// A value that `cargo xtask test` puts in the environment.
pub(crate) fn setting(name: &str) -> String {
    env::var(name)
        .unwrap_or_else(|_| panic!("{name} is not set: run these tests with `cargo xtask test --only browser`"))
}
