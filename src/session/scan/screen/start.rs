//! The start on screen.

use super::files::FilePanel;
use crate::domain::scan::response::Length;

/// What the scan is, for which programme, and how long it takes.
#[derive(Clone, Debug, PartialEq)]
pub struct StartScreen {
    /// The name of the scan; the heading of the screen.
    pub heading: String,
    /// What it does and for whom; that nothing is sent.
    pub intro: Vec<String>,
    /// For who has no student yet.
    pub planning: Option<String>,
    /// The programme. Absent where the hogeschool names none.
    pub programme: Option<ProgrammeChoice>,
    /// "Hoe uitgebreid wilt u de scan doen?".
    pub lengths_label: String,
    /// The quick check and the full scan; one where the content has no gates to check quickly.
    pub lengths: Vec<LengthOption>,
    /// The words of the primary button: begin, or go on where there are answers.
    pub begin: String,
    /// Where the respondent is, when there are answers: "U heeft 12 van de 36 vragen beantwoord".
    pub so_far: Option<String>,
    /// The words of the link to the answers, when there are any.
    pub check: Option<String>,
    /// The words of the link to the result, when there are answers.
    pub result: Option<String>,
    /// Opening an earlier file or a code.
    pub files: FilePanel,
    /// What the scan is not.
    pub footer: String,
}

/// The programmes to choose from.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgrammeChoice {
    /// "Voor welke opleiding?".
    pub label: String,
    /// What it is asked for.
    pub hint: String,
    /// "Nog niet bekend": the option without a programme, first in the list.
    pub none: String,
    /// The programmes: name in actions, and words.
    pub options: Vec<(String, String)>,
    /// The name of the one chosen.
    pub chosen: Option<String>,
    /// "Wat deze opleiding van de werkplek vraagt", when one is chosen.
    pub demands_label: Option<String>,
    /// What it demands: hours, level, agreement, moment.
    pub demands: Vec<DemandRow>,
}

/// One thing that a programme demands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemandRow {
    /// "Uren".
    pub label: String,
    /// "Ten minste 20 uur per week".
    pub text: String,
}

/// How much is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LengthOption {
    /// Which.
    pub length: Length,
    /// "Snelle check".
    pub text: String,
    /// "9 vragen, ongeveer 3 minuten. U ziet of de basis op orde is.".
    pub hint: String,
    /// It is chosen.
    pub selected: bool,
}
