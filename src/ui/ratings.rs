//! Statements, each rated on the same scale.

use yew::{Callback, Html, html};

use super::choice::part_id;
use super::draft::Change;
use super::errors::{self, ERROR_ID, field_id};
use crate::session::action::Draft;
use crate::session::screen::{ErrorSummary, Field, StatementRow};

pub(super) fn view(field: &Field, draft: &Draft, error: Option<&ErrorSummary>, change: &Callback<Change>) -> Html {
    let Field::Ratings { scale, statements } = field else { return Html::default() };
    let chosen = |place: usize| match draft {
        Draft::Rated(levels) => levels.get(place).copied().flatten(),
        _ => None,
    };
    let row = |(place, row): (usize, &StatementRow)| {
        let error = error.filter(|error| error.part == place);
        statement(row, place, scale, chosen(place), error, change)
    };
    html! { <div class="statements">{ for statements.iter().enumerate().map(row) }</div> }
}

fn statement(
    row: &StatementRow,
    place: usize,
    scale: &[String],
    chosen: Option<u8>,
    error: Option<&ErrorSummary>,
    change: &Callback<Change>,
) -> Html {
    let level = |(level, text): (u8, &String)| {
        let id = if level == 0 { field_id(place) } else { part_id(place, usize::from(level)) };
        let checked = chosen == Some(level);
        html! {
            <label class="level">
                <input {id} type="radio" name={row.id.clone()} value={level.to_string()} {checked}
                    onchange={change.reform(move |_| Change::Rating(place, level))} />
                <span>{ text }</span>
            </label>
        }
    };
    html! {
        <div class={if error.is_some() { "statement wrong" } else { "statement" }} part="statement">
            <fieldset aria-describedby={error.map(|_| ERROR_ID)}>
                <legend>{ &row.text }</legend>
                { for error.map(errors::message) }
                <div class="scale">{ for (0..).zip(scale).map(level) }</div>
            </fieldset>
        </div>
    }
}
