//! The only place that moves the focus and touches the browser.
//!
//! Everything is found through node references and inside them: the widget lives in a shadow root, where the document
//! finds no ids and links to `#id` do not work.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, Element, FocusOptions, HtmlElement, HtmlInputElement, ScrollIntoViewOptions, ScrollLogicalPosition,
};
use yew::{Callback, NodeRef};

/// Moves the focus to an element, and scrolls to it when needed.
pub(super) fn focus(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        // Fails only for an element that can't have the focus; then it stays where it is.
        let _ = element.focus();
    }
}

/// Moves the focus to the heading of a new screen. When the screen starts above what is visible, it is shown from its
/// start: the way back and the progress stand above the heading.
pub(super) fn focus_heading(root: &NodeRef, heading: &NodeRef) {
    if let Some(root) = root.cast::<Element>()
        && root.get_bounding_client_rect().top() < 0.0
    {
        root.scroll_into_view();
    }
    focus(heading);
}

/// Moves the focus to the element with an id, in the middle of what is visible. `false` when there is none.
pub(super) fn focus_id(root: &NodeRef, id: &str) -> bool {
    let Some(element) = find(root, id) else { return false };
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Center);
    element.scroll_into_view_with_scroll_into_view_options(&options);
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    element.focus_with_options(&options).is_ok()
}

/// By attribute, because the name of a route may hold a full stop.
fn find(around: &NodeRef, id: &str) -> Option<HtmlElement> {
    let selector = ["[id=\"", id, "\"]"].concat();
    around.cast::<Element>()?.query_selector(&selector).ok()??.dyn_into().ok()
}

/// Moves the focus to a field of a form, with its legend or label in view: a message about a field alone says little.
pub(super) fn focus_field(form: &NodeRef, id: &str) {
    let Some(field) = find(form, id) else { return };
    if let Ok(Some(around)) = field.closest(".field, fieldset") {
        around.scroll_into_view();
    }
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = field.focus_with_options(&options);
}

/// Brings what has just got the focus out from behind what stays at the top. Not every browser minds the room that the
/// style asks for there.
pub(super) fn uncover(root: &NodeRef) {
    let bar = root.cast::<Element>().and_then(|root| root.query_selector(STAYS).ok().flatten());
    let focused =
        bar.as_ref().and_then(|bar| bar.get_root_node().dyn_into::<web_sys::ShadowRoot>().ok()?.active_element());
    let (Some(bar), Some(focused)) = (bar, focused) else { return };
    let hidden = bar.get_bounding_client_rect().bottom() - focused.get_bounding_client_rect().top();
    if hidden > 0.0
        && !bar.contains(Some(&focused))
        && focused.get_bounding_client_rect().bottom() > 0.0
        && let Some(window) = web_sys::window()
    {
        window.scroll_by_with_x_and_y(0.0, -hidden - ROOM);
    }
}

/// What stays at the top while the page scrolls.
const STAYS: &str = ".trying-back";
/// Between that and what has the focus, in pixels: the outline of the focus is there.
const ROOM: f64 = 8.0;

/// Answers are a few kilobytes. Of anything larger only the beginning is read: it is no file of ours.
const LARGEST_FILE: f64 = 1_000_000.0;

/// Reads the chosen files, one after the other: name and text. Nothing leaves the browser. A file that can't be read has
/// no text.
pub(super) fn read_files(input: &HtmlInputElement, on: Callback<(String, String)>) {
    let Some(files) = input.files() else { return };
    let files: Vec<web_sys::File> = (0..files.length()).filter_map(|place| files.get(place)).collect();
    // Or the same file could not be chosen again.
    input.set_value("");
    yew::platform::spawn_local(async move {
        for file in files {
            let text = match file.slice_with_f64_and_f64(0.0, LARGEST_FILE) {
                Ok(beginning) => read_text(&beginning).await,
                Err(_) => None,
            };
            on.emit((file.name(), text.unwrap_or_default()));
        }
    });
}

async fn read_text(blob: &Blob) -> Option<String> {
    JsFuture::from(blob.text()).await.ok()?.as_string()
}

/// Opens every folded part while the page is printed: paper can't be clicked.
#[derive(Debug)]
pub(super) struct OpenForPrint {
    before: Closure<dyn FnMut()>,
    after: Closure<dyn FnMut()>,
}

/// Marks what was opened for print only.
const OPENED: &str = "data-printing";

impl OpenForPrint {
    /// Starts listening; nothing without a window.
    pub(super) fn new(root: &NodeRef) -> Option<Self> {
        let window = web_sys::window()?;
        let (before, after) = (root.clone(), root.clone());
        let opener = Self {
            before: Closure::new(move || {
                each(&before, "details:not([open])", |details| {
                    let _ = details.set_attribute("open", "");
                    let _ = details.set_attribute(OPENED, "");
                });
            }),
            after: Closure::new(move || {
                each(&after, "details[data-printing]", |details| {
                    let _ = details.remove_attribute("open");
                    let _ = details.remove_attribute(OPENED);
                });
            }),
        };
        window.add_event_listener_with_callback("beforeprint", opener.before.as_ref().unchecked_ref()).ok()?;
        window.add_event_listener_with_callback("afterprint", opener.after.as_ref().unchecked_ref()).ok()?;
        Some(opener)
    }
}

impl Drop for OpenForPrint {
    fn drop(&mut self) {
        let Some(window) = web_sys::window() else { return };
        let _ = window.remove_event_listener_with_callback("beforeprint", self.before.as_ref().unchecked_ref());
        let _ = window.remove_event_listener_with_callback("afterprint", self.after.as_ref().unchecked_ref());
    }
}

fn each(root: &NodeRef, selector: &str, act: impl Fn(&Element)) {
    let Some(found) = root.cast::<Element>().and_then(|root| root.query_selector_all(selector).ok()) else { return };
    for index in 0..found.length() {
        if let Some(element) = found.get(index).and_then(|node| node.dyn_into::<Element>().ok()) {
            act(&element);
        }
    }
}
