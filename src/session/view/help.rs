//! What stands in the way in the visitor's own answers, what would help, and what is tried.

use crate::domain::answers::Answer;
use crate::domain::arena::Id;
use crate::domain::evaluate::Fact;
use crate::domain::outcome::RouteOutcome;
use crate::domain::question::{Choice, Kind, Question};
use crate::domain::reasons::reasons;
use crate::domain::text::fill;
use crate::domain::verdict::Verdict;
use crate::domain::what_if::{Made, WhatIf};
use crate::i18n::{self, Word};
use crate::session::Session;
use crate::session::screen::{Help, Reasons, Try, TryOut, Way, Ways};

use super::{Context, RouteWords, verdict};

impl Session {
    /// What would help for a route that something in the answers stands in the way of.
    pub(super) fn help_view(&self, words: &RouteWords<'_>, reasons: Option<&Reasons>) -> Option<Help> {
        reasons?;
        let helped = self.supposed().helped.iter().find(|helped| helped.route == words.id);
        let open = helped.map(|helped| words.ways(&helped.ways));
        Some(Help { button: self.context().word(Word::HelpButton), open })
    }

    /// What is tried, and what that changes.
    pub(super) fn try_out(&self) -> Option<TryOut> {
        if self.tried.is_empty() {
            return None;
        }
        let context = self.context();
        let leave = (self.tried.len() > 1).then(|| context.word(Word::TryLeave));
        let tries = self.tried.iter().map(|trial| Try {
            text: RouteWords::new(context, trial.route).changes(&trial.made),
            leave: leave.clone(),
        });
        Some(TryOut {
            label: context.word(Word::TryLabel),
            tries: tries.collect(),
            note: self.try_note(),
            back: context.word(Word::TryBack),
        })
    }

    /// How many routes have another outcome, among those that the visitor asked for.
    pub(in crate::session) fn try_note(&self) -> String {
        let context = self.context();
        let supposed = self.supposed().outcome.routes.iter().filter(|outcome| outcome.in_scope);
        let changed = supposed.filter(|outcome| self.was(outcome).is_some()).count();
        match changed {
            0 => context.word(Word::TryNoteNone),
            _ => context.count(Word::TryNoteOne, Word::TryNoteOther, changed),
        }
    }

    /// The verdict with the real answers, where what is tried makes it another.
    pub(super) fn was(&self, supposed: &RouteOutcome) -> Option<Verdict> {
        if self.tried.is_empty() {
            return None;
        }
        let real = self.real.outcome.routes.iter().find(|outcome| outcome.route == supposed.route)?;
        (real.verdict != supposed.verdict).then_some(real.verdict)
    }
}

impl RouteWords<'_> {
    /// The answers that alone make it no better, each reason in a short sentence.
    pub(super) fn reasons(&self, verdict: Verdict) -> Option<Reasons> {
        let found: Vec<String> = self.culprits(verdict).iter().map(|reason| self.reason(reason)).collect();
        let label = self.context.count(Word::ReasonsOne, Word::ReasonsOther, found.len());
        (!found.is_empty()).then_some(Reasons { label, reasons: found })
    }

    /// The sets of answers that each alone make it no better. None where nothing is in the way, or something is open.
    pub(in crate::session) fn culprits(&self, verdict: Verdict) -> Vec<Vec<Id<Question>>> {
        if !can_improve(verdict) {
            return Vec::new();
        }
        reasons(self.context.pack, self.context.answers, self.id)
    }

    fn reason(&self, questions: &[Id<Question>]) -> String {
        let answer = |id: &Id<Question>| {
            let question = self.context.pack.questions.at(*id);
            let said = if self.speaks_for_itself(*id) { Word::ReasonAnswer } else { Word::ReasonAnswerTo };
            let answer = self.context.answer(*id).join(", ");
            self.context.fill(said, &[("answer", &answer), ("question", question.text.get(self.context.locale))])
        };
        sentence(&i18n::list(self.context.locale, &questions.iter().map(answer).collect::<Vec<_>>()))
    }

    /// Whether an answer says what it is about: an option that only this question has, or a number with its unit.
    fn speaks_for_itself(&self, id: Id<Question>) -> bool {
        let Context { pack, evaluation, .. } = self.context;
        let Fact::Given(answer) = evaluation.facts.at(id) else { return false };
        let question = pack.questions.at(id);
        match (&question.kind, answer) {
            (Kind::Number { unit, .. }, _) => unit.is_some(),
            (_, Answer::Chosen(places)) => {
                let others = || pack.questions.iter().filter(|(other, _)| *other != id).map(|(_, other)| other);
                let shared =
                    |choice: &Choice| others().flat_map(Question::choices).any(|other| other.text == choice.text);
                !places.iter().filter_map(|place| question.choices().get(usize::from(place))).any(shared)
            }
            _ => false,
        }
    }

    /// What the verdict is without what is tried.
    pub(super) fn without(&self, real: Verdict) -> String {
        self.context.fill(Word::TryWithout, &[("verdict", &self.context.word(verdict::short(real)))])
    }

    fn ways(&self, found: &[WhatIf]) -> Ways {
        Ways { intro: self.intro(found), ways: found.iter().map(|way| self.way(way)).collect() }
    }

    /// What the ways are; where there is none, what is possible instead.
    fn intro(&self, found: &[WhatIf]) -> Vec<String> {
        let context = &self.context;
        if !found.is_empty() {
            return vec![context.word(Word::HelpWays)];
        }
        let open = |outcome: &&RouteOutcome| {
            outcome.in_scope && matches!(outcome.verdict, Verdict::Admissible | Verdict::Conditional)
        };
        let mut intro = vec![context.word(Word::HelpNone)];
        match context.outcome.routes.iter().filter(open).count() {
            0 => {}
            others => intro.push(context.count(Word::HelpElsewhereOne, Word::HelpElsewhereOther, others)),
        }
        intro.push(self.ask_hogeschool());
        intro
    }

    fn way(&self, way: &WhatIf) -> Way {
        let becomes = self.context.word(verdict::short(way.verdict));
        let links = way.changes.iter().filter_map(|made| {
            let change = self.context.pack.changes.at(made.change);
            Some((self.change(made), change.url.clone()?))
        });
        Way {
            text: self.changes(&way.changes),
            verdict: way.verdict,
            becomes: self
                .context
                .fill(if way.open { Word::WayBecomesOpen } else { Word::WayBecomes }, &[("verdict", &becomes)]),
            links: links.collect(),
            attempt: self.context.word(Word::WayTry),
        }
    }

    /// "Je vindt werk en je werkt minstens 16 uur per week."
    fn changes(&self, made: &[Made]) -> String {
        sentence(&i18n::list(self.context.locale, &made.iter().map(|made| self.change(made)).collect::<Vec<_>>()))
    }

    pub(in crate::session) fn change(&self, made: &Made) -> String {
        let text = self.text(&self.context.pack.changes.at(made.change).text);
        let value = made.value.map(|value| value.to_string()).unwrap_or_default();
        fill(&text, &[("value", &value)])
    }
}

/// Whether there is a verdict, and a better one.
pub(in crate::session) fn can_improve(verdict: Verdict) -> bool {
    !matches!(verdict, Verdict::Admissible | Verdict::Open)
}

/// With a capital and a full stop.
fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).chain(['.']).collect()
}
