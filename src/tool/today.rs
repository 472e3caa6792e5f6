//! Which day it is.

use crate::domain::date::Date;

/// The day that was given, or the day that it is here and now.
pub(super) fn or_today(given: Option<Date>) -> Option<Date> {
    given.or_else(|| Date::parse(&jiff::ZonedDateTime::now().date().to_string()))
}
