//! A response beside an earlier one of the same respondent.
//!
//! One changed answer is no trend: a dimension is better only when a gate was gained, two items rose, or one rose by two
//! levels. A gate that was lost is told whatever else has happened.

use super::item::{Item, Level};
use super::model::{Dimension, Scan};
use super::response::{Rating, Response};
use super::score::{GateStatus, gate_status};
use crate::domain::arena::Id;

/// What has happened to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It has the same level, or still none.
    Same,
    /// It rose by this many levels.
    Up(u8),
    /// It fell by this many levels.
    Down(u8),
    /// It has a level now, and had none.
    Found,
    /// It had a level, and has none now.
    Lost,
    /// Its words have changed: the two can't be compared.
    Reworded,
}

/// An item then and now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemChange {
    /// Which.
    pub item: Id<Item>,
    /// The earlier rating.
    pub before: Option<Rating>,
    /// The rating now.
    pub after: Option<Rating>,
    /// What has happened.
    pub change: Change,
}

/// What has happened to a dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trend {
    /// Better.
    Better,
    /// About the same.
    Same,
    /// Some of it better, some of it worse.
    Mixed,
    /// Worse.
    Worse,
}

/// Everything that has happened since.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// Per item that either response answers.
    pub items: Vec<ItemChange>,
    /// Per dimension of which two ratings can be compared.
    pub dimensions: Vec<(Id<Dimension>, Trend)>,
    /// Gates that stood better then.
    pub lost_gates: Vec<Id<Item>>,
    /// Gates that stand better now.
    pub gained_gates: Vec<Id<Item>>,
}

/// What has happened between two responses.
#[must_use]
pub fn compare(scan: &Scan, before: &Response, after: &Response) -> Comparison {
    let mut comparison = Comparison::default();
    for (dimension, content) in scan.dimensions.iter() {
        let changes: Vec<ItemChange> =
            content.items.iter().filter_map(|item| item_change(scan, before, after, *item)).collect();
        let comparable = changes.iter().any(|change| {
            matches!(change.change, Change::Same | Change::Up(_) | Change::Down(_)) && change.before.is_some()
        });
        let (mut lost, mut gained) = (Vec::new(), Vec::new());
        for change in &changes {
            match gate_change(scan, after, change) {
                Some(std::cmp::Ordering::Less) => lost.push(change.item),
                Some(std::cmp::Ordering::Greater) => gained.push(change.item),
                _ => {}
            }
        }
        if comparable {
            comparison.dimensions.push((dimension, trend(&changes, !lost.is_empty(), !gained.is_empty())));
        }
        comparison.items.extend(changes);
        comparison.lost_gates.append(&mut lost);
        comparison.gained_gates.append(&mut gained);
    }
    comparison
}

fn item_change(scan: &Scan, before: &Response, after: &Response, item: Id<Item>) -> Option<ItemChange> {
    let (old, new) = (before.rating(scan, item), after.rating(scan, item));
    if old.is_none() && new.is_none() {
        return None;
    }
    let change = if before.reworded.contains(&item) {
        Change::Reworded
    } else {
        match (level(old), level(new)) {
            (Some(old), Some(new)) if new > old => Change::Up(new.number() - old.number()),
            (Some(old), Some(new)) if new < old => Change::Down(old.number() - new.number()),
            (None, Some(_)) => Change::Found,
            (Some(_), None) => Change::Lost,
            _ => Change::Same,
        }
    };
    Some(ItemChange { item, before: old, after: new, change })
}

fn level(rating: Option<Rating>) -> Option<Level> {
    match rating {
        Some(Rating::Level(level)) => Some(level),
        Some(Rating::NotApplicable | Rating::Unknown) | None => None,
    }
}

/// How a gate stands beside how it stood; nothing when either can't be said.
fn gate_change(scan: &Scan, after: &Response, change: &ItemChange) -> Option<std::cmp::Ordering> {
    let comparable = matches!(change.change, Change::Up(_) | Change::Down(_));
    if !comparable || !after.is_gate(scan, change.item) {
        return None;
    }
    Some(height(gate_status(change.after)).cmp(&height(gate_status(change.before))))
}

fn height(status: GateStatus) -> u8 {
    match status {
        GateStatus::Cannot => 0,
        GateStatus::BeforeStart => 1,
        GateStatus::Unknown | GateStatus::Arranged => 2,
    }
}

fn trend(changes: &[ItemChange], gate_lost: bool, gate_gained: bool) -> Trend {
    if gate_lost {
        return Trend::Worse;
    }
    let many = |levels: Vec<u8>| levels.len() >= 2 || levels.iter().any(|levels| *levels >= 2);
    let up =
        changes.iter().filter_map(|change| if let Change::Up(levels) = change.change { Some(levels) } else { None });
    let down =
        changes.iter().filter_map(|change| if let Change::Down(levels) = change.change { Some(levels) } else { None });
    match (gate_gained || many(up.collect()), many(down.collect())) {
        (true, true) => Trend::Mixed,
        (true, false) => Trend::Better,
        (false, true) => Trend::Worse,
        (false, false) => Trend::Same,
    }
}
