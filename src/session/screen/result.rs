//! The result on screen: routes, what to do, and what else is worth knowing.

use crate::domain::verdict::{Effect, Verdict};

/// What is known of all routes.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultScreen {
    /// The heading of the screen: "Je resultaat" or "Je resultaat tot nu toe".
    pub heading: String,
    /// The words of the link back to the questions.
    pub back: Option<String>,
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
    /// Routes outside the directions that the candidate asked for, folded away.
    pub outside: Option<Disclosed<Vec<RouteCard>>>,
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
    /// The words of the button that prints.
    pub print: String,
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

/// Something behind a summary that the visitor can open.
#[derive(Clone, Debug, PartialEq)]
pub struct Disclosed<T> {
    /// The summary.
    pub summary: String,
    /// What is behind it.
    pub content: T,
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

/// Routes with the same verdict.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteGroup {
    /// The verdict.
    pub verdict: Verdict,
    /// The verdict in plain words, with the number of routes.
    pub title: String,
    /// What it means, in a sentence.
    pub explanation: String,
    /// The routes.
    pub routes: Vec<RouteCard>,
}

/// One route.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteCard {
    /// Its name in actions and in the outcome.
    pub id: String,
    /// The programme.
    pub name: String,
    /// Degree, form, pattern, start: short words.
    pub facts: Vec<String>,
    /// What you learn and do.
    pub summary: Option<String>,
    /// The verdict.
    pub verdict: Verdict,
    /// The verdict in a few words.
    pub verdict_text: String,
    /// Whether it is a Mkb-route for this candidate.
    pub label: Option<LabelBadge>,
    /// Why it is or is not open, in a sentence: what axis A says, or what closes it.
    pub ground: Option<String>,
    /// The first thing to do. There always is one.
    pub next_step: String,
    /// "Eerste stap", before it.
    pub next_step_label: String,
    /// Questions whose answer would settle it, for an open route.
    pub open: Option<Disclosed<Vec<OpenQuestion>>>,
    /// Things the candidate did not know, with how to find out.
    pub find_out: Option<Disclosed<Vec<OpenQuestion>>>,
    /// Conditions, advice, shortening, money, dates: each a folded part, in this order. Empty ones are left out.
    pub sections: Vec<Section>,
    /// Why this verdict: every statement that is sure, by axis, with answers and sources.
    pub proof: Disclosed<Vec<Section>>,
    /// The programme's own page.
    pub url: Option<String>,
    /// The words of the link to it.
    pub url_text: String,
    /// It is on the checklist.
    pub chosen: bool,
    /// The words of the box that puts it there.
    pub choose: String,
    /// It is in the comparison.
    pub compared: bool,
    /// The words of the box that puts it there.
    pub compare: String,
    /// The comparison is full, so it can't be put there now.
    pub compare_full: bool,
}

/// A question that would settle something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenQuestion {
    /// The question's name.
    pub id: String,
    /// The question in words.
    pub text: String,
    /// How to find out, when the candidate did not know.
    pub find_out: Option<String>,
}

/// The Mkb-route label of a route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelBadge {
    /// Which.
    pub state: LabelState,
    /// In a few words: "Mkb-route".
    pub text: String,
    /// The reason.
    pub reason: String,
}

/// Whether a route is a Mkb-route for this candidate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelState {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// That can't be said.
    Unknown,
}

impl LabelState {
    /// The name in outcomes and in class names.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        }
    }
}

/// Statements under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// A name for tests and styles: an axis code, `conditions`, `advice`, `shortening`, `money`, `dates`.
    pub id: String,
    /// The heading.
    pub title: String,
    /// The statements.
    pub statements: Vec<StatementView>,
}

/// One statement about a route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementView {
    /// Its code, such as `A_OK_DIPLOMA`.
    pub code: String,
    /// What it does to the route.
    pub effect: Effect,
    /// What the effect is called: "in orde", "voorwaarde"; for a mark that does not lean on colour.
    pub effect_text: String,
    /// What is said.
    pub text: String,
    /// What to do.
    pub steps: Vec<StepView>,
    /// A caution about how sure it is.
    pub caution: Option<String>,
    /// The answers that decided it (in the proof only).
    pub because: Vec<Because>,
    /// "Want je antwoordde".
    pub because_label: String,
    /// Where it stands (in the proof only).
    pub sources: Vec<SourceView>,
    /// "Bron".
    pub sources_label: String,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepView {
    /// What to do.
    pub text: String,
    /// Before when, in words.
    pub moment: String,
    /// Where.
    pub url: Option<String>,
}

/// An answer that decided something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Because {
    /// The question's name.
    pub id: String,
    /// The question in words.
    pub question: String,
    /// The answer in words.
    pub answer: String,
}

/// Where a statement stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceView {
    /// What it is.
    pub title: String,
    /// Where it stands.
    pub url: Option<String>,
    /// The state of the text that was read: "gelezen in de tekst van 1 november 2015".
    pub as_of: Option<String>,
}

/// Two or three routes side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The heading.
    pub heading: String,
    /// Said while there is only one route in it.
    pub hint: Option<String>,
    /// The routes: name in actions, and title.
    pub routes: Vec<(String, String)>,
    /// What is compared.
    pub rows: Vec<ComparisonRow>,
    /// The words of the button that takes a route out.
    pub remove: String,
    /// The words of the button that empties it.
    pub clear: String,
}

/// One thing that is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparisonRow {
    /// What.
    pub label: String,
    /// For each route, a list of short texts.
    pub cells: Vec<Vec<String>>,
}

/// The steps of the chosen routes as one dated list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checklist {
    /// The heading.
    pub heading: String,
    /// What it is, or how to fill it.
    pub intro: String,
    /// The steps, in order of time.
    pub items: Vec<ChecklistItem>,
}

/// Steps that must be done before the same moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChecklistItem {
    /// Before when, in words.
    pub moment: String,
    /// What to do.
    pub text: String,
    /// Where.
    pub url: Option<String>,
    /// The routes it is for, when there are several chosen.
    pub routes: Vec<String>,
}

/// The candidate's own view of competences. They never admit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Competences {
    /// The heading.
    pub heading: String,
    /// What they can and cannot do.
    pub intro: Vec<String>,
    /// A row for each competence that was rated.
    pub rows: Vec<CompetenceRow>,
    /// How a row is read, above the table.
    pub columns: Vec<String>,
    /// What is still to be rated.
    pub invitations: Vec<Invitation>,
}

/// One competence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompetenceRow {
    /// The question's name.
    pub id: String,
    /// The competence in words.
    pub title: String,
    /// The level that its statements describe: 5 or 6.
    pub level: u8,
    /// Statements done without help.
    pub reached: usize,
    /// Statements rated.
    pub rated: usize,
    /// Statements in all.
    pub total: usize,
    /// What that means, in a sentence.
    pub text: String,
}

/// A group of questions that is asked on request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// The group's name.
    pub id: String,
    /// What it brings.
    pub text: String,
    /// The words of the button.
    pub button: String,
}

/// The weekly patterns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patterns {
    /// The heading.
    pub heading: String,
    /// What they are.
    pub intro: String,
    /// The patterns.
    pub patterns: Vec<PatternView>,
    /// What a day at work is called, then at school, then elsewhere.
    pub legend: [String; 3],
}

/// One weekly pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PatternView {
    /// Its name in words.
    pub title: String,
    /// What it means.
    pub text: String,
    /// It fits the wishes, or the work, of the candidate: why.
    pub fits: Option<String>,
    /// What a week looks like, in the order of time.
    pub phases: Vec<PhaseView>,
}

/// A stretch of a programme with the same week.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhaseView {
    /// Which part of the programme.
    pub text: String,
    /// Days at work, at school, elsewhere.
    pub days: [u8; 3],
    /// The same in words.
    pub days_text: String,
}

/// Who to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The heading.
    pub heading: String,
    /// Who, and for what.
    pub text: String,
    /// Mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Page.
    pub url: Option<String>,
    /// The words of the link to it.
    pub url_text: String,
}
