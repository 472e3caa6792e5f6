//! The list of answers.

use crate::domain::evaluate::Fact;
use crate::i18n::Word;
use crate::session::Session;
use crate::session::screen::{CheckScreen, Invitation};

impl Session {
    pub(super) fn check_screen(&self) -> CheckScreen {
        let context = self.context();
        let questions_left = self.real.outcome.remaining.next.is_some();
        CheckScreen {
            heading: context.word(Word::CheckHeading),
            intro: context.word(Word::CheckIntro),
            back: self.before().map(|_| context.word(Word::Back)),
            groups: context.answer_groups(),
            invitations: self.invitations(),
            submit: context.word(if questions_left { Word::CheckContinue } else { Word::ShowResult }),
            questions_left,
            restart: context.word(Word::Restart),
            restart_confirm: context.word(Word::RestartConfirm),
            restart_cancel: context.word(Word::RestartCancel),
        }
    }

    /// Groups that are asked on request and have a question left.
    pub(super) fn invitations(&self) -> Vec<Invitation> {
        let context = self.context();
        let later = self.pack.groups.iter().filter(|(_, group)| group.later);
        later
            .filter_map(|(id, group)| {
                let of_group = || self.pack.questions.iter().filter(move |(_, question)| question.group == id);
                let left = of_group().filter(|(id, _)| *self.real.evaluation.facts.at(*id) == Fact::Absent).count();
                let begun = of_group().any(|(id, _)| self.is_answered(id));
                let title = &[("group", group.title.get(self.locale))];
                let brings = context.some_text(group.text.as_ref());
                (left > 0).then(|| Invitation {
                    id: group.id.clone(),
                    text: brings.unwrap_or_else(|| context.fill(Word::InvitationText, title)),
                    button: context.fill(if begun { Word::InvitationOn } else { Word::InvitationBegin }, title),
                })
            })
            .collect()
    }
}
