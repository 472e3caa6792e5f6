//! What can be wrong with content that reads well: placeholders that nothing fills.

use super::cursor::Cursor;
use super::diagnostic::Code;
use super::lower::{Demands, FILLED_WHEN_LAID_OUT};
use super::national::demands::DemandDraft;
use super::nearest::nearest;
use crate::domain::arena::PerEntry;
use crate::domain::demand::Node;
use crate::domain::pack::Pack;
use crate::domain::placeholder::Placeholder;
use crate::domain::programme::Route;
use crate::domain::text::placeholders;

/// Every placeholder must be one that exists.
pub(super) fn placeholders_exist(demands: &Demands, own: &[Vec<DemandDraft>]) {
    let known: Vec<&str> = all_names().collect();
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
pub(super) fn placeholders_have_values(pack: &Pack, programmes: &[Cursor]) {
    let mentioned = mentioned(pack);
    let mut routes = pack.routes.iter().map(|(_, route)| route).peekable();
    for (written, (id, programme)) in programmes.iter().zip(pack.programmes.iter()) {
        let mut missing = 0;
        while let Some(route) = routes.next_if(|route| route.programme == id) {
            missing |= lacking(pack, route, *mentioned.at(route.node));
        }
        let mut names: Vec<&str> =
            all_names().zip(0..).filter(|(_, bit)| missing >> bit & 1 == 1).map(|(name, _)| name).collect();
        names.sort_unstable();
        for name in names {
            written.report(Code::NoValue, &[name, &programme.id]);
        }
    }
}

/// Placeholders, a bit for each in the order of [`all_names`].
type Mentioned = u32;

fn all_names() -> impl Iterator<Item = &'static str> {
    Placeholder::ALL.iter().map(|(name, _)| *name).chain(FILLED_WHEN_LAID_OUT)
}

/// The placeholders that a combination of demands mentions, found once for all routes that have it.
fn mentioned(pack: &Pack) -> PerEntry<Node, Mentioned> {
    let in_statements = PerEntry::build(&pack.statements, |statement, _| {
        let names = DemandDraft::texts(statement).flat_map(|text| placeholders(&text.nl));
        let bits = names.filter_map(|name| all_names().position(|known| known == name));
        bits.fold(0, |mentioned: Mentioned, bit| mentioned | 1 << bit)
    });
    let in_demands = PerEntry::build(&pack.demands, |demand, _| {
        demand.cases.iter().fold(0, |mentioned, case| mentioned | in_statements.at(case.statement))
    });
    PerEntry::build(&pack.nodes, |node, earlier| match node {
        Node::Demand(demand) => *in_demands.at(*demand),
        Node::Worst(parts) | Node::Best(parts) => {
            parts.iter().filter_map(|part| earlier.get(part.index())).fold(0, |mentioned, part| mentioned | part)
        }
    })
}

/// Of these placeholders, those that a route has no value for.
fn lacking(pack: &Pack, route: &Route, mentioned: Mentioned) -> Mentioned {
    let filled = |(_, placeholder): &(&str, Placeholder)| placeholder.can_be_filled(pack, route);
    let filled = Placeholder::ALL.iter().zip(0..).filter(|(known, _)| filled(known));
    filled.fold(mentioned, |lacking, (_, bit)| lacking & !(1 << bit))
}
