//! Demands that look at the opleiding of a programme. Nearly every programme has one of its own, so these are laid out
//! for the first and then copied, with the condition about another opleiding in the place of that about the first: to a
//! rule one opleiding is as good as another.

use super::traits::{self, Memo, Trait, Traits};
use super::words::Scope;
use super::{DemandDraft, Lowering};
use crate::content::route_word::RouteWord;
use crate::domain::arena::Id;
use crate::domain::condition::ConditionId;
use crate::domain::demand::Node;

const OPLEIDING: Trait = Trait::Word(RouteWord::SameOpleiding);

/// A demand, and what was laid out of it.
pub(super) struct Laid<'r, 'a> {
    demand: &'r DemandDraft<'a>,
    memo: Memo<Option<Id<Node>>>,
    /// By everything but the opleiding: for which condition about an opleiding it was laid out, and how.
    first: Option<Memo<(ConditionId, Option<Id<Node>>)>>,
}

pub(super) fn looks_at_opleiding(demand: &DemandDraft) -> bool {
    traits::of_demands([demand]).contains(&OPLEIDING)
}

impl<'r, 'a> Laid<'r, 'a> {
    pub(super) fn new(demand: &'r DemandDraft<'a>, all: &Traits) -> Self {
        let mut looks_at = traits::of_demands([demand]);
        let memo = all.memo(looks_at.clone());
        let at_opleiding = looks_at.contains(&OPLEIDING);
        looks_at.retain(|other| *other != OPLEIDING);
        Self { demand, memo, first: at_opleiding.then(|| all.memo(looks_at)) }
    }
}

impl Lowering<'_, '_> {
    /// The demand for a route with these traits; nothing when it is not there.
    pub(super) fn known_or_laid_out(&mut self, laid: &mut Laid, route: &Scope, traits: &[u32]) -> Option<Id<Node>> {
        let Laid { demand, memo, first } = laid;
        if let Some(known) = memo.get(traits) {
            return known;
        }
        let same = route.word(self.conditions, RouteWord::SameOpleiding);
        // Where no such question is put there is nothing to exchange.
        let first = first.as_mut().filter(|_| self.conditions.as_constant(same).is_none());
        let node = match first.as_ref().and_then(|first| first.get(traits)) {
            Some((of, node)) => node.map(|node| self.with(node, of, same)),
            None => {
                let node = self.laid_out(demand, route);
                if let Some(first) = first {
                    first.remember(traits, (same, node));
                }
                node
            }
        };
        memo.remember(traits, node);
        node
    }

    /// The combination with one condition in the place of another.
    fn with(&mut self, node: Id<Node>, of: ConditionId, same: ConditionId) -> Id<Node> {
        let node = match self.nodes.arena().at(node).clone() {
            Node::Worst(parts) => Node::Worst(parts.into_iter().map(|part| self.with(part, of, same)).collect()),
            Node::Best(parts) => Node::Best(parts.into_iter().map(|part| self.with(part, of, same)).collect()),
            Node::Demand(id) => {
                let mut demand = self.laid_out.arena().at(id).clone();
                for case in &mut demand.cases {
                    case.when = self.conditions.replaced(case.when, of, same);
                }
                Node::Demand(self.laid_out.intern(demand))
            }
        };
        self.node(node)
    }
}
