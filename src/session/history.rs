//! Answers that a change set aside, and how they come back.

use crate::domain::answers::Answers;
use crate::domain::arena::Id;
use crate::domain::evaluate::Fact;
use crate::domain::question::Question;

use super::Session;
use super::place::Place;

/// Answers that stopped counting by the last change. They are kept: changing back makes them count again.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct SetAside {
    /// The questions, in the order of asking.
    pub(super) questions: Vec<Id<Question>>,
    /// All answers before the change.
    before: Answers,
}

impl Session {
    /// Takes answers as a change that a visitor makes: remembers what it sets aside.
    pub(super) fn change(&mut self, answers: Answers, changed: Id<Question>) {
        let counted: Vec<Id<Question>> =
            self.pack.questions.iter().map(|(id, _)| id).filter(|id| self.is_answered(*id)).collect();
        let before = self.real.answers.clone();
        self.take(answers);
        // Of one that only waits for another answer it is not known yet whether it still counts.
        let set_aside =
            |id: &Id<Question>| *id != changed && *self.real.evaluation.facts.at(*id) == Fact::NotApplicable;
        let questions: Vec<Id<Question>> = counted.into_iter().filter(set_aside).collect();
        self.set_aside = (!questions.is_empty()).then_some(SetAside { questions, before });
    }

    /// Brings the answers back to what they were before the last change.
    pub(super) fn undo(&mut self) -> bool {
        let Some(SetAside { before, .. }) = self.set_aside.take() else { return false };
        self.take(before);
        self.refused = None;
        self.settle();
        true
    }

    /// Leaves a question that is of no use any more.
    pub(super) fn settle(&mut self) {
        if !self.makes_sense(self.place) {
            self.place = match self.place {
                Place::Question(_, Some(back)) => back.place(),
                _ => Place::onward(&self.real.outcome),
            };
        }
    }
}
