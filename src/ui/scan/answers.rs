//! The answers, each with a way to change it.

use yew::{Callback, Html, NodeRef, html};

use super::files::Files;
use crate::session::scan::action::Action;
use crate::session::scan::screen::{AnswerGroup, AnswerRow, CheckScreen};
use crate::ui::heading::{heading as heading_of, title};
use crate::ui::press::{back, link, link_about, on_press, primary};
use crate::ui::restart::Restart;

pub(super) fn view(screen: &CheckScreen, level: u8, heading: &NodeRef, on: &Callback<Action>) -> Html {
    let go_on = if screen.questions_left { Action::Continue } else { Action::ShowResult };
    html! {
        <>
            { back(screen.back.as_ref(), on, Action::Back) }
            { title(level, heading, html! { &screen.heading }) }
            { for screen.intro.iter().map(|text| html! { <p class="lead">{ text }</p> }) }
            { for screen.groups.iter().map(|one| group(one, level + 1, on)) }
            <div class="row">
                { primary(&screen.submit, on, go_on) }
                { for screen.result.as_ref().map(|text| link(text, on, Action::ShowResult)) }
                <Restart restart={screen.restart.clone()} confirm={screen.restart_confirm.clone()}
                    cancel={screen.restart_cancel.clone()} on={on_press(on, Action::Restart)} />
            </div>
            <Files panel={screen.files.clone()} level={level + 1} {on} />
        </>
    }
}

fn group(group: &AnswerGroup, level: u8, on: &Callback<Action>) -> Html {
    html! {
        <section class="answers">
            { heading_of(level, "small", &group.title) }
            <dl>{ for group.rows.iter().map(|one| row(one, on)) }</dl>
        </section>
    }
}

fn row(row: &AnswerRow, on: &Callback<Action>) -> Html {
    let change = |text: &String| {
        let to = if row.profile { Action::ChangeProfile(row.id.clone()) } else { Action::Change(row.id.clone()) };
        html! { <dd class="change">{ link_about(text, &row.title, on, to) }</dd> }
    };
    html! {
        <div>
            <dt>{ &row.title }{ for row.gate.as_ref().map(|text| html! { <>{ " " }<span class="gate">{ text }</span></> }) }</dt>
            <dd class={row.blank.then_some("blank")}>{ &row.answer }</dd>
            { for row.note.as_ref().map(|text| html! { <dd class="remark">{ text }</dd> }) }
            { for row.known.as_ref().map(|text| html! { <dd class="remark">{ text }</dd> }) }
            { for row.change.as_ref().map(change) }
        </div>
    }
}
