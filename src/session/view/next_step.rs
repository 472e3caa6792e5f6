//! The first thing to do for a route. There always is one.

use std::cmp::Reverse;

use crate::domain::ask::Live;
use crate::domain::demand::{Moment, Step};
use crate::domain::evaluate::Fact;
use crate::domain::verdict::{Axis, Effect, Severity, Verdict};
use crate::i18n::Word;

use super::RouteWords;
use super::moment::Due;

impl RouteWords<'_> {
    /// The first step; else the answer that is missing; else whom to ask.
    pub(super) fn next_step(&self, verdict: Verdict, live: &Live) -> String {
        let from_rules = || self.first_step().map(|step| self.with_moment(step));
        match verdict {
            Verdict::Open => self.first_open(live).or_else(|| self.first_to_find_out(live)).or_else(from_rules),
            Verdict::Admissible => self.application().map(|step| self.with_moment(step)).or_else(from_rules),
            _ => from_rules(),
        }
        .unwrap_or_else(|| self.ask_hogeschool())
    }

    /// Of what stands in the way, and of applying where that has a last day, the step that must be done first: by the
    /// day it is due, then by how much it stands in the way, then in the author's order. Of each statement the first
    /// step counts: authors put what matters before what else could help.
    ///
    /// Applying makes no sense without a way in and a place to work: the 21+ investigation, and finding a place that
    /// is needed by the first lesson, come before it. What is arranged at a place comes after finding it. A diploma
    /// that is still to come is waited for: everything up to the first lesson can be done before.
    fn first_step(&self) -> Option<&Step> {
        let application = self.application().filter(|step| step.moment == Moment::BeforeDeadline);
        let application = application.filter(|step| self.date_of(step.moment).is_some());
        let applying = application.map(|step| self.due(step.moment));
        let no_later = |due: Due| applying.map_or(due, |applying| due.min(applying));
        let mut place = None;
        let mut steps: Vec<(Due, Reverse<Severity>, &Step)> = Vec::new();
        for statement in self.stated.iter().map(|stated| self.statement(stated)) {
            let severity = statement.effect.severity();
            let at_work = statement.axis == Axis::Workplace;
            if at_work && statement.effect == Effect::Ok && place.is_none() {
                place = Some((0, 0));
            }
            let Some(step) = statement.steps.first().filter(|_| severity > Severity::Clear) else { continue };
            let mut due = self.due(step.moment);
            if statement.effect == Effect::AdmissionTest {
                due = no_later(due);
            } else if statement.axis == Axis::PriorEducation && self.resolved(step.moment) == Moment::BeforeStart {
                due = self.due(Moment::BeforeExams);
            } else if at_work && place.is_none() && due <= self.due(Moment::BeforeLessons) {
                due = no_later(due);
            }
            if at_work {
                due = due.max(*place.get_or_insert(due));
            }
            steps.push((due, Reverse(severity), step));
        }
        if !steps.is_empty() {
            steps.extend(application.map(|step| (self.due(step.moment), Reverse(Severity::Clear), step)));
        }
        steps.into_iter().min_by_key(|(due, severity, _)| (*due, *severity)).map(|(_, _, step)| step)
    }

    /// How to apply.
    fn application(&self) -> Option<&Step> {
        let mut statements = self.stated.iter().map(|stated| self.statement(stated));
        let fine = statements.find(|statement| {
            statement.axis == Axis::Administrative && statement.effect == Effect::Ok && !statement.steps.is_empty()
        })?;
        fine.steps.iter().min_by_key(|step| self.due(step.moment))
    }

    /// The step with its moment, unless that is now or is in the text already.
    fn with_moment(&self, step: &Step) -> String {
        let text = self.text(&step.text);
        if self.says_day(&text, step.moment) || self.resolved(step.moment) == Moment::Now {
            return text;
        }
        self.context.fill(Word::StepWithMoment, &[("step", &text), ("moment", &self.moment(step.moment))])
    }

    fn first_open(&self, live: &Live) -> Option<String> {
        let pack = self.context.pack;
        let absent = |id: &_| *self.context.evaluation.facts.at(*id) == Fact::Absent;
        let question = pack.questions.at(live.open.iter().find(absent)?);
        Some(self.context.fill(Word::StepAnswer, &[("question", question.text.get(self.context.locale))]))
    }

    fn first_to_find_out(&self, live: &Live) -> Option<String> {
        let questions = live.find_out.iter().map(|id| self.context.pack.questions.at(id));
        let text = questions.filter_map(|question| question.find_out.as_ref()).next()?;
        Some(self.text(text))
    }

    pub(super) fn ask_hogeschool(&self) -> String {
        let contact = self.context.pack.hogeschool.contact.get(self.context.locale);
        self.context.fill(Word::StepAsk, &[("contact", contact)])
    }
}
