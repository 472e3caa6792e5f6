//! What is rated: an item with four described levels.

use super::model::{Dimension, Role};
use super::profile::When;
use crate::domain::arena::Id;
use crate::domain::source::Source;
use crate::domain::text::Text;

/// One of the four described levels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Not there.
    One,
    /// Partly. On a gate: not yet, but arranged before the start.
    Two,
    /// Arranged: a name, a time, an agreement. The norm.
    Three,
    /// Works, is visible and is kept up.
    Four,
}

impl Level {
    /// All of them, in order.
    pub const ALL: [Self; 4] = [Self::One, Self::Two, Self::Three, Self::Four];

    /// 1 to 4.
    #[must_use]
    pub fn number(self) -> u8 {
        self.points() + 1
    }

    /// The level of a number from 1 to 4.
    #[must_use]
    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.number() == number)
    }

    /// 0 to 3: what it counts for.
    #[must_use]
    pub fn points(self) -> u8 {
        self as u8
    }
}

/// An item.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its name in content.
    pub id: String,
    /// Where it belongs.
    pub dimension: Id<Dimension>,
    /// A few words: "Contract en uren".
    pub title: Text,
    /// The question as it is asked.
    pub question: Text,
    /// What helps to understand it.
    pub hint: Option<Text>,
    /// One sentence per level.
    pub anchors: [Text; 4],
    /// It is a gate, which no score can make up for.
    pub gate: bool,
    /// A gate that is an ordinary item when this holds.
    pub ordinary_when: Option<When>,
    /// How much it counts in its dimension, 1 to 3.
    pub weight: u8,
    /// How much it takes to improve, 1 (light) to 3.
    pub effort: u8,
    /// Who can know the answer, the one to ask first in front.
    pub who: Vec<Role>,
    /// *Does not apply* is an answer.
    pub not_applicable: Option<NotApplicable>,
    /// What to do at level 1, 2 and 3, each with variants: the first whose condition holds. Level 3 is what could make a
    /// good thing better still.
    pub advice: [Vec<Advice>; 3],
    /// Who does it, when that is not one of those who can know: the hogeschool.
    pub doer: Option<Doer>,
    /// What to ask the hogeschool when it is at level 1 or 2.
    pub ask: Option<Text>,
    /// The same item for the other side: the student.
    pub mirror: Option<Mirror>,
    /// What the item rests on.
    pub sources: Vec<Id<Source>>,
    /// Changes whenever a sentence changes its meaning: answers to another version can't be compared.
    pub text_version: String,
}

impl Item {
    /// The sentence of a level.
    #[must_use]
    pub fn anchor(&self, level: Level) -> &Text {
        let [one, two, three, four] = &self.anchors;
        match level {
            Level::One => one,
            Level::Two => two,
            Level::Three => three,
            Level::Four => four,
        }
    }
}

/// When *does not apply* is an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct NotApplicable {
    /// The words of the answer, with the condition: "Niet van toepassing: de lessen zijn buiten werktijd".
    pub text: Text,
    /// It is offered only when this holds.
    pub when: Option<When>,
}

/// What to do, when it is the right thing for this profile.
#[derive(Clone, Debug, PartialEq)]
pub struct Advice {
    /// Holds always when absent.
    pub when: Option<When>,
    /// What to do.
    pub text: Text,
}

/// Who does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doer {
    /// Somebody of those who fill in.
    Role(Role),
    /// The hogeschool.
    Hogeschool,
}

/// The item as another respondent is asked it.
#[derive(Clone, Debug, PartialEq)]
pub struct Mirror {
    /// The question, in the je-form.
    pub question: Text,
    /// The sentences, in the je-form; same levels.
    pub anchors: [Text; 4],
    /// The answer is never laid beside those of others: whoever gave it could be recognised.
    pub private: bool,
}
