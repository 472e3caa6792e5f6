//! The gates on screen.

use crate::domain::scan::score::GateStatus;

/// The gates, each with how it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Gates {
    /// "Basiseisen".
    pub heading: String,
    /// "7 van de 9 zijn geregeld".
    pub summary: String,
    /// The gates, in the order of the items.
    pub rows: Vec<GateRow>,
}

/// A gate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GateRow {
    /// The item's name.
    pub id: String,
    /// "Contract en uren".
    pub title: String,
    /// How it stands: for the icon.
    pub status: GateStatus,
    /// How it stands, in a word: "geregeld", "regelen vóór de start", "kan niet", "nog niet bekend".
    pub word: String,
    /// The sentence that was chosen, or that there is no answer yet.
    pub answer: String,
    /// "Wijzig".
    pub change: String,
}
