//! What can be wrong with content that reads well: placeholders that nothing fills.

use super::catalogue::programme::ProgrammeDraft;
use super::diagnostic::Code;
use super::lower::{Demands, FILLED_WHEN_LAID_OUT};
use super::national::demands::DemandDraft;
use super::nearest::nearest;
use crate::domain::demand::{Node, Statement};
use crate::domain::pack::Pack;
use crate::domain::placeholder::Placeholder;
use crate::domain::programme::Route;
use crate::domain::text::placeholders;

/// Every placeholder must be one that exists.
pub(super) fn placeholders_exist(demands: &Demands, own: &[Vec<DemandDraft>]) {
    let known: Vec<&str> = Placeholder::ALL.iter().map(|(name, _)| *name).chain(FILLED_WHEN_LAID_OUT).collect();
    let ways = demands.ways.iter().flat_map(|way| &way.demands);
    for demand in ways.chain(&demands.general).chain(own.iter().flatten()) {
        for case in &demand.cases {
            for text in DemandDraft::texts(&case.statement) {
                for name in placeholders(&text.nl).chain(placeholders(&text.en)) {
                    if !known.contains(&name) {
                        let likely = nearest(name, known.iter().copied()).unwrap_or_default();
                        case.cursor.report(Code::UnknownPlaceholder, &[name, likely]);
                    }
                }
            }
        }
    }
}

/// Every placeholder that a visitor can see in a route must have a value there.
pub(super) fn placeholders_have_values(pack: &Pack, programmes: &[ProgrammeDraft]) {
    for (draft, (id, _)) in programmes.iter().zip(pack.programmes.iter()) {
        let mut missing: Vec<String> = Vec::new();
        for (_, route) in pack.routes.iter().filter(|(_, route)| route.programme == id) {
            each_statement(pack, route, &mut |statement| {
                for text in DemandDraft::texts(statement) {
                    missing
                        .extend(placeholders(&text.nl).filter(|name| !has_value(pack, route, name)).map(str::to_owned));
                }
            });
        }
        missing.sort_unstable();
        missing.dedup();
        for name in missing {
            draft.cursor.report(Code::NoValue, &[&name, &draft.programme.id]);
        }
    }
}

fn has_value(pack: &Pack, route: &Route, name: &str) -> bool {
    Placeholder::named(name).is_some_and(|placeholder| placeholder.can_be_filled(pack, route))
}

fn each_statement(pack: &Pack, route: &Route, visit: &mut impl FnMut(&Statement)) {
    let mut nodes = vec![route.node];
    while let Some(node) = nodes.pop() {
        match pack.nodes.at(node) {
            Node::Demand(demand) => {
                for case in &pack.demands.at(*demand).cases {
                    visit(pack.statements.at(case.statement));
                }
            }
            Node::Worst(parts) | Node::Best(parts) => nodes.extend(parts),
        }
    }
}
