//! Questions: each sets one fact.

use super::answers::Answer;
use super::arena::Id;
use super::condition::ConditionId;
use super::date::Month;
use super::origin::Origin;
use super::text::Text;

/// A heading under which questions stand together.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Its name in content.
    pub id: String,
    /// Its heading.
    pub title: Text,
    /// What answering it brings, for a group that is asked on request.
    pub text: Option<Text>,
    /// Asked only when the visitor opens it, after the outcome.
    pub later: bool,
}

/// A question to the candidate.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Its name in content and in answers.
    pub id: String,
    /// Where it stands.
    pub group: Id<Group>,
    /// It is asked only when this holds; uses earlier questions only.
    pub when: ConditionId,
    /// The question in words.
    pub text: Text,
    /// What it is about in a word or two, to name an answer with: "havo-profiel".
    pub short: Option<Text>,
    /// What settles the usual confusions.
    pub hint: Option<Text>,
    /// Why we ask this.
    pub why: Option<Text>,
    /// What a candidate who does not know can do to find out; with it, *don't know* is offered.
    pub find_out: Option<Text>,
    /// The candidate may leave it, and is told so.
    pub optional: bool,
    /// Asked whenever it applies: it changes what is shown beside the verdicts.
    pub always: bool,
    /// What it asks can't be made different: where someone comes from, what has happened.
    pub fixed: bool,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// Where it is written.
    pub origin: Origin,
}

/// What kind of answer a question takes.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// One of the options.
    Choice(Vec<Choice>),
    /// One or more of the options.
    Several(Vec<Choice>),
    /// A whole number in a range.
    Number {
        /// The lowest allowed.
        min: i32,
        /// The highest allowed.
        max: i32,
        /// What is counted.
        unit: Option<Text>,
    },
    /// A month of a year.
    Month {
        /// The earliest allowed.
        min: Month,
        /// The latest allowed.
        max: Month,
    },
    /// Statements that the candidate rates on the pack's scale.
    Ratings(Competence),
}

/// An option of a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Its name in content and in answers.
    pub id: String,
    /// Its words.
    pub text: Text,
    /// What helps to choose.
    pub hint: Option<Text>,
    /// Can't go together with other options.
    pub exclusive: bool,
    /// Where it is written; of one that is taken from another list, where its question names that list.
    pub origin: Origin,
}

/// A competence with the statements that a candidate rates.
#[derive(Clone, Debug, PartialEq)]
pub struct Competence {
    /// The NLQF level that the statements describe: 5 or 6.
    pub target: u8,
    /// The statements, each with its name.
    pub statements: Vec<(String, Text)>,
    /// What it is below, at and above the target level.
    pub levels: [Text; 3],
}

impl Question {
    /// The options, where it has any.
    #[must_use]
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            Kind::Choice(choices) | Kind::Several(choices) => choices,
            Kind::Number { .. } | Kind::Month { .. } | Kind::Ratings(_) => &[],
        }
    }

    /// The lowest and highest number that can be answered; nothing for a question without numbers.
    #[must_use]
    pub fn bounds(&self) -> Option<(i32, i32)> {
        match &self.kind {
            Kind::Number { min, max, .. } => Some((*min, *max)),
            Kind::Month { min, max } => Some((min.number(), max.number())),
            Kind::Choice(_) | Kind::Several(_) | Kind::Ratings(_) => None,
        }
    }

    /// The lowest number that can be answered; nothing for a question without numbers.
    #[must_use]
    pub fn least(&self) -> Option<i32> {
        self.bounds().map(|(least, _)| least)
    }

    /// The place of an option.
    #[must_use]
    pub fn choice(&self, id: &str) -> Option<u16> {
        let place = self.choices().iter().position(|choice| choice.id == id)?;
        u16::try_from(place).ok()
    }

    /// Whether the answer is one that this question can have.
    #[must_use]
    pub fn accepts(&self, answer: &Answer) -> bool {
        match (&self.kind, answer) {
            (_, Answer::Unknown) => self.find_out.is_some(),
            (Kind::Choice(choices), Answer::Chosen(chosen)) => {
                chosen.len() == 1 && chosen.iter().all(|place| usize::from(place) < choices.len())
            }
            (Kind::Several(choices), Answer::Chosen(chosen)) => {
                let mut picked = chosen.iter().filter_map(|place| choices.get(usize::from(place)));
                !chosen.is_empty()
                    && chosen.iter().all(|place| usize::from(place) < choices.len())
                    && (chosen.len() == 1 || !picked.any(|choice| choice.exclusive))
            }
            (Kind::Number { min, max, .. }, Answer::Number(number)) => (min..=max).contains(&number),
            (Kind::Month { min, max }, Answer::Number(number)) => {
                Month::from_number(*number).is_some_and(|month| (min..=max).contains(&&month))
            }
            (Kind::Ratings(competence), Answer::Rated(rated)) => {
                rated.len() == competence.statements.len() && rated.iter().flatten().all(|level| *level < 4)
            }
            _ => false,
        }
    }
}
