//! Changes put together: what changes alike for several routes is said once.

use oxidd::BooleanFunction;

use super::aspect::{Aspect, Differs, Said};
use super::both::Both;
use super::{Affected, Change, Kind};
use crate::prove::diagram::{Diagram, Result};

/// So many kinds are named of a change, and more where a route would have none.
const KINDS: usize = 3;

/// The candidates for whom something changes for some routes.
struct Set {
    routes: Vec<String>,
    candidates: Diagram,
    /// For whom a rule comes out otherwise.
    touched: Diagram,
}

/// All that was found so far, by what became what.
#[derive(Default)]
pub(super) struct Found {
    changes: Vec<((Aspect, Said, Said), Vec<Set>)>,
}

impl Found {
    pub(super) fn add(&mut self, route: &str, differs: &Differs) {
        let key = (differs.aspect, &differs.before, &differs.after);
        let known = self.changes.iter_mut().find(|((aspect, before, after), _)| {
            (*aspect, &before.code, &after.code) == (key.0, &key.1.code, &key.2.code)
        });
        let (candidates, touched) = (differs.candidates.clone(), differs.touched.clone());
        let set = || Set { routes: vec![route.to_owned()], candidates, touched };
        match known {
            Some((_, sets)) => match sets.iter_mut().find(|set| set.candidates == differs.candidates) {
                Some(known) => known.routes.push(route.to_owned()),
                None => sets.push(set()),
            },
            None => self.changes.push(((key.0, key.1.clone(), key.2.clone()), vec![set()])),
        }
    }

    /// Verdicts first, then the label and the axes; of each the one that concerns most candidates first.
    pub(super) fn changes(self, both: &Both) -> Result<Vec<Change>> {
        let mut changes = Vec::new();
        for ((aspect, before, after), sets) in self.changes {
            changes.push(change(both, (aspect, before, after), &sets)?);
        }
        changes.sort_by(|one, two| one.aspect.cmp(&two.aspect).then(two.share.total_cmp(&one.share)));
        Ok(changes)
    }
}

fn change(both: &Both, (aspect, before, after): (Aspect, Said, Said), sets: &[Set]) -> Result<Change> {
    let share = |candidates: &Diagram| both.space().diagrams.share(candidates, &both.candidates);
    let mut routes = Vec::new();
    for set in sets {
        let share = share(&set.candidates)?;
        routes.extend(set.routes.iter().map(|route| Affected { route: route.clone(), share }));
    }
    let [_, new] = both.sides;
    routes.sort_by_key(|affected| new.pack.route(&affected.route));
    let all = both.space().diagrams.any(sets.iter().map(|set| &set.candidates))?;
    Ok(Change { aspect, before, after, routes, share: share(&all)?, kinds: kinds(both, sets)? })
}

/// Kinds of candidates, each for as many routes as there is somebody for.
fn kinds(both: &Both, sets: &[Set]) -> Result<Vec<Kind>> {
    let mut left: Vec<(bool, Diagram)> = sets.iter().map(|set| (false, set.candidates.clone())).collect();
    let mut kinds = Vec::new();
    loop {
        let unnamed = left.iter().position(|(named, _)| !named);
        let next = if kinds.len() < KINDS {
            unnamed.or_else(|| left.iter().position(|(_, candidates)| candidates.satisfiable()))
        } else {
            unnamed
        };
        let Some(next) = next else { return Ok(kinds) };
        let mut among = match (left.get(next), sets.get(next)) {
            (Some((true, rest)), _) => rest.clone(),
            (_, Some(set)) => set.candidates.clone(),
            _ => return Ok(kinds),
        };
        for (place, (_, candidates)) in left.iter().enumerate() {
            let shared = among.and(candidates)?;
            if place != next && shared.satisfiable() {
                among = shared;
            }
        }
        let Some(Set { touched, .. }) = sets.get(next) else { return Ok(kinds) };
        let of_rule = among.and(touched)?;
        if of_rule.satisfiable() {
            among = of_rule;
        }
        let Some(somebody) = both.somebody(&among)? else { return Ok(kinds) };
        let by_rule = all_in(&among, touched)?;
        let (because, cause) =
            if by_rule { both.facts(&somebody, touched)? } else { (Vec::new(), both.candidates.clone()) };
        let (besides, rest) = both.facts(&somebody, &among.or(&cause.not()?)?)?;
        let facts = cause.and(&rest)?;
        let candidate = both.with_few_answers(&somebody, &among)?;
        let mut routes = Vec::new();
        let mut concerned = both.space().diagrams.constant(false);
        let gone = if by_rule { &cause } else { &facts };
        for ((named, left), set) in left.iter_mut().zip(sets) {
            if all_in(&facts, &set.candidates)? {
                routes.extend(set.routes.iter().cloned());
                concerned = concerned.or(&set.candidates.and(gone)?)?;
                *named = true;
            }
            *left = left.and(&gone.not()?)?;
        }
        let share = both.space().diagrams.share(&concerned, &both.candidates)?;
        kinds.push(Kind { routes, because, besides, share, candidate });
    }
}

fn all_in(candidates: &Diagram, others: &Diagram) -> Result<bool> {
    Ok(!candidates.and(&others.not()?)?.satisfiable())
}
