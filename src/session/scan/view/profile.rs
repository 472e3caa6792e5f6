//! A question of the profile.

use crate::domain::arena::Id;
use crate::domain::scan::item::Item;
use crate::domain::scan::profile::{Answer, Choice, Kind, Question};
use crate::i18n::scan::Word;
use crate::session::scan::Session;
use crate::session::scan::place::Then;
use crate::session::scan::screen::{ErrorSummary, OptionView, ProfileField, ProfileScreen, TopicProgress};

impl Session {
    pub(super) fn profile_screen(&self, id: Id<Question>, then: Then) -> ProfileScreen {
        let voice = self.voice();
        let question = self.scan.profile.at(id);
        let typed = self.refused.as_ref().filter(|refused| refused.question == id);
        let told = typed.filter(|refused| refused.told);
        let empty = typed.is_none() && self.answers.own.profile(id).is_none() && !self.is_needed(id);
        ProfileScreen {
            id: question.id.clone(),
            caption: voice.word(Word::ProfileCaption),
            progress: self.profile_progress(id),
            back: self.back_word(),
            heading: voice.text(&question.text),
            hint: voice.some_text(question.hint.as_ref()),
            field: self.profile_field(id, question, typed.map(|refused| refused.typed.as_str())),
            errors: told.map(|_| self.profile_errors(question)),
            next: voice.word(next_word(then, empty)),
            skip: None,
            topics: (then != Then::GoBack && self.has_answers()).then(|| voice.word(Word::ShowTopics)),
        }
    }

    fn profile_field(&self, id: Id<Question>, question: &Question, typed: Option<&str>) -> ProfileField {
        let voice = self.voice();
        let answer = self.answers.own.profile(id);
        match &question.kind {
            Kind::Choice(choices) => {
                let view = |(place, choice): (u16, &Choice)| OptionView {
                    id: choice.id.clone(),
                    text: voice.text(&choice.text),
                    hint: voice.some_text(choice.hint.as_ref()),
                    selected: answer == Some(Answer::Chosen(place)),
                    exclusive: false,
                    apart: None,
                };
                ProfileField::Choice((0..).zip(choices).map(view).collect())
            }
            Kind::Number(least, most) => {
                let value = match answer {
                    Some(Answer::Number(number)) => number.to_string(),
                    _ => String::new(),
                };
                ProfileField::Number {
                    label: voice.word(Word::NumberLabel),
                    value: typed.map_or(value, str::to_owned),
                    hint: self.between(Word::NumberHint, *least, *most),
                }
            }
        }
    }

    fn profile_errors(&self, question: &Question) -> ErrorSummary {
        let voice = self.voice();
        let message = match question.kind {
            Kind::Number(least, most) => self.between(Word::ErrorNumber, least, most),
            Kind::Choice(_) => voice.word(Word::ErrorChoice),
        };
        ErrorSummary {
            heading: voice.word(Word::ErrorHeading),
            prefix: voice.word(Word::ErrorPrefix),
            message,
            part: 0,
        }
    }

    fn between(&self, word: Word, least: u16, most: u16) -> String {
        self.voice().fill(word, &[("min", &least.to_string()), ("max", &most.to_string())])
    }

    fn profile_progress(&self, id: Id<Question>) -> TopicProgress {
        // As long as nobody has said who fills in, as many as the first of those get.
        let mut supposed = self.answers.own.clone();
        if self.is_needed(id) {
            supposed.set_profile(id, Some(Answer::Chosen(0)));
        }
        let questions: Vec<Id<Question>> = self.questions_of(&supposed).collect();
        let place = questions.iter().position(|other| *other == id).map_or(1, |place| place + 1);
        let (answered, total) = self.counts();
        let values = [("number", &*place.to_string()), ("total", &*questions.len().to_string())];
        TopicProgress {
            text: self.voice().fill(Word::ProgressQuestion, &values),
            overall: self.overall(),
            answered,
            total,
        }
    }

    /// How far the respondent is within the items.
    pub(super) fn item_progress(&self, id: Id<Item>) -> TopicProgress {
        let topics = self.topics();
        let topic = topics.iter().position(|(topic, _)| *topic == self.scan.items.at(id).dimension);
        let items =
            topic.and_then(|place| topics.get(place)).map(|(_, topic)| self.items_of(topic)).unwrap_or_default();
        let place = items.iter().position(|other| *other == id);
        let one_on = |place: Option<usize>| (place.unwrap_or(0) + 1).to_string();
        let (answered, total) = self.counts();
        let values = [
            ("topic", &*one_on(topic)),
            ("topics", &*topics.len().to_string()),
            ("number", &*one_on(place)),
            ("total", &*items.len().to_string()),
        ];
        TopicProgress {
            text: self.voice().fill(Word::ProgressTopic, &values),
            overall: self.overall(),
            answered,
            total,
        }
    }
}

/// The words of the button that goes on.
pub(super) fn next_word(then: Then, empty: bool) -> Word {
    match (then, empty) {
        (Then::GoBack, _) => Word::NextChanged,
        (_, true) => Word::NextEmpty,
        (_, false) => Word::Next,
    }
}
