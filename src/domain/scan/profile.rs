//! What is asked about a respondent and a company before the items. It routes, sets thresholds and raises flags; it never
//! scores.

use super::model::Setting;
use crate::domain::arena::Id;
use crate::domain::text::Text;

/// A question of the profile.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Its name in content.
    pub id: String,
    /// The question.
    pub text: Text,
    /// What helps to answer it.
    pub hint: Option<Text>,
    /// The quick check asks it too.
    pub quick: bool,
    /// It is asked only when this holds.
    pub when: Option<When>,
    /// How it is answered.
    pub kind: Kind,
    /// The programme answers it, where one is chosen.
    pub known_by: Option<KnownBy>,
    /// The answer says who fills in. At most one question does.
    pub says_role: bool,
}

/// What of a programme answers a question: the name of the option is that of the degree, form or pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownBy {
    /// `ad` or `bachelor`.
    Degree,
    /// `duaal`, `deeltijd` or `voltijd`.
    Form,
    /// The week pattern, when it has just one.
    Pattern,
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// One of these.
    Choice(Vec<Choice>),
    /// A whole number from the first to the second.
    Number(u16, u16),
}

/// An option.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// Its name in content.
    pub id: String,
    /// Its words.
    pub text: Text,
    /// What helps to choose it.
    pub hint: Option<Text>,
    /// The least number that it stands for: `250` for "250 of meer".
    pub at_least: Option<u16>,
    /// Who fills in, where the question asks that.
    pub role: Option<super::model::Role>,
}

impl Question {
    /// Its options; none for a number.
    #[must_use]
    pub fn choices(&self) -> &[Choice] {
        match &self.kind {
            Kind::Choice(choices) => choices,
            Kind::Number(..) => &[],
        }
    }
}

/// An answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The option at this place.
    Chosen(u16),
    /// A number.
    Number(u16),
}

/// All clauses must hold. A clause about a question without answer does not hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct When(pub Vec<Clause>);

/// One of the conditions.
#[derive(Clone, Debug, PartialEq)]
pub enum Clause {
    /// The answer is one of the options at these places.
    Chosen(Id<Question>, Vec<u16>),
    /// The option or number is at least this.
    AtLeast(Id<Question>, Bound),
    /// The setting of the hogeschool is (or is not) on.
    Switch(Id<Setting>, bool),
    /// The first number is larger than the table allows for the second: each row gives a number and what it allows, and
    /// beyond the last row the last step of the table goes on.
    MoreThanAllowed {
        /// How many there are: learners.
        of: Id<Question>,
        /// What they depend on: skilled staff.
        by: Id<Question>,
        /// From how many on, how many are allowed; in rising order.
        table: Vec<(u16, u16)>,
    },
}

/// A number to compare with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bound {
    /// This one.
    Fixed(u16),
    /// A setting of the hogeschool.
    Setting(Id<Setting>),
}
