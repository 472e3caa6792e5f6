//! A question about the company or the respondent.

use yew::{Callback, Html, SubmitEvent, html};

use crate::session::scan::action::Action;
use crate::session::scan::screen::{OptionView, ProfileField, ProfileScreen};
use crate::ui::errors::{self, ERROR_ID, field_id};
use crate::ui::heading::title;
use crate::ui::press::{back, link};
use crate::ui::shell::Nodes;
use crate::ui::{choice, number, progress};

/// The id of the hint, which describes the field.
const HINT_ID: &str = "hint";

pub(super) fn view(question: &ProfileScreen, level: u8, nodes: &Nodes, on: &Callback<Action>) -> Html {
    let onsubmit = on.reform(|event: SubmitEvent| {
        event.prevent_default();
        Action::Next
    });
    let root = nodes.clone();
    let to_field = Callback::from(move |part: usize| root.focus_id(&field_id(part)));
    let described = [question.hint.as_ref().map(|_| HINT_ID), question.errors.as_ref().map(|_| ERROR_ID)];
    let described: Vec<&str> = described.into_iter().flatten().collect();
    html! {
        <>
            { for question.errors.as_ref().map(|summary| errors::summary(summary, level, &nodes.errors, &to_field)) }
            { back(question.back.as_ref(), on, Action::Back) }
            { progress::view(&question.progress.text, Some(&question.progress.overall), question.progress.answered,
                question.progress.total) }
            <form class="form" part="form" novalidate=true autocomplete="off" {onsubmit}>
                <p class="caption">{ &question.caption }</p>
                <div class={question.errors.as_ref().map(|_| "wrong")}>
                    <fieldset aria-describedby={(!described.is_empty()).then(|| described.join(" "))}>
                        <legend>{ title(level, &nodes.heading, html! { &question.heading }) }</legend>
                        { for question.hint.as_ref().map(|hint| html! { <p id={HINT_ID} class="hint">{ hint }</p> }) }
                        { for question.errors.as_ref().map(errors::message) }
                        { field(question, on) }
                    </fieldset>
                </div>
                <button type="submit" class="primary" part="primary-button">{ &question.next }</button>
            </form>
            <div class="row aside">
                { for question.skip.as_ref().map(|text| link(text, on, Action::Skip)) }
                { for question.topics.as_ref().map(|text| link(text, on, Action::ShowTopics)) }
            </div>
        </>
    }
}

fn field(question: &ProfileScreen, on: &Callback<Action>) -> Html {
    match &question.field {
        ProfileField::Choice(options) => {
            let one = |(place, view): (usize, &OptionView)| {
                let name = view.id.clone();
                let id = if place == 0 { field_id(0) } else { choice::part_id(0, place) };
                choice::option(view, id, false, view.selected, &on.reform(move |()| Action::Choose(name.clone())))
            };
            html! { <div class="options">{ for options.iter().enumerate().map(one) }</div> }
        }
        ProfileField::Number { label, value, hint } => html! {
            <div class="field">
                <label for={field_id(0)}>{ label }</label>
                <span class="with-unit">
                    { number::digits(0, value.clone(), "4", Some("unit"), question.errors.is_some(), &on.reform(Action::Type)) }
                    <span id="unit" class="hint">{ hint }</span>
                </span>
            </div>
        },
    }
}
