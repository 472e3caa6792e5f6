//! The result, final or so far.

use crate::domain::outcome::RouteOutcome;
use crate::domain::verdict::Verdict;
use crate::i18n::{self, Word};
use crate::session::Session;
use crate::session::screen::{Contact, Disclosed, NextStep, ResultScreen, RouteCard, RouteGroup};

use super::verdict;

impl Session {
    pub(super) fn result_screen(&self) -> ResultScreen {
        let context = self.context();
        let complete = self.outcome.remaining.next.is_none();
        let groups = self.route_groups();
        let outside: Vec<RouteCard> =
            self.filtered().filter(|outcome| !outcome.in_scope).map(|outcome| self.card(outcome)).collect();
        ResultScreen {
            heading: context.word(if complete { Word::ResultHeading } else { Word::ResultHeadingSoFar }),
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
            outside: (!outside.is_empty()).then(|| Disclosed {
                summary: context.count(Word::OutsideOne, Word::OutsideOther, outside.len()),
                content: outside,
            }),
            comparison: self.comparison(),
            checklist: self.checklist(),
            competences: self.competences(),
            patterns: self.patterns(),
            contact: self.contact(),
            print: context.word(Word::Print),
            print_hint: context.word(Word::PrintHint),
            check: context.word(Word::ShowCheck),
            restart: context.word(Word::Restart),
            restart_confirm: context.word(Word::RestartConfirm),
            restart_cancel: context.word(Word::RestartCancel),
            print_header: self.print_header(),
            answers: context.answer_groups(),
            answers_heading: context.word(Word::AnswersHeading),
        }
    }

    fn route_groups(&self) -> Vec<RouteGroup> {
        let context = self.context();
        let group = |verdict: Verdict| {
            let of_group = |outcome: &&RouteOutcome| outcome.in_scope && outcome.verdict == verdict;
            let routes: Vec<RouteCard> = self.filtered().filter(of_group).map(|outcome| self.card(outcome)).collect();
            let count = context.count(Word::RoutesOne, Word::RoutesOther, routes.len());
            let title = context.word(verdict::title(verdict));
            RouteGroup {
                verdict,
                title: format!("{title} ({count})"),
                explanation: context.word(verdict::explanation(verdict)),
                routes,
            }
        };
        Verdict::ALL.into_iter().map(group).filter(|group| !group.routes.is_empty()).collect()
    }

    fn summary(&self) -> Vec<String> {
        let context = self.context();
        let routes = || self.outcome.routes.iter().filter(|outcome| outcome.in_scope);
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
        let none_in_scope = self.outcome.routes.iter().all(|outcome| !outcome.in_scope);
        self.context().word(if none_in_scope { Word::NothingInScope } else { Word::NothingLeft })
    }

    fn more(&self) -> NextStep {
        let context = self.context();
        NextStep {
            text: context.count(Word::MoreOne, Word::MoreOther, self.outcome.remaining.most),
            button: context.word(Word::MoreButton),
        }
    }

    fn expired(&self) -> Option<String> {
        let until = self.pack.valid_until;
        let passed = self.answers.today.is_some_and(|today| today > until);
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
        let day = self.answers.today.map(|today| i18n::date(self.locale, today));
        header.extend(day.map(|day| context.fill(Word::PrintDay, &[("date", &day)])));
        header
    }
}
