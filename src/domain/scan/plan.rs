//! What to do, the most pressing first.

use super::item::{Doer, Item, Level};
use super::model::{Merge, Role, Scan};
use super::response::{Length, Rating, Response};
use super::score::HEAVY;
use crate::domain::arena::Id;
use crate::domain::text::Text;

/// How pressing something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// A gate that can't be arranged.
    GateCannot,
    /// A gate that is still to be arranged.
    GateOpen,
    /// A gate that the respondent does not know of.
    GateUnknown,
    /// An item of the greatest weight that is not there at all.
    HeavyMissing,
    /// Any other item below the norm.
    BelowNorm,
    /// Something of weight that the respondent does not know of.
    Unknown,
    /// Nothing has to be done: what could be better still.
    Grow,
}

impl Class {
    /// Before when to do it.
    #[must_use]
    pub fn moment(self) -> Moment {
        match self {
            Self::GateCannot | Self::GateOpen | Self::GateUnknown => Moment::BeforeStart,
            Self::HeavyMissing | Self::Unknown => Moment::FirstMonth,
            Self::BelowNorm | Self::Grow => Moment::FirstHalfYear,
        }
    }

    /// The place in the order, 0 the most pressing.
    #[must_use]
    pub fn number(self) -> u8 {
        self as u8
    }
}

/// Before when something is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moment {
    /// Before the student starts.
    BeforeStart,
    /// In the first month.
    FirstMonth,
    /// In the first half year.
    FirstHalfYear,
}

impl Moment {
    /// The name in results.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::BeforeStart => "before_start",
            Self::FirstMonth => "first_month",
            Self::FirstHalfYear => "first_half_year",
        }
    }
}

/// What kind of thing is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// To follow the advice.
    Arrange,
    /// To find out how it is.
    FindOut,
    /// To make something good better, for who wants to.
    Grow,
}

impl Kind {
    /// The name in results.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Arrange => "arrange",
            Self::FindOut => "find_out",
            Self::Grow => "grow",
        }
    }
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Action<'a> {
    /// What it is about; several when one thing settles them all.
    pub items: Vec<Id<Item>>,
    /// How pressing it is.
    pub class: Class,
    /// What kind of thing it is.
    pub kind: Kind,
    /// Who does it.
    pub who: Doer,
    /// What to do. Nothing when there is only something to find out.
    pub text: Option<&'a Text>,
}

/// No more than this many are shown at first.
pub const MOST_SHOWN: usize = 3;

/// Everything to do, the most pressing first. With nothing to do, at most three things that could be better still.
#[must_use]
pub fn plan<'a>(scan: &'a Scan, response: &Response) -> Vec<Action<'a>> {
    let planner = Planner { scan, response };
    let asked = || scan.items.iter().map(|(id, _)| id).filter(|id| response.is_asked(scan, *id));
    let mut found: Vec<Action> = asked().filter_map(|id| planner.action(id)).collect();
    if found.is_empty() {
        let grow: Vec<Action> = asked().filter_map(|id| planner.grow(id)).collect();
        found = planner.sorted(grow);
        found.truncate(MOST_SHOWN);
        return found;
    }
    for merge in &scan.merges {
        merge_open(merge, &mut found);
    }
    planner.sorted(found)
}

struct Planner<'a, 'r> {
    scan: &'a Scan,
    response: &'r Response,
}

impl<'a> Planner<'a, '_> {
    fn action(&self, id: Id<Item>) -> Option<Action<'a>> {
        let item = self.scan.items.at(id);
        let gate = self.response.is_gate(self.scan, id);
        let class = match self.response.rating(self.scan, id)? {
            Rating::Level(Level::One) if gate => Class::GateCannot,
            Rating::Level(Level::Two) if gate => Class::GateOpen,
            Rating::Unknown if gate => Class::GateUnknown,
            Rating::Level(Level::One) if item.weight == HEAVY => Class::HeavyMissing,
            Rating::Level(Level::One | Level::Two) => Class::BelowNorm,
            Rating::Unknown if item.weight > 1 => Class::Unknown,
            Rating::Unknown | Rating::NotApplicable | Rating::Level(Level::Three | Level::Four) => return None,
        };
        let text = self.advice(id);
        let kind = if text.is_some() { Kind::Arrange } else { Kind::FindOut };
        Some(Action { items: vec![id], class, kind, who: doer(item, kind), text })
    }

    fn grow(&self, id: Id<Item>) -> Option<Action<'a>> {
        let at_norm = self.response.level(id) == Some(Level::Three) && self.response.length == Length::Full;
        let text = at_norm.then(|| self.advice(id)).flatten()?;
        let who = doer(self.scan.items.at(id), Kind::Grow);
        Some(Action { items: vec![id], class: Class::Grow, kind: Kind::Grow, who, text: Some(text) })
    }

    /// The advice at the level of an item that fits the profile.
    fn advice(&self, id: Id<Item>) -> Option<&'a Text> {
        let level = self.response.level(id)?;
        let variants = self.scan.items.at(id).advice.get(usize::from(level.points()))?;
        let fitting = variants.iter().find(|advice| self.response.meets_all(self.scan, advice.when.as_ref()))?;
        Some(&fitting.text)
    }

    /// By class; in a class what weighs most and lies lowest, then what is critical, then what is light to do.
    fn sorted(&self, mut actions: Vec<Action<'a>>) -> Vec<Action<'a>> {
        actions.sort_by_key(|action| {
            let keys = action.items.iter().map(|id| {
                let item = self.scan.items.at(*id);
                let below =
                    self.response.level(*id).map_or(0, |level| Level::Three.points().saturating_sub(level.points()));
                let critical = self.scan.dimensions.at(item.dimension).critical;
                (u8::MAX - item.weight * below, !critical, item.effort, *id)
            });
            (action.class, keys.min())
        });
        actions
    }
}

fn doer(item: &Item, kind: Kind) -> Doer {
    let knows = Doer::Role(item.who.first().copied().unwrap_or(Role::Leader));
    match kind {
        Kind::FindOut => knows,
        Kind::Arrange | Kind::Grow => item.doer.unwrap_or(knows),
    }
}

/// Makes one action of those about the items of a merge, when there are several.
fn merge_open<'a>(merge: &'a Merge, actions: &mut Vec<Action<'a>>) {
    let belongs = |action: &Action| action.items.iter().all(|id| merge.items.contains(id));
    let (mut parts, others): (Vec<Action>, Vec<Action>) = actions.drain(..).partition(belongs);
    *actions = others;
    if parts.len() < 2 {
        actions.append(&mut parts);
        return;
    }
    let items = parts.iter().flat_map(|action| action.items.iter().copied()).collect();
    let Some(first) = parts.iter().min_by_key(|action| action.class) else { return };
    let kind = if parts.iter().any(|part| part.kind == Kind::Arrange) { Kind::Arrange } else { Kind::FindOut };
    actions.push(Action { items, class: first.class, kind, who: first.who, text: Some(&merge.text) });
}
