//! What the host page learns of a session.

use crate::domain::scan::score::{GateStatus, Overall, score};

use super::Session;
use super::effect::{Effect, Event, Step};
use super::place::{Asked, Place};

impl Session {
    /// Which screen is shown, and the result when it is that.
    pub(super) fn shown(&self) -> Vec<Effect> {
        let step = match self.place {
            Place::Start => Step::Start,
            Place::Asked(Asked::Profile(_), _) => Step::Profile,
            Place::Asked(Asked::Item(_), _) => Step::Item,
            Place::Topics => Step::Topics,
            Place::Check => Step::Check,
            Place::Result => Step::Result,
            Place::Comparison => Step::Comparison,
            Place::Together => Step::Together,
            Place::Paper(_) => Step::Paper,
        };
        let (answered, total) = self.counts();
        let mut effects = vec![Effect::Emit(Event::Step { step, answered, left: total - answered })];
        if self.place == Place::Result {
            effects.push(Effect::Emit(self.summed_up()));
        }
        effects
    }

    /// The result in numbers.
    fn summed_up(&self) -> Event {
        let score = score(&self.scan, &self.answers.own);
        let statuses = [GateStatus::Arranged, GateStatus::BeforeStart, GateStatus::Unknown, GateStatus::Cannot];
        let count = |status| score.gates.iter().filter(|(_, found)| *found == status).count();
        let (answered, total) = self.counts();
        Event::Outcome {
            label: (!self.is_student()).then(|| label_code(score.overall)),
            gates: if self.is_student() { Vec::new() } else { statuses.map(|status| (status, count(status))).to_vec() },
            complete: answered == total,
        }
    }
}

/// The name of the overall label, fixed.
pub(super) fn label_code(overall: Overall) -> &'static str {
    match overall {
        Overall::Sure(label) => label.code(),
        Overall::Unknown { .. } => "unknown",
        Overall::Between { .. } => "between",
        Overall::GatesMet => "gates_met",
    }
}
