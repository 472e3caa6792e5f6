//! What to do first: at most three actions, and the rest folded away.

use yew::{Callback, Html, html};

use super::edit;
use crate::session::scan::action::Action;
use crate::session::scan::screen::{ActionCard, Plan};
use crate::ui::heading::heading;
use crate::ui::press::link;
use crate::ui::source::source;

pub(super) fn view(plan: &Plan, level: u8, on: &Callback<Action>) -> Html {
    let cards = |cards: &[ActionCard]| {
        html! { <ol class="actions" role="list">{ for cards.iter().map(|one| card(one, level + 1, on)) }</ol> }
    };
    html! {
        <section class="part" part="plan">
            { heading(level, "group", &plan.heading) }
            <p>{ &plan.intro }</p>
            if !plan.shown.is_empty() {
                { cards(&plan.shown) }
            }
            { for plan.more.as_ref().map(|more| html! {
                <details class="fold more-tips">
                    <summary>{ &more.summary }</summary>
                    { cards(&more.content) }
                </details>
            }) }
        </section>
    }
}

fn card(card: &ActionCard, level: u8, on: &Callback<Action>) -> Html {
    let (to_owner, to_due) = (card.id.clone(), card.id.clone());
    let on_owner = on.reform(move |owner| Action::SetOwner { action: to_owner.clone(), owner });
    let on_due = on.reform(move |due| Action::SetDue { action: to_due.clone(), due });
    let change = |(id, text): &(String, String)| {
        html! { <li>{ link(text, on, Action::Change(id.clone())) }</li> }
    };
    html! {
        <li key={card.id.as_str()} class="action">
            <div>
                { heading(level, "name", &card.title) }
                <p>{ &card.text }</p>
                <dl class="who-when">
                    <div><dt>{ &card.who_label }</dt><dd>{ &card.who }</dd></div>
                    <div><dt>{ &card.when_label }</dt><dd>{ &card.when }</dd></div>
                </dl>
                { for card.link.as_ref().map(|(words, url)| html! { <p><a href={url.clone()}>{ words }</a></p> }) }
                <details class="why">
                    <summary>{ &card.why.summary }<span class="unseen">{ ": " }{ &card.title }</span></summary>
                    { for card.why.content.iter().map(|text| html! { <p>{ text }</p> }) }
                    if !card.sources.is_empty() {
                        <ul class="grounds sources">{ for card.sources.iter().map(source) }</ul>
                    }
                </details>
            </div>
            <div class="agreed">
                { edit::view(&card.owner, ["owner-", &card.id].concat(), "text", &on_owner) }
                { edit::view(&card.due, ["due-", &card.id].concat(), "date", &on_due) }
                <ul class="changes" role="list">{ for card.change.iter().map(change) }</ul>
            </div>
        </li>
    }
}
