//! What demands look at in a route, as numbers. Where these are equal a demand is laid out the same, so it is laid out
//! once for all such routes, however many there are.

use std::hash::{Hash, Hasher};

use super::fillings;
use super::words::Scope;
use crate::content::catalogue::subjects::{Area, Table};
use crate::content::national::demands::{DemandDraft, Each};
use crate::content::route_word::RouteWord;
use crate::domain::arena::{Distinct, Id};
use crate::domain::condition::Conditions;
use crate::domain::demand::Moment;
use crate::domain::index::{Index, hash};
use crate::domain::programme::Terms;
use crate::domain::text::Text;

/// Something that a demand can look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Trait {
    Word(RouteWord),
    HavoTable,
    VwoTable,
    Areas,
    VwoTrack,
    Titles,
}

/// All that these demands look at.
pub(super) fn of_demands<'d, 'a: 'd>(demands: impl IntoIterator<Item = &'d DemandDraft<'a>>) -> Vec<Trait> {
    let mut found = Vec::new();
    demands.into_iter().for_each(|demand| of_demand(demand, &mut found));
    found
}

fn of_demand(demand: &DemandDraft, found: &mut Vec<Trait>) {
    let mut words = Vec::new();
    let whens = demand.cases.iter().filter_map(|case| case.when.as_ref());
    demand.applies.iter().chain(whens).for_each(|draft| draft.words(&mut words));
    found.extend(words.into_iter().map(Trait::Word));
    found.extend(demand.each.map(|each| match each {
        Each::HavoProfile => Trait::HavoTable,
        Each::VwoProfile => Trait::VwoTable,
        Each::Area => Trait::Areas,
    }));
    if demand.cases.iter().any(|case| fillings::mentions_vwo_track(&case.statement)) {
        found.push(Trait::VwoTrack);
    }
}

/// What the words about time look at: the word, the starts of the programme, the moment of the work.
type Timed = (RouteWord, Id<Vec<Terms>>, Option<Moment>);

/// All that the national demands look at, and what of it routes have had so far.
#[derive(Default)]
pub(super) struct Traits {
    all: Vec<Trait>,
    starts: Distinct<Vec<Terms>>,
    timed: Distinct<Timed>,
    of_timed: Vec<u32>,
    tables: Distinct<Option<Table>>,
    areas: Distinct<Vec<Area>>,
    tracks: Distinct<Option<Text>>,
    titles: Distinct<Option<Vec<String>>>,
}

impl Traits {
    pub(super) fn new(mut all: Vec<Trait>) -> Self {
        all.sort_unstable();
        all.dedup();
        Self { all, ..Self::default() }
    }

    /// Those of a route, one number for each trait.
    pub(super) fn of_route(&mut self, route: &Scope, conditions: &mut Conditions) -> Vec<u32> {
        let Self { all, starts, timed, of_timed, tables, areas, tracks, titles } = self;
        let draft = route.draft;
        let starts = starts.intern_ref(&draft.programme.starts);
        let number = |about: &Trait| match *about {
            // These take the most work of all words, and few routes differ in them.
            Trait::Word(word) if word.is_timed() => {
                let place = timed.intern((word, starts, route.pattern.work.moment)).index();
                of_timed.get(place).copied().unwrap_or_else(|| {
                    let number = route.word(conditions, word).number();
                    of_timed.push(number);
                    number
                })
            }
            Trait::Word(word) => route.word(conditions, word).number(),
            Trait::HavoTable => tables.intern_ref(&draft.havo).number(),
            Trait::VwoTable => tables.intern_ref(&draft.vwo).number(),
            Trait::Areas => areas.intern_ref(&draft.areas).number(),
            Trait::VwoTrack => tracks.intern_ref(&draft.vwo_track).number(),
            Trait::Titles => titles.intern_ref(&draft.titles).number(),
        };
        all.iter().map(number).collect()
    }

    /// A memory for what looks at these traits only.
    pub(super) fn memo<V: Copy>(&self, mut looks_at: Vec<Trait>) -> Memo<V> {
        looks_at.sort_unstable();
        looks_at.dedup();
        let places = looks_at.iter().filter_map(|wanted| self.all.binary_search(wanted).ok()).collect();
        Memo { places, keys: Vec::new(), found: Vec::new(), index: Index::default() }
    }
}

/// What was laid out before, by the traits that it looks at.
pub(super) struct Memo<V> {
    /// The traits, as places in what a route has.
    places: Vec<usize>,
    /// The numbers of every entry, one entry after the other.
    keys: Vec<u32>,
    found: Vec<V>,
    index: Index,
}

impl<V: Copy> Memo<V> {
    /// What was laid out for these traits.
    pub(super) fn get(&self, traits: &[u32]) -> Option<V> {
        let key = Key { places: &self.places, traits };
        let width = self.places.len();
        let mut is_it = |place: usize| {
            let known = self.keys.get(place * width..(place + 1) * width);
            known.is_some_and(|known| known.iter().copied().eq(key.numbers()))
        };
        let place = self.index.find(hash(&key), &mut is_it)?;
        self.found.get(place).copied()
    }

    pub(super) fn remember(&mut self, traits: &[u32], value: V) {
        let key = Key { places: &self.places, traits };
        self.index.push(hash(&key));
        self.keys.extend(key.numbers());
        self.found.push(value);
    }
}

/// The traits of a route that one demand looks at.
struct Key<'m> {
    places: &'m [usize],
    traits: &'m [u32],
}

impl Key<'_> {
    fn numbers(&self) -> impl Iterator<Item = u32> {
        self.places.iter().filter_map(|place| self.traits.get(*place).copied())
    }
}

impl Hash for Key<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.numbers().for_each(|number| number.hash(state));
    }
}
