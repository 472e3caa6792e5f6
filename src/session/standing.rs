//! Answers with what they come to, which always belong together.

use std::rc::Rc;

use crate::domain::answers::Answers;
use crate::domain::decide::decide_evaluated;
use crate::domain::evaluate::Evaluation;
use crate::domain::outcome::Outcome;
use crate::domain::pack::Pack;

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
    /// The routes for which the visitor has asked what would help.
    pub(super) helped: Vec<Helped>,
}

impl Standing {
    pub(super) fn of(pack: &Pack, answers: Answers) -> Self {
        let evaluation = Evaluation::of(pack, &answers);
        let outcome = decide_evaluated(pack, &answers, &evaluation);
        Self { answers, evaluation: Rc::new(evaluation), outcome: Rc::new(outcome), helped: Vec::new() }
    }
}
