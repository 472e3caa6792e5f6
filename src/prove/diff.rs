//! What differs between two versions of content for candidates: who gets another outcome, exactly and for all of them.
//!
//! A candidate answers whatever one of the versions asks, and each version reads those answers by name. What a version
//! does not know is not answered there: where its outcome hangs on that, it is still open.

pub mod both;

mod aspect;
mod change;
mod kind;
mod rules;
mod somebody;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::compiled::Compiled;
use super::diagram::Result;
use super::space::Space;
use crate::domain::answers::Answers;
use crate::domain::arena::Id;
use crate::domain::demand::Node;
use crate::domain::pack::Pack;
pub use aspect::{Aspect, Said};
use both::Both;
use change::Found;
pub use kind::{Answered, Fact};

/// What differs between two versions of content.
#[derive(Clone, Debug)]
pub struct Diff {
    /// Routes that only the new version has.
    pub added: Vec<String>,
    /// Routes that only the old version has.
    pub removed: Vec<String>,
    /// There is no day on which both hold: what they say was compared on the days of the new one.
    pub only_days_of_new: bool,
    /// What is said otherwise, the verdicts first.
    pub changes: Vec<Change>,
}

impl Diff {
    /// Whether no candidate gets another outcome.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.removed.is_empty() && self.changes.is_empty()
    }
}

/// One thing that became another, for some candidates and routes.
#[derive(Clone, Debug)]
pub struct Change {
    /// What it is about.
    pub aspect: Aspect,
    /// What the old version says.
    pub before: Said,
    /// What the new version says.
    pub after: Said,
    /// For which routes, in the order of the new catalogue.
    pub routes: Vec<Affected>,
    /// The part of all that candidates can answer for which this changes for one of the routes, from 0 to 1.
    pub share: f64,
    /// For whom. Together they need not be all, but each route has one.
    pub kinds: Vec<Kind>,
}

/// A route for which something changes.
#[derive(Clone, Debug)]
pub struct Affected {
    /// Its name.
    pub route: String,
    /// The part of all that candidates can answer for which it changes.
    pub share: f64,
}

/// A kind of candidates for whom something changes: all who have both kinds of facts, whatever else they answer.
#[derive(Clone, Debug)]
pub struct Kind {
    /// The routes for which it changes.
    pub routes: Vec<String>,
    /// Facts because of which a rule that differs comes out otherwise for them.
    pub because: Vec<Fact>,
    /// What must be so beside that, for what changes to be seen.
    pub besides: Vec<Fact>,
    /// The part of all that candidates can answer for which this changes because of those facts.
    pub share: f64,
    /// One of them, with as few answers as that takes.
    pub candidate: Candidate,
}

/// A candidate, as each version reads the answers.
#[derive(Clone, Debug, Default)]
pub struct Candidate {
    /// As the old version reads them.
    pub old: Answers,
    /// As the new version reads them.
    pub new: Answers,
}

/// What differs between two versions of content.
///
/// # Errors
/// When the rules are too intricate to look at every candidate.
pub fn diff(old: &Pack, new: &Pack) -> Result<Diff> {
    let space = Space::of(&[old, new]);
    let (old_compiled, new_compiled) = (Compiled::new(old, &space)?, Compiled::new(new, &space)?);
    let both = Both::new(&old_compiled, &new_compiled)?;
    let mut found = Found::default();
    // Many routes have the same demands.
    let mut known: BTreeMap<(Id<Node>, Id<Node>), Vec<aspect::Differs>> = BTreeMap::new();
    let mut added = Vec::new();
    for (_, route) in new.routes.iter() {
        let Some(before) = old.route(&route.id).map(|id| old.routes.at(id).node) else {
            added.push(route.id.clone());
            continue;
        };
        let nodes = (before, route.node);
        let differences = match known.entry(nodes) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => place.insert(aspect::differences(&both, nodes)?),
        };
        for differs in differences.iter() {
            found.add(&route.id, differs);
        }
    }
    let gone = old.routes.iter().filter(|(_, route)| new.route(&route.id).is_none());
    Ok(Diff {
        added,
        removed: gone.map(|(_, route)| route.id.clone()).collect(),
        only_days_of_new: both.only_days_of_new,
        changes: found.changes(&both)?,
    })
}
