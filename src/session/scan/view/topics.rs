//! The topics, to jump between.

use crate::i18n::scan::Word;
use crate::session::scan::Session;
use crate::session::scan::place::{Asked, Place};
use crate::session::scan::screen::{TopicRow, TopicsScreen};

impl Session {
    pub(super) fn topics_screen(&self) -> TopicsScreen {
        let voice = self.voice();
        let go_on = if self.first_open(None).is_some() { Word::GoOn } else { Word::ToResult };
        TopicsScreen {
            heading: voice.word(Word::TopicsHeading),
            back: self.back_word(),
            overall: self.overall(),
            rows: self.profile_row().into_iter().chain(self.topic_rows()).collect(),
            go_on: voice.word(go_on),
            check: voice.word(Word::ShowCheck),
            result: voice.word(Word::ShowSoFar),
        }
    }

    fn profile_row(&self) -> Option<TopicRow> {
        let first = self.questions().next()?;
        let total = self.questions().count();
        let done = self.questions().filter(|id| self.answers.own.profile(*id).is_some()).count();
        let from = self.trail.last();
        Some(TopicRow {
            id: String::new(),
            profile: Some(self.scan.profile.at(first).id.clone()),
            title: self.voice().word(Word::ProfileCaption),
            text: self.done_text(done, total),
            done,
            open: total - done,
            current: matches!(from, Some(Place::Asked(Asked::Profile(_), _))),
        })
    }

    fn topic_rows(&self) -> Vec<TopicRow> {
        let from = match self.trail.last() {
            Some(Place::Asked(Asked::Item(item), _)) => Some(self.scan.items.at(*item).dimension),
            _ => None,
        };
        let row = |(id, topic)| {
            let items = self.items_of(topic);
            let done = items.iter().filter(|item| self.rating(**item).is_some()).count();
            TopicRow {
                id: topic.id.clone(),
                profile: None,
                title: self.topic_title(topic),
                text: self.done_text(done, items.len()),
                done,
                open: items.len() - done,
                current: from == Some(id),
            }
        };
        self.topics().into_iter().map(row).collect()
    }

    /// "5 vragen: 3 beantwoord, 2 open".
    fn done_text(&self, done: usize, total: usize) -> String {
        let voice = self.voice();
        if done == total {
            return voice.count(Word::TopicDoneOne, Word::TopicDoneOther, total);
        }
        let values =
            [("done", &*done.to_string()), ("open", &*(total - done).to_string()), ("total", &*total.to_string())];
        voice.fill(Word::TopicSome, &values)
    }
}
