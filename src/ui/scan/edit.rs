//! What a respondent writes into the plan.

use yew::{Callback, Event, Html, TargetCast, html};

use crate::session::scan::screen::EditField;

/// A field with its label. It is sent when it is left, and on paper there is a line where nothing was written.
pub(super) fn view(field: &EditField, id: String, kind: &'static str, on: &Callback<String>) -> Html {
    let onchange = on.reform(|event: Event| event.target_unchecked_into::<web_sys::HtmlInputElement>().value());
    html! {
        <div class="field">
            <label for={id.clone()}>{ &field.label }</label>
            <input {id} type={kind} class="wide" autocomplete="off" value={field.value.clone()} {onchange} />
            <span class="printed on-paper">{ &field.printed }</span>
        </div>
    }
}
