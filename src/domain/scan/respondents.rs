//! Several respondents side by side. Nothing is averaged: what matters is where they differ.

use super::item::{Item, Level};
use super::model::{Role, Scan};
use super::response::{Rating, Response};
use super::score::{GateStatus, Overall, by_gates, gate_status};
use crate::domain::arena::Id;

/// What an item gives to talk about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// Only one of them was asked, or answered.
    Alone,
    /// All say the same, or differ by one level, which is normal.
    Near,
    /// Two levels or more between them: to be discussed.
    Discuss,
    /// None of them knows.
    FindOut,
}

/// An item with a mark per respondent, in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Which.
    pub item: Id<Item>,
    /// What each said.
    pub ratings: Vec<Option<Rating>>,
    /// What it gives to talk about.
    pub finding: Finding,
}

/// A gate as the respondents together see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedGate {
    /// Which.
    pub item: Id<Item>,
    /// How it stands for those who can know, the lowest where they differ.
    pub status: GateStatus,
    /// Those who can know do not say the same.
    pub differs: bool,
}

/// Everything about several responses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Together {
    /// Per item that anybody answered.
    pub rows: Vec<Row>,
    /// Per gate.
    pub gates: Vec<SharedGate>,
    /// What the gates come to.
    pub overall: Overall,
}

impl Together {
    /// What to discuss: great differences, and gates on which those who can know differ.
    pub fn to_discuss(&self) -> impl Iterator<Item = Id<Item>> + '_ {
        let differs = |item: Id<Item>| self.gates.iter().any(|gate| gate.item == item && gate.differs);
        self.rows.iter().filter(move |row| row.finding == Finding::Discuss || differs(row.item)).map(|row| row.item)
    }
}

/// Lays responses side by side. The first one's profile says what is a gate.
#[must_use]
pub fn together(scan: &Scan, responses: &[&Response]) -> Together {
    let rows = scan.items.iter().filter_map(|(item, _)| row(scan, responses, item)).collect();
    let gates: Vec<SharedGate> = match responses.first() {
        Some(first) => {
            let gates = scan.items.iter().filter(|(item, _)| first.is_gate(scan, *item));
            gates.map(|(item, _)| shared_gate(scan, responses, item)).collect()
        }
        None => Vec::new(),
    };
    let statuses: Vec<_> = gates.iter().map(|gate| (gate.item, gate.status)).collect();
    Together { rows, overall: by_gates(&statuses), gates }
}

/// The rating, where it may be laid beside those of others.
#[must_use]
pub fn shared(scan: &Scan, response: &Response, item: Id<Item>) -> Option<Rating> {
    response.rating(scan, item).filter(|_| !is_private(scan, response, item))
}

/// Whether the answer of this respondent is never laid beside those of others.
#[must_use]
pub fn is_private(scan: &Scan, response: &Response, item: Id<Item>) -> bool {
    response.role(scan) == Role::Student && scan.items.at(item).mirror.as_ref().is_some_and(|mirror| mirror.private)
}

fn row(scan: &Scan, responses: &[&Response], item: Id<Item>) -> Option<Row> {
    let ratings: Vec<Option<Rating>> = responses.iter().map(|response| shared(scan, response, item)).collect();
    let answered = ratings.iter().flatten().count();
    if answered == 0 {
        return None;
    }
    let levels = || {
        ratings.iter().flatten().filter_map(|rating| match rating {
            Rating::Level(level) => Some(level.number()),
            Rating::NotApplicable | Rating::Unknown => None,
        })
    };
    let unknown = ratings.iter().flatten().all(|rating| *rating == Rating::Unknown);
    let finding = match (levels().min(), levels().max()) {
        _ if unknown => Finding::FindOut,
        (Some(least), Some(most)) if most - least >= 2 => Finding::Discuss,
        _ if answered < 2 => Finding::Alone,
        _ => Finding::Near,
    };
    Some(Row { item, ratings, finding })
}

fn shared_gate(scan: &Scan, responses: &[&Response], item: Id<Item>) -> SharedGate {
    let who = &scan.items.at(item).who;
    let knowing = || responses.iter().filter(|response| who.contains(&response.role(scan)));
    let level = |response: &&Response| match shared(scan, response, item) {
        Some(Rating::Level(level)) => Some(level),
        _ => None,
    };
    let levels: Vec<Level> = knowing().filter_map(level).collect();
    let lowest = levels.iter().min().copied();
    SharedGate {
        item,
        status: gate_status(lowest.map(Rating::Level)),
        differs: levels.iter().any(|level| Some(*level) != lowest),
    }
}
