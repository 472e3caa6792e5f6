//! The routes, under what they are for the candidate.

use yew::{Callback, Html, html};

use super::card;
use super::heading::heading;
use super::icon::{self, icon};
use super::press::secondary_about;
use crate::session::action::Action;
use crate::session::screen::{Disclosed, ResultScreen, RouteCard, RouteGroup, RouteList};

pub(super) fn view(screen: &ResultScreen, level: u8, on: &Callback<Action>) -> Html {
    html! {
        <>
            { for screen.groups.iter().map(|one| group(one, level, on)) }
            { for screen.nothing.as_ref().map(|text| html! { <p class="nothing">{ text }</p> }) }
            { for screen.outside.as_ref().map(|routes| outside(routes, level, on)) }
        </>
    }
}

fn group(group: &RouteGroup, level: u8, on: &Callback<Action>) -> Html {
    let code = group.verdict.code();
    html! {
        <section key={code} class="routes" data-verdict={code} part="group">
            <div class="group-head">
                { icon(icon::of_verdict(group.verdict)) }
                { heading(level, "group", &group.title) }
                <p>{ &group.explanation }</p>
            </div>
            { cards(&group.routes, &group.title, level + 1, on) }
        </section>
    }
}

/// A list, so that a screen reader says how many there are.
fn cards(routes: &RouteList, title: &str, level: u8, on: &Callback<Action>) -> Html {
    let item = |route: &RouteCard| html! { <li key={route.id.as_str()}>{ card::view(route, level, on) }</li> };
    html! {
        <>
            if !routes.shown.is_empty() {
                <ul class="cards" role="list">{ for routes.shown.iter().map(item) }</ul>
            }
            if let Some(more) = &routes.more {
                <p class="show-more">{ secondary_about(more, title, on, Action::ShowMore(routes.id.clone())) }</p>
            }
        </>
    }
}

fn outside(routes: &Disclosed<RouteList>, level: u8, on: &Callback<Action>) -> Html {
    html! {
        <section class="routes outside" part="outside">
            <div class="group-head">{ icon(icon::ELSEWHERE) }{ heading(level, "group", &routes.summary) }</div>
            { cards(&routes.content, &routes.summary, level + 1, on) }
        </section>
    }
}
