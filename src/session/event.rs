//! What the host page learns of a session.

use crate::domain::verdict::Verdict;

use super::Session;
use super::effect::{Effect, Event, Step};
use super::place::Place;

impl Session {
    /// Which screen is shown, and the result when it is that.
    pub(super) fn shown(&self) -> Vec<Effect> {
        let step = match self.place {
            Place::Question(..) => Step::Question,
            Place::Check => Step::Check,
            Place::Result => Step::Result,
        };
        let answered = self.pack.questions.iter().filter(|(id, _)| self.is_answered(*id)).count();
        let step = Event::Step { step, answered, left: self.real.outcome.remaining.most };
        let mut effects = vec![Effect::Emit(step)];
        if self.place == Place::Result {
            effects.push(Effect::Emit(self.summed_up()));
        }
        effects
    }

    /// The result in numbers: the routes within the directions that the candidate asked for.
    fn summed_up(&self) -> Event {
        let routes = || self.real.outcome.routes.iter().filter(|route| route.in_scope);
        let verdicts = Verdict::ALL
            .into_iter()
            .map(|verdict| (verdict, routes().filter(|route| route.verdict == verdict).count()))
            .collect();
        Event::Outcome { verdicts, complete: self.real.outcome.remaining.next.is_none() }
    }
}
