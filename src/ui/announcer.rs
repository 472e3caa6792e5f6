//! Says what changes without moving the focus.
//!
//! The regions are there before anything is said, and take turns: some screen readers stay silent when a region is
//! filled at once with being made, or when its text is replaced by the same words.

use yew::{AttrValue, Html, html};

pub(super) fn view(announcement: Option<&(AttrValue, u32)>) -> Html {
    let region = |turn: u32| {
        let text = announcement.filter(|(_, serial)| serial % 2 == turn).map(|(text, _)| text.clone());
        html! { <div class="unseen" role="status" aria-live="polite">{ text.unwrap_or_default() }</div> }
    };
    html! { <>{ region(0) }{ region(1) }</> }
}
