//! An item.

use crate::domain::arena::Id;
use crate::domain::scan::item::{Item, Level};
use crate::domain::scan::response::Rating;
use crate::domain::text::Text;
use crate::i18n::scan::Word;
use crate::session::scan::Session;
use crate::session::scan::answering::rating_code;
use crate::session::scan::place::Then;
use crate::session::scan::screen::{Disclosed, Earlier, ItemScreen, NoteField, RatingOption, Term};

use super::profile::next_word;

impl Session {
    pub(super) fn item_screen(&self, id: Id<Item>, then: Then) -> ItemScreen {
        let voice = self.voice();
        let item = self.scan.items.at(id);
        let topic = self.scan.dimensions.at(item.dimension);
        let student = self.is_student();
        let given = self.rating(id);
        let preselected = self.preselected(id);
        let shown = given.or(preselected);
        let first_of_topic = self.items_of(topic).first() == Some(&id);
        let first = self.items().next() == Some(id);
        // What a model says to a company is no text for a student.
        let for_company = |text: Option<&Text>| voice.some_text(text.filter(|_| !student));
        let question = item.mirror.as_ref().filter(|_| student).map_or(&item.question, |mirror| &mirror.question);
        let walking = then != Then::GoBack;
        let (answered, _) = self.counts();
        ItemScreen {
            id: item.id.clone(),
            caption: self.topic_title(topic),
            topic_hint: for_company(topic.hint.as_ref().filter(|_| first_of_topic)),
            planning: for_company(self.scan.words.planning.as_ref().filter(|_| first)),
            progress: self.item_progress(id),
            back: self.back_word(),
            title: voice.text(&item.title),
            gate: self.gate_word(id),
            heading: voice.text(question),
            hint: for_company(item.hint.as_ref()),
            terms: self.terms(item),
            earlier: self.earlier(id),
            levels: Level::ALL.into_iter().map(|level| self.option(id, Rating::Level(level), shown)).collect(),
            others: self.others(id, shown),
            apart: voice.word(Word::Or),
            note: NoteField {
                summary: voice.word(Word::NoteSummary),
                label: voice.word(Word::NoteLabel),
                hint: voice.word(Word::NoteHint),
                value: self.answers.own.note(id).to_owned(),
            },
            next: voice.word(next_word(then, shown.is_none())),
            skip: preselected.map(|_| voice.word(Word::SkipForNow)),
            clear: given.map(|_| voice.word(Word::ClearAnswer)),
            topics: walking.then(|| voice.word(Word::ShowTopics)),
            so_far: (walking && answered > 0).then(|| voice.word(Word::ShowSoFar)),
        }
    }

    fn option(&self, id: Id<Item>, rating: Rating, shown: Option<Rating>) -> RatingOption {
        let earlier = self.files.earlier.as_ref().filter(|earlier| !earlier.reworded.contains(&id));
        let was = self.answers.again && earlier.and_then(|earlier| earlier.given(id)) == Some(rating);
        let text = match rating {
            Rating::Unknown => self.voice().word(Word::UnknownOption),
            Rating::Level(_) | Rating::NotApplicable => self.rating_text(id, Some(rating), self.is_student()),
        };
        RatingOption {
            id: rating_code(rating),
            text,
            selected: shown == Some(rating),
            earlier: was.then(|| self.voice().word(Word::EarlierMark)),
        }
    }

    /// *Don't know*, and *does not apply* where that is an answer.
    fn others(&self, id: Id<Item>, shown: Option<Rating>) -> Vec<RatingOption> {
        let mut others = vec![self.option(id, Rating::Unknown, shown)];
        if self.answers.own.may_not_apply(&self.scan, id) {
            others.push(self.option(id, Rating::NotApplicable, shown));
        }
        others
    }

    /// What was said earlier, while the scan is done again.
    fn earlier(&self, id: Id<Item>) -> Option<Earlier> {
        let earlier = self.files.earlier.as_ref().filter(|_| self.answers.again)?;
        let rating = earlier.given(id)?;
        let voice = self.voice();
        if earlier.reworded.contains(&id) {
            return Some(Earlier {
                question: voice.word(Word::EarlierReworded),
                text: voice.word(Word::EarlierRewordedText),
            });
        }
        let answer = self.rating_text(id, Some(rating), self.is_student());
        let text = match earlier.date {
            Some(date) => voice.fill(Word::EarlierOn, &[("date", &voice.date(date)), ("answer", &answer)]),
            None => voice.fill(Word::Earlier, &[("answer", &answer)]),
        };
        Some(Earlier { question: voice.word(Word::StillSo), text })
    }

    /// The words in what is on screen that need explaining.
    fn terms(&self, item: &Item) -> Option<Disclosed<Vec<Term>>> {
        let student = self.is_student();
        let voice = self.voice();
        let mut shown: Vec<&Text> = Vec::new();
        match item.mirror.as_ref().filter(|_| student) {
            Some(mirror) => {
                shown.push(&mirror.question);
                shown.extend(&mirror.anchors);
            }
            None => {
                shown.push(&item.question);
                shown.extend(&item.hint);
                shown.extend(&item.anchors);
            }
        }
        let shown: Vec<String> = shown.into_iter().map(|text| text.get(self.locale).to_lowercase()).collect();
        let terms: Vec<Term> = self
            .scan
            .terms
            .iter()
            .filter(|term| {
                let word = term.word.get(self.locale).to_lowercase();
                shown.iter().any(|text| mentions(text, &word))
            })
            .map(|term| Term { word: voice.text(&term.word), meaning: voice.text(&term.meaning) })
            .collect();
        (!terms.is_empty()).then(|| Disclosed { summary: voice.word(Word::TermsSummary), content: terms })
    }
}

/// Whether a word stands in a text, also with an ending: "leeruitkomsten". No part of another word: "blok" is not in
/// "geblokkeerd".
fn mentions(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(place, _)| {
        let before = text.get(..place).and_then(|before| before.chars().next_back());
        before.is_none_or(|letter| !letter.is_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use super::mentions;

    #[test]
    fn a_term_is_a_word_with_or_without_an_ending() {
        assert!(mentions("vraag om de leeruitkomsten van dit jaar", "leeruitkomst"));
        assert!(mentions("blok na blok", "blok"));
        assert!(!mentions("het is geblokkeerd", "blok"));
    }
}
