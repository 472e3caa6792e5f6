//! The weekly patterns of work and school.

use crate::domain::answers::Answer;
use crate::domain::evaluate::Fact;
use crate::domain::programme::{Pattern, Phase};
use crate::i18n::Word;
use crate::session::Session;
use crate::session::screen::{PatternView, Patterns, PhaseView};

use super::Context;

/// The question about the hours that a candidate works now.
const HOURS: &str = "hours";

/// What most agreements count as a day of work.
const HOURS_A_DAY: i32 = 8;

impl Session {
    pub(super) fn patterns(&self) -> Patterns {
        let context = self.context();
        let patterns = self.pack.patterns.iter().map(|(_, pattern)| PatternView {
            title: pattern.title.get(self.locale).to_owned(),
            text: pattern.text.get(self.locale).to_owned(),
            fits: self.fits(pattern),
            phases: pattern.phases.iter().map(|phase| context.phase(phase)).collect(),
        });
        Patterns {
            heading: context.word(Word::PatternsHeading),
            intro: context.word(Word::PatternsIntro),
            patterns: patterns.collect(),
            legend: [Word::DayWork, Word::DaySchool, Word::DayElsewhere].map(|word| context.word(word)),
        }
    }

    /// Why a pattern fits: the candidate asked for it; else the work of now fits the week that it begins with, a day more
    /// or less, where a programme in view asks for work at all.
    fn fits(&self, pattern: &Pattern) -> Option<String> {
        let context = self.context();
        let known = |wish: &str| self.pack.patterns.iter().any(|(_, pattern)| pattern.id == wish);
        let wishes =
            || self.real.evaluation.chosen(&self.pack, self.pack.known.week_pattern).filter(|wish| known(wish));
        if wishes().next().is_some() {
            return wishes().any(|wish| wish == pattern.id).then(|| context.word(Word::FitsWish));
        }
        let Fact::Given(Answer::Number(hours)) = *self.real.evaluation.facts.at(self.pack.question(HOURS)?) else {
            return None;
        };
        let mut in_view = self.real.outcome.routes.iter().filter(|outcome| outcome.in_scope);
        let work_asked = in_view.any(|outcome| self.pack.routes.at(outcome.route).asks_work());
        let holds = |phase: &Phase| {
            let week = i32::from(phase.work) * HOURS_A_DAY;
            week > 0 && (hours - HOURS_A_DAY..=hours + HOURS_A_DAY).contains(&week)
        };
        let fits = work_asked && pattern.phases.first().is_some_and(holds);
        fits.then(|| context.fill(Word::FitsWork, &[("hours", &hours.to_string())]))
    }
}

impl Context<'_> {
    fn phase(&self, phase: &Phase) -> PhaseView {
        PhaseView {
            text: phase.text.get(self.locale).to_owned(),
            days: [phase.work, phase.school, phase.elsewhere],
            days_text: self.days(phase),
        }
    }

    /// "4 dagen in het bedrijf, 1 dag op school".
    pub(super) fn days(&self, phase: &Phase) -> String {
        let parts = [
            (phase.work, Word::DaysWorkOne, Word::DaysWorkOther),
            (phase.school, Word::DaysSchoolOne, Word::DaysSchoolOther),
            (phase.elsewhere, Word::DaysElsewhereOne, Word::DaysElsewhereOther),
        ];
        let some = parts.into_iter().filter(|(days, ..)| *days > 0);
        let words: Vec<String> = some.map(|(days, one, other)| self.count(one, other, usize::from(days))).collect();
        words.join(", ")
    }
}
