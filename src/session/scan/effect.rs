//! What must happen outside after an action of the scan, as plain values.

use crate::domain::scan::score::GateStatus;

/// Something that the layers above carry out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Move the focus to the heading of the new screen, which makes a screen reader announce it.
    FocusHeading,
    /// Move the focus to the summary of errors.
    FocusErrors,
    /// Move the focus to what is said of the file or code that was read.
    FocusLoaded,
    /// Say something that does not move the focus.
    Announce(String),
    /// Tell the host page.
    Emit(Event),
    /// Open the browser's print dialogue.
    Print,
    /// Give the respondent a file.
    Download {
        /// What it is called.
        name: String,
        /// Its media type.
        mime: &'static str,
        /// What is in it.
        text: String,
    },
    /// Put a text on the clipboard, and tell whether that went well.
    Copy(String),
    /// The answers have changed: store them where the host asked for that.
    Save,
}

/// What the host page learns. Structurally unable to carry an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Another screen is shown.
    Step {
        /// Which kind of screen.
        step: Step,
        /// Items answered.
        answered: usize,
        /// Items without an answer.
        left: usize,
    },
    /// The result is shown, or has changed while shown.
    Outcome {
        /// The overall label: as [`VerdictView::code`](super::screen::VerdictView::code). Nothing for a student.
        label: Option<&'static str>,
        /// How many gates have each status.
        gates: Vec<(GateStatus, usize)>,
        /// No item is left without an answer.
        complete: bool,
    },
    /// The respondent has started all over.
    Restart,
}

/// Which kind of screen is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The start.
    Start,
    /// A question of the profile.
    Profile,
    /// An item.
    Item,
    /// The topics.
    Topics,
    /// The answers.
    Check,
    /// The result.
    Result,
    /// What has changed since earlier answers.
    Comparison,
    /// Respondents side by side.
    Together,
    /// A document.
    Paper,
}

impl Step {
    /// The name in events.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Profile => "profile",
            Self::Item => "item",
            Self::Topics => "topics",
            Self::Check => "check",
            Self::Result => "result",
            Self::Comparison => "comparison",
            Self::Together => "together",
            Self::Paper => "paper",
        }
    }
}
