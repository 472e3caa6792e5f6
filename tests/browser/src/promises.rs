//! What must hold on every page, whatever the walk is about.

use crate::Page;
use serde_json::{Value, json};

/// Nothing broke the policy of the page, nothing was fetched after the widget was ready, the address is untouched, and
/// the console has no complaint.
pub(crate) async fn kept(page: &Page) {
    let violations = page.script("return witness.violations", &[]).await;
    let fetched = page.script("return witness.fetched()", &[]).await;
    let marks = page.script("return location.hash + location.search", &[]).await;
    assert_eq!(marks, json!(""), "the address of the page is the page's own");
    if page.trouble_is_expected() {
        return;
    }
    assert_eq!(violations, json!([]), "violations of the content security policy");
    assert_eq!(fetched, json!([]), "fetched after the widget was ready");
    let errors = page.script("return witness.errors", &[]).await;
    assert_eq!(errors, json!([]), "errors that nobody caught");
    assert_eq!(page.console_errors().await, Vec::<String>::new(), "complaints in the console");
}

/// No event of the whole visit holds any of these values.
pub async fn events_hold_none_of(page: &Page, secrets: &[&str]) {
    let Value::Array(events) = page.script("return witness.events", &[]).await else { panic!("no list of events") };
    for event in events {
        for secret in secrets {
            assert!(!event["detail"].to_string().contains(secret), "an answer is in {event}");
        }
    }
}
