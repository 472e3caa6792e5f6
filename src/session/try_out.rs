//! Trying out what would help: the result is shown as if, while the answers stay what they are.

use crate::domain::arena::{Id, PerEntry};
use crate::domain::pack::Pack;
use crate::domain::programme::Route;
use crate::domain::verdict::Verdict;
use crate::domain::what_if::{Made, WhatIf, supposing, what_ifs};
use crate::i18n::{Word, count};

use super::Session;
use super::effect::Effect;
use super::place::Place;
use super::standing::Standing;

/// One thing that is tried, on top of those before it.
#[derive(Clone, Debug)]
pub(super) struct Trial {
    /// What is supposed.
    pub(super) made: Vec<Made>,
    /// The route for which it is tried.
    pub(super) route: Id<Route>,
    /// What would be known then.
    pub(super) standing: Standing,
    /// The real verdict of each route of which that makes it another.
    pub(super) was: PerEntry<Route, Option<Verdict>>,
}

/// A route of which the visitor has asked what would help.
#[derive(Clone, Debug)]
pub(super) struct Helped {
    pub(super) route: Id<Route>,
    pub(super) ways: Vec<WhatIf>,
}

impl Session {
    /// What the result is about: what is tried; without that, the real answers.
    pub(super) fn supposed(&self) -> &Standing {
        self.tried.last().map_or(&self.real, |trial| &trial.standing)
    }

    fn supposed_mut(&mut self) -> &mut Standing {
        self.tried.last_mut().map_or(&mut self.real, |trial| &mut trial.standing)
    }

    /// Shows what would help for a route, or hides it again.
    pub(super) fn help(&mut self, route: &str) -> Vec<Effect> {
        let Some(route) = self.pack.route(route) else { return Vec::new() };
        let (pack, locale) = (self.pack.clone(), self.locale);
        let standing = self.supposed_mut();
        if let Some(place) = standing.helped.iter().position(|helped| helped.route == route) {
            standing.helped.remove(place);
            return Vec::new();
        }
        let ways = what_ifs(&pack, &standing.answers, route);
        let found = ways.len();
        standing.helped.push(Helped { route, ways });
        // The button itself tells that something has opened, not how much.
        vec![match found {
            0 => self.announce(Word::HelpAnnouncedNone, &[]),
            _ => Effect::Announce(count(locale, Word::HelpAnnouncedOne, Word::HelpAnnouncedOther, found)),
        }]
    }

    /// Tries one of the ways that are shown for a route. What was tried before stays supposed, save what is changed
    /// once more.
    pub(super) fn attempt(&mut self, route: &str, place: usize) -> Vec<Effect> {
        let way = self.pack.route(route).and_then(|route| {
            let helped = self.supposed().helped.iter().find(|helped| helped.route == route)?;
            Some((route, helped.ways.get(place)?.changes.clone()))
        });
        let Some((route, made)) = way.filter(|_| self.place == Place::Result) else { return Vec::new() };
        for trial in &mut self.tried {
            trial.made.retain(|earlier| made.iter().all(|new| new.change != earlier.change));
        }
        let replaced = self.tried.iter().position(|trial| trial.made.is_empty());
        self.tried.retain(|trial| !trial.made.is_empty());
        let was = PerEntry::filled(self.pack.routes.len(), None);
        self.tried.push(Trial { made, route, standing: self.real.clone(), was });
        self.suppose_from(replaced.unwrap_or(self.tried.len() - 1));
        vec![Effect::FocusHeading, Effect::Announce(self.try_note())]
    }

    /// Leaves one thing that is tried.
    pub(super) fn leave_try(&mut self, place: usize) -> Vec<Effect> {
        if place >= self.tried.len() {
            return Vec::new();
        }
        if self.tried.len() == 1 {
            return self.leave_tries();
        }
        self.tried.remove(place);
        self.suppose_from(place);
        vec![Effect::FocusHeading, Effect::Announce(self.try_note())]
    }

    /// Back to the real result, to where the first thing was tried.
    pub(super) fn leave_tries(&mut self) -> Vec<Effect> {
        let Some(first) = self.tried.first() else { return Vec::new() };
        let route = self.pack.routes.at(first.route).id.clone();
        self.tried.clear();
        vec![Effect::FocusHelp(route), self.announce(Word::TryLeft, &[])]
    }

    /// Works out anew what would be known, from this trial on.
    fn suppose_from(&mut self, place: usize) {
        let before = place.checked_sub(1).and_then(|before| self.tried.get(before));
        let mut answers = before.map_or(&self.real, |trial| &trial.standing).answers.clone();
        for trial in self.tried.iter_mut().skip(place) {
            answers = supposing(&self.pack, &answers, &trial.made);
            trial.standing = Standing::of(&self.pack, answers.clone());
            trial.was = changed(&self.pack, &self.real, &trial.standing);
        }
    }
}

/// The real verdict of each route that has another one when something is supposed.
fn changed(pack: &Pack, real: &Standing, supposed: &Standing) -> PerEntry<Route, Option<Verdict>> {
    let mut was = PerEntry::filled(pack.routes.len(), None);
    for outcome in &real.outcome.routes {
        was.set(outcome.route, Some(outcome.verdict));
    }
    for outcome in &supposed.outcome.routes {
        if *was.at(outcome.route) == Some(outcome.verdict) {
            was.set(outcome.route, None);
        }
    }
    was
}
