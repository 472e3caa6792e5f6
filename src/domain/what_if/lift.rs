//! The search for the smallest sets of changes that lift.
//!
//! A set that does not lift has a ground: questions whose answers keep the verdict where it is. Only a change that touches
//! one of them can help, so only those are tried next; every smallest set is reached in this way. What is found is then
//! tried without each of its parts: no smaller set of changes lifts.

use super::{Made, WhatIf, beside, supposing};
use crate::domain::answers::{Answer, Answers};
use crate::domain::arena::Id;
use crate::domain::ground::{Claim, ground};
use crate::domain::question::{Kind, Question};
use crate::domain::scope::{Facts, Scope, Values};
use crate::domain::set::Set;
use crate::domain::settle::{always, at_worst};
use crate::domain::verdict::{Severity, Verdict};

/// More is too much to do, and to read.
const MOST_CHANGES: u32 = 4;
const MOST_WHAT_IFS: usize = 5;
/// Sets of changes that are tried before the search is given up.
const MOST_TRIES: usize = 1_500;

/// Looks for what lifts one route.
pub(super) struct Search<'s, 'p> {
    pub(super) scope: &'s Scope<'p>,
    /// The same with the facts that nobody can change held.
    pub(super) holding: Option<Scope<'p>>,
    pub(super) answers: &'s Answers,
    pub(super) facts: Facts,
    pub(super) now: Severity,
    pub(super) possible: Vec<Made>,
}

/// Places in the list of possible changes, as bits.
type Mask = u64;

impl Search<'_, '_> {
    pub(super) fn run(self) -> Vec<WhatIf> {
        let mut smallest: Vec<Mask> = Vec::new();
        let mut kept: Vec<WhatIf> = Vec::new();
        let mut seen: Set<Mask> = Set::default();
        let mut waiting: Vec<(u32, Mask)> = vec![(0, 0)];
        let mut left = MOST_TRIES;
        while let Some((cost, mask)) = take_least(&mut waiting) {
            let enough = kept.len() >= MOST_WHAT_IFS && kept.last().is_some_and(|last| last.cost < cost);
            if left == 0 || enough {
                break;
            }
            if smallest.iter().any(|smaller| smaller & mask == *smaller) {
                continue;
            }
            left -= 1;
            let facts = self.supposed(mask);
            let values = self.scope.values(&facts);
            match self.lifts(mask, &facts, &values) {
                Some((verdict, open)) if self.is_smallest(mask) => {
                    smallest.push(mask);
                    let what_if = WhatIf { changes: self.changes(mask), cost, verdict, open };
                    if !kept.iter().any(|cheaper| is_variation(&what_if, cheaper)) {
                        kept.push(what_if);
                    }
                }
                Some(_) => {}
                None if mask.count_ones() < MOST_CHANGES => {
                    for next in self.helpful(mask, &facts, &values) {
                        if seen.insert(next) {
                            waiting.push((self.cost(next), next));
                        }
                    }
                }
                None => {}
            }
        }
        kept.sort_by_key(|what_if| (what_if.cost, what_if.verdict));
        kept.truncate(MOST_WHAT_IFS);
        kept
    }

    /// The verdict that a set of changes gives, when it is better than now whatever is answered next; and whether more is
    /// asked then.
    fn lifts(&self, mask: Mask, facts: &Facts, values: &Values) -> Option<(Verdict, bool)> {
        let worst = self.worst_if_better(facts, values)?;
        let range = values.joints.at(*self.scope.roots.first()?);
        if let Some(holding) = &self.holding {
            let supposed = supposing(self.scope.pack, self.answers, &self.changes(mask));
            let held = holding.values(&holding.facts(&supposed));
            let held = held.joints.at(*holding.roots.first()?);
            if (held.best, held.worst) != (range.best, range.worst) {
                return None;
            }
        }
        let sure = if range.best == range.worst { Some(worst) } else { always(self.scope, facts) };
        Some((Verdict::of(sure.unwrap_or(worst)), sure.is_none()))
    }

    /// What stands in the way at worst, when that is less than now.
    fn worst_if_better(&self, facts: &Facts, values: &Values) -> Option<Severity> {
        let range = values.joints.at(*self.scope.roots.first()?);
        if range.worst < self.now || range.best >= self.now {
            return Some(range.worst).filter(|worst| *worst < self.now);
        }
        // Three-valued logic leaves it open; nobody may be as badly off as now.
        Some(at_worst(self.scope, facts, self.now)).filter(|worst| *worst < self.now)
    }

    /// Whether no strict subset of the changes lifts, taken by the rules alone.
    fn is_smallest(&self, mask: Mask) -> bool {
        let mut part = mask;
        while part != 0 {
            part = (part - 1) & mask;
            let facts = self.supposed(part);
            if self.worst_if_better(&facts, &self.scope.values(&facts)).is_some() {
                return false;
            }
        }
        true
    }

    /// The sets with one change more that can help where this one does not.
    fn helpful(&self, mask: Mask, facts: &Facts, values: &Values) -> Vec<Mask> {
        let ground = ground(self.scope, facts, values, Claim::Possibly(self.now)).unwrap_or_default();
        let blocked: Set<Id<Question>> = ground.iter().map(|asked| self.scope.questions.at(asked).id).collect();
        let touches = |made: &Made| made.facts.iter().any(|(id, _)| blocked.contains(*id));
        let fits = |made: &Made| self.at(mask).all(|other| !self.contradicts(made, other));
        let places = (0..Mask::BITS).zip(&self.possible);
        let helpful = places.filter(|(place, made)| mask & (1 << place) == 0 && touches(made) && fits(made));
        helpful.map(|(place, _)| mask | (1 << place)).collect()
    }

    /// Whether two changes can't be made together: they answer the same differently.
    fn contradicts(&self, one: &Made, other: &Made) -> bool {
        let several = |id: Id<Question>| matches!(self.scope.pack.questions.at(id).kind, Kind::Several(_));
        one.facts.iter().any(|(id, answer)| {
            let differs = |(same, theirs): &(Id<Question>, Answer)| same == id && theirs != answer;
            !several(*id) && other.facts.iter().any(differs)
        })
    }

    fn at(&self, mask: Mask) -> impl Iterator<Item = &Made> {
        let places = (0..Mask::BITS).zip(&self.possible);
        places.filter(move |(place, _)| mask & (1 << place) != 0).map(|(_, made)| made)
    }

    fn changes(&self, mask: Mask) -> Vec<Made> {
        self.at(mask).cloned().collect()
    }

    fn cost(&self, mask: Mask) -> u32 {
        self.at(mask).map(|made| self.scope.pack.changes.at(made.change).cost).sum()
    }

    /// What is known here when the changes are made.
    fn supposed(&self, mask: Mask) -> Facts {
        let pack = self.scope.pack;
        let mut answers: Vec<(Id<Question>, Answer)> = Vec::new();
        for (id, answer) in self.at(mask).flat_map(|made| &made.facts) {
            let question = pack.questions.at(*id);
            match answers.iter_mut().find(|(known, _)| known == id) {
                Some((_, now)) => *now = beside(question, Some(now), answer),
                None => answers.push((*id, beside(question, self.answers.get(*id), answer))),
            }
        }
        let mut facts = self.facts.clone();
        for (id, answer) in &answers {
            if let Some(asked) = self.scope.asked(*id) {
                self.scope.learn(&mut facts, asked, Some(answer));
            }
        }
        facts
    }
}

/// Whether it tells nothing new beside another that is as cheap: it asks all of that and perhaps more, or shares a part
/// with it, is dearer and no better.
fn is_variation(what_if: &WhatIf, cheaper: &WhatIf) -> bool {
    let facts = |of: &WhatIf| of.changes.iter().flat_map(|made| made.facts.clone()).collect::<Vec<_>>();
    let (more, less) = (facts(what_if), facts(cheaper));
    let asks_all = less.iter().all(|(id, least)| more.iter().any(|(same, answer)| same == id && covers(answer, least)));
    let shares = what_if.changes.iter().any(|made| cheaper.changes.contains(made));
    asks_all || (shares && cheaper.cost < what_if.cost && cheaper.verdict <= what_if.verdict)
}

fn covers(answer: &Answer, least: &Answer) -> bool {
    match (answer, least) {
        (Answer::Chosen(more), Answer::Chosen(less)) => less.iter().all(|place| more.contains(place)),
        (Answer::Number(more), Answer::Number(less)) => more >= less,
        _ => false,
    }
}

/// Takes out the cheapest; of equals the one that comes first in content.
fn take_least(waiting: &mut Vec<(u32, Mask)>) -> Option<(u32, Mask)> {
    let key = |(cost, mask): (u32, Mask)| (cost, mask.count_ones(), mask.trailing_zeros(), mask);
    let (place, _) = waiting.iter().enumerate().min_by_key(|(_, entry)| key(**entry))?;
    Some(waiting.swap_remove(place))
}
