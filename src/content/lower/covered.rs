//! Cases that nobody comes to, because the cases above take everyone they are for. Left in, they would make a verdict
//! look open that is not.

use crate::domain::arena::{Arena, Id};
use crate::domain::condition::{Condition, ConditionId, Conditions};
use crate::domain::demand::Case;
use crate::domain::question::{Kind, Question};

/// What is known of the conditions while cases are laid out.
#[derive(Clone, Copy)]
pub(super) struct Covered<'r> {
    pub(super) conditions: &'r Conditions,
    pub(super) questions: &'r Arena<Question>,
    /// The questions that do not apply to everyone.
    pub(super) sometimes: &'r [(Id<Question>, ConditionId)],
}

impl Covered<'_> {
    /// Whether whoever meets `when` meets one of the cases above. Says no when that can't be seen at once.
    pub(super) fn by(self, when: ConditionId, above: &[Case]) -> bool {
        match self.conditions.at(when) {
            Condition::Constant(true) => self.by_all_options(above),
            Condition::Chosen(question, options) => {
                options.iter().all(|option| above.iter().any(|case| self.takes(*question, *option, case.when)))
            }
            Condition::All(parts) => {
                above.iter().any(|case| self.implies(when, case.when)) || parts.iter().any(|part| self.by(*part, above))
            }
            Condition::Any(parts) => parts.iter().all(|part| self.by(*part, above)),
            _ => above.iter().any(|case| self.implies(when, case.when)),
        }
    }

    /// Whether the cases above take every option of a question that everyone answers.
    fn by_all_options(self, above: &[Case]) -> bool {
        let Some(Condition::Chosen(question, _)) = above.last().map(|case| self.conditions.at(case.when)) else {
            return false;
        };
        let everyone = !self.sometimes.iter().any(|(id, _)| id == question);
        let places = 0..self.questions.at(*question).choices().len();
        let mut options = places.filter_map(|place| u16::try_from(place).ok());
        everyone && options.all(|option| above.iter().any(|case| self.takes(*question, option, case.when)))
    }

    /// Whether whoever chose this option meets the condition.
    fn takes(self, question: Id<Question>, option: u16, condition: ConditionId) -> bool {
        match self.conditions.at(condition) {
            Condition::Constant(holds) => *holds,
            Condition::Chosen(other, options) => *other == question && options.contains(&option),
            Condition::Not(inner) => {
                let single = matches!(self.questions.at(question).kind, Kind::Choice(_));
                matches!(self.conditions.at(*inner), Condition::Chosen(other, options)
                    if single && *other == question && !options.contains(&option))
            }
            Condition::All(parts) => parts.iter().all(|part| self.takes(question, option, *part)),
            Condition::Any(parts) => parts.iter().any(|part| self.takes(question, option, *part)),
            Condition::AtLeast(..) | Condition::TodayFrom(_) => false,
        }
    }

    fn implies(self, condition: ConditionId, other: ConditionId) -> bool {
        if condition == other {
            return true;
        }
        match (self.conditions.at(condition), self.conditions.at(other)) {
            (_, Condition::All(parts)) => parts.iter().all(|part| self.implies(condition, *part)),
            (Condition::Any(parts), _) => parts.iter().all(|part| self.implies(*part, other)),
            (Condition::Chosen(question, options), _) => {
                options.iter().all(|option| self.takes(*question, *option, other))
            }
            (Condition::AtLeast(question, value), Condition::AtLeast(same, least)) => {
                question == same && value >= least
            }
            (Condition::TodayFrom(day), Condition::TodayFrom(earlier)) => day >= earlier,
            (Condition::All(parts), _) if parts.iter().any(|part| self.implies(*part, other)) => true,
            (_, Condition::Any(parts)) => parts.iter().any(|part| self.implies(condition, *part)),
            _ => false,
        }
    }
}
