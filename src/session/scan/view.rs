//! How each screen is computed from the state. The types stand in [`screen`](super::screen).

mod answers;
mod bars;
mod beside;
mod check;
mod details;
mod files;
mod gates;
mod item;
mod plan;
mod profile;
mod result;
mod start;
mod topics;
mod verdict;

pub(super) use answers::capital;

use crate::domain::scan::response::Length;
use crate::domain::text::Locale;
use crate::i18n::scan::{Address, Word, word};

use super::Session;
use super::place::{Asked, Place};
use super::screen::{Body, Language, Notice, PaperScreen, Screen};

impl Session {
    /// What is on screen.
    #[must_use]
    pub fn screen(&self) -> Screen {
        let language = |locale| Language {
            locale,
            name: word(locale, Address::default(), Word::LanguageName),
            current: locale == self.locale,
        };
        Screen {
            locale: self.locale,
            languages: Locale::ALL.into_iter().map(language).collect(),
            languages_label: self.voice().word(Word::Languages),
            notice: self.notice(),
            body: match self.place {
                Place::Start => Body::Start(Box::new(self.start_screen())),
                Place::Asked(Asked::Profile(id), then) => Body::Profile(Box::new(self.profile_screen(id, then))),
                Place::Asked(Asked::Item(id), then) => Body::Item(Box::new(self.item_screen(id, then))),
                Place::Topics => Body::Topics(self.topics_screen()),
                Place::Check => Body::Check(self.check_screen()),
                Place::Result => Body::Result(Box::new(self.result_screen())),
                Place::Comparison => Body::Comparison(self.comparison_screen()),
                Place::Together => Body::Together(self.together_screen()),
                Place::Paper(kind) => Body::Paper(PaperScreen {
                    kind,
                    paper: self.paper(kind),
                    back: self.back_word(),
                    print: self.voice().word(Word::Print),
                    download: self.voice().word(Word::PaperDownload),
                    download_hint: self.voice().word(Word::PaperDownloadHint),
                }),
            },
        }
    }

    fn notice(&self) -> Option<Notice> {
        self.replaced.as_ref()?;
        let voice = self.voice();
        Some(Notice {
            text: voice.word(Word::Replaced),
            items: Vec::new(),
            undo: Some(voice.word(Word::Undo)),
            dismiss: voice.word(Word::Dismiss),
        })
    }

    fn back_word(&self) -> Option<String> {
        Some(self.voice().word(Word::Back))
    }

    /// "12 van de 36 vragen beantwoord".
    fn overall(&self) -> String {
        let (answered, total) = self.counts();
        let values = [("answered", &*answered.to_string()), ("total", &*total.to_string())];
        self.voice().fill(if total == 1 { Word::OverallOne } else { Word::OverallOther }, &values)
    }

    fn is_quick(&self) -> bool {
        self.answers.own.length == Length::Quick
    }
}
