//! The topics, to jump between.

use yew::{Callback, Html, NodeRef, html};

use crate::session::scan::action::Action;
use crate::session::scan::screen::{TopicRow, TopicsScreen};
use crate::ui::heading::title;
use crate::ui::press::{back, link, on_press, primary};
use crate::ui::progress;

pub(super) fn view(screen: &TopicsScreen, level: u8, heading: &NodeRef, on: &Callback<Action>) -> Html {
    html! {
        <>
            { back(screen.back.as_ref(), on, Action::Back) }
            { title(level, heading, html! { &screen.heading }) }
            <p class="lead">{ &screen.overall }</p>
            <ul class="topics" part="topics" role="list">{ for screen.rows.iter().map(|one| row(one, on)) }</ul>
            <div class="row">{ primary(&screen.go_on, on, Action::Continue) }</div>
            <div class="row aside">
                { link(&screen.check, on, Action::ShowCheck) }
                { link(&screen.result, on, Action::ShowResult) }
            </div>
        </>
    }
}

fn row(row: &TopicRow, on: &Callback<Action>) -> Html {
    let to = match &row.profile {
        Some(question) => Action::ChangeProfile(question.clone()),
        None => Action::Jump(row.id.clone()),
    };
    html! {
        <li key={row.id.as_str()}>
            <button type="button" class="topic" aria-current={row.current.then_some("true")} onclick={on_press(on, to)}>
                <span class="name">{ &row.title }</span>
                <span class="quiet">{ &row.text }</span>
                { progress::bar(row.done, row.done + row.open) }
            </button>
        </li>
    }
}
