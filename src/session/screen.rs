//! What is on screen, as plain values: every word, name and state that the UI shows, in the visitor's language.
//!
//! The UI decides nothing and looks nothing up. What is computed for a screen stands in the files beside this one,
//! one per kind of screen; this file and they hold types only.

pub mod beside;
pub mod check;
pub mod help;
pub mod question;
pub mod result;
pub mod route;
pub mod triangle;

pub use beside::{
    Checklist, ChecklistItem, Comparison, ComparisonRow, CompetenceRow, Competences, Contact, Invitation, PatternView,
    Patterns, PhaseView,
};
pub use check::{AnswerGroup, AnswerRow, CheckScreen};
pub use help::{Help, Reasons, Try, TryOut, Way, Ways};
pub use question::{ErrorSummary, Field, Intro, OptionView, Progress, QuestionScreen, StatementRow, Why};
pub use result::{Filter, FilterOption, NextStep, ResultScreen};
pub use route::{
    Because, Disclosed, LabelBadge, LabelState, OpenQuestion, RouteCard, RouteGroup, RouteList, Section, SourceView,
    StatementView, StepView,
};
pub use triangle::{ScanLink, Triangle};

use crate::domain::text::Locale;

/// The whole widget at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Screen {
    /// The language of every word below.
    pub locale: Locale,
    /// Other languages to switch to.
    pub languages: Vec<Language>,
    /// What the languages are offered under: "Taal".
    pub languages_label: String,
    /// Something that happened and that the visitor should know.
    pub notice: Option<Notice>,
    /// The screen itself.
    pub body: Body,
}

/// One of the screens.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "there is one at a time")]
pub enum Body {
    /// A question.
    Question(QuestionScreen),
    /// The answers so far, each with a way to change it.
    Check(CheckScreen),
    /// What is known of the routes. Boxed: it is by far the largest.
    Result(Box<ResultScreen>),
}

/// A language to switch to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// Which.
    pub locale: Locale,
    /// Its own name for itself: "English".
    pub name: String,
    /// It is the one on screen.
    pub current: bool,
}

/// For example: answers that no longer apply, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What happened.
    pub text: String,
    /// The things it is about.
    pub items: Vec<String>,
    /// The words of the button that undoes it.
    pub undo: Option<String>,
    /// The words of the button that takes the notice away.
    pub dismiss: String,
}
