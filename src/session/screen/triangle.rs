//! What a candidate can hand to a company and take to the talk with company and hogeschool.

/// The part of a route's card about the company.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Triangle {
    /// The summary of the fold: "Voor je bedrijf".
    pub summary: String,
    /// The link to the workplace scan, where the hogeschool has put one on a page.
    pub link: Option<ScanLink>,
    /// What the file for the talk holds, and what it does not.
    pub file: String,
    /// The words of the button that saves it.
    pub save: String,
}

/// A link to the workplace scan with this programme's demands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScanLink {
    /// What to do with it, and that nothing in it is about the candidate.
    pub text: String,
    /// What the field is called.
    pub label: String,
    /// The link.
    pub url: String,
    /// The words of the button that copies it.
    pub copy: String,
}
