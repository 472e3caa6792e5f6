//! One demand for one route: its cases with what is known of the route filled in.

use super::covered::Covered;
use super::words::{Scope, Within};
use super::{Lowering, fillings};
use crate::content::catalogue::subjects::{Cell, Table};
use crate::content::national::demands::{DemandDraft, Each};
use crate::domain::arena::Id;
use crate::domain::condition::ConditionId;
use crate::domain::demand::{Case, Demand, Node};
use crate::domain::verdict::{Axis, Effect};

impl Lowering<'_, '_> {
    /// Nothing when the demand is not there for this route, whatever the candidate answers.
    pub(super) fn laid_out(&mut self, demand: &DemandDraft, route: &Scope) -> Option<Id<Node>> {
        let draft = route.draft;
        let (scopes, profile): (Vec<Within>, Option<&str>) = match demand.each {
            None => return self.demand(demand, route),
            Some(Each::Area) => (draft.areas.iter().map(Within::Area).collect(), None),
            Some(Each::HavoProfile) => (cells(draft.havo.as_ref(), Within::HavoProfile), Some("havo_profile")),
            Some(Each::VwoProfile) => (cells(draft.vwo.as_ref(), Within::VwoProfile), Some("vwo_profile")),
        };
        let scopes = scopes.into_iter();
        let mut parts: Vec<Id<Node>> =
            scopes.filter_map(|within| self.demand(demand, &Scope { within, ..*route })).collect();
        let Some(question) = profile else { return self.together(parts, Node::Worst) };
        parts.extend(self.some_profile(demand, question, &parts));
        self.together(parts, Node::Best)
    }

    fn demand(&mut self, demand: &DemandDraft, scope: &Scope) -> Option<Id<Node>> {
        let mut cases = Vec::with_capacity(demand.cases.len() + 1);
        if let Some(applies) = &demand.applies {
            let applies = applies.resolve(self.conditions, &mut |conditions, word| scope.word(conditions, word));
            let when = self.conditions.not(applies);
            match self.conditions.as_constant(when) {
                Some(true) => return None,
                Some(false) => {}
                None => {
                    let statement =
                        self.statements.silent(demand.axis().unwrap_or(Axis::PriorEducation), Effect::Nothing);
                    cases.push(Case { when, statement, origin: demand.origin });
                }
            }
        }
        for case in &demand.cases {
            let when: ConditionId = match &case.when {
                Some(when) => when.resolve(self.conditions, &mut |conditions, word| scope.word(conditions, word)),
                None => self.conditions.constant(true),
            };
            let sure = self.conditions.as_constant(when);
            if sure == Some(false) || self.covered().by(when, &cases) {
                continue;
            }
            let origin = case.cursor.origin();
            let statement = self.statements.of(&case.statement, origin, &fillings::of(&case.statement, scope));
            cases.push(Case { when, statement, origin });
            if sure == Some(true) {
                break;
            }
        }
        if let Some(last) = cases.last_mut() {
            // Whoever comes this far meets it: the cases below are for nobody.
            last.when = self.conditions.constant(true);
        }
        let id = self.laid_out.intern(Demand { quiet: demand.quiet, cases });
        Some(self.node(Node::Demand(id)))
    }

    fn covered(&self) -> Covered<'_> {
        Covered { conditions: self.conditions, questions: self.questions, sometimes: self.sometimes }
    }
}

fn cells<'r>(table: Option<&'r Table>, within: fn(&'r str, &'r Cell) -> Within<'r>) -> Vec<Within<'r>> {
    table.into_iter().flatten().map(|(profile, cell)| within(profile, cell)).collect()
}
