//! Moments in words, and their place in time.

use crate::domain::date::{Date, Month};
use crate::domain::demand::Moment;
use crate::i18n::{self, Word};

use super::RouteWords;

/// A place in time: a day as a number, then an order within that day.
pub(in crate::session) type Due = (i32, u8);

impl RouteWords<'_> {
    /// Before when, in words: "vóór 1 mei 2027", "vóór je eerste les".
    pub(in crate::session) fn moment(&self, moment: Moment) -> String {
        let resolved = self.resolved(moment);
        let last_day = matches!(resolved, Moment::Test | Moment::BeforeDeadline);
        if let Some(day) = self.day_of(resolved) {
            let word = if last_day { Word::MomentUntil } else { Word::MomentBefore };
            return self.context.fill(word, &[("date", &day)]);
        }
        self.context.word(match resolved {
            Moment::Test => Word::MomentTest,
            Moment::BeforeDeadline => Word::MomentDeadline,
            Moment::BeforeStart => Word::MomentStart,
            Moment::BeforeEnrolment => Word::MomentEnrolment,
            Moment::BeforeLessons => Word::MomentLessons,
            Moment::BeforeExams => Word::MomentExams,
            Moment::Year1 => Word::MomentYear1,
            Moment::Year2 => Word::MomentYear2,
            Moment::Now | Moment::By(_) | Moment::Work | Moment::Agreement | Moment::Scan => Word::MomentNow,
        })
    }

    /// The day of a moment that has one, in words.
    pub(super) fn day_of(&self, moment: Moment) -> Option<String> {
        let day = match self.resolved(moment) {
            Moment::By(day) => Some(day),
            Moment::Test => self.terms.and_then(|terms| terms.test_deadline),
            Moment::BeforeDeadline => self.terms.and_then(|terms| terms.deadline),
            Moment::BeforeStart => self.start(),
            _ => None,
        };
        day.map(|day| i18n::date(self.context.locale, day))
    }

    /// When that is, to sort by. A deadline that is not known counts as the start, or for applying as now.
    pub(in crate::session) fn due(&self, moment: Moment) -> Due {
        let start = self.start().map_or(i32::MAX - 1, Date::number);
        let or_start = |date: Option<Date>| date.map_or(start, Date::number);
        match self.resolved(moment) {
            Moment::Now | Moment::Work | Moment::Agreement | Moment::Scan => (0, 0),
            Moment::By(date) => (date.number(), 0),
            Moment::Test => (or_start(self.terms.and_then(|terms| terms.test_deadline)), 1),
            Moment::BeforeDeadline => (or_start(self.terms.and_then(|terms| terms.deadline)), 2),
            Moment::BeforeEnrolment => (start, 3),
            Moment::BeforeStart => (start, 4),
            Moment::BeforeLessons => (start, 5),
            Moment::BeforeExams => (start, 6),
            Moment::Year1 => (start, 7),
            Moment::Year2 => (self.start().map_or(i32::MAX, a_year_on), 0),
        }
    }

    /// The programme's own moments as what they are for it.
    pub(in crate::session) fn resolved(&self, moment: Moment) -> Moment {
        let own = match moment {
            Moment::Work => self.route.work,
            Moment::Agreement => self.route.agreement,
            Moment::Scan => self.route.scan,
            other => Some(other),
        };
        match own.unwrap_or(Moment::Now) {
            Moment::By(day) if self.terms.is_none() => self.in_a_later_year(day),
            moment => moment,
        }
    }

    /// A day in the year that the content is about, as a part of the programme: the years after it have other days.
    fn in_a_later_year(&self, day: Date) -> Moment {
        let start = self.programme.starts.last().map(|terms| self.context.pack.starts.at(terms.start).date);
        match start {
            Some(start) if day.number() >= a_year_on(start) => Moment::Year2,
            Some(start) if day > start => Moment::Year1,
            _ => Moment::BeforeStart,
        }
    }
}

fn a_year_on(date: Date) -> i32 {
    Date { month: Month::plus_years(date.month, 1), ..date }.number()
}
