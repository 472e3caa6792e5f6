//! What a candidate can do, or time brings, with the answers that would then be different. Named by content: code never
//! makes up a thing to do.

use super::condition::ConditionId;
use super::text::Text;
use super::{arena::Id, question::Question};

/// Something that can become different.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Its name in content and in outcomes; one that content lays out per option is followed by the option: `havo_subject.wisb`.
    pub id: String,
    /// How much effort it takes, about in weeks: cheaper ones are named first.
    pub cost: u32,
    /// What is then the case. May hold `{value}`, for the number that it takes, and placeholders that every route has.
    pub text: Text,
    /// Where to read how.
    pub url: Option<String>,
    /// What kind of thing it is.
    pub kind: Kind,
    /// Who can do it.
    pub when: ConditionId,
    /// The answers that it sets.
    pub sets: Vec<(Id<Question>, Setting)>,
}

/// What kind of thing a change is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Something to do.
    Deed,
    /// Something to find out, for who answered *don't know*.
    FindOut,
    /// Nothing to do: it comes with time, from a date on.
    Time,
}

/// What a change does to one answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// This option is chosen; of several options, beside those that are chosen already.
    Option(u16),
    /// This option is taken to be chosen, where the question is not answered yet: what goes without saying.
    Assumed(u16),
    /// The number is as high as the route asks.
    Enough,
    /// The number is the highest that can be answered.
    Highest,
    /// The month lies so long ago that every day that counts from it has come.
    LongAgo,
}
