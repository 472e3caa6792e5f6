//! Two or three routes side by side.

use crate::domain::demand::Moment;
use crate::domain::outcome::RouteOutcome;
use crate::domain::verdict::{Effect, Severity};
use crate::i18n::{self, Word};
use crate::session::Session;
use crate::session::screen::{Comparison, ComparisonRow};

use super::{RouteWords, verdict};

/// What is compared, and how a route fills it.
type Row = (Word, fn(&RouteWords<'_>, &RouteOutcome) -> Vec<String>);

const ROWS: [Row; 11] = [
    (Word::RowVerdict, |words, outcome| vec![words.context.word(verdict::short(outcome.verdict))]),
    (Word::RowGround, |words, _| words.ground().into_iter().collect()),
    (Word::RowConditions, |words, _| words.conditions()),
    (Word::RowWork, |words, _| words.work()),
    (Word::RowPattern, |words, _| words.week()),
    (Word::RowDuration, |words, _| {
        words.programme.duration.as_ref().map(|duration| words.text(duration)).into_iter().collect()
    }),
    (Word::RowStart, |words, _| words.starts()),
    (Word::RowDeadline, |words, _| words.deadline().into_iter().collect()),
    (Word::RowNextStep, |words, outcome| vec![words.next_step(outcome.verdict, &words.live())]),
    (Word::RowLabel, |words, outcome| words.label(outcome.verdict).map(|label| label.text).into_iter().collect()),
    (Word::RowMoney, |words, _| {
        let first = words.stated.iter().map(|stated| words.statement(stated));
        let first = first.filter(|statement| statement.effect == Effect::Money).map(|it| words.text(&it.text)).next();
        first.into_iter().collect()
    }),
];

impl Session {
    pub(super) fn comparison(&self) -> Option<Comparison> {
        if self.compared.is_empty() {
            return None;
        }
        let context = self.supposed_context();
        let routes: Vec<(RouteWords<'_>, &RouteOutcome)> = self
            .compared
            .iter()
            .filter_map(|id| self.supposed().outcome.routes.iter().find(|outcome| outcome.route == *id))
            .map(|outcome| (RouteWords::new(context, outcome.route), outcome))
            .collect();
        let row = |(label, cell): Row| ComparisonRow {
            label: context.word(label),
            cells: routes.iter().map(|(words, outcome)| cell(words, outcome)).collect(),
        };
        let filled = |row: &ComparisonRow| row.cells.iter().any(|cell| !cell.is_empty());
        Some(Comparison {
            heading: context.word(Word::ComparisonHeading),
            hint: (routes.len() < 2).then(|| context.word(Word::ComparisonHint)),
            routes: routes
                .iter()
                .map(|(words, outcome)| (words.route.id.clone(), context.route_title(outcome.route)))
                .collect(),
            rows: ROWS.into_iter().map(row).filter(filled).collect(),
            remove: context.word(Word::ComparisonRemove),
            clear: context.word(Word::ComparisonClear),
        })
    }
}

impl RouteWords<'_> {
    fn conditions(&self) -> Vec<String> {
        let statements = self.stated.iter().map(|stated| self.statement(stated));
        let open = statements.filter(|statement| statement.effect.severity() > Severity::Clear);
        open.map(|statement| self.text(&statement.text)).collect()
    }

    fn work(&self) -> Vec<String> {
        let hours = self.route.hours.map(|hours| self.context.fill(Word::CellHours, &[("hours", &hours.to_string())]));
        let when = self.route.work.map(|_| self.moment(Moment::Work));
        if !self.route.asks_work() {
            return vec![self.context.word(Word::CellNoWork)];
        }
        hours.into_iter().chain(when).collect()
    }

    fn week(&self) -> Vec<String> {
        if !self.route.asks_work() {
            return Vec::new();
        }
        let pattern = self.context.pack.patterns.at(self.route.pattern);
        let title = pattern.title.get(self.context.locale).to_owned();
        let phases = pattern
            .phases
            .iter()
            .map(|phase| format!("{}: {}", phase.text.get(self.context.locale), self.context.days(phase)));
        std::iter::once(title).chain(phases).collect()
    }

    fn starts(&self) -> Vec<String> {
        self.start_days().into_iter().map(|day| i18n::date(self.context.locale, day)).collect()
    }

    fn deadline(&self) -> Option<String> {
        let deadline = self.terms?.deadline?;
        Some(i18n::date(self.context.locale, deadline))
    }
}
