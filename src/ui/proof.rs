//! Why a route has its verdict: every statement with the answers behind it and where it stands.

use yew::{Callback, Html, html};

use super::heading::heading;
use super::press::link;
use super::source::source;
use super::statements::item;
use crate::session::action::Action;
use crate::session::screen::{Because, Disclosed, Section, StatementView};

pub(super) fn view(proof: &Disclosed<Vec<Section>>, route: &str, level: u8, on: &Callback<Action>) -> Html {
    let section = |section: &Section| {
        html! {
            <div data-section={section.id.clone()}>
                { heading(level, "small", &section.title) }
                <ul class="statements-list" role="list">
                    { for section.statements.iter().map(|one| item(one, grounds(one, on))) }
                </ul>
            </div>
        }
    };
    html! {
        <details class="fold proof" part="proof">
            <summary>{ &proof.summary }<span class="unseen">{ ": " }{ route }</span></summary>
            { for proof.content.iter().map(section) }
        </details>
    }
}

fn grounds(statement: &StatementView, on: &Callback<Action>) -> Html {
    html! {
        <>
            if !statement.because.is_empty() {
                <p class="grounds">{ &statement.because_label }</p>
                <ul class="grounds">{ for statement.because.iter().map(|one| because(one, on)) }</ul>
            }
            if !statement.sources.is_empty() {
                <p class="grounds">{ &statement.sources_label }</p>
                <ul class="grounds sources">{ for statement.sources.iter().map(source) }</ul>
            }
        </>
    }
}

fn because(because: &Because, on: &Callback<Action>) -> Html {
    html! {
        <li>
            { match &because.supposed {
                Some(_) => html! { &because.question },
                None => link(&because.question, on, Action::Change(because.id.clone())),
            } }
            { " " }<b>{ &because.answer }</b>
            { for because.asks.as_ref().map(|text| html! { <>{ " " }<span class="moment">{ text }</span></> }) }
            { for because.supposed.as_ref().map(|text| html! { <>{ " " }<span class="moment">{ text }</span></> }) }
        </li>
    }
}
