//! Statements about a route, each with what to do.

use yew::{Html, html};

use super::icon::{icon, of_effect};
use crate::session::screen::{Section, StatementView, StepView};

/// Statements under one heading, folded away. The name of the route tells one heading from the same of another route.
pub(super) fn fold(section: &Section, route: &str) -> Html {
    html! {
        <details key={section.id.as_str()} class="fold" data-section={section.id.clone()}>
            <summary>{ &section.title }<span class="unseen">{ ": " }{ route }</span></summary>
            <ul class="statements-list" role="list">{ for section.statements.iter().map(|one| item(one, Html::default())) }</ul>
        </details>
    }
}

/// One statement, with what stands below it.
pub(super) fn item(statement: &StatementView, below: Html) -> Html {
    html! {
        <li class="said" data-effect={statement.effect.code()} data-code={statement.code.clone()}>
            { icon(of_effect(statement.effect)) }
            <div>
                <p><span class="unseen">{ &statement.effect_text }{ ": " }</span>{ &statement.text }</p>
                if !statement.steps.is_empty() {
                    <ul class="steps">{ for statement.steps.iter().map(step) }</ul>
                }
                { for statement.caution.as_ref().map(|text| html! { <p class="quiet">{ text }</p> }) }
                { below }
            </div>
        </li>
    }
}

fn step(step: &StepView) -> Html {
    html! {
        <li>
            { linked(&step.text, step.url.as_ref()) }
            if !step.moment.is_empty() {
                { " " }<span class="moment">{ &step.moment }</span>
            }
        </li>
    }
}

/// Words that lead somewhere, where they do.
pub(super) fn linked(text: &str, url: Option<&String>) -> Html {
    match url {
        Some(url) => html! { <a href={url.clone()}>{ text }</a> },
        None => html! { text },
    }
}
