//! A page in a browser.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use fantoccini::Client;
use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::command::Command;
use crate::engine::Engine;
use crate::site::Site;
use crate::widget::Widget;

const PATIENCE: Duration = Duration::from_secs(20);
const BETWEEN_LOOKS: Duration = Duration::from_millis(25);

/// A handle to the one page of a browser.
#[derive(Clone, Debug)]
pub struct Page {
    client: Client,
    site: Site,
    /// This walk is about something that goes wrong, so the console may say so.
    trouble: Arc<AtomicBool>,
}

impl Page {
    pub(crate) fn new(client: Client, site: Site) -> Self {
        Self { client, site, trouble: Arc::default() }
    }

    /// Goes to a page of the demo site.
    pub async fn open(&self, path: &str) {
        self.go_to(&self.site.page(path)).await;
    }

    /// Goes to a page of the demo site that has only this room, as on a phone or at 400 %. No driver makes the window
    /// of a browser as narrow as that; a frame is.
    pub async fn open_in_room_of(&self, path: &str, width: u32, height: u32) {
        self.go_to(&self.site.framed(path, width, height)).await;
        self.client.enter_frame(0).await.expect("the page is in the frame");
    }

    async fn go_to(&self, address: &str) {
        self.client.goto(address).await.expect("the page opens");
    }

    /// The widget at this place on the page, from 0.
    #[must_use]
    pub fn widget(&self, place: usize) -> Widget {
        Widget::new(self.clone(), place)
    }

    /// The first widget, once it runs.
    pub async fn ready_widget(&self) -> Widget {
        let widget = self.widget(0);
        widget.wait_for("ready").await;
        widget
    }

    /// The first widget, with the first two questions answered.
    pub async fn widget_after_two_answers(&self) -> Widget {
        let widget = self.ready_widget().await;
        widget.answer(&json!(["any"])).await;
        widget.answer(&json!("any")).await;
        widget
    }

    /// This walk expects an error in the console.
    pub fn expect_trouble(&self) {
        self.trouble.store(true, Ordering::Relaxed);
    }

    pub(crate) fn trouble_is_expected(&self) -> bool {
        self.trouble.load(Ordering::Relaxed)
    }

    /// Runs the body of a function in the page, and gives what it returns.
    pub async fn script(&self, body: &str, arguments: &[Value]) -> Value {
        self.client.execute(body, arguments.to_vec()).await.unwrap_or_else(|error| panic!("{body}\n{error}"))
    }

    /// The same, for an asynchronous function.
    pub async fn script_async(&self, body: &str, arguments: &[Value]) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             (async function () {{ {body} }}).apply(null, [...arguments].slice(0, -1)).then(done, (e) => done(`failed: ${{e}}`));"
        );
        self.client.execute_async(&script, arguments.to_vec()).await.unwrap_or_else(|error| panic!("{body}\n{error}"))
    }

    /// Waits until the body of a function returns something true.
    pub async fn wait(&self, body: &str, arguments: &[Value]) {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let found = self.script(body, arguments).await;
            if found == Value::Bool(true) {
                return;
            }
            assert!(Instant::now() < deadline, "this did not become true: {body} {arguments:?}; it is {found}");
            tokio::time::sleep(BETWEEN_LOOKS).await;
        }
    }

    /// An element that the body of a function returns, to be used as a visitor would.
    pub async fn element(&self, body: &str, arguments: &[Value]) -> Element {
        let found = self.script(body, arguments).await;
        let reference = found.as_object().and_then(|object| object.values().next()).and_then(Value::as_str);
        let reference = reference.unwrap_or_else(|| panic!("no element: {body} {arguments:?}"));
        Element::from_element_id(self.client.clone(), reference.to_owned().into())
    }

    /// Presses a key, once.
    pub async fn press(&self, key: Key) {
        self.press_letter(key.into()).await;
    }

    /// Types a text.
    pub async fn type_text(&self, text: &str) {
        for letter in text.chars() {
            self.press_letter(letter).await;
        }
    }

    /// Presses a key while Shift is down.
    pub async fn press_with_shift(&self, key: Key) {
        let (shift, value) = (Key::Shift.into(), key.into());
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: shift })
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value })
            .then(KeyAction::Up { value: shift });
        self.client.perform_actions(keys).await.expect("keys can be pressed");
    }

    async fn press_letter(&self, value: char) {
        let keys = KeyActions::new("keyboard".to_owned()).then(KeyAction::Down { value }).then(KeyAction::Up { value });
        self.client.perform_actions(keys).await.expect("a key can be pressed");
    }

    /// A command of Chromium's developer tools protocol.
    pub async fn devtools(&self, method: &str, parameters: &Value) -> Value {
        self.client
            .issue_cmd(Command::devtools(method, parameters))
            .await
            .unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    /// Has the browser free what nothing holds any more.
    pub async fn collect_garbage(&self) {
        match Engine::current() {
            Engine::Chromium => drop(self.devtools("HeapProfiler.collectGarbage", &json!({})).await),
            Engine::Firefox => drop(self.script_async("await TestUtils.gc()", &[]).await),
            // The walks that ask for it are left out there; see `engine`.
            Engine::Webkit => {}
        }
    }

    /// Has a script run before all others on every page that is opened from now on.
    pub fn before_every_page(&self, script: &str) {
        self.site.add_script(script);
    }

    /// Puts every page that is opened from now on under this Content-Security-Policy as well.
    pub fn add_policy(&self, policy: &str) {
        self.site.add_policy(policy);
    }

    /// Every page that is opened from now on has no Content-Security-Policy.
    pub fn lift_policy(&self) {
        self.site.lift_policy();
    }

    /// What the console says that is worse than a remark.
    pub(crate) async fn console_errors(&self) -> Vec<String> {
        if !Engine::current().tells_its_console() {
            return Vec::new();
        }
        let log = self.client.issue_cmd(Command::console()).await.expect("the console can be read");
        let entries = log.as_array().cloned().unwrap_or_default();
        let severe = entries.iter().filter(|entry| entry["level"] == "SEVERE");
        severe.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect()
    }

    /// A picture of all that is in view.
    pub async fn picture(&self, file: &Path) {
        let picture = self.client.screenshot().await.expect("a picture can be taken");
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("a folder can be made");
        std::fs::write(file, picture).expect("a picture can be kept");
    }

    /// After a failed walk: what the page looked like, and what the console said.
    pub(crate) async fn leave_evidence(&self) {
        let name = std::thread::current().name().unwrap_or("walk").replace("::", "-");
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/browser-failures").join(name + ".png");
        self.picture(&file).await;
        eprintln!("a picture of the page: {}", file.display());
        for line in self.console_errors().await {
            eprintln!("console: {line}");
        }
    }

    /// Leaves a fresh window for the next walk.
    pub(crate) async fn close(&self) {
        // Reading empties it: what this walk left there is not the next one's.
        self.console_errors().await;
        let next = self.client.new_window(true).await.expect("a window opens");
        self.client.close_window().await.expect("the window closes");
        self.client.switch_to_window(next.handle).await.expect("the next window is there");
    }
}
