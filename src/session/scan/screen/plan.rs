//! What to do, on screen.

use super::{Disclosed, SourceView};

/// At most three actions, and the rest behind a summary.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// "Dit kunt u nu doen".
    pub heading: String,
    /// How to use it; or that nothing has to be done.
    pub intro: String,
    /// The most pressing ones.
    pub shown: Vec<ActionCard>,
    /// "Meer tips (5)".
    pub more: Option<Disclosed<Vec<ActionCard>>>,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
pub struct ActionCard {
    /// Its name in actions.
    pub id: String,
    /// What it is about: "Overeenkomst met drie partijen".
    pub title: String,
    /// What to do.
    pub text: String,
    /// "Wie" and "de leiding".
    pub who_label: String,
    /// Who can do it.
    pub who: String,
    /// "Wanneer".
    pub when_label: String,
    /// "vóór de start".
    pub when: String,
    /// "Waarom", folded: the answer it follows from, and what that rests on.
    pub why: Disclosed<Vec<String>>,
    /// The sources under it.
    pub sources: Vec<SourceView>,
    /// A link of the hogeschool that helps: words and address.
    pub link: Option<(String, String)>,
    /// Who does it, to be filled in.
    pub owner: EditField,
    /// Before which day, to be filled in. A date field.
    pub due: EditField,
    /// The items it is about, with the words of the link that answers each anew.
    pub change: Vec<(String, String)>,
}

/// A field of an action that the respondent fills in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditField {
    /// The label.
    pub label: String,
    /// What is in it: a text, or a day as `2027-01-15`.
    pub value: String,
    /// As it is printed: the value in words, or empty when it is still to be filled in on paper.
    pub printed: String,
}
