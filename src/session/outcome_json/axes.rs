//! What is known on every axis apart, also of a route that is closed on one of them.

use crate::domain::arena::Id;
use crate::domain::demand::Node;
use crate::domain::stated::Stated;
use crate::domain::verdict::{Axis, Effect, Severity};
use crate::session::view::Context;

/// One axis of one route.
#[derive(Clone, Default)]
pub(super) struct AxisState {
    /// The sure statement that stands most in the way; of equal ones the first.
    pub(super) worst: Option<Stated>,
    /// More can still be stated.
    pub(super) open: bool,
}

/// The state of every axis, in the order of [`Axis::ALL`].
pub(super) fn axes(context: &Context<'_>, root: Id<Node>) -> [AxisState; Axis::ALL.len()] {
    let mut found = Found { context, axes: Default::default() };
    found.node(root);
    found.axes
}

struct Found<'a> {
    context: &'a Context<'a>,
    axes: [AxisState; Axis::ALL.len()],
}

impl Found<'_> {
    fn node(&mut self, id: Id<Node>) {
        let range = *self.context.evaluation.nodes.at(id);
        match self.context.pack.nodes.at(id) {
            Node::Demand(demand) => {
                let cases = &self.context.pack.demands.at(*demand).cases;
                match range.chosen().and_then(|place| Some((place, cases.get(place)?))) {
                    Some((case, chosen)) => {
                        self.sure(Stated { statement: chosen.statement, demand: *demand, case });
                    }
                    None => {
                        cases.iter().for_each(|case| self.open(self.context.pack.statements.at(case.statement).axis))
                    }
                }
            }
            Node::Worst(parts) => parts.iter().for_each(|part| self.node(*part)),
            Node::Best(parts) => match range.chosen().and_then(|place| parts.get(place)) {
                Some(part) => self.node(*part),
                None => parts.iter().for_each(|part| self.possible(*part)),
            },
        }
    }

    /// One of several parts that can still turn out to count: all of its axes are open.
    fn possible(&mut self, id: Id<Node>) {
        if self.context.evaluation.nodes.at(id).best >= Severity::Absent {
            return;
        }
        match self.context.pack.nodes.at(id) {
            Node::Demand(demand) => {
                for case in &self.context.pack.demands.at(*demand).cases {
                    self.open(self.context.pack.statements.at(case.statement).axis);
                }
            }
            Node::Worst(parts) | Node::Best(parts) => parts.iter().for_each(|part| self.possible(*part)),
        }
    }

    fn sure(&mut self, stated: Stated) {
        let of = |stated: &Stated| self.context.pack.statements.at(stated.statement);
        let statement = of(&stated);
        if matches!(statement.effect, Effect::Nothing | Effect::Absent) {
            return;
        }
        let weight = |effect: Effect| (effect.severity(), told(effect));
        if let Some(state) = self.axes.get_mut(place(statement.axis)) {
            let better = state.worst.as_ref().is_none_or(|worst| weight(of(worst).effect) < weight(statement.effect));
            if better {
                state.worst = Some(stated);
            }
        }
    }

    fn open(&mut self, axis: Axis) {
        if let Some(state) = self.axes.get_mut(place(axis)) {
            state.open = true;
        }
    }
}

/// What says most about an axis when nothing stands in the way: that it is fine, or what the label is, over advice.
fn told(effect: Effect) -> bool {
    matches!(effect, Effect::Ok | Effect::LabelYes | Effect::LabelNo | Effect::LabelUnknown | Effect::Shortening)
}

fn place(axis: Axis) -> usize {
    Axis::ALL.iter().position(|(_, known)| *known == axis).unwrap_or(Axis::ALL.len())
}
