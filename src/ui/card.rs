//! A route: what it is, how it stands, and what to do first; the rest is folded away.

use yew::{AttrValue, Callback, Event, Html, html};

use super::heading::named;
use super::icon::{self, icon};
use super::press::link;
use super::{proof, statements};
use crate::session::action::Action;
use crate::session::screen::{Disclosed, LabelBadge, OpenQuestion, RouteCard, Section};

pub(super) fn view(card: &RouteCard, level: u8, on: &Callback<Action>) -> Html {
    let id = AttrValue::from(["route-", &card.id].concat());
    let facts_id = [&*id, "-facts"].concat();
    // What must be arranged stays in sight; all else is behind one door, or a phone shows nothing but doors.
    let (conditions, others): (Vec<&Section>, Vec<&Section>) =
        card.sections.iter().partition(|section| section.id == "conditions");
    html! {
        <article class="card" part="card" data-verdict={card.verdict.code()}
            data-chosen={card.chosen.then_some("")}
            aria-labelledby={[&*id, " ", &facts_id].concat()}>
            <div class="card-head">
                { named(level, "name", &id, &card.name) }
                <ul id={facts_id} class="facts" role="list">
                    { for card.facts.iter().map(|fact| html! { <li>{ fact }</li> }) }
                </ul>
            </div>
            <div class="card-body">
                <p class="mark" part="verdict">{ icon(icon::of_verdict(card.verdict)) }{ &card.verdict_text }</p>
                { for card.ground.as_ref().map(|text| html! { <p class="ground" part="reason">{ text }</p> }) }
                { for card.label.as_ref().map(badge) }
            </div>
            <div class="first" part="next-step">
                <p class="small">{ &card.next_step_label }</p>
                <p>{ &card.next_step }</p>
            </div>
            <div class="folds">
                { for card.open.as_ref().map(|part| questions(part, on)) }
                { for card.find_out.as_ref().map(|part| questions(part, on)) }
                { for conditions.iter().map(|section| statements::fold(section, &card.name)) }
                <details class="fold about">
                    <summary>{ &card.about }<span class="unseen">{ ": " }{ &card.name }</span></summary>
                    { for card.summary.as_ref().map(|text| html! { <p class="quiet">{ text }</p> }) }
                    { for others.iter().map(|section| statements::fold(section, &card.name)) }
                    { proof::view(&card.proof, &card.name, level + 1, on) }
                </details>
            </div>
            { foot(card, on) }
        </article>
    }
}

fn badge(label: &LabelBadge) -> Html {
    html! {
        <div class="label" data-label={label.state.code()}>
            <p class="badge" part="badge">{ icon(icon::of_label(label.state)) }{ &label.text }</p>
            <p>{ &label.reason }</p>
        </div>
    }
}

fn questions(part: &Disclosed<Vec<OpenQuestion>>, on: &Callback<Action>) -> Html {
    let question = |question: &OpenQuestion| {
        html! {
            <li>
                { link(&question.text, on, Action::Change(question.id.clone())) }
                { for question.find_out.as_ref().map(|text| html! { <p>{ text }</p> }) }
            </li>
        }
    };
    html! {
        <details class="fold">
            <summary>{ &part.summary }</summary>
            <ul>{ for part.content.iter().map(question) }</ul>
        </details>
    }
}

fn foot(card: &RouteCard, on: &Callback<Action>) -> Html {
    let which = card.facts.iter().fold(card.name.clone(), |name, fact| name + ", " + fact);
    let tick = |text: &str, checked: bool, disabled: bool, action: Action| {
        let onchange = on.reform(move |_: Event| action.clone());
        html! {
            <label class="tick">
                <input type="checkbox" {checked} {disabled} {onchange} />
                <span>{ text }<span class="unseen">{ ": " }{ &which }</span></span>
            </label>
        }
    };
    html! {
        <div class="foot">
            { tick(&card.choose, card.chosen, false, Action::Choose(card.id.clone())) }
            { tick(&card.compare, card.compared, card.compare_full && !card.compared, Action::Compare(card.id.clone())) }
            if let Some(url) = &card.url {
                <a href={url.clone()}>{ &card.url_text }<span class="unseen">{ ": " }{ &card.name }</span></a>
            }
        </div>
    }
}
