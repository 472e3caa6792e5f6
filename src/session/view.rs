//! How each screen is computed from the state. The types stand in [`screen`](super::screen).

mod answer;
mod card;
mod check;
mod checklist;
mod comparison;
mod competences;
mod context;
mod field;
mod filter;
mod help;
mod moment;
mod next_step;
mod patterns;
mod proof;
mod question;
mod result;
mod route_words;
mod routes;
mod statement;
mod triangle;
mod verdict;

pub(super) use context::Context;
pub(super) use route_words::RouteWords;
pub(super) use statement::beside;
pub use verdict::{label_word, title as verdict_title};

use crate::domain::text::Locale;
use crate::i18n::{self, Word, word};

use super::Session;
use super::place::Place;
use super::screen::{Body, Language, Notice, Screen};

impl Session {
    /// What is on screen.
    #[must_use]
    pub fn screen(&self) -> Screen {
        let language = |locale| Language {
            locale,
            name: word(locale, Word::LanguageName).to_owned(),
            current: locale == self.locale,
        };
        Screen {
            locale: self.locale,
            languages: Locale::ALL.into_iter().map(language).collect(),
            languages_label: word(self.locale, Word::Languages).to_owned(),
            notice: self.notice(),
            body: match self.place {
                Place::Question(question, back) => Body::Question(self.question_screen(question, back.is_some())),
                Place::Check => Body::Check(self.check_screen()),
                Place::Result => Body::Result(Box::new(self.result_screen())),
            },
        }
    }

    fn notice(&self) -> Option<Notice> {
        let set_aside = self.set_aside.as_ref()?;
        let text = |question| self.pack.questions.at(question).text.get(self.locale).to_owned();
        Some(Notice {
            text: i18n::count(self.locale, Word::SetAsideOne, Word::SetAsideOther, set_aside.questions.len()),
            items: set_aside.questions.iter().copied().map(text).collect(),
            undo: Some(word(self.locale, Word::Undo).to_owned()),
            dismiss: word(self.locale, Word::Dismiss).to_owned(),
        })
    }
}
