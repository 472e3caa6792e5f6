//! The culprits: the smallest sets of given answers that already keep a route from being better than it is, whatever the
//! other answers were. Not every rule that was read: what is named here is what has to change.

use super::answers::{Answer, Answers};
use super::arena::Id;
use super::ground::{Claim, Ground, ground};
use super::pack::Pack;
use super::programme::Route;
use super::question::Question;
use super::scope::{Asked, Facts, Scope, Weight};
use super::search::{BetterThan, Finding, find};
use super::set::Set;
use super::settle::always;
use super::truth::Truth;
use super::verdict::Severity;

/// More reasons explain less.
const MOST_REASONS: usize = 3;
/// Sets that are looked at, so that the plainest of them can be named.
const MOST_FOUND: usize = 6;
/// Sets of answers that are tried for it.
const MOST_TRIES: usize = 80;
/// Evaluations for one question "does this force it?".
const MOST_EVALUATIONS: usize = 4_000;
/// The same once more, for the few answers of a smallest set about which the first look was given up.
const MORE_EVALUATIONS: usize = 100_000;

/// At most three smallest sets of given answers that force a route to be no better than its verdict, the plainest first:
/// few answers, and such as can be changed. An empty set says that it is so for everyone. None while the route is open, and
/// where nothing stands in the way.
#[must_use]
pub fn reasons(pack: &Pack, answers: &Answers, route: Id<Route>) -> Vec<Vec<Id<Question>>> {
    let scope = Scope::of(pack, answers.today, Weight::Severity, &[pack.routes.at(route).node]);
    let facts = scope.facts(answers);
    let values = scope.values(&facts);
    let Some(severity) = always(&scope, &facts).filter(|severity| *severity > Severity::Clear) else {
        return Vec::new();
    };
    let is_given = |asked: &Asked| {
        let known = answers.get(asked.id).is_some_and(|answer| *answer != Answer::Unknown);
        known && *values.terms.at(asked.applies) != Truth::No
    };
    let given = scope.questions.iter().filter(|(_, asked)| is_given(asked)).map(|(id, _)| id).collect();
    let culprits = Culprits { scope: &scope, facts, severity };
    let mut found = culprits.all(given);
    found.sort_by_key(|set| culprits.plainness(set));
    found.truncate(MOST_REASONS);
    found.iter().map(|set| culprits.in_order(set)).collect()
}

struct Culprits<'s, 'p> {
    scope: &'s Scope<'p>,
    facts: Facts,
    severity: Severity,
}

impl Culprits<'_, '_> {
    /// The smallest sets among these answers. Whoever leaves one answer of a known set out, finds another set or none.
    fn all(&self, given: Ground) -> Vec<Ground> {
        let mut found: Vec<Ground> = Vec::new();
        let mut waiting = vec![given];
        let mut left = MOST_TRIES;
        while let Some(within) = waiting.pop()
            && found.len() < MOST_FOUND
            && left > 0
        {
            left -= 1;
            if !self.forces(&within) {
                continue;
            }
            let known = found.iter().find(|set| set.iter().all(|asked| within.contains(asked))).cloned();
            let smallest = known.unwrap_or_else(|| {
                let smallest = self.smallest(&within);
                found.push(smallest.clone());
                smallest
            });
            waiting.extend(smallest.iter().map(|asked| without(&within, asked)));
        }
        found
    }

    /// A set that forces, of which no part does.
    fn smallest(&self, within: &Ground) -> Ground {
        let facts = self.only(within);
        let values = self.scope.values(&facts);
        // What the rules show at a glance is a smaller start, where they show it.
        let mut set =
            ground(self.scope, &facts, &values, Claim::Surely(self.severity)).unwrap_or_else(|| within.clone());
        let mut order: Vec<Id<Asked>> = set.iter().collect();
        order.sort_by_key(|asked| (!self.is_fixed(*asked), std::cmp::Reverse(self.scope.questions.at(*asked).id)));
        let mut unsure = Vec::new();
        for asked in order {
            let fewer = without(&set, asked);
            match self.look(&fewer, MOST_EVALUATIONS) {
                Finding::Nothing => set = fewer,
                Finding::GaveUp => unsure.push(asked),
                Finding::Found(_) => {}
            }
        }
        for asked in unsure {
            let fewer = without(&set, asked);
            if matches!(self.look(&fewer, MORE_EVALUATIONS), Finding::Nothing) {
                set = fewer;
            }
        }
        set
    }

    /// Whether nobody with these answers is better off, whatever the other answers are. Where the search is given up, no.
    fn forces(&self, set: &Ground) -> bool {
        matches!(self.look(set, MOST_EVALUATIONS), Finding::Nothing)
    }

    /// Looks for somebody with these answers who is better off.
    fn look(&self, set: &Ground, most: usize) -> Finding {
        find(self.scope, &self.only(set), &BetterThan(self.severity), most)
    }

    /// The facts of these answers, and nothing of the others.
    fn only(&self, set: &Ground) -> Facts {
        let mut facts = self.facts.clone();
        for (id, asked) in self.scope.questions.iter() {
            if !set.contains(id) {
                self.scope.learn(&mut facts, asked, None);
            }
        }
        facts
    }

    fn is_fixed(&self, asked: Id<Asked>) -> bool {
        self.scope.pack.questions.at(self.scope.questions.at(asked).id).fixed
    }

    fn plainness(&self, set: &Ground) -> (usize, usize, Vec<Id<Question>>) {
        (set.len(), set.iter().filter(|asked| self.is_fixed(*asked)).count(), self.in_order(set))
    }

    /// In the order of asking.
    fn in_order(&self, set: &Ground) -> Vec<Id<Question>> {
        let ids: Set<Id<Question>> = set.iter().map(|asked| self.scope.questions.at(asked).id).collect();
        ids.iter().collect()
    }
}

fn without(set: &Ground, asked: Id<Asked>) -> Ground {
    let mut fewer = set.clone();
    fewer.remove(asked);
    fewer
}
