//! Opens the page that measures large catalogues, waits for it, and shows its tables.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a measurement that can't go on stops, with the reason, and reports to a person"
)]

use std::time::Duration;

use browser_tests::{Page, Value, walk};

/// The page measures for some seconds per table.
const PATIENCE: u32 = 600;

#[tokio::test]
async fn large_catalogues() {
    walk("index.html", |page| async move {
        wait_until_done(&page).await;
        let tables = "return [...document.querySelectorAll('table')].map((table) => table.innerText).join('\\n\\n')";
        println!("\n{}", page.script(tables, &[]).await.as_str().unwrap());
    })
    .await;
}

async fn wait_until_done(page: &Page) {
    for _ in 0..PATIENCE {
        if page.script("return document.body.dataset.done === 'true'", &[]).await == Value::Bool(true) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
    panic!("the page does not get done: {}", page.script("return document.body.innerText", &[]).await);
}
