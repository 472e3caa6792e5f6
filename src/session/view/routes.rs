//! Lists of routes, a few at a time: more than that nobody reads, and a phone does not draw.

use crate::domain::outcome::RouteOutcome;
use crate::domain::verdict::Verdict;
use crate::i18n::Word;
use crate::session::Session;
use crate::session::effect::Effect;
use crate::session::screen::{Disclosed, RouteGroup, RouteList};

use super::verdict;

/// The list of routes in other directions, of which none is shown at first.
const OUTSIDE: &str = "outside";

/// So many routes of each verdict are shown at first, and so many more each time.
const FIRST: usize = 3;
const MORE: usize = 10;

impl Session {
    pub(super) fn route_groups(&self) -> Vec<RouteGroup> {
        let context = self.supposed_context();
        let group = |verdict: Verdict| {
            let routes = self.listed(verdict.code());
            let count = context.count(Word::RoutesOne, Word::RoutesOther, routes.len());
            let title = context.word(verdict::title(verdict));
            (!routes.is_empty()).then(|| RouteGroup {
                verdict,
                title: format!("{title} ({count})"),
                explanation: context.word(verdict::explanation(verdict)),
                routes: self.route_list(verdict.code(), &routes),
            })
        };
        Verdict::ALL.into_iter().filter_map(group).collect()
    }

    pub(super) fn outside(&self) -> Option<Disclosed<RouteList>> {
        let routes = self.listed(OUTSIDE);
        (!routes.is_empty()).then(|| Disclosed {
            summary: self.context().count(Word::OutsideOne, Word::OutsideOther, routes.len()),
            content: self.route_list(OUTSIDE, &routes),
        })
    }

    /// Shows more of a list; the focus goes to the first that is new.
    pub(in crate::session) fn show_more(&mut self, list: &str) -> Vec<Effect> {
        let routes = self.listed(list);
        let shown = self.shown_of(list, routes.len());
        let first = routes.iter().skip(shown).find(|outcome| !self.chosen.contains(outcome.route));
        let Some(first) = first.map(|outcome| self.pack.routes.at(outcome.route).id.clone()) else { return Vec::new() };
        self.unfolded.retain(|(other, _)| other != list);
        self.unfolded.push((list.to_owned(), shown + MORE));
        vec![Effect::FocusRoute(first)]
    }

    /// Shows all of every list.
    pub(in crate::session) fn show_all(&mut self) -> Vec<Effect> {
        let lists = Verdict::ALL.into_iter().map(Verdict::code).chain([OUTSIDE]);
        self.unfolded = lists.map(|list| (list.to_owned(), usize::MAX)).collect();
        Vec::new()
    }

    fn listed(&self, list: &str) -> Vec<&RouteOutcome> {
        let belongs = |outcome: &&RouteOutcome| match list {
            OUTSIDE => !outcome.in_scope,
            verdict => outcome.in_scope && outcome.verdict.code() == verdict,
        };
        let mut routes: Vec<&RouteOutcome> = self.filtered().filter(belongs).collect();
        // What a try-out changes is what the visitor looks for.
        routes.sort_by_key(|outcome| self.was(outcome).is_none());
        routes
    }

    /// How many are shown of a list with so many routes. No button is there for the sake of one route.
    fn shown_of(&self, list: &str, routes: usize) -> usize {
        let asked = self.unfolded.iter().find(|(id, _)| id == list).map(|(_, shown)| *shown);
        let shown = asked.unwrap_or(if list == OUTSIDE { 0 } else { FIRST });
        if shown > 0 && routes.saturating_sub(1) == shown { routes } else { shown }
    }

    /// What a visitor put on the checklist is always shown.
    fn route_list(&self, list: &str, routes: &[&RouteOutcome]) -> RouteList {
        let most = self.shown_of(list, routes.len());
        let is_shown = |place: usize, outcome: &RouteOutcome| place < most || self.chosen.contains(outcome.route);
        let (shown, hidden): (Vec<_>, Vec<_>) =
            routes.iter().enumerate().partition(|(place, outcome)| is_shown(*place, outcome));
        let more = hidden.len().min(MORE);
        let (one, other) = match most {
            0 => (Word::RoutesFirstOne, Word::RoutesFirstOther),
            _ => (Word::RoutesMoreOne, Word::RoutesMoreOther),
        };
        RouteList {
            id: list.to_owned(),
            shown: shown.into_iter().map(|(_, outcome)| self.card(outcome)).collect(),
            more: (more > 0).then(|| self.context().count(one, other, more)),
        }
    }
}
