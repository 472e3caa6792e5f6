//! Why something is as it is: a few questions whose answers, as they are known now, already make it so.
//!
//! The rules are read as they stand: where one of several parts is enough, the one that hangs on the fewest questions is
//! taken. Whoever leaves those questions alone, leaves the statement true.

use super::arena::Id;
use super::scope::{Asked, Facts, Joint, Scope, Term, Values};
use super::set::Set;
use super::truth::Truth;
use super::verdict::Severity;

/// Questions that a statement rests on.
pub type Ground = Set<Id<Asked>>;

/// What can be said of the first root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// It stands in the way at least this much, whatever is answered next.
    Surely(Severity),
    /// It can still turn out to stand in the way this much.
    Possibly(Severity),
}

/// What a claim about the first root rests on; nothing when it is not true.
#[must_use]
pub fn ground(scope: &Scope, facts: &Facts, values: &Values, claim: Claim) -> Option<Ground> {
    Reader { scope, facts, values, claim }.joint(*scope.roots.first()?)
}

struct Reader<'a, 'p> {
    scope: &'a Scope<'p>,
    facts: &'a Facts,
    values: &'a Values,
    claim: Claim,
}

impl Reader<'_, '_> {
    fn joint(&self, id: Id<Joint>) -> Option<Ground> {
        let range = self.values.joints.at(id);
        let holds = match self.claim {
            Claim::Surely(severity) => range.best >= severity,
            Claim::Possibly(severity) => range.worst >= severity,
        };
        if !holds {
            return None;
        }
        match self.scope.joints.at(id) {
            Joint::Demand(cases) => self.demand(cases),
            Joint::Worst(parts) => fewest(parts.iter().map(|part| self.joint(*part))),
            Joint::Best(parts) => together(parts.iter().map(|part| self.joint(*part))),
        }
    }

    fn demand(&self, cases: &[super::scope::Case]) -> Option<Ground> {
        match self.claim {
            // No case that stands in the way less comes to count: each does not hold, or comes after one that does.
            Claim::Surely(severity) => {
                let mut found = Ground::default();
                for case in cases {
                    if case.severity < severity {
                        join(&mut found, self.is_surely(case.when, false)?);
                    } else if *self.values.terms.at(case.when) == Truth::Yes {
                        join(&mut found, self.is_surely(case.when, true)?);
                        break;
                    }
                }
                Some(found)
            }
            Claim::Possibly(severity) => fewest(cases.iter().enumerate().map(|(place, case)| {
                if case.severity < severity {
                    return None;
                }
                let earlier = cases.iter().take(place).filter(|earlier| earlier.severity < severity);
                let ruled_out = together(earlier.map(|earlier| self.can_be(earlier.when, false)));
                together([ruled_out, self.can_be(case.when, true)].into_iter())
            })),
        }
    }

    /// What makes a condition hold, or not hold, for sure.
    fn is_surely(&self, id: Id<Term>, holds: bool) -> Option<Ground> {
        if *self.values.terms.at(id) != Truth::from(holds) {
            return None;
        }
        match self.scope.terms.at(id) {
            Term::Constant(_) => Some(Ground::default()),
            Term::Atom { applies, .. } if *self.values.terms.at(*applies) == Truth::No => {
                self.is_surely(*applies, false)
            }
            Term::Atom { applies, atom } => {
                let own = Some(Ground::from([self.scope.atoms.at(*atom).asked]));
                together([self.is_surely(*applies, true), own].into_iter())
            }
            Term::Not(inner) => self.is_surely(*inner, !holds),
            Term::All(parts) | Term::Any(parts) => {
                let each = parts.iter().map(|part| self.is_surely(*part, holds));
                if self.needs_all(id, holds) { together(each) } else { fewest(each) }
            }
        }
    }

    /// What leaves it possible that a condition holds, or does not.
    fn can_be(&self, id: Id<Term>, holds: bool) -> Option<Ground> {
        if *self.values.terms.at(id) == Truth::from(!holds) {
            return None;
        }
        match self.scope.terms.at(id) {
            Term::Constant(_) => Some(Ground::default()),
            Term::Atom { applies, atom } => {
                let own = (*self.facts.at(*atom) != Truth::from(!holds))
                    .then(|| Ground::from([self.scope.atoms.at(*atom).asked]));
                if holds {
                    together([self.can_be(*applies, true), own].into_iter())
                } else {
                    fewest([own, self.can_be(*applies, false)].into_iter())
                }
            }
            Term::Not(inner) => self.can_be(*inner, !holds),
            Term::All(parts) | Term::Any(parts) => {
                let each = parts.iter().map(|part| self.can_be(*part, holds));
                if self.needs_all(id, holds) { together(each) } else { fewest(each) }
            }
        }
    }

    /// Whether all parts are needed for this: for "all of them" to hold, or for "one of them" not to.
    fn needs_all(&self, id: Id<Term>, holds: bool) -> bool {
        matches!(self.scope.terms.at(id), Term::All(_)) == holds
    }
}

fn join(into: &mut Ground, more: Ground) {
    more.iter().for_each(|asked| {
        into.insert(asked);
    });
}

/// All of them; nothing when one is not there.
fn together(parts: impl Iterator<Item = Option<Ground>>) -> Option<Ground> {
    parts
        .reduce(|so_far, part| {
            let mut joined = so_far?;
            join(&mut joined, part?);
            Some(joined)
        })
        .unwrap_or_else(|| Some(Ground::default()))
}

/// The one with the fewest questions that is there.
fn fewest(parts: impl Iterator<Item = Option<Ground>>) -> Option<Ground> {
    parts.flatten().min_by_key(Set::len)
}
