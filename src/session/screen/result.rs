//! The result on screen: the routes, ways to look at part of them, and what stands beside them.

use super::beside::{Checklist, Comparison, Competences, Contact, Patterns};
use super::help::TryOut;
use super::route::{Disclosed, RouteGroup, RouteList};

/// What is known of all routes.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultScreen {
    /// The heading of the screen: "Je resultaat" or "Je resultaat tot nu toe".
    pub heading: String,
    /// The words of the link back to the questions.
    pub back: Option<String>,
    /// What is supposed, while the visitor tries something.
    pub try_out: Option<TryOut>,
    /// Where the visitor stands, in one or two sentences.
    pub summary: Vec<String>,
    /// Questions are left: how many, and the button that goes on with them.
    pub more: Option<NextStep>,
    /// The hogeschool decides; this is no decision.
    pub decides: String,
    /// For which study year and on which content; with a warning when that has passed.
    pub validity: String,
    /// The content is out of date.
    pub expired: Option<String>,
    /// Ways to look at part of the routes.
    pub filters_label: String,
    /// The filters.
    pub filters: Vec<Filter>,
    /// The routes under each verdict, best first. Empty groups are left out.
    pub groups: Vec<RouteGroup>,
    /// Said when the filters leave nothing.
    pub nothing: Option<String>,
    /// Routes outside the directions that the candidate asked for. None are shown until the visitor asks.
    pub outside: Option<Disclosed<RouteList>>,
    /// Two or three routes side by side.
    pub comparison: Option<Comparison>,
    /// The steps of the chosen routes in order of time.
    pub checklist: Checklist,
    /// Competences against level 5 and 6.
    pub competences: Competences,
    /// The weekly patterns.
    pub patterns: Patterns,
    /// Who to ask.
    pub contact: Contact,
    /// The words of the button that prints. What is only tried is no report.
    pub print: Option<String>,
    /// What the report holds, beside that button.
    pub print_hint: String,
    /// The words of the link to the list of answers.
    pub check: String,
    /// The words of the button that starts all over.
    pub restart: String,
    /// What starting all over throws away; asked before it happens.
    pub restart_confirm: String,
    /// The words of the button that does not start all over.
    pub restart_cancel: String,
    /// Printed above the report only: the hogeschool, the study year, the day.
    pub print_header: Vec<String>,
    /// The answers, printed below the report only.
    pub answers: Vec<super::AnswerGroup>,
    /// The heading above those.
    pub answers_heading: String,
}

/// A sentence and the button that acts on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextStep {
    /// The sentence.
    pub text: String,
    /// The words of the button.
    pub button: String,
}

/// A way to look at part of the routes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filter {
    /// Its name in actions.
    pub id: String,
    /// What it looks at: "Vorm".
    pub label: String,
    /// The options; the first leaves everything in.
    pub options: Vec<FilterOption>,
}

/// An option of a filter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilterOption {
    /// Its name in actions.
    pub id: String,
    /// Its words.
    pub text: String,
    /// It is chosen.
    pub selected: bool,
}
