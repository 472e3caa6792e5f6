//! Items, answers, respondents and sources in words.

use crate::domain::arena::Id;
use crate::domain::scan::item::{Item, Level};
use crate::domain::scan::model::{Dimension, Role};
use crate::domain::scan::profile::{Answer, Question};
use crate::domain::scan::response::{Rating, Response};
use crate::domain::source::Source;
use crate::domain::text::Text;
use crate::i18n::scan::Word;
use crate::session::scan::Session;
use crate::session::scan::screen::{OpenItems, SourceView};

impl Session {
    /// "A. Basis op orde".
    pub(in crate::session::scan) fn topic_title(&self, topic: &Dimension) -> String {
        [&topic.letter, ". ", topic.name.get(self.locale)].concat()
    }

    pub(in crate::session::scan) fn item_title(&self, id: Id<Item>) -> String {
        self.voice().text(&self.scan.items.at(id).title)
    }

    /// "Wijzig": what is beside it.
    pub(in crate::session::scan) fn change_word(&self) -> String {
        self.voice().word(Word::Change)
    }

    /// "Wijzig: Contract en uren".
    pub(in crate::session::scan) fn change_item_word(&self, title: &str) -> String {
        self.voice().fill(Word::ChangeItem, &[("what", title)])
    }

    /// Name and title of items, to answer them from where they are spoken of.
    pub(in crate::session::scan) fn open_items(
        &self,
        text: String,
        items: impl IntoIterator<Item = Id<Item>>,
    ) -> Option<OpenItems> {
        let items: Vec<(String, String)> =
            items.into_iter().map(|id| (self.scan.items.at(id).id.clone(), self.item_title(id))).collect();
        (!items.is_empty()).then_some(OpenItems { text, items })
    }

    /// The sentence of a level, as this respondent is asked it.
    pub(in crate::session::scan) fn anchor(&self, item: &Item, level: Level, student: bool) -> String {
        let mirrored = item.mirror.as_ref().filter(|_| student);
        let mirrored = mirrored.and_then(|mirror| mirror.anchors.get(usize::from(level.points())));
        let text: &Text = mirrored.unwrap_or_else(|| item.anchor(level));
        self.voice().text(text)
    }

    /// An answer in words, as the one who gave it read it.
    pub(in crate::session::scan) fn rating_text(&self, id: Id<Item>, rating: Option<Rating>, student: bool) -> String {
        let item = self.scan.items.at(id);
        let voice = self.voice();
        match (rating, &item.not_applicable) {
            (Some(Rating::Level(level)), _) => self.anchor(item, level, student),
            (Some(Rating::NotApplicable), Some(rule)) => voice.text(&rule.text),
            (Some(Rating::NotApplicable), None) => voice.word(Word::NotApplicable),
            (Some(Rating::Unknown), _) => voice.word(Word::Unknown),
            (None, _) => voice.word(Word::Blank),
        }
    }

    /// The own answer in words.
    pub(in crate::session::scan) fn own_text(&self, id: Id<Item>) -> String {
        self.rating_text(id, self.rating(id), self.is_student())
    }

    /// "Niveau 3", "weet ik niet".
    pub(in crate::session::scan) fn rating_word(&self, rating: Option<Rating>) -> String {
        let voice = self.voice();
        match rating {
            Some(Rating::Level(level)) => voice.fill(Word::Level, &[("level", &level.number().to_string())]),
            Some(Rating::NotApplicable) => voice.word(Word::NotApplicable),
            Some(Rating::Unknown) => voice.word(Word::Unknown),
            None => voice.word(Word::Blank),
        }
    }

    /// "basiseis", for a gate.
    pub(in crate::session::scan) fn gate_word(&self, id: Id<Item>) -> Option<String> {
        let gate = self.answers.own.is_gate(&self.scan, id) && !self.is_student();
        gate.then(|| capital(&self.voice().text(&self.scan.words.gate)))
    }

    /// The answer to a question of the profile.
    pub(in crate::session::scan) fn profile_text(&self, id: Id<Question>, response: &Response) -> Option<String> {
        Some(match response.profile(id)? {
            Answer::Number(number) => number.to_string(),
            Answer::Chosen(place) => {
                self.voice().text(&self.scan.profile.at(id).choices().get(usize::from(place))?.text)
            }
        })
    }

    pub(in crate::session::scan) fn role_text(&self, role: Role) -> String {
        let words = self.scan.words.roles.iter().find(|(known, _)| *known == role);
        words.map(|(_, text)| self.voice().text(text)).unwrap_or_default()
    }

    /// "Praktijkbegeleider, 25 november 2026".
    pub(in crate::session::scan) fn person_text(&self, response: &Response) -> String {
        let role = self.role_text(response.role(&self.scan));
        match response.date {
            Some(date) => [&role, ", ", &self.voice().date(date)].concat(),
            None => role,
        }
    }

    /// The programme of a response: "Ad Engineering, duaal".
    pub(in crate::session::scan) fn programme_text(&self, response: &Response) -> Option<String> {
        let id = self.pack.programme(response.programme.as_deref()?)?;
        let programme = self.pack.programmes.at(id);
        Some([programme.name.get(self.locale), ", ", &self.form_text(programme.form)].concat())
    }

    pub(in crate::session::scan) fn sources(&self, ids: &[Id<Source>]) -> Vec<SourceView> {
        let voice = self.voice();
        let view = |id: &Id<Source>| {
            let source = self.scan.sources.at(*id);
            SourceView {
                title: voice.text(&source.title),
                url: source.url.clone(),
                as_of: source.as_of.map(|date| voice.fill(Word::AsOf, &[("date", &voice.date(date))])),
            }
        };
        ids.iter().map(view).collect()
    }
}

/// With a capital in front.
pub(in crate::session::scan) fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Without a capital in front: "Eigenaar of leiding" within a sentence. A word all in capitals stays.
pub(in crate::session::scan) fn small(text: &str) -> String {
    let mut letters = text.chars();
    match (letters.next(), letters.clone().next()) {
        (Some(first), Some(second)) if second.is_lowercase() => first.to_lowercase().chain(letters).collect(),
        _ => text.to_owned(),
    }
}
