//! Answers with what they come to, which always belong together.

use std::cell::RefCell;
use std::rc::Rc;

use crate::domain::answers::Answers;
use crate::domain::arena::Id;
use crate::domain::decide::decide_evaluated;
use crate::domain::demand::Node;
use crate::domain::evaluate::Evaluation;
use crate::domain::outcome::Outcome;
use crate::domain::pack::Pack;
use crate::domain::programme::Route;
use crate::domain::question::Question;
use crate::domain::reasons::reasons;

use super::try_out::Helped;

/// Where a candidate stands with some answers: those given, or those of a try-out.
#[derive(Clone, Debug)]
pub(super) struct Standing {
    /// All that was answered, also what does not apply now.
    pub(super) answers: Answers,
    /// What that comes to.
    pub(super) evaluation: Rc<Evaluation>,
    /// What the rules say about it.
    pub(super) outcome: Rc<Outcome>,
    /// What stands in the way of the routes that were looked at.
    pub(super) culprits: Culprits,
    /// The routes for which the visitor has asked what would help.
    pub(super) helped: Vec<Helped>,
}

impl Standing {
    pub(super) fn of(pack: &Pack, answers: Answers) -> Self {
        let evaluation = Evaluation::of(pack, &answers);
        let outcome = decide_evaluated(pack, &answers, &evaluation);
        Self {
            answers,
            evaluation: Rc::new(evaluation),
            outcome: Rc::new(outcome),
            culprits: Culprits::default(),
            helped: Vec::new(),
        }
    }
}

/// The sets of answers that each alone keep a route from being better.
pub(super) type Sets = Rc<[Vec<Id<Question>>]>;

/// What stands in the way of routes, found when a route is first shown. A result is drawn anew at every press, and many
/// routes have the same demands.
#[derive(Clone, Debug, Default)]
pub(super) struct Culprits {
    found: RefCell<Vec<(Id<Node>, Sets)>>,
}

impl Culprits {
    /// Those of a route, with the answers that all of them are of. No answer is to blame for what is so for everyone.
    pub(super) fn of(&self, pack: &Pack, answers: &Answers, route: Id<Route>) -> Sets {
        let node = pack.routes.at(route).node;
        if let Some((_, sets)) = self.found.borrow().iter().find(|(known, _)| *known == node) {
            return sets.clone();
        }
        let sets: Sets = reasons(pack, answers, route).into_iter().filter(|reason| !reason.is_empty()).collect();
        self.found.borrow_mut().push((node, sets.clone()));
        sets
    }
}
