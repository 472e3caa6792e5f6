//! Opening files and codes on screen. They are read in the browser, and nothing is sent.

/// Where files and codes are opened, and what has been read.
#[derive(Clone, Debug, PartialEq)]
pub struct FilePanel {
    /// "Eerder ingevuld?", or "Antwoorden van anderen".
    pub heading: String,
    /// What can be opened, and that it stays on this device.
    pub intro: String,
    /// The label of the file field. Several files may be chosen: each is an action of its own.
    pub file_label: String,
    /// The label of the text field for a code.
    pub code_label: String,
    /// What is in it: a code that could not be read stays, to be mended.
    pub code: String,
    /// What helps: "Een code begint met MKB1.".
    pub code_hint: String,
    /// The words of the button that reads the code.
    pub code_button: String,
    /// "Fout:", before the message, for who can't see that it is red.
    pub error_prefix: String,
    /// Why a file or code could not be read, and that nothing is lost.
    pub error: Option<String>,
    /// The message is about the code, not about a file.
    pub error_in_code: bool,
    /// What was read, and what to do with it.
    pub loaded: Option<LoadedView>,
    /// What the candidate brings to the talk of three, with the words of the button that takes it away.
    pub talk: Option<(String, String)>,
    /// Respondents whose answers lie beside one's own, each with a way to take them out.
    pub people: Vec<PersonRow>,
}

/// Answers that were read and wait for what to do with them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadedView {
    /// "Wat wilt u met deze antwoorden doen?"; takes the focus.
    pub heading: String,
    /// Whose they are, of when, for which programme.
    pub about: Vec<String>,
    /// What in it does not fit any more, by name: it is left out.
    pub left_out: Vec<String>,
    /// What can be done with it, the likeliest first.
    pub choices: Vec<LoadedChoice>,
    /// The words of the button that leaves it.
    pub leave: String,
}

/// One thing that can be done with answers that were read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LoadedChoice {
    /// Which.
    pub choice: crate::session::scan::action::LoadedUse,
    /// The words of the button.
    pub text: String,
    /// What happens then.
    pub hint: String,
}

/// A respondent whose answers were read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonRow {
    /// Its name in actions.
    pub id: String,
    /// "Begeleider, 25 november 2026".
    pub text: String,
    /// The words of the button that takes it out, with whose it is.
    pub remove: String,
}
