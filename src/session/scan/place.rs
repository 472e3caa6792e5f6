//! Where a respondent is.

use crate::domain::arena::Id;
use crate::domain::scan::item::Item;
use crate::domain::scan::profile::Question;

use super::action::PaperKind;

/// Where a respondent is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// At the start.
    Start,
    /// At a question or item, with what comes after it.
    Asked(Asked, Then),
    /// At the topics.
    Topics,
    /// At the answers.
    Check,
    /// At the result.
    Result,
    /// At what has changed since earlier answers.
    Comparison,
    /// At the respondents side by side.
    Together,
    /// At a document.
    Paper(PaperKind),
}

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// A question of the profile.
    Profile(Id<Question>),
    /// An item.
    Item(Id<Item>),
}

/// What comes after a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Then {
    /// The next one in order.
    InOrder,
    /// The next one without an answer.
    NextOpen,
    /// Back to the screen from which it was changed.
    GoBack,
}
