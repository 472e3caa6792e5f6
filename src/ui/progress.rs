//! How far a visitor is.

use yew::{Html, html};

/// In words, and as a bar that says nothing that the words do not.
pub(super) fn view(text: &str, beside: Option<&String>, answered: usize, total: usize) -> Html {
    html! {
        <div class="progress" part="progress">
            <p>{ text }{ for beside.map(|words| html! { <span>{ words }</span> }) }</p>
            { bar(answered, total) }
        </div>
    }
}

/// The bar alone.
pub(super) fn bar(answered: usize, total: usize) -> Html {
    html! {
        <svg viewBox={["0 0 ", &total.max(1).to_string(), " 1"].concat()} preserveAspectRatio="none" aria-hidden="true">
            <rect width={answered.to_string()} height="1" />
        </svg>
    }
}
