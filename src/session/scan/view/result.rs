//! The result.

use crate::domain::scan::compare::compare;
use crate::domain::scan::item::Level;
use crate::domain::scan::score::score;
use crate::i18n::scan::Word;
use crate::session::scan::Session;
use crate::session::scan::action::PaperKind;
use crate::session::scan::screen::{Download, FlagView, NextStep, OpenItems, PaperLink, ResultScreen};

/// With fewer levels it says nothing that they are all the same.
const CARELESS_FROM: usize = 20;

impl Session {
    pub(super) fn result_screen(&self) -> ResultScreen {
        let voice = self.voice();
        let student = self.is_student();
        let score = score(&self.scan, &self.answers.own);
        let (answered, total) = self.counts();
        let complete = answered == total;
        let flags = self.flags();
        ResultScreen {
            heading: voice.word(match (student, complete) {
                (true, _) => Word::ResultHeadingStudent,
                (false, true) => Word::ResultHeading,
                (false, false) => Word::ResultHeadingSoFar,
            }),
            back: self.back_word(),
            header: self.report_header(),
            alert: self.lost_gates(),
            verdict: (!student).then(|| self.verdict(&score)),
            intro: if student {
                vec![voice.word(Word::StudentIntro), voice.word(Word::StudentShare)]
            } else {
                Vec::new()
            },
            open: (!complete).then(|| NextStep {
                text: voice.count(Word::StillOpenOne, Word::StillOpenOther, total - answered),
                button: voice.word(Word::GoOn),
            }),
            careless: self.is_careless().then(|| voice.word(Word::Careless)),
            gates: (!student).then(|| self.gates(&score.gates)).flatten(),
            flags_heading: voice.word(Word::FlagsHeading),
            flags: if student { Vec::new() } else { flags },
            plan: (!student).then(|| self.plan_view()).flatten(),
            bars: (!student).then(|| self.bars(&score.dimensions)).flatten(),
            invitation: (self.is_quick() && !student).then(|| NextStep {
                text: voice.word(Word::InvitationText),
                button: voice.word(Word::InvitationButton),
            }),
            find_out: self.find_out(),
            details: self.details(&score.dimensions),
            details_heading: voice.word(Word::DetailsHeading),
            comparison: self.files.earlier.as_ref().map(|earlier| NextStep {
                text: match earlier.date {
                    Some(date) => voice.fill(Word::ComparisonText, &[("date", &voice.date(date))]),
                    None => voice.word(Word::ComparisonTextUndated),
                },
                button: voice.word(Word::ComparisonButton),
            }),
            together: (self.people().len() > 1).then(|| NextStep {
                text: voice.count(Word::TogetherTextOne, Word::TogetherTextOther, self.people().len()),
                button: voice.word(Word::TogetherButton),
            }),
            papers: self.paper_links(),
            papers_heading: voice.word(Word::PapersHeading),
            download: self.download_view(),
            files: self.file_panel(),
            again: (!student).then(|| voice.word(Word::Again)),
            print: voice.word(Word::Print),
            check: voice.word(Word::ShowCheck),
            restart: voice.word(Word::Restart),
            restart_confirm: voice.word(Word::RestartConfirm),
            restart_cancel: voice.word(Word::RestartCancel),
            footer: self.report_footer(),
        }
    }

    /// The hogeschool, the programme, who filled it in and when.
    fn report_header(&self) -> Vec<String> {
        let voice = self.voice();
        let own = &self.answers.own;
        let title = voice.text(&self.scan.words.title);
        let hogeschool = voice.text(&self.pack.hogeschool.name);
        let mut header =
            vec![[title, hogeschool].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")];
        header.extend(self.programme_text(own));
        header.push(voice.fill(Word::LoadedWho, &[("who", &self.person_text(own))]));
        header
    }

    /// What the scan is not, then what it was made with.
    pub(in crate::session::scan) fn report_footer(&self) -> Vec<String> {
        let voice = self.voice();
        let mut footer = Vec::new();
        if self.is_student() {
            footer.push(voice.word(Word::StudentFooter));
        } else {
            footer.push(voice.text(&self.scan.words.footer));
        }
        let title = voice.text(&self.scan.words.title);
        let values = [("title", &*title), ("version", &*self.scan.version)];
        let made = voice.fill(Word::Versions, &values);
        footer.push(match self.answers.own.date {
            Some(date) => [voice.fill(Word::FilledInOn, &[("date", &voice.date(date))]), made].join(" "),
            None => made,
        });
        footer
    }

    fn flags(&self) -> Vec<FlagView> {
        let own = &self.answers.own;
        let raised = self.scan.flags.iter().filter(|flag| own.meets(&self.scan, &flag.when));
        raised
            .map(|flag| FlagView {
                id: flag.id.clone(),
                text: self.voice().text(&flag.text),
                sources: self.sources(&flag.sources),
            })
            .collect()
    }

    /// Gates that stand lower than in the earlier answers.
    fn lost_gates(&self) -> Option<OpenItems> {
        let earlier = self.files.earlier.as_ref()?;
        let lost = compare(&self.scan, earlier, &self.answers.own).lost_gates;
        self.open_items(self.voice().word(Word::GatesLost), lost)
    }

    /// All levels are the same, and there are many.
    pub(in crate::session::scan) fn is_careless(&self) -> bool {
        let levels: Vec<Level> = self.items().filter_map(|id| self.answers.own.level(id)).collect();
        levels.len() >= CARELESS_FROM && levels.iter().all(|level| Some(level) == levels.first())
    }

    fn paper_links(&self) -> Vec<PaperLink> {
        let voice = self.voice();
        let offered = PaperKind::ALL.into_iter().filter(|kind| match kind {
            PaperKind::ConversationSheet => !self.is_student(),
            PaperKind::Agreement => !self.is_student() && self.scan.agreement.is_some(),
            PaperKind::TalkSheet => !self.is_student() && self.files.talk.is_some(),
        });
        offered
            .map(|kind| {
                let (title, text) = match kind {
                    PaperKind::ConversationSheet => (Word::SheetTitle, Word::SheetText),
                    PaperKind::Agreement => (Word::AgreementTitle, Word::AgreementText),
                    PaperKind::TalkSheet => (Word::TalkTitle, Word::TalkText),
                };
                let title = voice.word(title);
                PaperLink {
                    kind,
                    text: voice.word(text),
                    button: voice.fill(Word::PaperButton, &[("what", &title)]),
                    title,
                }
            })
            .collect()
    }

    fn download_view(&self) -> Download {
        let voice = self.voice();
        Download {
            heading: voice.word(Word::KeepHeading),
            file_text: voice.word(Word::KeepFileText),
            file_button: voice.word(Word::KeepFileButton),
            code_text: voice.word(Word::KeepCodeText),
            code_label: voice.word(Word::KeepCodeLabel),
            code: self.code(),
            code_button: voice.word(Word::KeepCodeButton),
        }
    }
}
