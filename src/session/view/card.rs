//! One route on screen.

use crate::domain::arena::Id;
use crate::domain::ask::Live;
use crate::domain::evaluate::Fact;
use crate::domain::outcome::RouteOutcome;
use crate::domain::question::Question;
use crate::domain::verdict::{Axis, Effect, Severity, Verdict};
use crate::i18n::{self, Word};
use crate::session::screen::{Disclosed, OpenQuestion, RouteCard};
use crate::session::{MOST_COMPARED, Session};

use super::{RouteWords, verdict};

impl Session {
    pub(super) fn card(&self, outcome: &RouteOutcome) -> RouteCard {
        let context = self.supposed_context();
        let words = RouteWords::new(context, outcome.route);
        let live = words.live();
        let reasons = words.reasons(outcome.verdict);
        let open = words.open(outcome.verdict, &live);
        // Where answers are missing, those come first. Where they can't be given, finding out helps.
        let helps = reasons.is_some() || outcome.verdict == Verdict::Open && open.is_empty();
        let name = words.programme.name.get(self.locale).to_owned();
        let compared = self.compared.contains(&outcome.route);
        RouteCard {
            id: words.route.id.clone(),
            facts: words.facts(),
            summary: words.programme.summary.as_ref().map(|summary| words.text(summary)),
            verdict: outcome.verdict,
            verdict_text: context.word(verdict::short(outcome.verdict)),
            was: self.was(outcome).map(|real| words.without(real)),
            label: words.label(outcome.verdict),
            ground: words.ground().or_else(|| words.still_possible(outcome)),
            help: helps.then(|| self.help_view(&words, outcome.verdict)),
            reasons,
            next_step: words.next_step(outcome.verdict, &live),
            next_step_label: context.word(Word::NextStepLabel),
            open: disclosed(open, |count| context.count(Word::OpenOne, Word::OpenOther, count)),
            find_out: disclosed(words.find_out(&live), |count| {
                context.count(Word::FindOutOne, Word::FindOutOther, count)
            }),
            triangle: self.triangle(&words, outcome.verdict),
            about: context.word(Word::AboutRoute),
            sections: words.sections(),
            proof: Disclosed { summary: context.word(Word::Proof), content: words.proof() },
            url: words.programme.url.clone(),
            url_text: context.fill(Word::ProgrammePage, &[("programme", &name)]),
            chosen: self.chosen.contains(outcome.route),
            choose: context.word(Word::Choose),
            compared,
            compare: context.word(Word::Compare),
            compare_full: (!compared && self.compared.len() >= MOST_COMPARED).then(|| context.word(Word::CompareFull)),
            name,
        }
    }
}

impl RouteWords<'_> {
    /// Degree, form, weekly pattern, start and duration in short words.
    fn facts(&self) -> Vec<String> {
        let locale = self.context.locale;
        // Without work there is no week of work and school to speak of.
        let pattern = self.route.asks_work().then(|| &self.context.pack.patterns.at(self.route.pattern).title);
        let starts = self.start_days();
        let start = (!starts.is_empty())
            .then(|| self.context.fill(Word::FactStart, &[("start", &i18n::either_date(locale, &starts))]));
        let duration = self.programme.duration.as_ref().map(|duration| self.text(duration));
        let mut facts = vec![self.degree(), self.context.form(self.programme.form)];
        facts.extend(pattern.map(|title| title.get(locale).to_owned()));
        facts.extend(duration);
        facts.extend(start);
        facts
    }

    /// What closes the route; else what is said about prior education, the most weighty first.
    pub(super) fn ground(&self) -> Option<String> {
        let statements = || self.stated.iter().map(|stated| self.statement(stated));
        let closing = statements().find(|statement| statement.effect == Effect::NotNow);
        let education = || {
            let on_axis = statements().filter(|statement| statement.axis == Axis::PriorEducation);
            let deciding = on_axis
                .filter(|statement| statement.effect == Effect::Ok || statement.effect.severity() > Severity::Clear);
            // Of equal ones the first counts, so the comparison runs from the back.
            deciding.rev().max_by_key(|statement| statement.effect.severity())
        };
        closing.or_else(education).map(|statement| self.text(&statement.text))
    }

    /// What an open route can still turn out to be.
    fn still_possible(&self, outcome: &RouteOutcome) -> Option<String> {
        let words = |of| self.context.word(verdict::short(of));
        let (best, worst) = (words(outcome.best), words(outcome.worst));
        let range: &[(&str, &str)] = &[("best", &best), ("worst", &worst)];
        (outcome.verdict == Verdict::Open).then(|| self.context.fill(Word::OpenRange, range))
    }

    /// Questions that can be answered now and would settle an open route.
    fn open(&self, verdict: Verdict, live: &Live) -> Vec<OpenQuestion> {
        if verdict != Verdict::Open {
            return Vec::new();
        }
        let absent = |id: &_| *self.context.evaluation.facts.at(*id) == Fact::Absent;
        live.open.iter().filter(absent).map(|id| self.open_question(id)).collect()
    }

    /// What the candidate did not know and still matters.
    fn find_out(&self, live: &Live) -> Vec<OpenQuestion> {
        let with_help = |id| {
            let find_out = self.context.pack.questions.at(id).find_out.as_ref();
            OpenQuestion { find_out: find_out.map(|text| self.text(text)), ..self.open_question(id) }
        };
        live.find_out.iter().map(with_help).collect()
    }

    fn open_question(&self, id: Id<Question>) -> OpenQuestion {
        let question = self.context.pack.questions.at(id);
        OpenQuestion {
            id: question.id.clone(),
            text: question.text.get(self.context.locale).to_owned(),
            find_out: None,
            asked: *self.context.given.facts.at(id) != Fact::NotApplicable,
        }
    }
}

fn disclosed<T>(content: Vec<T>, summary: impl Fn(usize) -> String) -> Option<Disclosed<Vec<T>>> {
    (!content.is_empty()).then(|| Disclosed { summary: summary(content.len()), content })
}
