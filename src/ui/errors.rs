//! What is wrong with an answer: a summary above the form, and the same words beside the field.

use yew::{Callback, Html, NodeRef, html};

use super::heading::heading;
use super::icon::{self, icon};
use crate::session::screen::ErrorSummary;

/// The id of the message beside the field.
pub(super) const ERROR_ID: &str = "error";

/// The id of a part of the field. For a group of radio buttons it is that of the first.
pub(super) fn field_id(part: usize) -> String {
    let mut id = String::from("field-");
    id.push_str(&part.to_string());
    id
}

/// The summary. The alert is inside of what takes the focus: with both on one element, JAWS says it twice.
pub(super) fn summary(errors: &ErrorSummary, level: u8, node: &NodeRef, to_field: &Callback<usize>) -> Html {
    let part = errors.part;
    html! {
        <div ref={node} class="errors" part="error-summary" tabindex="-1">
            <div role="alert">
                { heading(level, "small", &errors.heading) }
                <button type="button" class="link" onclick={to_field.reform(move |_| part)}>{ &errors.message }</button>
            </div>
        </div>
    }
}

/// The message beside the field.
pub(super) fn message(errors: &ErrorSummary) -> Html {
    html! {
        <p id={ERROR_ID} class="error" part="error">
            { icon(icon::ERROR) }<span class="unseen">{ &errors.prefix }{ " " }</span>{ &errors.message }
        </p>
    }
}
