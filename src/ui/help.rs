//! What would help: the answers that stand in the way, and ways to something better that can be tried.

use yew::{Callback, Html, html};

use super::icon::{self, icon};
use super::press::{link_about, on_press, secondary, secondary_about};
use crate::session::action::Action;
use crate::session::screen::{Help, Reasons, Try, TryOut, Way, Ways};

/// What makes a route no better.
pub(super) fn reasons(reasons: &Reasons) -> Html {
    if let [one] = reasons.reasons.as_slice() {
        return html! { <p class="reasons">{ &reasons.label }{ " " }{ one }</p> };
    }
    html! {
        <div class="reasons">
            <p>{ &reasons.label }</p>
            <ul class="steps">{ for reasons.reasons.iter().map(|one| html! { <li>{ one }</li> }) }</ul>
        </div>
    }
}

/// The id of the button on a route, where the focus goes back to.
pub(super) fn button_id(route: &str) -> String {
    ["help-", route].concat()
}

/// The button, and below it the ways. No `details`: what is in it is only worked out when it opens.
pub(super) fn view(help: &Help, route: &str, name: &str, on: &Callback<Action>) -> Html {
    let expanded = help.open.is_some().to_string();
    html! {
        <div class="fold help" part="help">
            <button type="button" id={button_id(route)} aria-expanded={expanded}
                onclick={on_press(on, Action::Help(route.to_owned()))}>
                { &help.button }<span class="unseen">{ ": " }{ name }</span>
            </button>
            // A place that is there also while nothing is in it: or the button would be made anew, and lose the focus.
            if let Some(found) = &help.open {
                { ways(found, route, on) }
            }
        </div>
    }
}

fn ways(found: &Ways, route: &str, on: &Callback<Action>) -> Html {
    html! {
        <div class="ways">
            { for found.intro.iter().map(|text| html! { <p>{ text }</p> }) }
            if !found.ways.is_empty() {
                <ul role="list">{ for found.ways.iter().enumerate().map(|(place, one)| way(one, place, route, on)) }</ul>
            }
        </div>
    }
}

fn way(way: &Way, place: usize, route: &str, on: &Callback<Action>) -> Html {
    let attempt = Action::Try { route: route.to_owned(), place };
    html! {
        <li class="way" data-verdict={way.verdict.code()}>
            <p>{ &way.text }</p>
            <p class="becomes">{ icon(icon::of_verdict(way.verdict)) }{ &way.becomes }</p>
            { for way.links.iter().map(|(text, url)| html! { <p><a href={url.clone()}>{ text }</a></p> }) }
            { for way.attempt.as_ref().map(|text| html! { <p>{ secondary_about(text, &way.text, on, attempt.clone()) }</p> }) }
        </li>
    }
}

/// The banner above a result that is only tried.
pub(super) fn banner(tried: &TryOut, on: &Callback<Action>) -> Html {
    let one = |(place, one): (usize, &Try)| {
        html! {
            <li>
                { &one.text }
                { for one.leave.as_ref().map(|leave| link_about(leave, &one.text, on, Action::LeaveTry(place))) }
            </li>
        }
    };
    html! {
        <>
            <div class="trying" part="try-out">
                { icon(icon::TRY) }
                <div>
                    <p class="small">{ &tried.label }</p>
                    <ul role="list">{ for tried.tries.iter().enumerate().map(one) }</ul>
                    <p>{ &tried.note }</p>
                </div>
            </div>
            <div class="trying-back">{ secondary(&tried.back, on, Action::LeaveTries) }</div>
        </>
    }
}
