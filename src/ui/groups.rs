//! The routes, under what they are for the candidate.

use yew::{Callback, Html, html};

use super::card;
use super::heading::heading;
use super::icon::{self, icon};
use crate::session::action::Action;
use crate::session::screen::{Disclosed, ResultScreen, RouteCard, RouteGroup};

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
            { cards(&group.routes, level + 1, on) }
        </section>
    }
}

/// A list, so that a screen reader says how many there are.
fn cards(routes: &[RouteCard], level: u8, on: &Callback<Action>) -> Html {
    let item = |route: &RouteCard| html! { <li key={route.id.as_str()}>{ card::view(route, level, on) }</li> };
    html! { <ul class="cards" role="list">{ for routes.iter().map(item) }</ul> }
}

fn outside(routes: &Disclosed<Vec<RouteCard>>, level: u8, on: &Callback<Action>) -> Html {
    html! {
        <details class="outside">
            <summary>{ &routes.summary }</summary>
            { cards(&routes.content, level, on) }
        </details>
    }
}
