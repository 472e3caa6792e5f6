//! Buttons. What acts is a button, also inside a sentence; what goes to another page is a link.

use yew::{Callback, Html, MouseEvent, html};

use super::icon::{self, icon};

/// Sends an action on a press.
pub(super) fn on_press<A: Clone + 'static>(on: &Callback<A>, action: A) -> Callback<MouseEvent> {
    on.reform(move |_| action.clone())
}

/// Looks like a link.
pub(super) fn link<A: Clone + 'static>(text: &str, on: &Callback<A>, action: A) -> Html {
    html! { <button type="button" class="link" onclick={on_press(on, action)}>{ text }</button> }
}

/// Looks like a link, with words that only a screen reader says: which one of many it is.
pub(super) fn link_about<A: Clone + 'static>(text: &str, about: &str, on: &Callback<A>, action: A) -> Html {
    html! {
        <button type="button" class="link" onclick={on_press(on, action)}>
            { text }<span class="unseen">{ " " }{ about }</span>
        </button>
    }
}

/// The way back, above a screen.
pub(super) fn back<A: Clone + 'static>(text: Option<&String>, on: &Callback<A>, action: A) -> Html {
    text.map(|text| {
        html! {
            <button type="button" class="link back" part="back" onclick={on_press(on, action)}>
                { icon(icon::BACK) }{ text }
            </button>
        }
    })
    .unwrap_or_default()
}

/// The one button that a screen is about.
pub(super) fn primary<A: Clone + 'static>(text: &str, on: &Callback<A>, action: A) -> Html {
    html! {
        <button type="button" class="primary" part="primary-button" onclick={on_press(on, action)}>{ text }</button>
    }
}

/// Another button, with words that only a screen reader says: which one of many it is.
pub(super) fn secondary_about<A: Clone + 'static>(text: &str, about: &str, on: &Callback<A>, action: A) -> Html {
    html! {
        <button type="button" class="secondary" part="button" onclick={on_press(on, action)}>
            { text }<span class="unseen">{ ": " }{ about }</span>
        </button>
    }
}

/// Another button.
pub(super) fn secondary<A: Clone + 'static>(text: &str, on: &Callback<A>, action: A) -> Html {
    html! { <button type="button" class="secondary" part="button" onclick={on_press(on, action)}>{ text }</button> }
}
