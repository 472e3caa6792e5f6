//! What stands beside the routes in a result: comparison, checklist, competences, patterns, contact.

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
