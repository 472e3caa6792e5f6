//! What a candidate has said.

use super::arena::Id;
use super::date::Date;
use super::question::Question;
use super::set::Set;

/// One answer. A question without one is not answered yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// *Don't know*: unknown to the rules, and never asked again.
    Unknown,
    /// Places of the chosen options.
    Chosen(Set<u16>),
    /// A number, or a month as [`Month::number`](super::date::Month::number).
    Number(i32),
    /// A level per statement, 0 to 3; a statement may be left.
    Rated(Vec<Option<u8>>),
}

/// All answers of a candidate. An answer always fits its question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// In the order of the questions.
    by_question: Vec<(Id<Question>, Answer)>,
    /// The day of today, where the host knows it.
    pub today: Option<Date>,
}

impl Answers {
    /// The answer to a question.
    #[must_use]
    pub fn get(&self, question: Id<Question>) -> Option<&Answer> {
        let place = self.place(question).ok()?;
        self.by_question.get(place).map(|(_, answer)| answer)
    }

    /// Sets an answer. One that does not fit its question is refused, and `false` returned.
    pub fn set(&mut self, id: Id<Question>, question: &Question, answer: Answer) -> bool {
        let fits = question.accepts(&answer);
        if fits {
            self.clear(id);
            let (Ok(place) | Err(place)) = self.place(id);
            self.by_question.insert(place, (id, answer));
        }
        fits
    }

    /// Takes an answer back.
    pub fn clear(&mut self, question: Id<Question>) {
        if let Ok(place) = self.place(question) {
            self.by_question.remove(place);
        }
    }

    /// All answers, in the order of the questions.
    pub fn iter(&self) -> impl Iterator<Item = (Id<Question>, &Answer)> {
        self.by_question.iter().map(|(question, answer)| (*question, answer))
    }

    fn place(&self, question: Id<Question>) -> Result<usize, usize> {
        self.by_question.binary_search_by_key(&question, |(id, _)| *id)
    }

    /// Whether nothing is answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_question.is_empty()
    }
}
