//! The day of today, where the visitor is. The only clock of the widget.

use crate::domain::date::{Date, Month};

/// Today, unless the clock says something that can't be.
pub(super) fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).ok()?;
    let month = u8::try_from(now.get_month() + 1).ok()?;
    let day = u8::try_from(now.get_date()).ok()?;
    Some(Date { month: Month::new(year, month)?, day })
}
