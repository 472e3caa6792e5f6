//! What is on screen of the scan, as plain values: every word, name and state that the UI shows, in the respondent's
//! language.
//!
//! The UI decides nothing and looks nothing up. The types stand in the files beside this one, one per kind of screen.
//! Names (`id`) are those that [`Action`](super::action::Action)s take; a `code` is fixed and never shown.

pub mod bars;
pub mod beside;
pub mod files;
pub mod gates;
pub mod item;
pub mod paper;
pub mod plan;
pub mod result;
pub mod start;
pub mod topics;

pub use bars::{Bar, Bars, Border, DataTable};
pub use beside::{
    ChangedItem, ChangedTopic, ComparisonScreen, DiscussRow, Person, SharedGateRow, TogetherRow, TogetherScreen,
};
pub use files::{FilePanel, LoadedChoice, LoadedView, PersonRow};
pub use gates::{GateRow, Gates};
pub use item::{Earlier, ItemScreen, NoteField, ProfileField, ProfileScreen, RatingOption, Term, TopicProgress};
pub use paper::{Block, Mark, MarkedLine, Paper, PaperScreen};
pub use plan::{ActionCard, EditField, Plan};
pub use result::{Download, FindOut, FlagView, ItemRow, OpenItems, PaperLink, ResultScreen, TopicDetails, VerdictView};
pub use start::{DemandRow, LengthOption, ProgrammeChoice, StartScreen};
pub use topics::{AnswerGroup, AnswerRow, CheckScreen, TopicRow, TopicsScreen};

use crate::domain::text::Locale;
pub use crate::session::screen::{Disclosed, ErrorSummary, Language, NextStep, Notice, OptionView, SourceView};

/// The whole widget at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    /// The language of every word below.
    pub locale: Locale,
    /// Other languages to switch to.
    pub languages: Vec<Language>,
    /// What the languages are offered under: "Taal".
    pub languages_label: String,
    /// Something that happened and that the respondent should know.
    pub notice: Option<Notice>,
    /// The screen itself.
    pub body: Body,
}

/// One of the screens. Boxed where they are large.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// The start.
    Start(Box<StartScreen>),
    /// A question of the profile.
    Profile(Box<ProfileScreen>),
    /// An item.
    Item(Box<ItemScreen>),
    /// The topics, to jump between.
    Topics(TopicsScreen),
    /// The answers so far, each with a way to change it.
    Check(CheckScreen),
    /// The result.
    Result(Box<ResultScreen>),
    /// What has changed since earlier answers.
    Comparison(ComparisonScreen),
    /// Respondents side by side.
    Together(TogetherScreen),
    /// A document.
    Paper(PaperScreen),
}
