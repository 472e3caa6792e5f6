//! Verdicts and the Mkb-route label in words.

use crate::domain::stated::Stated;
use crate::domain::verdict::Verdict;
use crate::i18n::Word;
use crate::session::screen::{LabelBadge, LabelState};

use super::RouteWords;

/// The heading above routes with this verdict.
pub fn title(verdict: Verdict) -> Word {
    match verdict {
        Verdict::Admissible => Word::VerdictAdmissible,
        Verdict::Conditional => Word::VerdictConditional,
        Verdict::Deficiency => Word::VerdictDeficiency,
        Verdict::AdmissionTest => Word::VerdictAdmissionTest,
        Verdict::InstitutionDecides => Word::VerdictInstitutionDecides,
        Verdict::Open => Word::VerdictOpen,
        Verdict::NotNow => Word::VerdictNotNow,
    }
}

/// What it means.
pub(super) fn explanation(verdict: Verdict) -> Word {
    match verdict {
        Verdict::Admissible => Word::ExplainAdmissible,
        Verdict::Conditional => Word::ExplainConditional,
        Verdict::Deficiency => Word::ExplainDeficiency,
        Verdict::AdmissionTest => Word::ExplainAdmissionTest,
        Verdict::InstitutionDecides => Word::ExplainInstitutionDecides,
        Verdict::Open => Word::ExplainOpen,
        Verdict::NotNow => Word::ExplainNotNow,
    }
}

/// The same on one route, shorter.
pub(super) fn short(verdict: Verdict) -> Word {
    match verdict {
        Verdict::Admissible => Word::ShortAdmissible,
        Verdict::Conditional => Word::ShortConditional,
        Verdict::Deficiency => Word::ShortDeficiency,
        Verdict::AdmissionTest => Word::ShortAdmissionTest,
        Verdict::InstitutionDecides => Word::ShortInstitutionDecides,
        Verdict::Open => Word::ShortOpen,
        Verdict::NotNow => Word::ShortNotNow,
    }
}

impl RouteWords<'_> {
    /// The statement that says whether it is a Mkb-route, once that is sure.
    pub(in crate::session) fn label_statement(&self) -> Option<(LabelState, &Stated)> {
        self.stated.iter().find_map(|stated| Some((LabelState::of(self.statement(stated).effect)?, stated)))
    }

    pub(in crate::session) fn label_state(&self) -> LabelState {
        self.label_statement().map_or(LabelState::Unknown, |(state, _)| state)
    }

    /// The badge; none for a route that is closed, where nothing is said about the label.
    pub(super) fn label(&self, verdict: Verdict) -> Option<LabelBadge> {
        let (state, reason) = match self.label_statement() {
            Some((state, stated)) => (state, self.text(&self.statement(stated).text)),
            None if verdict == Verdict::NotNow => return None,
            None => (LabelState::Unknown, self.context.word(Word::LabelReasonOpen)),
        };
        Some(LabelBadge { state, text: self.context.word(label_word(state)), reason })
    }
}

/// The label in a word or two.
pub fn label_word(state: LabelState) -> Word {
    match state {
        LabelState::Yes => Word::LabelYes,
        LabelState::No => Word::LabelNo,
        LabelState::Unknown => Word::LabelUnknown,
    }
}
