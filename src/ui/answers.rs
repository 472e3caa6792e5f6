//! Answers under their questions, as a list.

use yew::{Callback, Html, html};

use super::heading::heading;
use super::press::link_about;
use crate::session::action::Action;
use crate::session::screen::{AnswerGroup, AnswerRow};

/// The answers; with a way to change each when there is someone to hear that.
pub(super) fn view(groups: &[AnswerGroup], level: u8, on: Option<&Callback<Action>>) -> Html {
    let group = |group: &AnswerGroup| {
        html! {
            <section class="answers">
                { heading(level, "small", &group.title) }
                <dl>{ for group.rows.iter().map(|one| row(one, on)) }</dl>
            </section>
        }
    };
    html! { <>{ for groups.iter().map(group) }</> }
}

fn row(row: &AnswerRow, on: Option<&Callback<Action>>) -> Html {
    let change = |on| link_about(&row.change, &row.question, on, Action::Change(row.id.clone()));
    html! {
        <div>
            <dt>{ &row.question }</dt>
            { for row.answer.iter().map(|answer| html! { <dd>{ answer }</dd> }) }
            { for on.map(|on| html! { <dd class="change">{ change(on) }</dd> }) }
        </div>
    }
}
