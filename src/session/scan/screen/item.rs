//! A question on screen: of the profile, or an item with four described levels.

use super::{Disclosed, ErrorSummary, OptionView};

/// A question about the company or the respondent.
#[derive(Clone, Debug, PartialEq)]
pub struct ProfileScreen {
    /// The question's name. A screen of another question is another screen altogether, never a patched one.
    pub id: String,
    /// "Over uw bedrijf".
    pub caption: String,
    /// "Vraag 2 van 8".
    pub progress: TopicProgress,
    /// The words of the link to the question before this one.
    pub back: Option<String>,
    /// The question; the heading of the screen.
    pub heading: String,
    /// What helps to answer it.
    pub hint: Option<String>,
    /// Where the answer is given.
    pub field: ProfileField,
    /// What is wrong with what was typed.
    pub errors: Option<ErrorSummary>,
    /// The words of the primary button: "Volgende"; "Sla over" as long as nothing is chosen or typed.
    pub next: String,
    /// The words of the link that leaves the question open, where the earlier answer is shown as chosen.
    pub skip: Option<String>,
    /// The words of the link to the topics.
    pub topics: Option<String>,
}

/// Where an answer of the profile is given.
#[derive(Clone, Debug, PartialEq)]
pub enum ProfileField {
    /// Radio buttons: each press is an [`Action::Choose`](crate::session::scan::action::Action::Choose).
    Choice(Vec<OptionView>),
    /// A whole number.
    Number {
        /// The label of the field.
        label: String,
        /// What is in it.
        value: String,
        /// "Een heel getal van 0 tot en met 50".
        hint: String,
    },
}

/// How far the respondent is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicProgress {
    /// "Onderwerp 3 van 8 · vraag 2 van 5".
    pub text: String,
    /// "12 van de 36 vragen beantwoord".
    pub overall: String,
    /// Questions answered.
    pub answered: usize,
    /// What the bar is full at.
    pub total: usize,
}

/// An item.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemScreen {
    /// The item's name. A screen of another item is another screen altogether, never a patched one.
    pub id: String,
    /// The topic with its letter: "A. Basis op orde".
    pub caption: String,
    /// What the topic is about, on its first item.
    pub topic_hint: Option<String>,
    /// For who has no student yet: above the first item only.
    pub planning: Option<String>,
    /// How far the respondent is.
    pub progress: TopicProgress,
    /// The words of the link to the question before this one.
    pub back: Option<String>,
    /// A few words: "Contract en uren".
    pub title: String,
    /// "Basiseis", for a gate.
    pub gate: Option<String>,
    /// The question; the heading of the screen.
    pub heading: String,
    /// What helps to understand it.
    pub hint: Option<String>,
    /// The words in the question and the sentences that need explaining.
    pub terms: Option<Disclosed<Vec<Term>>>,
    /// What was said earlier, when the scan is done again.
    pub earlier: Option<Earlier>,
    /// The four sentences, low to high.
    pub levels: Vec<RatingOption>,
    /// *Don't know*, then *does not apply* where that is an answer: they stand apart from the sentences.
    pub others: Vec<RatingOption>,
    /// "of", between the sentences and the others.
    pub apart: String,
    /// The private note, folded.
    pub note: NoteField,
    /// The words of the primary button: "Volgende"; "Sla over" as long as nothing is chosen.
    pub next: String,
    /// The words of the link that leaves the item open, where the earlier answer is shown as chosen.
    pub skip: Option<String>,
    /// The words of the button that takes the answer away, where there is one.
    pub clear: Option<String>,
    /// The words of the link to the topics.
    pub topics: Option<String>,
    /// The words of the link to the result so far, once there is something to see.
    pub so_far: Option<String>,
}

/// A sentence or another answer to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatingOption {
    /// Its name in actions: `1` to `4`, `unknown`, `not_applicable`.
    pub id: String,
    /// The sentence.
    pub text: String,
    /// It is chosen, or it is the earlier answer and no other is chosen yet.
    pub selected: bool,
    /// It is what was said earlier: a mark beside the sentence, "vorige keer".
    pub earlier: Option<String>,
}

/// What was said earlier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// "Is dit nog zo?".
    pub question: String,
    /// "Op 25 november 2026 koos u: …"; or that the question has changed since.
    pub text: String,
}

/// A word that needs explaining.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The word.
    pub word: String,
    /// What it means.
    pub meaning: String,
}

/// The private note at an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoteField {
    /// "Notitie voor uzelf".
    pub summary: String,
    /// The label of the field.
    pub label: String,
    /// That it stays in the own file, and is no part of a code.
    pub hint: String,
    /// What is in it.
    pub value: String,
}
