//! One route on screen: its verdict, what to do, and why.

use crate::domain::verdict::{Effect, Verdict};

use super::help::{Help, Reasons};
use super::triangle::Triangle;

/// Something behind a summary that the visitor can open.
#[derive(Clone, Debug, PartialEq)]
pub struct Disclosed<T> {
    /// The summary.
    pub summary: String,
    /// What is behind it.
    pub content: T,
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
    pub routes: RouteList,
}

/// Routes one below the other, no more than a visitor can take in at a time.
#[derive(Clone, Debug, PartialEq)]
pub struct RouteList {
    /// Its name in actions.
    pub id: String,
    /// Those that are shown.
    pub shown: Vec<RouteCard>,
    /// The words of the button that shows more of them, where there are more.
    pub more: Option<String>,
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
    /// What it is with the real answers, where a try-out makes it something else.
    pub was: Option<String>,
    /// Whether it is a Mkb-route for this candidate.
    pub label: Option<LabelBadge>,
    /// Why it is or is not open, in a sentence: what axis A says, or what closes it.
    pub ground: Option<String>,
    /// The answers that make it no better.
    pub reasons: Option<Reasons>,
    /// What would help.
    pub help: Option<Help>,
    /// The first thing to do. There always is one.
    pub next_step: String,
    /// "Eerste stap", before it.
    pub next_step_label: String,
    /// Questions whose answer would settle it, for an open route.
    pub open: Option<Disclosed<Vec<OpenQuestion>>>,
    /// Things the candidate did not know, with how to find out.
    pub find_out: Option<Disclosed<Vec<OpenQuestion>>>,
    /// What the rest is behind: "Meer over deze route".
    pub about: String,
    /// What to hand to a company, for a route that asks something of one.
    pub triangle: Option<Triangle>,
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
    /// The comparison is full, so it can't be put there now: what to do first.
    pub compare_full: Option<String>,
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
    /// It can be answered now. Not so where only what is tried makes it a question.
    pub asked: bool,
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
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unknown];

    /// What a statement says about it; nothing where it is about something else.
    #[must_use]
    pub fn of(effect: Effect) -> Option<Self> {
        match effect {
            Effect::LabelYes => Some(Self::Yes),
            Effect::LabelNo => Some(Self::No),
            Effect::LabelUnknown => Some(Self::Unknown),
            _ => None,
        }
    }

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
    /// What the rule asks of it; nothing where the answer is just that.
    pub asks: Option<String>,
    /// Said of an answer that is only tried: it is not there to be changed.
    pub supposed: Option<String>,
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
