//! Whoever is asked for a profile has one. Which one need not be known to be sure that the best of them is no worse than
//! the worst: a part of its own says so, and never counts because it comes last.

use super::Lowering;
use crate::content::national::demands::DemandDraft;
use crate::domain::arena::Id;
use crate::domain::demand::{Case, Demand, Node};
use crate::domain::verdict::Effect;

impl Lowering<'_, '_> {
    /// The part that goes with these, one for each profile. `question` asks for the profile.
    pub(super) fn some_profile(
        &mut self,
        demand: &DemandDraft,
        question: &str,
        profiles: &[Id<Node>],
    ) -> Option<Id<Node>> {
        let question = self.names.questions.get(question)?;
        let (_, asked) = self.sometimes.iter().find(|(id, _)| *id == question)?;
        let (axis, origin, worst) = (demand.axis()?, demand.origin, self.worst_of(profiles)?);
        let absent = self.statements.silent(axis, Effect::Absent);
        let cases = vec![
            Case { when: self.conditions.not(*asked), statement: absent, origin },
            Case { when: self.conditions.constant(true), statement: self.statements.silent(axis, worst), origin },
        ];
        let id = self.laid_out.intern(Demand { quiet: true, cases });
        Some(self.node(Node::Demand(id)))
    }

    fn worst_of(&self, parts: &[Id<Node>]) -> Option<Effect> {
        let demands = parts.iter().filter_map(|part| match self.nodes.arena().at(*part) {
            Node::Demand(id) => Some(self.laid_out.arena().at(*id)),
            Node::Worst(_) | Node::Best(_) => None,
        });
        let effects = demands.flat_map(|demand| &demand.cases).map(|case| self.statements.effect(case.statement));
        effects.filter(|effect| *effect != Effect::Absent).max_by_key(|effect| effect.severity())
    }
}
