//! Everything a visitor or a host page can do to a session.

use crate::domain::answers::Answers;
use crate::domain::text::Locale;

/// One thing that happens to a session.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The visitor answers the question on screen.
    Submit(Draft),
    /// To the question before this one; from another screen, to where the visitor came from.
    Back,
    /// On with the questions: to the next one that still matters.
    Continue,
    /// To the result, final or so far.
    ShowResult,
    /// To the list of answers.
    ShowCheck,
    /// To one question, by name, to answer it anew. Its group opens when it was still closed.
    Change(String),
    /// To the first question of a group that is asked on request, by the group's name.
    Open(String),
    /// Leaves the groups that were opened on request, back to the result.
    CloseOpened,
    /// Brings back the answers that the last change set aside.
    Undo,
    /// Takes the notice away.
    Dismiss,
    /// Another language; everything else stays.
    SetLocale(Locale),
    /// Chooses an option of a filter, by name, in the result.
    Filter {
        /// Which filter.
        filter: String,
        /// Which option of it.
        option: String,
    },
    /// Shows more routes of a list, by its name.
    ShowMore(String),
    /// Shows every route there is, for a report that leaves nothing out.
    ShowAll,
    /// Puts a route on the checklist or takes it off, by name.
    Choose(String),
    /// Puts a route in the comparison or takes it out, by name.
    Compare(String),
    /// Empties the comparison.
    ClearComparison,
    /// Shows what would help for a route, by name, or hides it again.
    Help(String),
    /// Tries something that would help: the whole result is shown as if. The answers stay as they are.
    Try {
        /// For which route, by name.
        route: String,
        /// Which of the ways that are shown for it.
        place: usize,
    },
    /// Leaves one thing that is tried, by its place.
    LeaveTry(usize),
    /// Leaves all that is tried, back to the real result.
    LeaveTries,
    /// Copies the link to the workplace scan for a route, by name.
    CopyLink(String),
    /// The browser has copied it, or has refused to.
    Copied(bool),
    /// Saves the file for the talk of three about a route, by name.
    SaveTalk(String),
    /// Prints the report.
    Print,
    /// Starts all over.
    Restart,
    /// The host hands over answers; what does not fit the content was left out before.
    Replace(Answers),
}

/// What a visitor filled in, as it came from the form. Nothing in it is checked yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Draft {
    /// Names of the chosen options; `unknown` is *don't know*.
    Chosen(Vec<String>),
    /// What was typed.
    Number(String),
    /// The month as 1 to 12 (empty when not chosen) and the year, as typed.
    Month {
        /// `1` to `12`, or empty.
        month: String,
        /// What was typed.
        year: String,
    },
    /// A level per statement, in the order on screen.
    Rated(Vec<Option<u8>>),
    /// *Don't know*, for a number or month.
    Unknown,
}
