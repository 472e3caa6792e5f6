//! What stands in the way in the visitor's own answers, what would help, and what is tried.

use crate::domain::arena::Id;
use crate::domain::change::{self, Change};
use crate::domain::outcome::RouteOutcome;
use crate::domain::question::Question;
use crate::domain::text::fill;
use crate::domain::verdict::Verdict;
use crate::domain::what_if::{Made, WhatIf};
use crate::i18n::{self, Word};
use crate::session::Session;
use crate::session::screen::{Help, Reasons, Try, TryOut, Way, Ways};

use crate::session::standing::Sets;

use super::{RouteWords, verdict};

impl Session {
    /// What would help for a route.
    pub(super) fn help_view(&self, words: &RouteWords<'_>, verdict: Verdict) -> Help {
        let helped = self.supposed().helped.iter().find(|helped| helped.route == words.id);
        let open = helped.map(|helped| words.ways(&helped.ways, verdict));
        Help { button: self.context().word(Word::HelpButton), open }
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

    /// Which routes have another outcome, among those that the visitor asked for, and that the answers stay.
    pub(in crate::session) fn try_note(&self) -> String {
        let context = self.context();
        let supposed = self.supposed().outcome.routes.iter().filter(|outcome| outcome.in_scope);
        let changed: Vec<_> = supposed.filter(|outcome| self.was(outcome).is_some()).collect();
        let changes = match changed.as_slice() {
            [] => context.word(Word::TryChangesNone),
            [one] => format!("{} {}.", context.word(Word::TryChangesOne), context.route_title(one.route)),
            more => context.fill(Word::TryChangesOther, &[("count", &more.len().to_string())]),
        };
        format!("{changes} {}", context.word(Word::TryReal))
    }

    /// The verdict with the real answers, where what is tried makes it another.
    pub(super) fn was(&self, supposed: &RouteOutcome) -> Option<Verdict> {
        *self.tried.last()?.was.at(supposed.route)
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
    pub(in crate::session) fn culprits(&self, verdict: Verdict) -> Sets {
        if matches!(verdict, Verdict::Admissible | Verdict::Open) {
            return Sets::default();
        }
        self.context.culprits.of(self.context.pack, self.context.answers, self.id)
    }

    fn reason(&self, questions: &[Id<Question>]) -> String {
        let answer = |id: &Id<Question>| {
            let question = self.context.pack.questions.at(*id);
            let (about, said) = match &question.short {
                Some(short) => (short, Word::ReasonAnswer),
                None => (&question.text, Word::ReasonAnswerTo),
            };
            let answer = self.context.answer(*id).join(", ");
            self.context.fill(said, &[("answer", &answer), ("question", about.get(self.context.locale))])
        };
        i18n::list(self.context.locale, &questions.iter().map(answer).collect::<Vec<_>>()) + "."
    }

    /// What the verdict is without what is tried.
    pub(super) fn without(&self, real: Verdict) -> String {
        self.context.fill(Word::TryWithout, &[("verdict", &self.context.word(verdict::short(real)))])
    }

    fn ways(&self, found: &[WhatIf], verdict: Verdict) -> Ways {
        Ways { intro: self.intro(found, verdict), ways: found.iter().map(|way| self.way(way)).collect() }
    }

    /// What the ways are; where there is none, what is possible instead.
    fn intro(&self, found: &[WhatIf], verdict: Verdict) -> Vec<String> {
        let context = &self.context;
        if !found.is_empty() {
            return vec![context.count(Word::HelpWaysOne, Word::HelpWaysOther, found.len())];
        }
        if verdict == Verdict::Open {
            return vec![context.word(Word::HelpFindOut)];
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
        let links = way.changes.iter().filter_map(|made| Some((self.change(made), self.change_of(made).url.clone()?)));
        Way {
            text: self.changes(&way.changes),
            verdict: way.verdict,
            becomes: self
                .context
                .fill(if way.open { Word::WayBecomesOpen } else { Word::WayBecomes }, &[("verdict", &becomes)]),
            links: links.collect(),
            // What only time brings can't be tried: it can be waited for.
            attempt: (!way.changes.iter().any(|made| self.change_of(made).kind == change::Kind::Time))
                .then(|| self.context.word(Word::WayTry)),
        }
    }

    /// "Je vindt werk en je werkt minstens 16 uur per week.", in the order in which the questions about it are asked.
    fn changes(&self, made: &[Made]) -> String {
        let mut made: Vec<&Made> = made.iter().collect();
        made.sort_by_key(|made| made.facts.iter().map(|(question, _)| *question).min());
        sentence(&i18n::list(self.context.locale, &made.into_iter().map(|made| self.change(made)).collect::<Vec<_>>()))
    }

    fn change_of(&self, made: &Made) -> &Change {
        self.context.pack.changes.at(made.change)
    }

    pub(in crate::session) fn change(&self, made: &Made) -> String {
        let text = self.text(&self.change_of(made).text);
        let value = made.value.map(|value| value.to_string()).unwrap_or_default();
        fill(&text, &[("value", &value)])
    }
}

/// With a capital and a full stop.
fn sentence(words: &str) -> String {
    let mut letters = words.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).chain(['.']).collect()
}
