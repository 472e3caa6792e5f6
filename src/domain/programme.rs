//! What a hogeschool offers: programmes, and the routes that a candidate sees.

use super::arena::Id;
use super::date::Date;
use super::demand::{Moment, Node};
use super::origin::Origin;
use super::source::{Source, Topic};
use super::text::Text;

/// What a programme leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Degree {
    /// Associate degree, level 5.
    Ad,
    /// Bachelor, level 6.
    Bachelor,
}

impl Degree {
    /// All of them with their names in content and in outcomes.
    pub const ALL: [(&'static str, Self); 2] = [("ad", Self::Ad), ("bachelor", Self::Bachelor)];

    /// The name in content and in outcomes.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Ad => "ad",
            Self::Bachelor => "bachelor",
        }
    }
}

/// How a programme is organised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// Study and work in turns, on an agreement between three parties.
    Duaal,
    /// Part-time.
    Deeltijd,
    /// Full-time.
    Voltijd,
}

impl Form {
    /// All of them with their names in content and in outcomes.
    pub const ALL: [(&'static str, Self); 3] =
        [("duaal", Self::Duaal), ("deeltijd", Self::Deeltijd), ("voltijd", Self::Voltijd)];

    /// The name in content and in outcomes.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Duaal => "duaal",
            Self::Deeltijd => "deeltijd",
            Self::Voltijd => "voltijd",
        }
    }
}

/// How much a programme wants something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wanted {
    /// Without it a candidate can't come in.
    Required,
    /// It helps.
    Preferred,
    /// It does not matter.
    #[default]
    None,
}

/// A direction that a candidate can be interested in.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Its name in content.
    pub id: String,
    /// Its words.
    pub text: Text,
}

/// A moment at which programmes start.
#[derive(Clone, Debug, PartialEq)]
pub struct Start {
    /// Its name in content.
    pub id: String,
    /// The first day.
    pub date: Date,
    /// Its words.
    pub text: Text,
}

/// A weekly pattern of work and school.
#[derive(Clone, Debug, PartialEq)]
pub struct Pattern {
    /// Its name in content.
    pub id: String,
    /// Its name in words.
    pub title: Text,
    /// What it means.
    pub text: Text,
    /// What a week looks like, in the order of time.
    pub phases: Vec<Phase>,
}

/// A stretch of a programme with the same week.
#[derive(Clone, Debug, PartialEq)]
pub struct Phase {
    /// Which part of the programme.
    pub text: Text,
    /// Days at the company.
    pub work: u8,
    /// Days at school.
    pub school: u8,
    /// Days at another place.
    pub elsewhere: u8,
}

/// A programme: one degree in one form.
#[derive(Clone, Debug, PartialEq)]
pub struct Programme {
    /// Its name in content, attributes and outcomes.
    pub id: String,
    /// What it is called.
    pub name: Text,
    /// What it leads to.
    pub degree: Degree,
    /// How it is organised.
    pub form: Form,
    /// The direction it belongs to.
    pub field: Id<Field>,
    /// Offered as Mkb-route.
    pub mkb_route: bool,
    /// What you learn and do, in a sentence.
    pub summary: Option<Text>,
    /// How long it takes.
    pub duration: Option<Text>,
    /// The study load in European credits.
    pub ec: Option<i32>,
    /// Its number in the register of programmes (ISAT or CROHO).
    pub isat: Option<String>,
    /// Its number in the register of institutions and programmes (RIO).
    pub rio: Option<String>,
    /// Where to read more.
    pub url: Option<String>,
    /// Where its own rules stand.
    pub sources: Vec<(Topic, Id<Source>)>,
    /// The moments at which it starts, in the order of time.
    pub starts: Vec<Terms>,
    /// How long a passed 21+ investigation counts.
    pub test_validity: Option<Text>,
    /// The ways of coming in, in words, where it accepts only some.
    pub accepted: Option<Text>,
    /// Where it is written.
    pub origin: Origin,
}

impl Programme {
    /// What a wish looks at when it is given in this weekly pattern.
    #[must_use]
    pub fn offer(&self, pattern: Id<Pattern>) -> Offer {
        let starts = self.starts.iter().map(|terms| terms.start).collect();
        Offer { field: self.field, degree: self.degree, starts, pattern }
    }
}

/// The days that belong to one start of a programme.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Terms {
    /// Which start.
    pub start: Id<Start>,
    /// The last day to apply.
    pub deadline: Option<Date>,
    /// The day on which 21 counts.
    pub reference: Date,
    /// The last day to apply for the 21+ investigation.
    pub test_deadline: Option<Date>,
}

/// What a wish looks at: routes with the same offer suit a candidate equally well.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Offer {
    /// The direction.
    pub field: Id<Field>,
    /// What it leads to.
    pub degree: Degree,
    /// The moments at which it starts, in the order of time.
    pub starts: Vec<Id<Start>>,
    /// The weekly pattern.
    pub pattern: Id<Pattern>,
}

/// A programme in one weekly pattern, as offered to a candidate.
#[derive(Clone, Debug, PartialEq)]
pub struct Route {
    /// Its name in outcomes: programme, then pattern where there are several.
    pub id: String,
    /// The programme.
    pub programme: Id<Programme>,
    /// The weekly pattern.
    pub pattern: Id<Pattern>,
    /// When the work is demanded.
    pub work: Option<Moment>,
    /// The least hours of work a week.
    pub hours: Option<i32>,
    /// When the agreement between three parties is demanded.
    pub agreement: Option<Moment>,
    /// When the workplace must have been scanned.
    pub scan: Option<Moment>,
    /// What a wish looks at.
    pub offer: Id<Offer>,
    /// All that is demanded.
    pub node: Id<Node>,
}

impl Route {
    /// Whether it asks for work: some hours of it, or by a moment.
    #[must_use]
    pub fn asks_work(&self) -> bool {
        self.hours.is_some() || self.work.is_some()
    }
}
