//! A month of a year.

use yew::{Callback, Event, Html, TargetCast, html};

use super::choice;
use super::draft::Change;
use super::errors::{ERROR_ID, field_id};
use super::number::digits;
use crate::session::action::Draft;
use crate::session::screen::{ErrorSummary, Field};

pub(super) fn view(field: &Field, draft: &Draft, error: Option<&ErrorSummary>, change: &Callback<Change>) -> Html {
    let Field::Month { month_label, month_empty, months, year_label, unknown, .. } = field else {
        return Html::default();
    };
    let (chosen, year) = match draft {
        Draft::Month { month, year } => (month.as_str(), year.clone()),
        _ => ("", String::new()),
    };
    let wrong = |part: usize| error.is_some_and(|error| error.part == part);
    let onchange = change
        .reform(|event: Event| Change::Month(event.target_unchecked_into::<web_sys::HtmlSelectElement>().value()));
    let option = |(place, name): (usize, &String)| {
        let value = (place + 1).to_string();
        let selected = value == chosen;
        html! { <option {value} {selected}>{ name }</option> }
    };
    html! {
        <>
            <div class="fields">
                <div class="field">
                    <label for={field_id(0)}>{ month_label }</label>
                    <select id={field_id(0)} autocomplete="off" aria-describedby={wrong(0).then_some(ERROR_ID)}
                        aria-invalid={wrong(0).then_some("true")} {onchange}>
                        <option value="" selected={chosen.is_empty()}>{ month_empty }</option>
                        { for months.iter().enumerate().map(option) }
                    </select>
                </div>
                <div class="field">
                    <label for={field_id(1)}>{ year_label }</label>
                    { digits(1, year, "4", None, wrong(1), &change.reform(Change::Text)) }
                </div>
            </div>
            { choice::unknown(unknown.as_ref(), draft, change) }
        </>
    }
}
