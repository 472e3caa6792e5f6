//! The small values that occur everywhere: texts in two languages, dates, addresses, names out of a fixed list.

use super::cursor::{Cursor, Fields};
use super::diagnostic::Code;
use crate::domain::date::Date;
use crate::domain::demand::Moment;
use crate::domain::text::Text;

/// `{ "nl": "…", "en": "…" }`.
pub(super) fn text(cursor: Cursor) -> Option<Text> {
    let fields = cursor.fields(&["nl", "en"])?;
    let (nl, en) = (fields.need("nl"), fields.need("en"));
    Some(Text { nl: nl?.string()?.into(), en: en?.string()?.into() })
}

/// The text of a key that must be there.
pub(super) fn need_text(fields: &Fields, key: &str) -> Text {
    fields.need(key).and_then(text).unwrap_or_default()
}

/// `2027-09-01`.
pub(super) fn date(cursor: Cursor) -> Option<Date> {
    let written = cursor.string()?;
    let date = Date::parse(written);
    if date.is_none() {
        cursor.report(Code::BadDate, &[written, "2027-09-01"]);
    }
    date
}

/// An address that is safe to link to: no `javascript:`, no typing mistakes.
pub(super) fn url(cursor: Cursor) -> Option<String> {
    let written = cursor.string()?;
    let known = ["https://", "http://"].iter().any(|scheme| written.starts_with(scheme));
    if known && !written.contains(char::is_whitespace) {
        return Some(written.to_owned());
    }
    cursor.report(Code::BadUrl, &[written]);
    None
}

/// One of the names in a fixed list.
pub(super) fn one_of<T: Copy>(cursor: Cursor, kind: &str, known: &[(&str, T)]) -> Option<T> {
    let name = cursor.string()?;
    let found = known.iter().find(|(known, _)| *known == name).map(|(_, value)| *value);
    if found.is_none() {
        cursor.unknown_name(name, kind, known.iter().map(|(known, _)| *known));
    }
    found
}

/// A moment that content can name, those of a programme's own included.
pub(super) const MOMENTS: [(&str, Moment); 12] = [
    ("now", Moment::Now),
    ("before_deadline", Moment::BeforeDeadline),
    ("before_enrolment", Moment::BeforeEnrolment),
    ("before_start", Moment::BeforeStart),
    ("before_lessons", Moment::BeforeLessons),
    ("before_exams", Moment::BeforeExams),
    ("year_1", Moment::Year1),
    ("year_2", Moment::Year2),
    ("work", Moment::Work),
    ("agreement", Moment::Agreement),
    ("scan", Moment::Scan),
    ("test", Moment::Test),
];

/// A name of a moment, or `{ "by": date }`.
pub(super) fn moment(cursor: Cursor) -> Option<Moment> {
    if cursor.is_object() {
        return cursor.fields(&["by"])?.need("by").and_then(date).map(Moment::By);
    }
    one_of(cursor, "moment", &MOMENTS)
}

/// The moment at which a programme demands something: one that does not lean on the programme itself.
pub(super) fn fixed_moment(cursor: Cursor) -> Option<Moment> {
    let moment = moment(cursor)?;
    if matches!(moment, Moment::Work | Moment::Agreement | Moment::Scan | Moment::Test) {
        let name = MOMENTS.iter().find(|(_, known)| *known == moment).map_or("", |(name, _)| name);
        cursor.unknown_name(name, "moment", MOMENTS.iter().take(8).map(|(name, _)| *name));
        return None;
    }
    Some(moment)
}
