//! The first thing to do for a route. There always is one.

use crate::domain::demand::{Moment, Step};
use crate::domain::evaluate::Fact;
use crate::domain::outcome::RouteOutcome;
use crate::domain::verdict::{Axis, Effect, Severity, Verdict};
use crate::i18n::Word;

use super::RouteWords;

impl RouteWords<'_> {
    /// The first step; else the answer that is missing; else whom to ask.
    pub(super) fn next_step(&self, outcome: &RouteOutcome) -> String {
        let from_rules = || self.first_step(outcome).map(|step| self.with_moment(step));
        match outcome.verdict {
            Verdict::Open => self.first_open(outcome).or_else(|| self.first_to_find_out(outcome)).or_else(from_rules),
            Verdict::Admissible => self.application(outcome).map(|step| self.with_moment(step)).or_else(from_rules),
            _ => from_rules(),
        }
        .unwrap_or_else(|| self.ask_hogeschool())
    }

    /// Of what stands most in the way, the earliest step. Of each statement the first step counts: authors put what
    /// matters before what else could help.
    fn first_step(&self, outcome: &RouteOutcome) -> Option<&Step> {
        let with_step = || {
            let statements = outcome.statements.iter().map(|stated| self.statement(stated));
            let severe = statements.filter(|statement| statement.effect.severity() > Severity::Clear);
            severe.filter_map(|statement| Some((statement.effect.severity(), statement.steps.first()?)))
        };
        let worst = with_step().map(|(severity, _)| severity).max()?;
        let steps = with_step().filter(|(severity, _)| *severity == worst).map(|(_, step)| step);
        steps.min_by_key(|step| self.due(step.moment))
    }

    /// How to apply.
    fn application(&self, outcome: &RouteOutcome) -> Option<&Step> {
        let mut statements = outcome.statements.iter().map(|stated| self.statement(stated));
        let fine = statements.find(|statement| {
            statement.axis == Axis::Administrative && statement.effect == Effect::Ok && !statement.steps.is_empty()
        })?;
        fine.steps.iter().min_by_key(|step| self.due(step.moment))
    }

    /// The step with its moment, unless that is now or is in the text already.
    fn with_moment(&self, step: &Step) -> String {
        let text = self.text(&step.text);
        let named = self.day_of(step.moment).is_some_and(|day| text.contains(&day));
        if named || self.resolved(step.moment) == Moment::Now {
            return text;
        }
        self.context.fill(Word::StepWithMoment, &[("step", &text), ("moment", &self.moment(step.moment))])
    }

    fn first_open(&self, outcome: &RouteOutcome) -> Option<String> {
        let pack = self.context.pack;
        let absent = |id: &_| *self.context.evaluation.facts.at(*id) == Fact::Absent;
        let question = pack.questions.at(outcome.open.iter().find(absent)?);
        Some(self.context.fill(Word::StepAnswer, &[("question", question.text.get(self.context.locale))]))
    }

    fn first_to_find_out(&self, outcome: &RouteOutcome) -> Option<String> {
        let questions = outcome.find_out.iter().map(|id| self.context.pack.questions.at(id));
        let text = questions.filter_map(|question| question.find_out.as_ref()).next()?;
        Some(self.text(text))
    }

    fn ask_hogeschool(&self) -> String {
        let contact = self.context.pack.hogeschool.contact.get(self.context.locale);
        self.context.fill(Word::StepAsk, &[("contact", contact)])
    }
}
