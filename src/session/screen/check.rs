//! The list of answers on screen.

use super::beside::Invitation;

/// All answers, each with a way to change it.
#[derive(Clone, Debug, PartialEq)]
pub struct CheckScreen {
    /// The heading of the screen.
    pub heading: String,
    /// What can be done here.
    pub intro: String,
    /// The words of the link back.
    pub back: Option<String>,
    /// The answers.
    pub groups: Vec<AnswerGroup>,
    /// Groups of questions that are asked on request.
    pub invitations: Vec<Invitation>,
    /// The words of the primary button: on to the result, or to the questions that are left.
    pub submit: String,
    /// Questions are left: the button goes on with those.
    pub questions_left: bool,
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
    /// The question's name.
    pub id: String,
    /// The question in words.
    pub question: String,
    /// The answer in words; several for a question with several answers.
    pub answer: Vec<String>,
    /// "Wijzig".
    pub change: String,
}
