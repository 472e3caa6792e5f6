//! A route: what it is, how it stands, and what to do first; the rest is folded away.

use yew::{AttrValue, Callback, Html, MouseEvent, html};

use super::heading::named;
use super::icon::{self, icon};
use super::press::link;
use super::{help, proof, statements, triangle};
use crate::session::action::Action;
use crate::session::screen::{Disclosed, LabelBadge, OpenQuestion, RouteCard, Section};

/// The id of a route's card, where the focus can be brought.
pub(super) fn card_id(route: &str) -> String {
    ["card-", route].concat()
}

pub(super) fn view(card: &RouteCard, level: u8, on: &Callback<Action>) -> Html {
    let id = AttrValue::from(["route-", &card.id].concat());
    let card_id = card_id(&card.id);
    let facts_id = [&*id, "-facts"].concat();
    // What must be arranged stays in sight; all else is behind one door, or a phone shows nothing but doors.
    let (conditions, others): (Vec<&Section>, Vec<&Section>) =
        card.sections.iter().partition(|section| section.id == "conditions");
    html! {
        <article id={card_id} class="card" part="card" tabindex="-1" data-verdict={card.verdict.code()}
            data-chosen={card.chosen.then_some("")}
            aria-labelledby={[&*id, " ", &facts_id].concat()}>
            <div class="card-head">
                { named(level, "name", &id, &card.name) }
                <ul id={facts_id} class="facts" role="list">
                    { for card.facts.iter().map(|fact| html! { <li>{ fact }</li> }) }
                </ul>
            </div>
            <div class="card-body">
                <div class="marks">
                    <p class="mark" part="verdict">{ icon(icon::of_verdict(card.verdict)) }{ &card.verdict_text }</p>
                    { for card.was.as_ref().map(|text| html! { <p class="was">{ text }</p> }) }
                </div>
                { for card.reasons.as_ref().map(help::reasons) }
                { for card.ground.as_ref().map(|text| html! { <p class="ground" part="reason">{ text }</p> }) }
                { for card.label.as_ref().map(badge) }
            </div>
            <div class="first" part="next-step">
                <p class="small">{ &card.next_step_label }</p>
                <p>{ &card.next_step }</p>
            </div>
            <div class="folds">
                { for card.help.as_ref().map(|one| help::view(one, &card.id, &card.name, on)) }
                { for card.open.as_ref().map(|part| questions(part, on)) }
                { for card.find_out.as_ref().map(|part| questions(part, on)) }
                { for conditions.iter().map(|section| statements::fold(section, &card.name)) }
                { for card.triangle.as_ref().map(|part| triangle::view(part, &card.id, &card.name, on)) }
                <details class="fold about">
                    <summary>{ &card.about }<span class="unseen">{ ": " }{ &card.name }</span></summary>
                    { for card.label.as_ref().map(|label| html! { <p>{ &label.reason }</p> }) }
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
        <p class="badge" part="badge" data-label={label.state.code()}>{ icon(icon::of_label(label.state)) }{ &label.text }</p>
    }
}

fn questions(part: &Disclosed<Vec<OpenQuestion>>, on: &Callback<Action>) -> Html {
    let question = |question: &OpenQuestion| {
        html! {
            <li>
                if question.asked {
                    { link(&question.text, on, Action::Change(question.id.clone())) }
                } else {
                    { &question.text }
                }
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
    let full_id = card.compare_full.as_ref().map(|_| AttrValue::from(["full-", &card.id].concat()));
    let tick = |text: &str, checked: bool, refused: Option<AttrValue>, action: Action| {
        let full = refused.is_some();
        let onclick = on.reform(move |press: MouseEvent| {
            // A box that can't be ticked now keeps the focus and says why; the browser must not tick it meanwhile.
            if full {
                press.prevent_default();
            }
            action.clone()
        });
        html! {
            <label class="tick">
                <input type="checkbox" {checked} aria-disabled={full.then_some("true")} aria-describedby={refused} {onclick} />
                <span>{ text }<span class="unseen">{ ": " }{ &which }</span></span>
            </label>
        }
    };
    html! {
        <div class="foot">
            { tick(&card.choose, card.chosen, None, Action::Choose(card.id.clone())) }
            { tick(&card.compare, card.compared, full_id.clone(), Action::Compare(card.id.clone())) }
            { for card.compare_full.as_ref().map(|text| html! { <p id={full_id.clone()} class="quiet full">{ text }</p> }) }
            if let Some(url) = &card.url {
                <a href={url.clone()}>{ &card.url_text }<span class="unseen">{ ": " }{ &card.name }</span></a>
            }
        </div>
    }
}
