//! Radio buttons and tick boxes.

use yew::{AttrValue, Callback, Html, html};

use super::draft::Change;
use super::errors::field_id;
use crate::session::action::Draft;
use crate::session::screen::{Field, OptionView};

/// The id of "choose all that is right".
pub(super) const SEVERAL_ID: &str = "several";

/// The words of "choose all that is right", where several may be chosen.
pub(super) fn several_hint(field: &Field) -> Option<&String> {
    match field {
        Field::Choice { several_hint, .. } => several_hint.as_ref(),
        _ => None,
    }
}

pub(super) fn view(field: &Field, draft: &Draft, change: &Callback<Change>) -> Html {
    let Field::Choice { several, options, .. } = field else { return Html::default() };
    let one = |(place, view): (usize, &OptionView)| {
        let checked = matches!(draft, Draft::Chosen(chosen) if chosen.contains(&view.id));
        let name = view.id.clone();
        let change = change.reform(move |()| Change::Option(name.clone()));
        option(view, if place == 0 { field_id(0) } else { part_id(0, place) }, *several, checked, &change)
    };
    html! {
        <>
            { for several_hint(field).map(|hint| html! { <p id={SEVERAL_ID} class="hint">{ hint }</p> }) }
            <div class="options">{ for options.iter().enumerate().map(one) }</div>
        </>
    }
}

/// The id of a radio button that is not the first of its group.
pub(super) fn part_id(part: usize, place: usize) -> String {
    let mut id = field_id(part);
    id.push('-');
    id.push_str(&place.to_string());
    id
}

/// One option as a row to press. Its hint describes it and is no part of its name.
pub(super) fn option(view: &OptionView, id: String, several: bool, checked: bool, change: &Callback<()>) -> Html {
    let with = |end: &str| view.hint.is_some().then(|| AttrValue::from([id.as_str(), end].concat()));
    let (text, hint) = (with("-text"), with("-hint"));
    html! {
        <>
            { for view.apart.as_ref().map(|or| html! { <p class="or">{ or }</p> }) }
            <label class="option" part="option">
                <input id={id.clone()} type={if several { "checkbox" } else { "radio" }} name="answer" value={view.id.clone()}
                    {checked} aria-labelledby={text.clone()} aria-describedby={hint.clone()}
                    onchange={change.reform(|_| ())} />
                <span>
                    <span id={text}>{ &view.text }</span>
                    { for view.hint.as_ref().map(|words| html! { <span id={hint} class="hint">{ words }</span> }) }
                </span>
            </label>
        </>
    }
}

/// *Don't know* below a field where something is typed.
pub(super) fn unknown(view: Option<&OptionView>, draft: &Draft, change: &Callback<Change>) -> Html {
    view.map(|view| {
        option(view, "unknown".into(), true, *draft == Draft::Unknown, &change.reform(|()| Change::Unknown))
    })
    .unwrap_or_default()
}
