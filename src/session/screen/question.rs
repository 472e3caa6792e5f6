//! A question on screen.

/// One question.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionScreen {
    /// The question's name. A screen of another question is another screen altogether, never a patched one.
    pub id: String,
    /// Words above the very first question.
    pub intro: Option<Intro>,
    /// The group it belongs to: "Je vooropleiding".
    pub group: String,
    /// How far the visitor is.
    pub progress: Progress,
    /// The words of the link to the question before this one.
    pub back: Option<String>,
    /// The question; the heading of the screen.
    pub heading: String,
    /// "(niet verplicht)".
    pub optional: Option<String>,
    /// What settles the usual confusions.
    pub hint: Option<String>,
    /// Why we ask this.
    pub why: Option<Why>,
    /// Where the answer is given.
    pub field: Field,
    /// What is wrong with the answer that was sent.
    pub errors: Option<ErrorSummary>,
    /// The words of the one primary button.
    pub submit: String,
    /// The words of the link to the result so far.
    pub so_far: Option<String>,
    /// The words of the link to the list of answers.
    pub check: Option<String>,
    /// The words of the link that leaves a group opened on request.
    pub leave: Option<String>,
}

/// What this is, above the first question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intro {
    /// The name of the whole.
    pub heading: String,
    /// What it does for the visitor, how long it takes, and that nothing is sent.
    pub paragraphs: Vec<String>,
}

/// How far the visitor is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// "Nog hoogstens 7 vragen".
    pub text: String,
    /// Questions answered.
    pub answered: usize,
    /// Answered and still possible together: what the bar is full at.
    pub total: usize,
}

/// The reason for a question, folded away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// "Waarom vragen we dit?".
    pub summary: String,
    /// The reason.
    pub text: String,
}

/// Where an answer is given, with the answer that is there already.
#[derive(Clone, Debug, PartialEq)]
pub enum Field {
    /// Radio buttons, or tick boxes when several may be chosen.
    Choice {
        /// Several may be chosen.
        several: bool,
        /// "Kies alles wat klopt", when several may be chosen.
        several_hint: Option<String>,
        /// The options; *don't know* is the last, with `apart`.
        options: Vec<OptionView>,
    },
    /// A whole number.
    Number {
        /// The label of the field.
        label: String,
        /// What is in it.
        value: String,
        /// What is counted: "uur per week".
        unit: Option<String>,
        /// *Don't know*.
        unknown: Option<OptionView>,
    },
    /// A month of a year.
    Month {
        /// The label of the month.
        month_label: String,
        /// "Kies een maand".
        month_empty: String,
        /// The months, January first.
        months: Vec<String>,
        /// `1` to `12`, or empty.
        month: String,
        /// The label of the year.
        year_label: String,
        /// What is in it.
        year: String,
        /// *Don't know*.
        unknown: Option<OptionView>,
    },
    /// Statements, each with the same scale.
    Ratings {
        /// The scale, low to high.
        scale: Vec<String>,
        /// The statements.
        statements: Vec<StatementRow>,
    },
}

/// An option to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionView {
    /// Its name in answers.
    pub id: String,
    /// Its words.
    pub text: String,
    /// What helps to choose.
    pub hint: Option<String>,
    /// It is chosen.
    pub selected: bool,
    /// It can't go together with others: choosing it clears them, and the other way around.
    pub exclusive: bool,
    /// It stands apart from the others, under a small "of".
    pub apart: Option<String>,
}

/// A statement to rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementRow {
    /// Its name in answers.
    pub id: String,
    /// Its words.
    pub text: String,
    /// The level chosen, from 0.
    pub selected: Option<u8>,
}

/// What is wrong with an answer, above the form and beside the field in the same words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ErrorSummary {
    /// "Er ging iets mis".
    pub heading: String,
    /// "Fout:", before the message beside the field, for who can't see that it is red.
    pub prefix: String,
    /// What to do about it.
    pub message: String,
    /// Which part of the field it is about: 0, or the place of a statement; 1 for the year of a month.
    pub part: usize,
}
