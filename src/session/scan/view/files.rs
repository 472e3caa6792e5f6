//! Opening files and codes.

use crate::domain::scan::response::Length;
use crate::i18n::scan::Word;
use crate::session::scan::Session;
use crate::session::scan::action::LoadedUse;
use crate::session::scan::code::Unreadable;
use crate::session::scan::loading::{Loaded, Problem};
use crate::session::scan::place::Place;
use crate::session::scan::saved::Refusal;
use crate::session::scan::screen::{FilePanel, LoadedChoice, LoadedView, PersonRow};

impl Session {
    pub(super) fn file_panel(&self) -> FilePanel {
        let voice = self.voice();
        let at_start = self.place == Place::Start;
        let heading = if at_start { Word::FilesHeading } else { Word::FilesHeadingMore };
        let people = self.files.others.iter().map(|(id, response)| {
            let text = self.person_text(response);
            PersonRow { id: id.clone(), remove: voice.fill(Word::RemovePerson, &[("who", &text)]), text }
        });
        FilePanel {
            heading: voice.word(heading),
            intro: voice.word(if at_start { Word::FilesIntro } else { Word::FilesIntroMore }),
            file_label: voice.word(Word::FileLabel),
            code_label: voice.word(Word::CodeLabel),
            code: self.files.code.clone(),
            code_hint: voice.word(Word::CodeHint),
            code_button: voice.word(Word::CodeButton),
            error_prefix: voice.word(Word::ErrorPrefix),
            error: self.problem_text(),
            error_in_code: matches!(self.files.problem, Some(Problem::Code(_))),
            loaded: self.files.waiting.first().map(|loaded| self.loaded_view(loaded)),
            talk: self
                .files
                .talk
                .as_ref()
                .map(|talk| (voice.fill(Word::TalkRow, &[("name", &talk.name)]), voice.word(Word::TalkRemove))),
            people: people.collect(),
        }
    }

    /// Why something could not be read.
    pub(in crate::session::scan) fn problem_text(&self) -> Option<String> {
        let voice = self.voice();
        Some(match self.files.problem.as_ref()? {
            Problem::File(name, refusal) => voice.fill(refusal_word(*refusal), &[("file", name)]),
            Problem::OtherHogeschool(name) => voice.fill(Word::FileOtherHogeschool, &[("file", name)]),
            Problem::Code(unreadable) => voice.word(match unreadable {
                Unreadable::NotACode => Word::CodeNone,
                Unreadable::Newer => Word::CodeNewer,
                Unreadable::Typo => Word::CodeTypo,
                Unreadable::OtherScan => Word::CodeOtherScan,
            }),
        })
    }

    fn loaded_view(&self, loaded: &Loaded) -> LoadedView {
        let voice = self.voice();
        let response = &loaded.response;
        let mut about = vec![voice.fill(Word::LoadedWho, &[("who", &self.person_text(response))])];
        if let Some(programme) = self.programme_text(response) {
            about.push(voice.fill(Word::LoadedProgramme, &[("programme", &programme)]));
        }
        let answered = self.scan.items.iter().filter(|(id, _)| response.given(*id).is_some()).count();
        about.push(voice.count(Word::LoadedAnswersOne, Word::LoadedAnswersOther, answered));
        if response.length == Length::Quick {
            about.push(voice.word(Word::LoadedQuick));
        }
        let changed =
            response.reworded.iter().map(|id| voice.fill(Word::LoadedReworded, &[("what", &self.item_title(*id))]));
        LoadedView {
            heading: voice.word(Word::LoadedHeading),
            about,
            left_out: loaded.left_out.iter().cloned().chain(changed).collect(),
            choices: self.loaded_uses(loaded).into_iter().map(|choice| self.loaded_choice(choice)).collect(),
            leave: voice.word(Word::LoadedLeave),
        }
    }

    /// The likeliest first: who has answered nothing opens the own file; who has, that of another.
    fn loaded_uses(&self, loaded: &Loaded) -> Vec<LoadedUse> {
        let same_role = loaded.response.role(&self.scan) == self.role();
        if !self.has_answers() {
            return vec![LoadedUse::GoOn, LoadedUse::Repeat, LoadedUse::Beside];
        }
        match same_role {
            true => vec![LoadedUse::Compare, LoadedUse::Beside, LoadedUse::GoOn, LoadedUse::Repeat],
            false => vec![LoadedUse::Beside, LoadedUse::GoOn, LoadedUse::Repeat],
        }
    }

    fn loaded_choice(&self, choice: LoadedUse) -> LoadedChoice {
        let (text, hint) = match choice {
            LoadedUse::GoOn => (Word::UseGoOn, Word::UseGoOnHint),
            LoadedUse::Repeat => (Word::UseRepeat, Word::UseRepeatHint),
            LoadedUse::Compare => (Word::UseCompare, Word::UseCompareHint),
            LoadedUse::Beside => (Word::UseBeside, Word::UseBesideHint),
        };
        let voice = self.voice();
        let mut hint = voice.word(hint);
        if self.has_answers() && matches!(choice, LoadedUse::GoOn | LoadedUse::Repeat) {
            hint.push(' ');
            hint.push_str(&voice.word(Word::UseReplaces));
        }
        LoadedChoice { choice, text: voice.word(text), hint }
    }
}

fn refusal_word(refusal: Refusal) -> Word {
    match refusal {
        Refusal::NoJson => Word::FileDamaged,
        Refusal::Format => Word::FileOther,
        Refusal::OtherScan => Word::FileOtherScan,
    }
}
