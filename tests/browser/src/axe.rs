//! The accessibility checker axe, put into the page as a function: the page's policy allows no other script of ours.

use std::fmt::Write;

use serde_json::{Value, json};

use crate::Page;
use crate::browser::setting;

const RUN: &str = "
    const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] };
    const { violations } = await axe.run(document, options);
    return violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((node) => node.html) }));";

/// Zero violations on the whole page, widget and all.
pub(crate) async fn check(page: &Page) {
    if page.script("return typeof axe === 'undefined'", &[]).await == json!(true) {
        let source = std::fs::read_to_string(setting("AXE_JS")).expect("axe can be read");
        page.script(&source, &[]).await;
    }
    let found = page.script_async(RUN, &[]).await;
    let Value::Array(violations) = &found else { panic!("axe could not run: {found}") };
    let mut report = String::new();
    for violation in violations {
        writeln!(report, "{}: {}\n  {}", violation["id"], violation["help"], violation["nodes"]).expect("text");
    }
    assert!(violations.is_empty(), "axe finds\n{report}");
}
