//! Which questions something hangs on.

use crate::domain::arena::Id;
use crate::domain::question::Question;

/// Questions, and today. With each question it holds those that decide whether it is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reach {
    /// One bit for each question.
    words: Vec<u64>,
    /// Whether it hangs on the day of today.
    pub today: bool,
}

impl Reach {
    /// Adds a question.
    pub fn add(&mut self, question: Id<Question>) {
        let (word, bit) = (question.index() / 64, question.index() % 64);
        if self.words.len() <= word {
            self.words.resize(word + 1, 0);
        }
        if let Some(word) = self.words.get_mut(word) {
            *word |= 1 << bit;
        }
    }

    /// Adds all of another.
    pub fn join(&mut self, other: &Self) {
        if self.words.len() < other.words.len() {
            self.words.resize(other.words.len(), 0);
        }
        for (word, more) in self.words.iter_mut().zip(&other.words) {
            *word |= more;
        }
        self.today |= other.today;
    }

    /// Both together.
    #[must_use]
    pub fn with(&self, other: &Self) -> Self {
        let mut both = self.clone();
        both.join(other);
        both
    }

    /// Whether the question is in it.
    #[must_use]
    pub fn contains(&self, question: Id<Question>) -> bool {
        let word = self.words.get(question.index() / 64);
        word.is_some_and(|word| word >> (question.index() % 64) & 1 == 1)
    }

    /// Whether something is in both.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        self.today && other.today || self.words.iter().zip(&other.words).any(|(one, two)| one & two != 0)
    }
}
