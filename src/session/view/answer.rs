//! Answers in words.

use crate::domain::answers::Answer;
use crate::domain::arena::Id;
use crate::domain::date::Month;
use crate::domain::evaluate::Fact;
use crate::domain::question::{Kind, Question};
use crate::i18n::{self, Word};
use crate::session::screen::{AnswerGroup, AnswerRow};

use super::Context;

/// From this level on the scale, a candidate does it without help.
pub(super) const WITHOUT_HELP: u8 = 2;

impl Context<'_> {
    /// The answer that counts, in words; nothing when there is none.
    pub(in crate::session) fn answer(&self, id: Id<Question>) -> Vec<String> {
        let question = self.pack.questions.at(id);
        match self.evaluation.facts.at(id) {
            Fact::Unknown => vec![self.word(Word::Unknown)],
            Fact::Given(answer) => self.words_of(question, answer),
            Fact::Pending | Fact::Absent | Fact::NotApplicable => Vec::new(),
        }
    }

    fn words_of(&self, question: &Question, answer: &Answer) -> Vec<String> {
        match answer {
            Answer::Unknown => vec![self.word(Word::Unknown)],
            Answer::Chosen(places) => places
                .iter()
                .filter_map(|place| question.choices().get(usize::from(place)))
                .map(|choice| choice.text.get(self.locale).to_owned())
                .collect(),
            Answer::Number(number) => vec![match &question.kind {
                Kind::Month { .. } => {
                    Month::from_number(*number).map(|month| i18n::month(self.locale, month)).unwrap_or_default()
                }
                Kind::Number { unit: Some(unit), .. } => format!("{number} {}", unit.get(self.locale)),
                _ => number.to_string(),
            }],
            Answer::Rated(levels) => {
                let reached = levels.iter().flatten().filter(|level| **level >= WITHOUT_HELP).count();
                let (reached, total) = (reached.to_string(), levels.len().to_string());
                vec![self.fill(Word::RatedAnswer, &[("reached", &reached), ("total", &total)])]
            }
        }
    }

    /// All answers that count, under the headings of their groups.
    pub(super) fn answer_groups(&self) -> Vec<AnswerGroup> {
        let rows = |group| {
            let of_group = self.pack.questions.iter().filter(move |(_, question)| question.group == group);
            of_group
                .map(|(id, question)| AnswerRow {
                    id: question.id.clone(),
                    question: question.text.get(self.locale).to_owned(),
                    answer: self.answer(id),
                    change: self.word(Word::Change),
                })
                .filter(|row| !row.answer.is_empty())
                .collect()
        };
        self.pack
            .groups
            .iter()
            .map(|(id, group)| AnswerGroup { title: group.title.get(self.locale).to_owned(), rows: rows(id) })
            .filter(|group| !group.rows.is_empty())
            .collect()
    }
}
