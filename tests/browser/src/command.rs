//! Commands that WebDriver itself does not have.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// A command below the session, with its parameters.
#[derive(Debug)]
pub(crate) struct Command {
    path: &'static str,
    parameters: Value,
}

impl Command {
    /// One of Chromium's developer tools protocol.
    pub(crate) fn devtools(method: &str, parameters: &Value) -> Self {
        Self { path: "goog/cdp/execute", parameters: json!({ "cmd": method, "params": parameters }) }
    }

    /// What the console of the browser says since the last time that it was asked.
    pub(crate) fn console() -> Self {
        Self { path: "se/log", parameters: json!({ "type": "browser" }) }
    }
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.parameters.to_string()))
    }
}
