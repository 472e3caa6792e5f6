//! What would help on screen, and what it would bring: ways to a better verdict, and the banner while one is tried.

use crate::domain::verdict::Verdict;

/// The few answers that stand in the way. Each reason alone does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reasons {
    /// "Want je antwoordde:"; when there are several, how many.
    pub label: String,
    /// Of each reason, its answers in words.
    pub reasons: Vec<String>,
}

/// What would help, behind a button: it is worked out when a visitor asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Help {
    /// "Wat zou helpen?".
    pub button: String,
    /// What is there, once the visitor has asked.
    pub open: Option<Ways>,
}

/// Ways to a better verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ways {
    /// What they are; or that there is none, and what there is instead.
    pub intro: Vec<String>,
    /// The ways, the one that asks least first.
    pub ways: Vec<Way>,
}

/// Changes that together lead to a better verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The changes, as a sentence.
    pub text: String,
    /// What the route then is.
    pub verdict: Verdict,
    /// The same in words.
    pub becomes: String,
    /// Pages about the changes: words and address.
    pub links: Vec<(String, String)>,
    /// The words of the button that tries it, where it can be done.
    pub attempt: Option<String>,
}

/// What is tried, above a result that is not the real one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TryOut {
    /// "Je probeert iets uit. Stel:".
    pub label: String,
    /// What is supposed, in the order of trying.
    pub tries: Vec<Try>,
    /// What it changes, and that the real answers are as they were.
    pub note: String,
    /// The words of the button back to the real result.
    pub back: String,
}

/// One thing that is tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Try {
    /// The changes, as a sentence.
    pub text: String,
    /// The words of the button that leaves this one alone; when there are several.
    pub leave: Option<String>,
}
