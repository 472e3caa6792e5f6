//! Which day it is.

use crate::domain::date::Date;

/// The day that was given, or the day that it is here and now.
pub(super) fn or_today(given: Option<Date>) -> Date {
    // A clock can be set to a day that no date here can be; no content holds then, and nothing else is lost.
    given.or_else(|| Date::parse(&jiff::ZonedDateTime::now().date().to_string())).unwrap_or(Date::FIRST)
}
