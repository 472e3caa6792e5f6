//! The first question as the widget renders it, for the loader to show before the widget has arrived.

use std::path::Path;

use crate::failure::Outcome;
use crate::process;

/// The JSON that `www/loader/opening.js` imports. A program of its own renders it: it needs the whole widget.
pub(super) fn rendered(content: &Path) -> Outcome<String> {
    let mut prerender = process::fresh("cargo");
    prerender.args(["run", "--quiet", "--package", "prerender", "--"]).arg(content);
    process::output(&mut prerender, "render the first question", "the message is above")
}
