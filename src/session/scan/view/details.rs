//! The answers by topic, under the result.

use crate::domain::arena::Id;
use crate::domain::scan::item::Item;
use crate::domain::scan::response::Rating;
use crate::domain::scan::score::DimensionScore;
use crate::i18n::scan::Word;
use crate::session::scan::Session;
use crate::session::scan::screen::{FindOut, ItemRow, TopicDetails};

impl Session {
    pub(super) fn details(&self, dimensions: &[DimensionScore]) -> Vec<TopicDetails> {
        let topics = self.topics().into_iter();
        let details = topics.map(|(id, topic)| {
            let score = dimensions.iter().find(|score| score.dimension == id).filter(|_| !self.is_student());
            TopicDetails {
                id: topic.id.clone(),
                title: self.topic_title(topic),
                word: score.map(|score| self.interval_word(score)),
                rows: self.items_of(topic).into_iter().map(|item| self.item_row(item)).collect(),
            }
        });
        details.collect()
    }

    fn item_row(&self, id: Id<Item>) -> ItemRow {
        let item = self.scan.items.at(id);
        let rating = self.rating(id);
        let title = self.item_title(id);
        let note = self.answers.own.note(id);
        ItemRow {
            id: item.id.clone(),
            level: match rating {
                Some(Rating::Level(level)) => Some(level.number()),
                _ => None,
            },
            word: self.rating_word(rating),
            answer: matches!(rating, Some(Rating::Level(_) | Rating::NotApplicable)).then(|| self.own_text(id)),
            gate: self.gate_word(id),
            note: (!note.is_empty()).then(|| note.to_owned()),
            sources: self.sources(&item.sources),
            change: self.change_word(),
            title,
        }
    }

    /// What the respondent does not know, with who will.
    pub(super) fn find_out(&self) -> Option<FindOut> {
        let unknown: Vec<Id<Item>> = self.items().filter(|id| self.rating(*id) == Some(Rating::Unknown)).collect();
        let row = |id: Id<Item>| (self.scan.items.at(id).id.clone(), self.item_title(id), self.knower_text(id));
        (!unknown.is_empty()).then(|| FindOut {
            heading: self.voice().word(Word::FindOutHeading),
            rows: unknown.into_iter().map(row).collect(),
        })
    }

    /// Who will know an answer: somebody else than the respondent where there is.
    pub(in crate::session::scan) fn knower_text(&self, id: Id<Item>) -> String {
        let who = &self.scan.items.at(id).who;
        let other = who.iter().find(|role| **role != self.role()).or_else(|| who.first());
        other.map(|role| self.role_text(*role)).unwrap_or_default()
    }
}
