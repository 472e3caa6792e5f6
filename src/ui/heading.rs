//! Headings at the level that the host page gives.

use yew::{AttrValue, Html, NodeRef, html};

/// The tag of a level; below six there is none.
fn tag(level: u8) -> &'static str {
    match level {
        0 | 1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    }
}

/// The heading of a screen, which takes the focus when the screen appears.
pub(super) fn title(level: u8, node: &NodeRef, content: Html) -> Html {
    html! { <@{tag(level)} ref={node} class="title" part="heading" tabindex="-1">{ content }</@> }
}

/// Any other heading.
pub(super) fn heading(level: u8, class: &'static str, text: &str) -> Html {
    html! { <@{tag(level)} {class}>{ text }</@> }
}

/// One that something else is named by.
pub(super) fn named(level: u8, class: &'static str, id: &AttrValue, text: &str) -> Html {
    html! { <@{tag(level)} {id} {class}>{ text }</@> }
}
