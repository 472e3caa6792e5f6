//! Exact answers to "is there a completion where …?", for what three-valued logic leaves unknown: it can't see that two
//! unknowns are the same one.
//!
//! Tries what is still asked of the answers, one by one and only where it can matter, and stops where three-valued logic
//! knows enough. A bound keeps a hard case from taking a visitor's time; it is then said that nothing is known.

mod possible;

use super::answers::{Answer, Answers};
use super::arena::Id;
use super::evaluate::Range;
use super::scope::{Asked, Atom, Case, Facts, Joint, Scope, Term, Values};
use super::truth::Truth;
use super::verdict::{Severity, Verdict};
use possible::Possible;

/// What came of a search.
#[derive(Debug)]
pub enum Finding {
    /// There is such a completion: with these facts, however the others turn out.
    Found(Facts),
    /// There is none.
    Nothing,
    /// It was given up.
    GaveUp,
}

/// What is looked for: something that values satisfy, and where to look while that is unknown.
pub trait Goal {
    /// Whether it is reached.
    fn reached(&self, scope: &Scope, values: &Values) -> Truth;
    /// Something asked that it hangs on, while [`reached`](Self::reached) is unknown, and how that leads there.
    fn hangs_on(&self, scope: &Scope, values: &Values) -> Option<Turn>;
}

/// Where a search turns: something asked of an answer, and which way is tried first.
#[derive(Clone, Copy, Debug)]
pub struct Turn {
    /// What is asked.
    pub atom: Id<Atom>,
    /// Whether it holds.
    pub holds: bool,
}

/// The first root stands less in the way than this.
#[derive(Clone, Copy, Debug)]
pub struct BetterThan(pub Severity);

/// A combination stands as much in the way as this, or more.
#[derive(Clone, Copy, Debug)]
struct AsBadAs(Severity, Id<Joint>);

/// The first root has a verdict, whichever.
#[derive(Clone, Copy, Debug)]
pub struct Decided;

/// Looks for a completion of facts that reaches the goal, with at most this many evaluations.
#[must_use]
pub fn find(scope: &Scope, facts: &Facts, goal: &dyn Goal, most: usize) -> Finding {
    let mut search = Search { scope, goal, left: most };
    let mut facts = facts.clone();
    for (_, asked) in scope.questions.iter() {
        search.settle(&mut facts, asked);
    }
    search.from(facts)
}

/// Looks for a completion in which the first root stands as much in the way as this, or more, with at most this many
/// evaluations for each of its parts: one that does so is enough, so they are looked into one by one.
#[must_use]
pub fn find_as_bad(scope: &Scope, facts: &Facts, severity: Severity, most: usize) -> Finding {
    let Some(root) = scope.roots.first() else { return Finding::Nothing };
    let parts = match scope.joints.at(*root) {
        Joint::Worst(parts) => parts.as_slice(),
        Joint::Demand(_) | Joint::Best(_) => std::slice::from_ref(root),
    };
    let mut outcome = Finding::Nothing;
    for part in parts {
        match find(scope, facts, &AsBadAs(severity, *part), most) {
            Finding::Nothing => {}
            Finding::GaveUp => outcome = Finding::GaveUp,
            found @ Finding::Found(_) => return found,
        }
    }
    outcome
}

struct Search<'s, 'p> {
    scope: &'s Scope<'p>,
    goal: &'s dyn Goal,
    left: usize,
}

impl Search<'_, '_> {
    fn from(&mut self, facts: Facts) -> Finding {
        if self.left == 0 {
            return Finding::GaveUp;
        }
        self.left -= 1;
        let values = self.scope.values(&facts);
        match self.goal.reached(self.scope, &values) {
            Truth::Yes => return Finding::Found(facts),
            Truth::No => return Finding::Nothing,
            Truth::Unknown => {}
        }
        let Some(Turn { atom, holds }) = self.goal.hangs_on(self.scope, &values) else { return Finding::GaveUp };
        let mut outcome = Finding::Nothing;
        for truth in [Truth::from(holds), Truth::from(!holds)] {
            let Some(next) = self.with(&facts, atom, truth) else { continue };
            match self.from(next) {
                Finding::Nothing => {}
                Finding::GaveUp => outcome = Finding::GaveUp,
                found @ Finding::Found(_) => return found,
            }
        }
        outcome
    }

    /// The facts with one more known; nothing when no answer is like that.
    fn with(&self, facts: &Facts, atom: Id<Atom>, truth: Truth) -> Option<Facts> {
        let mut facts = facts.clone();
        facts.set(atom, truth);
        let asked = self.scope.questions.at(self.scope.atoms.at(atom).asked);
        self.settle(&mut facts, asked).then_some(facts)
    }

    /// Fills in what follows for the other things asked of the same answer; `false` when no answer is left.
    fn settle(&self, facts: &mut Facts, asked: &Asked) -> bool {
        let possible = Possible::of(self.scope, facts, asked);
        for atom in &asked.atoms {
            if *facts.at(*atom) == Truth::Unknown {
                facts.set(*atom, possible.holds(&self.scope.atoms.at(*atom).asks));
            }
        }
        possible.is_any()
    }
}

/// Answers for the facts that a search found: what was given, and for every other question that applies an answer that
/// fits them.
#[must_use]
pub fn completed(scope: &Scope, facts: &Facts, given: &Answers) -> Answers {
    let mut answers = given.clone();
    let mut order: Vec<&Asked> = scope.questions.iter().map(|(_, asked)| asked).collect();
    order.sort_unstable_by_key(|asked| asked.id);
    let mut facts = facts.clone();
    for asked in order {
        let is_given = answers.get(asked.id).is_some_and(|answer| *answer != Answer::Unknown);
        if is_given || *scope.values(&facts).terms.at(asked.applies) != Truth::Yes {
            continue;
        }
        if let Some(answer) = Possible::of(scope, &facts, asked).answer() {
            scope.learn(&mut facts, asked, Some(&answer));
            answers.set(asked.id, scope.pack.questions.at(asked.id), answer);
        }
    }
    answers
}

impl Goal for BetterThan {
    fn reached(&self, scope: &Scope, values: &Values) -> Truth {
        let Some(range) = first(scope, values) else { return Truth::No };
        if range.worst < self.0 {
            Truth::Yes
        } else if range.best >= self.0 {
            Truth::No
        } else {
            Truth::Unknown
        }
    }

    fn hangs_on(&self, scope: &Scope, values: &Values) -> Option<Turn> {
        Towards { better: true, than: self.0 }.turn(scope, values, *scope.roots.first()?)
    }
}

impl Goal for AsBadAs {
    fn reached(&self, _: &Scope, values: &Values) -> Truth {
        let range = values.joints.at(self.1);
        if range.best >= self.0 {
            Truth::Yes
        } else if range.worst < self.0 {
            Truth::No
        } else {
            Truth::Unknown
        }
    }

    fn hangs_on(&self, scope: &Scope, values: &Values) -> Option<Turn> {
        Towards { better: false, than: self.0 }.turn(scope, values, self.1)
    }
}

impl Goal for Decided {
    fn reached(&self, scope: &Scope, values: &Values) -> Truth {
        let decided = |range: &Range| Verdict::of(range.best) == Verdict::of(range.worst);
        if first(scope, values).is_some_and(decided) { Truth::Yes } else { Truth::Unknown }
    }

    fn hangs_on(&self, scope: &Scope, values: &Values) -> Option<Turn> {
        BetterThan(first(scope, values)?.worst).hangs_on(scope, values)
    }
}

fn first<'v>(scope: &Scope, values: &'v Values) -> Option<&'v Range> {
    scope.roots.first().map(|root| values.joints.at(*root))
}

/// On the way to a severity below a bound, or to one that is not.
#[derive(Clone, Copy)]
struct Towards {
    better: bool,
    than: Severity,
}

impl Towards {
    fn turn(self, scope: &Scope, values: &Values, id: Id<Joint>) -> Option<Turn> {
        let undecided = |part: &&Id<Joint>| {
            let range = values.joints.at(**part);
            range.best < self.than && range.worst >= self.than
        };
        match scope.joints.at(id) {
            Joint::Demand(cases) => self.case(scope, values, cases),
            // What hangs on little is soon decided.
            Joint::Worst(parts) | Joint::Best(parts) => {
                let part = parts.iter().filter(undecided).min_by_key(|part| scope.sizes.at(**part))?;
                self.turn(scope, values, *part)
            }
        }
    }

    /// To the first case that is where this leads: that one is to hold, and none above it.
    fn case(self, scope: &Scope, values: &Values, cases: &[Case]) -> Option<Turn> {
        let unknown = cases.iter().filter(|case| *values.terms.at(case.when) == Truth::Unknown);
        let mut turns =
            unknown.filter_map(|case| turn(scope, values, case.when, (case.severity < self.than) == self.better));
        turns.next()
    }
}

/// Something asked that an unknown condition hangs on and that can be asked already, turned so that the condition comes
/// out as wanted.
fn turn(scope: &Scope, values: &Values, id: Id<Term>, wanted: bool) -> Option<Turn> {
    if *values.terms.at(id) != Truth::Unknown {
        return None;
    }
    match scope.terms.at(id) {
        Term::Constant(_) => None,
        Term::Atom { applies, atom } => match values.terms.at(*applies) {
            Truth::Unknown => turn(scope, values, *applies, wanted),
            _ => Some(Turn { atom: *atom, holds: wanted }),
        },
        Term::Not(inner) => turn(scope, values, *inner, !wanted),
        Term::All(parts) | Term::Any(parts) => parts.iter().find_map(|part| turn(scope, values, *part, wanted)),
    }
}
