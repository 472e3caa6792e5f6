//! The result on screen.

use super::bars::Bars;
use super::files::FilePanel;
use super::gates::Gates;
use super::plan::Plan;
use super::{NextStep, SourceView};
use crate::session::scan::action::PaperKind;

/// What the answers come to, in the order in which it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultScreen {
    /// The heading of the screen.
    pub heading: String,
    /// The words of the link back.
    pub back: Option<String>,
    /// Above the report: the hogeschool, the programme and form, who filled it in, the day.
    pub header: Vec<String>,
    /// Gates that stand lower than in the earlier answers: shown first, whatever else is so.
    pub alert: Option<OpenItems>,
    /// The overall label. A student gets none.
    pub verdict: Option<VerdictView>,
    /// What the screen is, where there is no label: for a student.
    pub intro: Vec<String>,
    /// "Nog 5 vragen open", and the button that goes on with them.
    pub open: Option<NextStep>,
    /// All answers are the same: a soft notice.
    pub careless: Option<String>,
    /// The gates.
    pub gates: Option<Gates>,
    /// What to know about this company: scope, size, independence.
    pub flags: Vec<FlagView>,
    /// The heading above those.
    pub flags_heading: String,
    /// What to do.
    pub plan: Option<Plan>,
    /// The dimensions. Absent after a quick check.
    pub bars: Option<Bars>,
    /// After a quick check: an invitation to the full scan.
    pub invitation: Option<NextStep>,
    /// What the respondent does not know, with who will.
    pub find_out: Option<FindOut>,
    /// The answers by topic.
    pub details: Vec<TopicDetails>,
    /// The heading above those.
    pub details_heading: String,
    /// The words of the button to what has changed, when there are earlier answers.
    pub comparison: Option<NextStep>,
    /// The words of the button to the respondents side by side, when there are several.
    pub together: Option<NextStep>,
    /// The documents.
    pub papers: Vec<PaperLink>,
    /// The heading above documents and files.
    pub papers_heading: String,
    /// Keeping the answers.
    pub download: Download,
    /// Answers of others, and earlier ones.
    pub files: FilePanel,
    /// When to do the scan again.
    pub again: Option<String>,
    /// The words of the button that prints.
    pub print: String,
    /// The words of the link to the answers.
    pub check: String,
    /// The words of the button that starts all over.
    pub restart: String,
    /// What starting all over throws away; asked before it happens.
    pub restart_confirm: String,
    /// The words of the button that does not start all over.
    pub restart_cancel: String,
    /// What the scan is not; the day, and the versions of scan and content.
    pub footer: Vec<String>,
}

/// The overall label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerdictView {
    /// `not_now`, `unknown`, `conditions`, `ready`, `strong`, `between` or `gates_met`.
    pub code: &'static str,
    /// "Op basis van uw plannen:".
    pub prefix: Option<String>,
    /// "Klaar om te starten"; or "Ten minste: onder voorwaarden. Mogelijk: klaar om te starten.".
    pub title: String,
    /// What it means.
    pub text: String,
    /// What it hangs on: the gates to find out, those to arrange, or the answers that decide.
    pub items: Option<OpenItems>,
}

/// Items that a sentence is about, each with a way to answer it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenItems {
    /// The sentence: "Zoek deze basiseisen eerst uit:".
    pub text: String,
    /// Name and title of each item; pressing it is a [`Change`](crate::session::scan::action::Action::Change).
    pub items: Vec<(String, String)>,
}

/// Something to know that never changes a score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlagView {
    /// Its name.
    pub id: String,
    /// What to know.
    pub text: String,
    /// What it rests on.
    pub sources: Vec<SourceView>,
}

/// What the respondent does not know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindOut {
    /// The heading.
    pub heading: String,
    /// Name and title of each item, and who will know: "de begeleider".
    pub rows: Vec<(String, String, String)>,
}

/// A topic with its answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicDetails {
    /// The dimension's name.
    pub id: String,
    /// "A. Basis op orde", with the band's word.
    pub title: String,
    /// What belongs behind the title: "goed".
    pub word: Option<String>,
    /// The items.
    pub rows: Vec<ItemRow>,
}

/// An item with its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemRow {
    /// The item's name.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The level, 1 to 4, for a mark of four steps.
    pub level: Option<u8>,
    /// "niveau 3 van 4", "weet ik niet", "speelt niet", "nog open".
    pub word: String,
    /// The sentence that was chosen.
    pub answer: Option<String>,
    /// "Basiseis", for a gate.
    pub gate: Option<String>,
    /// The private note.
    pub note: Option<String>,
    /// What the item rests on.
    pub sources: Vec<SourceView>,
    /// "Wijzig".
    pub change: String,
}

/// A document that follows from the answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaperLink {
    /// Which.
    pub kind: PaperKind,
    /// "Gespreksblad".
    pub title: String,
    /// What it is for.
    pub text: String,
    /// The words of the button.
    pub button: String,
}

/// Keeping the answers: as a file, or as a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Download {
    /// "Bewaar uw antwoorden".
    pub heading: String,
    /// What the file is for, and what is in it.
    pub file_text: String,
    /// The words of the button that gives the file.
    pub file_button: String,
    /// What the code is for, and what is not in it.
    pub code_text: String,
    /// The label of the code.
    pub code_label: String,
    /// The code itself, to be read aloud or copied.
    pub code: String,
    /// The words of the button that copies it.
    pub code_button: String,
}
