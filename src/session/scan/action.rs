//! Everything that a respondent or a host page can do to a session of the scan.

use crate::domain::scan::response::Length;
use crate::domain::text::Locale;

/// One thing that happens to a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Chooses the programme by its name, at the start; nothing for "nog niet bekend".
    ChooseProgramme(Option<String>),
    /// Chooses how much is asked, at the start.
    ChooseLength(Length),
    /// From the start to the first question that has no answer.
    Begin,
    /// Gives the question on screen this option, by its name: an option of the profile, `1` to `4`, `unknown` or
    /// `not_applicable`. It is kept at once; the screen stays.
    Choose(String),
    /// Takes the answer to the question on screen away; the screen stays.
    Clear,
    /// What stands in the number field of the question on screen, whenever it changes. It is read at [`Action::Next`].
    Type(String),
    /// The private note at the item on screen, whenever it changes.
    Note(String),
    /// On to the next question. What was shown as the earlier answer counts from here on.
    Next,
    /// On to the next question, leaving this one without answer.
    Skip,
    /// To the question before this one; from another screen, to where the respondent came from.
    Back,
    /// To the first question without an answer, or to the result.
    Continue,
    /// To the topics, to jump between them.
    ShowTopics,
    /// To the first open item of a topic, or its first one; by the name of the dimension.
    Jump(String),
    /// To the answers, to check and change them.
    ShowCheck,
    /// To the question of the profile with this name, to answer it anew.
    ChangeProfile(String),
    /// To the item with this name, to answer it anew.
    Change(String),
    /// To the result, final or so far.
    ShowResult,
    /// To what has changed since the earlier answers.
    ShowComparison,
    /// To the respondents side by side.
    ShowTogether,
    /// To a document.
    ShowPaper(PaperKind),
    /// From the quick check on to the full scan: the answers stay.
    GoFull,
    /// Writes who does an action of the plan.
    SetOwner {
        /// The action's name on screen.
        action: String,
        /// As typed.
        owner: String,
    },
    /// Writes the day before which an action of the plan is done.
    SetDue {
        /// The action's name on screen.
        action: String,
        /// As a date field gives it: `2027-01-15`, or nothing.
        due: String,
    },
    /// Opens a file. Where the respondent stands, it is asked what to do with it, and nothing is replaced yet.
    Load {
        /// The file's name, to speak of it.
        name: String,
        /// What is in it.
        text: String,
    },
    /// Reads a code as typed or pasted; then the same as for a file.
    EnterCode(String),
    /// What to do with the file or code that was read.
    UseLoaded(LoadedUse),
    /// Leaves the file or code that was read, and takes away what was said about it.
    LeaveLoaded,
    /// Takes a respondent out of those beside one's own answers, by its name on screen.
    RemoveRespondent(String),
    /// Takes away what the candidate brings.
    RemoveTalk,
    /// Forgets the earlier answers that are compared with.
    RemoveEarlier,
    /// Brings back what a file, a code or a start all over replaced.
    Undo,
    /// Takes the notice away.
    Dismiss,
    /// Gives the result file, to keep it or hand it on.
    DownloadResult,
    /// Gives the document on screen as a file for a word processor.
    DownloadPaper,
    /// Puts the code of the answers on the clipboard.
    CopyCode,
    /// The browser has copied it, or has refused to.
    Copied(bool),
    /// Prints what is on screen.
    Print,
    /// Starts all over.
    Restart,
    /// Another language; everything else stays.
    SetLocale(Locale),
    /// The host or the storage hands over answers, in the format of the answers file. Nothing is asked.
    Replace(String),
}

/// A document that follows from the answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaperKind {
    /// One page for the talk between the company and the hogeschool.
    ConversationSheet,
    /// The points to agree, filled in as far as the answers go.
    Agreement,
    /// One page for the talk of three: what the candidate brings beside what the company found.
    TalkSheet,
}

impl PaperKind {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::ConversationSheet, Self::TalkSheet, Self::Agreement];

    /// The name on screen and in files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::ConversationSheet => "conversation",
            Self::Agreement => "agreement",
            Self::TalkSheet => "talk",
        }
    }
}

/// What to do with answers from a file or a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadedUse {
    /// Go on with them: they become the answers.
    GoOn,
    /// Do the scan again, with these as what was said earlier: "Is dit nog zo?".
    Repeat,
    /// Compare the answers of now with these.
    Compare,
    /// Lay them beside the answers of now, as those of another respondent.
    Beside,
}

impl LoadedUse {
    /// The name on screen.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::GoOn => "go_on",
            Self::Repeat => "repeat",
            Self::Compare => "compare",
            Self::Beside => "beside",
        }
    }
}
