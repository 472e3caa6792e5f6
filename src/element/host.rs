//! The loader as Rust sees it: the settings that it read from the element, and how to reach the page.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    /// A plain object that `www/mkb-route.js` makes for each widget.
    pub type Host;

    /// A fresh element inside the shadow root, to be filled by the widget alone.
    #[wasm_bindgen(method, getter)]
    pub(super) fn mount(this: &Host) -> Element;

    /// The hogeschool's document.
    #[wasm_bindgen(method, getter)]
    pub(super) fn content(this: &Host) -> String;

    /// What to call that document in problems.
    #[wasm_bindgen(method, getter, js_name = contentName)]
    pub(super) fn content_name(this: &Host) -> String;

    /// The tag of the language to speak.
    #[wasm_bindgen(method, getter)]
    pub(super) fn language(this: &Host) -> String;

    /// The programme that the page is about.
    #[wasm_bindgen(method, getter)]
    pub(super) fn programme(this: &Host) -> Option<String>;

    /// The address of this page, when the workplace scan is on it too.
    #[wasm_bindgen(method, getter, js_name = scanPage)]
    pub(super) fn scan_page(this: &Host) -> Option<String>;

    /// Where the visitor's answers are kept: `local`, `session`, or nowhere.
    #[wasm_bindgen(method, getter)]
    pub(super) fn storage(this: &Host) -> Option<String>;

    /// Answers as JSON that the page hands over at the start; they count instead of stored ones.
    #[wasm_bindgen(method, getter)]
    pub(super) fn answers(this: &Host) -> Option<String>;

    /// Answers as JSON to begin with where none are stored.
    #[wasm_bindgen(method, getter)]
    pub(super) fn prefill(this: &Host) -> Option<String>;

    /// The level of the widget's first heading.
    #[wasm_bindgen(method, getter, js_name = headingLevel)]
    pub(super) fn heading_level(this: &Host) -> u8;

    /// Has the page dispatch an event, once the widget is at rest: a listener may call the widget at once.
    #[wasm_bindgen(method)]
    pub(super) fn emit(this: &Host, name: &str, detail: &str);

    /// Says something to the web team.
    #[wasm_bindgen(method)]
    pub(super) fn warn(this: &Host, message: &str);

    /// Puts a text on the clipboard, and calls `copied` of the widget with whether that went well.
    #[wasm_bindgen(method)]
    pub(super) fn copy(this: &Host, text: &str);

    /// Hands a file to the visitor.
    #[wasm_bindgen(method)]
    pub(super) fn download(this: &Host, name: &str, kind: &str, text: &str);

    /// Opens the print dialogue, once the screen is up to date.
    #[wasm_bindgen(method)]
    pub(super) fn print(this: &Host);
}
