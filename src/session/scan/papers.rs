//! The documents that follow from the answers, and the files that a respondent can keep.

mod agreement;
mod conversation;
mod talk;

use crate::domain::arena::Id;
use crate::domain::scan::item::{Item, Level};
use crate::domain::scan::profile::KnownBy;
use crate::i18n::scan::Word;

use super::action::PaperKind;
use super::effect::Effect;
use super::place::Place;
use super::screen::{Block, Mark, MarkedLine, Paper};
use super::{Session, paper_html, saved};

impl Session {
    pub(super) fn paper(&self, kind: PaperKind) -> Paper {
        match kind {
            PaperKind::ConversationSheet => self.conversation_sheet(),
            PaperKind::Agreement => self.draft_agreement(),
            PaperKind::TalkSheet => self.talk_sheet(),
        }
    }

    /// For which hogeschool and programme, filled in by whom and when.
    fn paper_meta(&self) -> Vec<(String, String)> {
        let voice = self.voice();
        let own = &self.answers.own;
        let hogeschool = voice.text(&self.pack.hogeschool.name);
        let facts = [
            (Word::Hogeschool, Some(hogeschool).filter(|name| !name.is_empty())),
            (Word::Programme, self.programme_text(own).or_else(|| self.form_answer())),
            (Word::FilledInBy, Some(self.person_text(own))),
        ];
        facts.into_iter().filter_map(|(label, value)| Some((voice.word(label), value?))).collect()
    }

    /// The form as the profile says it, where no programme is chosen.
    fn form_answer(&self) -> Option<String> {
        let (id, _) = self.scan.profile.iter().find(|(_, question)| question.known_by == Some(KnownBy::Form))?;
        self.profile_text(id, &self.answers.own)
    }

    pub(super) fn download_result(&self) -> Vec<Effect> {
        let text = saved::result_to_json(&self.pack, &self.answers.own, self.locale);
        vec![Effect::Download { name: self.file_name(self.role().code(), "json"), mime: "application/json", text }]
    }

    pub(super) fn download_paper(&self) -> Vec<Effect> {
        let Place::Paper(kind) = self.place else { return Vec::new() };
        let text = paper_html::write(&self.paper(kind));
        vec![Effect::Download { name: self.file_name(kind.code(), "html"), mime: "text/html", text }]
    }

    /// "werkplekscan-leader-2026-11-25.json".
    fn file_name(&self, what: &str, ending: &str) -> String {
        let title = self.voice().text(&self.scan.words.title).to_lowercase();
        let title: String =
            title.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' }).collect();
        let date = self.answers.own.date.or(self.today).map(|date| format!("-{date}")).unwrap_or_default();
        format!("{title}-{what}{date}.{ending}")
    }

    /// Whether an item is at the norm.
    fn is_settled(&self, item: Id<Item>) -> bool {
        self.answers.own.level(item).is_some_and(|level| level >= Level::Three)
    }
}

fn heading(text: String) -> Block {
    Block::Heading { text, small: false }
}

fn line(text: String) -> MarkedLine {
    MarkedLine { mark: None, text, detail: None }
}

fn mark(settled: bool, word: String) -> Mark {
    Mark { sign: if settled { "☑" } else { "☐" }, word, settled }
}
