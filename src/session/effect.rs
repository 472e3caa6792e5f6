//! What must happen outside after an action, as plain values.

use crate::domain::verdict::Verdict;

/// Something that the layers above carry out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Move the focus to the heading of the new screen, which makes a screen reader announce it.
    FocusHeading,
    /// Move the focus to the summary of errors.
    FocusErrors,
    /// Move the focus to what would help for a route, by name: the visitor comes back from trying it.
    FocusHelp(String),
    /// Move the focus to a route, by name: the first of those that have just appeared.
    FocusRoute(String),
    /// Say something that does not move the focus.
    Announce(String),
    /// Tell the host page.
    Emit(Event),
    /// Put a text on the clipboard, and tell whether that went well.
    Copy(String),
    /// Hand over a file.
    Download {
        /// Its name.
        name: String,
        /// What kind of file it is: a media type.
        kind: &'static str,
        /// What is in it.
        text: String,
    },
    /// Open the browser's print dialogue.
    Print,
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
        /// Questions answered.
        answered: usize,
        /// No more questions than this are left.
        left: usize,
    },
    /// The result is shown, or has changed while shown.
    Outcome {
        /// How many routes have each verdict, in the order of [`Verdict::ALL`].
        verdicts: Vec<(Verdict, usize)>,
        /// No question is left.
        complete: bool,
    },
    /// The visitor has started all over.
    Restart,
}

/// Which kind of screen is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A question.
    Question,
    /// The list of answers.
    Check,
    /// The result.
    Result,
}

impl Step {
    /// The name in events.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Check => "check",
            Self::Result => "result",
        }
    }
}
