//! The topics and the answers on screen.

use super::files::FilePanel;

/// All topics, to jump between.
#[derive(Clone, Debug, PartialEq)]
pub struct TopicsScreen {
    /// The heading of the screen.
    pub heading: String,
    /// The words of the link back.
    pub back: Option<String>,
    /// "12 van de 36 vragen beantwoord".
    pub overall: String,
    /// The topics, the profile first.
    pub rows: Vec<TopicRow>,
    /// The words of the primary button: on with the first open question, or to the result.
    pub go_on: String,
    /// The words of the link to the answers.
    pub check: String,
    /// The words of the link to the result so far.
    pub result: String,
}

/// A topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicRow {
    /// The name of the dimension; empty for the profile.
    pub id: String,
    /// For the profile: the name of its first question.
    pub profile: Option<String>,
    /// "A. Basis op orde".
    pub title: String,
    /// "5 vragen: 3 beantwoord, 2 open".
    pub text: String,
    /// Answered.
    pub done: usize,
    /// Without answer.
    pub open: usize,
    /// The respondent comes from here.
    pub current: bool,
}

/// All answers, each with a way to change it.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckScreen {
    /// The heading of the screen.
    pub heading: String,
    /// What can be done here; how many questions have no answer.
    pub intro: Vec<String>,
    /// The words of the link back.
    pub back: Option<String>,
    /// The answers: the profile, then by topic.
    pub groups: Vec<AnswerGroup>,
    /// The words of the primary button: on with the open questions, or to the result.
    pub submit: String,
    /// Questions are left: the button goes on with those ([`Action::Continue`](crate::session::scan::action::Action)).
    pub questions_left: bool,
    /// The words of the link to the result all the same.
    pub result: Option<String>,
    /// Opening a file or a code.
    pub files: FilePanel,
    /// The words of the button that starts all over.
    pub restart: String,
    /// What starting all over throws away; asked before it happens.
    pub restart_confirm: String,
    /// The words of the button that does not start all over.
    pub restart_cancel: String,
}

/// Answers under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerGroup {
    /// The heading.
    pub title: String,
    /// The answers.
    pub rows: Vec<AnswerRow>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerRow {
    /// The name of the item or the question.
    pub id: String,
    /// It is a question of the profile: changed by another action.
    pub profile: bool,
    /// The title of the item, or the question.
    pub title: String,
    /// The answer in words; for a question without one that it is still open.
    pub answer: String,
    /// There is no answer.
    pub blank: bool,
    /// "Basiseis", for a gate.
    pub gate: Option<String>,
    /// The private note.
    pub note: Option<String>,
    /// "Wijzig". Absent where the programme answers: then `known` says so.
    pub change: Option<String>,
    /// "Staat vast door de opleiding".
    pub known: Option<String>,
}
