//! The result, final or so far.

use crate::domain::verdict::Verdict;
use crate::i18n::{self, Word};
use crate::session::Session;
use crate::session::screen::{Contact, NextStep, ResultScreen};

impl Session {
    pub(super) fn result_screen(&self) -> ResultScreen {
        let context = self.supposed_context();
        let try_out = self.try_out();
        // What is left to ask is about the real answers: no place for it while something is tried.
        let complete = self.real.outcome.remaining.next.is_none() || try_out.is_some();
        let heading = match try_out {
            Some(_) => Word::TryHeading,
            None if complete => Word::ResultHeading,
            None => Word::ResultHeadingSoFar,
        };
        let groups = self.route_groups();
        ResultScreen {
            heading: context.word(heading),
            back: self.before().map(|_| context.word(Word::Back)),
            summary: self.summary(),
            more: (!complete).then(|| self.more()),
            decides: context.fill(Word::Decides, &[("hogeschool", self.pack.hogeschool.name.get(self.locale))]),
            validity: context.fill(
                Word::Validity,
                &[
                    ("year", &self.pack.study_year),
                    ("national", &self.pack.national_version),
                    ("version", &self.pack.version),
                ],
            ),
            expired: self.expired(),
            filters_label: context.word(Word::Filters),
            filters: self.filters(),
            nothing: groups.is_empty().then(|| self.nothing()),
            groups,
            outside: self.outside(),
            comparison: self.comparison(),
            checklist: self.checklist(),
            competences: self.competences(),
            patterns: self.patterns(),
            contact: self.contact(),
            print: try_out.is_none().then(|| context.word(Word::Print)),
            try_out,
            print_hint: context.word(Word::PrintHint),
            check: context.word(Word::ShowCheck),
            restart: context.word(Word::Restart),
            restart_confirm: context.word(Word::RestartConfirm),
            restart_cancel: context.word(Word::RestartCancel),
            print_header: self.print_header(),
            answers: self.context().answer_groups(),
            answers_heading: context.word(Word::AnswersHeading),
        }
    }

    fn summary(&self) -> Vec<String> {
        let context = self.context();
        let routes = || self.supposed().outcome.routes.iter().filter(|outcome| outcome.in_scope);
        let total = routes().count();
        let with = |verdict| routes().filter(|outcome| outcome.verdict == verdict).count();
        let enter = with(Verdict::Admissible) + with(Verdict::Conditional);
        let (deficiency, test) = (with(Verdict::Deficiency), with(Verdict::AdmissionTest));
        let undecided = with(Verdict::Open);
        if total == 0 {
            return vec![context.word(Word::SummaryNoRoutes)];
        }
        let mut summary = vec![context.count(Word::SummaryLookedOne, Word::SummaryLookedOther, total)];
        summary.extend(match enter {
            // Where there is another way in, that is said instead of that there is none.
            0 if undecided == total || deficiency + test > 0 => None,
            0 => Some(context.word(Word::SummaryNone)),
            _ => Some(context.count(Word::SummaryOne, Word::SummaryOther, enter)),
        });
        if deficiency > 0 {
            summary.push(context.count(Word::SummaryDeficiencyOne, Word::SummaryDeficiencyOther, deficiency));
        }
        if test > 0 {
            summary.push(context.count(Word::SummaryTestOne, Word::SummaryTestOther, test));
        }
        if undecided > 0 {
            summary.push(context.count(Word::SummaryOpenOne, Word::SummaryOpenOther, undecided));
        }
        summary
    }

    fn nothing(&self) -> String {
        let none_in_scope = self.supposed().outcome.routes.iter().all(|outcome| !outcome.in_scope);
        self.context().word(if none_in_scope { Word::NothingInScope } else { Word::NothingLeft })
    }

    fn more(&self) -> NextStep {
        let context = self.context();
        let remaining = &self.real.outcome.remaining;
        NextStep {
            text: context.range([Word::MoreOne, Word::MoreOther, Word::MoreRange], &(remaining.least..=remaining.most)),
            button: context.word(Word::MoreButton),
        }
    }

    fn expired(&self) -> Option<String> {
        let until = self.pack.valid_until;
        let passed = self.real.answers.today.is_some_and(|today| today > until);
        let date = i18n::date(self.locale, until);
        passed.then(|| self.context().fill(Word::Expired, &[("date", &date)]))
    }

    fn contact(&self) -> Contact {
        let hogeschool = &self.pack.hogeschool;
        let context = self.context();
        let contact = hogeschool.contact.get(self.locale);
        Contact {
            heading: context.word(Word::ContactHeading),
            text: context.fill(Word::ContactText, &[("contact", contact)]),
            email: hogeschool.email.clone(),
            phone: hogeschool.phone.clone(),
            url: hogeschool.url.clone(),
            url_text: context.fill(Word::ContactUrl, &[("contact", contact)]),
        }
    }

    fn print_header(&self) -> Vec<String> {
        let context = self.context();
        let mut header = vec![
            self.pack.hogeschool.name.get(self.locale).to_owned(),
            context.fill(Word::PrintYear, &[("year", &self.pack.study_year)]),
        ];
        let day = self.real.answers.today.map(|today| i18n::date(self.locale, today));
        header.extend(day.map(|day| context.fill(Word::PrintDay, &[("date", &day)])));
        header
    }
}
