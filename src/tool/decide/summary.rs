//! The outcome for a person: what the widget shows as the result, in the same words.

use std::fmt::Write;
use std::rc::Rc;

use crate::domain::answers::Answers;
use crate::domain::pack::Pack;
use crate::domain::text::Locale;
use crate::session::Session;
use crate::session::action::Action;
use crate::session::screen::{Body, ResultScreen, RouteCard};
use crate::tool::words;

/// A summary per route, under the verdicts.
pub(super) fn of(pack: Rc<Pack>, answers: Answers, locale: Locale) -> String {
    let mut session = Session::new(pack, locale, answers.today);
    session.update(Action::Replace(answers));
    session.update(Action::ShowResult);
    session.update(Action::ShowAll);
    match session.screen().body {
        Body::Result(result) => summary(&result, locale).unwrap_or_default(),
        Body::Question(_) | Body::Check(_) => String::new(),
    }
}

fn summary(result: &ResultScreen, locale: Locale) -> Result<String, std::fmt::Error> {
    let mut said = String::new();
    writeln!(said, "{}", result.heading)?;
    for sentence in result.summary.iter().chain(result.more.as_ref().map(|more| &more.text)) {
        writeln!(said, "{sentence}")?;
    }
    for group in &result.groups {
        writeln!(said, "\n{}\n{}", group.title, group.explanation)?;
        for card in &group.routes.shown {
            route(&mut said, card, locale)?;
        }
    }
    if let Some(outside) = &result.outside {
        writeln!(said, "\n{}", outside.summary)?;
        for card in &outside.content.shown {
            writeln!(said, "  {}: {}", title(card), card.verdict_text)?;
        }
    }
    writeln!(said, "\n{}\n{}", result.decides, result.validity)?;
    if let Some(expired) = &result.expired {
        writeln!(said, "{expired}")?;
    }
    Ok(said)
}

fn route(said: &mut String, card: &RouteCard, locale: Locale) -> std::fmt::Result {
    writeln!(said, "\n  {}\n  [{}]", title(card), card.id)?;
    let ground = card.ground.as_deref().unwrap_or_default();
    writeln!(said, "    {}: {}. {ground}", words::VERDICT.get(locale), card.verdict_text)?;
    if let Some(reasons) = &card.reasons {
        writeln!(said, "    {} {}", reasons.label, reasons.reasons.join(" "))?;
    }
    if let Some(label) = &card.label {
        writeln!(said, "    {}. {}", label.text, label.reason)?;
    }
    writeln!(said, "    {}: {}", card.next_step_label, card.next_step)?;
    for open in card.open.iter().chain(&card.find_out) {
        let questions: Vec<&str> = open.content.iter().map(|question| question.text.as_str()).collect();
        writeln!(said, "    {}: {}", open.summary, questions.join(" "))?;
    }
    Ok(())
}

fn title(card: &RouteCard) -> String {
    format!("{} ({})", card.name, card.facts.join(", "))
}
