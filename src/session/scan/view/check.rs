//! The answers, to check and change.

use crate::domain::arena::Id;
use crate::domain::scan::item::Item;
use crate::domain::scan::profile::Question;
use crate::i18n::scan::Word;
use crate::session::scan::Session;
use crate::session::scan::screen::{AnswerGroup, AnswerRow, CheckScreen};

impl Session {
    pub(super) fn check_screen(&self) -> CheckScreen {
        let voice = self.voice();
        let (answered, total) = self.counts();
        let questions_left = self.first_open(None).is_some();
        let mut intro = vec![voice.word(Word::CheckIntro)];
        if answered < total {
            intro.push(voice.count(Word::BlankOne, Word::BlankOther, total - answered));
        }
        CheckScreen {
            heading: voice.word(Word::CheckHeading),
            intro,
            back: self.back_word(),
            groups: self.answer_groups(),
            submit: voice.word(if questions_left { Word::GoOn } else { Word::ToResult }),
            questions_left,
            result: questions_left.then(|| voice.word(Word::ShowSoFar)),
            files: self.file_panel(),
            restart: voice.word(Word::Restart),
            restart_confirm: voice.word(Word::RestartConfirm),
            restart_cancel: voice.word(Word::RestartCancel),
        }
    }

    fn answer_groups(&self) -> Vec<AnswerGroup> {
        let own = &self.answers.own;
        let asked: Vec<Id<Question>> = self.questions().collect();
        let profile = self.scan.profile.iter().map(|(id, _)| id).filter(|id| asked.contains(id) || self.is_known(*id));
        let rows: Vec<AnswerRow> = profile.map(|id| self.profile_answer(id)).collect();
        let mut groups = vec![AnswerGroup { title: self.voice().word(Word::ProfileCaption), rows }];
        groups.extend(self.topics().into_iter().map(|(_, topic)| AnswerGroup {
            title: self.topic_title(topic),
            rows: self.items_of(topic).into_iter().map(|id| self.item_answer(id)).collect(),
        }));
        if let Some(programme) = self.programme_text(own) {
            let row = AnswerRow {
                id: String::new(),
                profile: true,
                title: self.voice().word(Word::Programme),
                answer: programme,
                blank: false,
                gate: None,
                note: None,
                change: None,
                known: None,
            };
            if let Some(first) = groups.first_mut() {
                first.rows.insert(0, row);
            }
        }
        groups
    }

    fn profile_answer(&self, id: Id<Question>) -> AnswerRow {
        let voice = self.voice();
        let question = self.scan.profile.at(id);
        let title = voice.text(&question.text);
        let answer = self.profile_text(id, &self.answers.own);
        let known = self.is_known(id);
        AnswerRow {
            id: question.id.clone(),
            profile: true,
            blank: answer.is_none(),
            answer: answer.unwrap_or_else(|| voice.word(Word::Blank)),
            gate: None,
            note: None,
            change: (!known).then(|| self.change_word()),
            known: known.then(|| voice.word(Word::KnownByProgramme)),
            title,
        }
    }

    fn item_answer(&self, id: Id<Item>) -> AnswerRow {
        let note = self.answers.own.note(id);
        let title = self.item_title(id);
        AnswerRow {
            id: self.scan.items.at(id).id.clone(),
            profile: false,
            answer: self.own_text(id),
            blank: self.rating(id).is_none(),
            gate: self.gate_word(id),
            note: (!note.is_empty()).then(|| note.to_owned()),
            change: Some(self.change_word()),
            known: None,
            title,
        }
    }
}
