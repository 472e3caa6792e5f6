//! Demands as authors wrote them, and what became of each when it was laid out for routes.

use std::collections::BTreeMap;

use crate::domain::arena::Id;
use crate::domain::demand::{Demand, Node};
use crate::domain::origin::Origin;
use crate::domain::pack::Pack;
use crate::domain::programme::Programme;
use crate::domain::verdict::Effect;
use crate::json;
use crate::prove::written::{Written, get, items, origin, text};

/// A case as written.
pub(super) struct AuthoredCase {
    pub(super) origin: Origin,
    pub(super) effect: Effect,
    /// It is for some only.
    pub(super) when: bool,
}

/// A national demand as written.
pub(super) struct AuthoredDemand {
    pub(super) origin: Origin,
    pub(super) cases: Vec<AuthoredCase>,
}

/// All national demands, those of the ways included.
pub(super) fn national(written: &Written) -> Vec<AuthoredDemand> {
    let mut found = Vec::new();
    for (file, root) in written.national() {
        let in_ways = items(get(root, "ways")).flat_map(|way| items(get(way, "demands")));
        for demand in in_ways.chain(items(get(root, "demands"))) {
            let cases = items(get(demand, "cases")).map(|case| self::case(file, case)).collect();
            found.push(AuthoredDemand { origin: origin(file, demand.at()), cases });
        }
    }
    found
}

fn case(file: u16, case: json::Node) -> AuthoredCase {
    let named = text(get(case, "effect"));
    let effect = Effect::ALL.iter().find(|(name, _)| named == Some(*name)).map_or(Effect::Nothing, |(_, it)| *it);
    AuthoredCase { origin: origin(file, case.at()), effect, when: get(case, "when").is_some() }
}

/// A demand of a programme as written, with what became of it.
pub(super) struct OwnDemand {
    pub(super) written: AuthoredCase,
    /// In each route of the programme.
    pub(super) laid_out: Vec<Id<Demand>>,
}

/// The demands that each programme states itself, in the order in which they are laid out, behind all others.
pub(super) fn own(written: &Written, pack: &Pack) -> Vec<OwnDemand> {
    let mut roots: BTreeMap<usize, Vec<Id<Node>>> = BTreeMap::new();
    for (_, route) in pack.routes.iter() {
        roots.entry(route.programme.index()).or_default().push(route.node);
    }
    let programmes = items(written.own().and_then(|own| get(own, "programmes")));
    let mut found = Vec::new();
    for (programme, (id, _)) in programmes.zip(pack.programmes.iter()) {
        let remark = |item: json::Node, effect| AuthoredCase { effect, ..case(0, item) };
        let conditions = items(get(programme, "conditions")).map(|item| case(0, item));
        let advice = items(get(programme, "preferences")).map(|item| remark(item, Effect::Advice));
        let shortening = items(get(programme, "shortening")).map(|item| remark(item, Effect::Shortening));
        let all: Vec<AuthoredCase> = conditions.chain(advice).chain(shortening).collect();
        let count = all.len();
        for (place, written) in all.into_iter().enumerate() {
            let laid_out = roots.get(&id.index()).into_iter().flatten();
            let laid_out = laid_out.filter_map(|root| demand_from_end(pack, *root, count - place)).collect();
            found.push(OwnDemand { written, laid_out });
        }
    }
    found
}

fn demand_from_end(pack: &Pack, root: Id<Node>, from_end: usize) -> Option<Id<Demand>> {
    let Node::Worst(parts) = pack.nodes.at(root) else { return None };
    let part = parts.get(parts.len().checked_sub(from_end)?)?;
    match pack.nodes.at(*part) {
        Node::Demand(demand) => Some(*demand),
        Node::Worst(_) | Node::Best(_) => None,
    }
}

/// Where a case is written, for a programme: several may write the same.
pub(super) struct Places {
    own: BTreeMap<(Id<Programme>, Id<Demand>), Origin>,
}

impl Places {
    pub(super) fn of(written: &Written, pack: &Pack) -> Self {
        let mut programmes = Vec::new();
        let nodes = items(written.own().and_then(|own| get(own, "programmes")));
        for (node, (id, _)) in nodes.zip(pack.programmes.iter()) {
            programmes.push((node.at(), id));
        }
        let mut own = BTreeMap::new();
        for demand in self::own(written, pack) {
            let at = demand.written.origin.at as usize;
            let Some((_, programme)) = programmes.iter().rev().find(|(start, _)| *start <= at) else { continue };
            for laid_out in demand.laid_out {
                own.entry((*programme, laid_out)).or_insert(demand.written.origin);
            }
        }
        Self { own }
    }

    /// Where the case of a demand is written that a programme has.
    pub(super) fn of_case(&self, pack: &Pack, programme: Id<Programme>, demand: Id<Demand>, case: usize) -> Origin {
        let written = pack.demands.at(demand).cases.get(case).map(|case| case.origin).unwrap_or_default();
        if written.is_own() { self.own.get(&(programme, demand)).copied().unwrap_or(written) } else { written }
    }
}
