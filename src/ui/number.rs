//! A whole number.

use yew::{Callback, Html, InputEvent, TargetCast, html};

use super::choice;
use super::draft::Change;
use super::errors::{ERROR_ID, field_id};
use crate::session::action::Draft;
use crate::session::screen::{ErrorSummary, Field};

pub(super) fn view(field: &Field, draft: &Draft, error: Option<&ErrorSummary>, change: &Callback<Change>) -> Html {
    let Field::Number { label, unit, unknown, .. } = field else { return Html::default() };
    let value = if let Draft::Number(text) = draft { text.clone() } else { String::new() };
    html! {
        <>
            <div class="field">
                <label for={field_id(0)}>{ label }</label>
                <span class="with-unit">
                    { digits(0, value, "6", unit.as_ref().map(|_| "unit"), error.is_some(), &change.reform(Change::Text)) }
                    { for unit.as_ref().map(|unit| html! { <span id="unit">{ unit }</span> }) }
                </span>
            </div>
            { choice::unknown(unknown.as_ref(), draft, change) }
        </>
    }
}

/// A text field for digits. Not `type="number"`: that changes with the scroll wheel and drops what it does not like.
pub(super) fn digits(
    part: usize,
    value: String,
    size: &'static str,
    unit: Option<&'static str>,
    wrong: bool,
    change: &Callback<String>,
) -> Html {
    let described: Vec<&str> = unit.into_iter().chain(wrong.then_some(ERROR_ID)).collect();
    let oninput = change.reform(|event: InputEvent| event.target_unchecked_into::<web_sys::HtmlInputElement>().value());
    html! {
        <input id={field_id(part)} type="text" inputmode="numeric" autocomplete="off" {size} {value}
            aria-describedby={(!described.is_empty()).then(|| described.join(" "))}
            aria-invalid={wrong.then_some("true")} {oninput} />
    }
}
