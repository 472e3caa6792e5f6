//! Answers beside earlier ones, and beside those of other respondents.

use crate::domain::arena::Id;
use crate::domain::scan::compare::{Change, Comparison, ItemChange, Trend, compare};
use crate::domain::scan::item::Item;
use crate::domain::scan::model::{Dimension, Role};
use crate::domain::scan::respondents::{Finding, Row, SharedGate, Together, is_private, shared, together};
use crate::domain::scan::response::{Rating, Response};
use crate::i18n::scan::Word;
use crate::session::scan::Session;
use crate::session::scan::screen::{
    ChangedItem, ChangedTopic, ComparisonScreen, DiscussRow, Person, SharedGateRow, TogetherRow, TogetherScreen,
};

impl Session {
    pub(super) fn comparison_screen(&self) -> ComparisonScreen {
        let voice = self.voice();
        let before = self.files.earlier.clone().unwrap_or_default();
        let found = compare(&self.scan, &before, &self.answers.own);
        let same = found.items.iter().filter(|change| change.change == Change::Same).count();
        let then = before.date.map_or_else(|| voice.word(Word::Then), |date| voice.date(date));
        let now = self.answers.own.date.map_or_else(|| voice.word(Word::Now), |date| voice.date(date));
        ComparisonScreen {
            heading: voice.word(Word::ComparisonHeading),
            back: self.back_word(),
            intro: vec![voice.fill(Word::ComparisonIntro, &[("then", &then), ("now", &now)])],
            alert: self.open_items(voice.word(Word::GatesLost), found.lost_gates.iter().copied()),
            gained: self.open_items(voice.word(Word::GatesGained), found.gained_gates.iter().copied()),
            topics_columns: vec![voice.word(Word::TableTopic), voice.word(Word::WhatHappened)],
            topics: found.dimensions.iter().map(|(id, trend)| self.changed_topic(*id, *trend)).collect(),
            items_columns: vec![voice.word(Word::TableItem), voice.word(Word::WhatHappened), then, now],
            items: self.changed_items(&found, &before),
            same: (same > 0).then(|| voice.count(Word::SameOne, Word::SameOther, same)),
            print: voice.word(Word::Print),
            remove: voice.word(Word::RemoveEarlier),
            footer: voice.word(Word::ComparisonFooter),
        }
    }

    fn changed_topic(&self, id: Id<Dimension>, trend: Trend) -> ChangedTopic {
        let word = match trend {
            Trend::Better => Word::TrendBetter,
            Trend::Same => Word::TrendSame,
            Trend::Mixed => Word::TrendMixed,
            Trend::Worse => Word::TrendWorse,
        };
        ChangedTopic { title: self.topic_title(self.scan.dimensions.at(id)), trend, word: self.voice().word(word) }
    }

    fn changed_items(&self, found: &Comparison, before: &Response) -> Vec<(String, Vec<ChangedItem>)> {
        let student_then = before.role(&self.scan) == Role::Student;
        let of_topic = |items: &[Id<Item>]| -> Vec<ChangedItem> {
            let changed =
                found.items.iter().filter(|change| items.contains(&change.item) && change.change != Change::Same);
            changed.map(|change| self.changed_item(change, student_then)).collect()
        };
        let topics = self.scan.dimensions.iter().map(|(_, topic)| (self.topic_title(topic), of_topic(&topic.items)));
        topics.filter(|(_, rows)| !rows.is_empty()).collect()
    }

    fn changed_item(&self, change: &ItemChange, student_then: bool) -> ChangedItem {
        let voice = self.voice();
        let word = match change.change {
            Change::Same => voice.word(Word::ChangeSame),
            Change::Up(levels) => voice.count(Word::ChangeUpOne, Word::ChangeUpOther, levels.into()),
            Change::Down(levels) => voice.count(Word::ChangeDownOne, Word::ChangeDownOther, levels.into()),
            Change::Found => voice.word(Word::ChangeFound),
            Change::Lost => voice.word(Word::ChangeLost),
            Change::Reworded => voice.word(Word::ChangeReworded),
        };
        // The sentence of then is not known any more where it has other words now.
        let before = match change.change {
            Change::Reworded => self.rating_word(change.before),
            _ => self.rating_text(change.item, change.before, student_then),
        };
        ChangedItem {
            id: self.scan.items.at(change.item).id.clone(),
            title: self.item_title(change.item),
            gate: self.gate_word(change.item),
            change: change.change,
            word,
            before,
            after: self.rating_text(change.item, change.after, self.is_student()),
        }
    }

    pub(super) fn together_screen(&self) -> TogetherScreen {
        let voice = self.voice();
        let people = self.people();
        let responses: Vec<&Response> = people.iter().map(|(_, response)| *response).collect();
        let found = together(&self.scan, &responses);
        let discuss = self.to_discuss(&found, &responses);
        let mut columns = vec![voice.word(Word::TableItem)];
        columns.extend(self.person_names(&responses));
        columns.push(voice.word(Word::TableFinding));
        let label = self.label_words(found.overall);
        TogetherScreen {
            heading: voice.word(Word::TogetherHeading),
            back: self.back_word(),
            intro: vec![voice.word(Word::TogetherIntro), voice.word(Word::TogetherPrivacy)],
            people: people.iter().map(|(id, response)| self.person(id, response)).collect(),
            verdict: (!found.gates.is_empty()).then(|| (voice.text(&label.title), voice.text(&label.text))),
            gates_heading: super::answers::capital(&voice.text(&self.scan.words.gates)),
            gates: self.shared_gates(&found, &responses),
            discuss_heading: voice.word(Word::DiscussHeading),
            nothing: discuss.is_empty().then(|| voice.word(Word::DiscussNothing)),
            discuss,
            caption: voice.word(Word::TogetherCaption),
            columns,
            topics: self.together_topics(&found, &responses),
            files: self.file_panel(),
            print: voice.word(Word::Print),
            footer: voice.text(&self.scan.words.footer),
        }
    }

    /// A name for each column. Two with the same role are told apart by their day, or by a number.
    pub(in crate::session::scan) fn person_names(&self, responses: &[&Response]) -> Vec<String> {
        let roles: Vec<String> = responses.iter().map(|response| self.role_text(response.role(&self.scan))).collect();
        let mut names = Vec::new();
        for (place, role) in roles.iter().enumerate() {
            let same = roles.iter().filter(|other| *other == role).count();
            let number = roles.iter().take(place + 1).filter(|other| *other == role).count();
            names.push(if same > 1 { [role, " ", &number.to_string()].concat() } else { role.clone() });
        }
        names
    }

    fn person(&self, id: &str, response: &Response) -> Person {
        let voice = self.voice();
        let date = response.date.map(|date| voice.date(date));
        let own = id.is_empty().then(|| voice.word(Word::OwnAnswers));
        Person {
            id: id.to_owned(),
            role: self.role_text(response.role(&self.scan)),
            about: date.into_iter().chain(own).collect::<Vec<_>>().join(", "),
        }
    }

    fn shared_gates(&self, found: &Together, responses: &[&Response]) -> Vec<SharedGateRow> {
        let voice = self.voice();
        let row = |gate: &SharedGate| {
            // The answer that counts: the lowest of those who can know.
            let who = &self.scan.items.at(gate.item).who;
            let knowing = responses.iter().filter(|response| who.contains(&response.role(&self.scan)));
            let levels = knowing.filter_map(|response| match shared(&self.scan, response, gate.item) {
                Some(Rating::Level(level)) => Some(level),
                _ => None,
            });
            let lowest = levels.min();
            SharedGateRow {
                gate: self.gate_row(gate.item, gate.status, lowest.map(Rating::Level)),
                differs: gate.differs.then(|| voice.word(Word::GateDiffers)),
            }
        };
        found.gates.iter().map(row).collect()
    }

    pub(in crate::session::scan) fn to_discuss(&self, found: &Together, responses: &[&Response]) -> Vec<DiscussRow> {
        let names = self.person_names(responses);
        let each = |item, words: &dyn Fn(&Response, Rating) -> String| -> Vec<String> {
            let answered = responses.iter().zip(&names).filter_map(|(response, name)| {
                Some([name, ": ", &words(response, shared(&self.scan, response, item)?)].concat())
            });
            answered.collect()
        };
        let row = |item| DiscussRow {
            id: self.scan.items.at(item).id.clone(),
            title: self.item_title(item),
            said: each(item, &|response, rating| {
                self.rating_text(item, Some(rating), response.role(&self.scan) == Role::Student)
            }),
            levels: each(item, &|_, rating| super::answers::small(&self.rating_word(Some(rating)))),
        };
        found.to_discuss().map(row).collect()
    }

    fn together_topics(&self, found: &Together, responses: &[&Response]) -> Vec<(String, Vec<TogetherRow>)> {
        let topics = self.scan.dimensions.iter().map(|(_, topic)| {
            let rows = found.rows.iter().filter(|row| topic.items.contains(&row.item));
            (self.topic_title(topic), rows.map(|row| self.together_row(row, responses)).collect::<Vec<_>>())
        });
        topics.filter(|(_, rows)| !rows.is_empty()).collect()
    }

    fn together_row(&self, row: &Row, responses: &[&Response]) -> TogetherRow {
        let voice = self.voice();
        let cell = |(rating, response): (&Option<Rating>, &&Response)| {
            let level = match rating {
                Some(Rating::Level(level)) => Some(level.number()),
                _ => None,
            };
            let asked = rating.is_some() || response.is_asked(&self.scan, row.item);
            let word = match (asked, is_private(&self.scan, response, row.item)) {
                (_, true) => voice.word(Word::NotShown),
                (true, false) => self.rating_word(*rating),
                (false, false) => voice.word(Word::NotAsked),
            };
            (level, word)
        };
        TogetherRow {
            id: self.scan.items.at(row.item).id.clone(),
            title: self.item_title(row.item),
            cells: row.ratings.iter().zip(responses).map(cell).collect(),
            finding: row.finding,
            word: match row.finding {
                Finding::Discuss => voice.word(Word::FindingDiscuss),
                Finding::FindOut => voice.word(Word::FindingFindOut),
                Finding::Alone | Finding::Near => String::new(),
            },
        }
    }
}
