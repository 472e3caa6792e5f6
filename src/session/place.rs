//! Where a visitor is, and where the next question is.

use std::ops::RangeInclusive;

use crate::domain::arena::Id;
use crate::domain::evaluate::Fact;
use crate::domain::outcome::Outcome;
use crate::domain::question::{Group, Question};

use super::Session;

/// Where a visitor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// At a question; from another screen, with the way back there.
    Question(Id<Question>, Option<Return>),
    /// At the list of answers.
    Check,
    /// At the result.
    Result,
}

/// The way back from a question that is answered anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Return {
    /// To the result; else to the list of answers.
    pub(super) to_result: bool,
    /// The question that was next when the visitor left there. Earlier ones have become needed since.
    pub(super) until: Option<Id<Question>>,
}

impl Return {
    pub(super) fn place(self) -> Place {
        if self.to_result { Place::Result } else { Place::Check }
    }
}

impl Place {
    /// The first question that still matters, or the result.
    pub(super) fn onward(outcome: &Outcome) -> Self {
        outcome.remaining.next.map_or(Self::Result, |next| Self::Question(next, None))
    }
}

impl Session {
    /// Whether a question is answered, and the answer counts.
    pub(super) fn is_answered(&self, question: Id<Question>) -> bool {
        matches!(self.real.evaluation.facts.at(question), Fact::Given(_) | Fact::Unknown)
    }

    /// The group of a question that is only asked on request.
    pub(super) fn later_group(&self, question: Id<Question>) -> Option<Id<Group>> {
        let group = self.pack.questions.at(question).group;
        self.pack.groups.at(group).later.then_some(group)
    }

    /// Questions that belong to the same run: those of one group that is asked on request, or all others.
    fn run(&self, of: Id<Question>) -> impl DoubleEndedIterator<Item = Id<Question>> {
        let later = self.later_group(of);
        self.pack.questions.iter().map(|(id, _)| id).filter(move |id| self.later_group(*id) == later)
    }

    /// How many questions of the same run are answered, and how many will still come: no fewer and no more.
    pub(super) fn progress(&self, of: Id<Question>) -> (usize, RangeInclusive<usize>) {
        let answered = self.run(of).filter(|id| self.is_answered(*id)).count();
        let count =
            |wanted: &[Fact]| self.run(of).filter(|id| wanted.contains(self.real.evaluation.facts.at(*id))).count();
        let remaining = &self.real.outcome.remaining;
        let left = match self.later_group(of) {
            Some(_) => count(&[Fact::Absent])..=count(&[Fact::Absent, Fact::Pending]),
            None => remaining.least..=remaining.most,
        };
        (answered, left)
    }

    /// Which question this is for this visitor, counted from 1.
    pub(super) fn number(&self, question: Id<Question>) -> usize {
        self.run(question).filter(|id| *id < question && self.is_answered(*id)).count() + 1
    }

    /// The answered question before this one, in the order of asking.
    pub(super) fn previous(&self, question: Id<Question>) -> Option<Id<Question>> {
        self.run(question).rev().find(|id| *id < question && self.is_answered(*id))
    }

    /// The first question of a group that is not answered; without one, its first question that applies.
    pub(super) fn first_of(&self, group: Id<Group>) -> Option<Id<Question>> {
        let of_group = || self.pack.questions.iter().filter(move |(_, question)| question.group == group);
        let absent = of_group().find(|(id, _)| *self.real.evaluation.facts.at(*id) == Fact::Absent);
        let (id, _) = absent.or_else(|| of_group().find(|(id, _)| self.is_answered(*id)))?;
        Some(id)
    }

    /// Where the visitor goes after answering a question.
    pub(super) fn after(&self, question: Id<Question>, back: Option<Return>) -> Place {
        if self.later_group(question).is_some() {
            let next = self.run(question).find(|id| *self.real.evaluation.facts.at(*id) == Fact::Absent);
            return match (next, back) {
                (Some(next), None) => Place::Question(next, None),
                (_, Some(back)) => back.place(),
                (None, None) => Place::Result,
            };
        }
        match (self.real.outcome.remaining.next, back) {
            (_, None) => Place::onward(&self.real.outcome),
            (Some(next), Some(back)) if back.until.is_none_or(|until| next < until) => {
                Place::Question(next, Some(back))
            }
            (_, Some(back)) => back.place(),
        }
    }

    /// Where "back" leads, if anywhere.
    pub(super) fn before(&self) -> Option<Place> {
        match self.place {
            Place::Question(_, Some(back)) => Some(back.place()),
            Place::Question(question, None) => {
                let previous = self.previous(question).map(|previous| Place::Question(previous, None));
                previous.or_else(|| self.later_group(question).map(|_| Place::Result))
            }
            Place::Check | Place::Result => {
                let came_from = self.trail.last().copied().filter(|place| self.makes_sense(*place));
                came_from.or_else(|| self.last_asked())
            }
        }
    }

    /// Whether it is still of use to be there.
    pub(super) fn makes_sense(&self, place: Place) -> bool {
        match place {
            Place::Check => !self.real.answers.is_empty(),
            Place::Result => true,
            Place::Question(question, _) => match self.real.evaluation.facts.at(question) {
                Fact::Given(_) | Fact::Unknown => true,
                Fact::Absent => {
                    self.later_group(question).is_some() || self.real.outcome.remaining.next == Some(question)
                }
                Fact::Pending | Fact::NotApplicable => false,
            },
        }
    }

    /// The question that is next, or the last one that was answered.
    fn last_asked(&self) -> Option<Place> {
        let answered = || {
            let ids = self.pack.questions.iter().rev().map(|(id, _)| id);
            ids.filter(|id| self.later_group(*id).is_none()).find(|id| self.is_answered(*id))
        };
        self.real.outcome.remaining.next.or_else(answered).map(|question| Place::Question(question, None))
    }
}
