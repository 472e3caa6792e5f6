//! Small drawings. They only repeat what words beside them say, so nobody is told about them.

use yew::{Html, html};

use crate::domain::verdict::{Effect, Verdict};
use crate::session::screen::LabelState;

/// An arrow to the left.
pub(super) const BACK: &str = "M14 6l-6 6 6 6";
/// An i in a circle.
pub(super) const INFO: &str = "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 11v5.5M12 7.5v.2";
/// An exclamation mark in a circle.
pub(super) const ERROR: &str = "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v6M12 16.3v.2";
/// A sign to another direction.
pub(super) const ELSEWHERE: &str = "M12 21V4M12 5.5h6l2.5 2.5L18 10.5h-6M12 11.5H6L3.5 14 6 16.5h6";
/// A flask: something that is tried.
pub(super) const TRY: &str =
    "M10 3.5h4M10.7 3.5v6L5.5 18.4c-.6 1.1.1 2.1 1.3 2.1h10.4c1.2 0 1.9-1 1.3-2.1L13.3 9.5v-6M8 15.5h8";
/// A tick.
pub(super) const FITS: &str = CHECK;

pub(super) const CHECK: &str = "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M7.8 12.4l2.9 2.9 5.5-6";
pub(super) const LIST: &str = "M9 4.5H6V20h12V4.5h-3M9 3h6v3.5H9zM9 13.5l2.2 2.2L15 11";
const BOOK: &str = "M12 7C10 5.4 7 5 3.5 5v13c3.5 0 6.5.4 8.5 2 2-1.6 5-2 8.5-2V5C17 5 14 5.4 12 7zv13";
const PENCIL: &str = "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5";
const BUILDING: &str = "M3.5 9.5L12 4l8.5 5.5zM6 10v7.5M10 10v7.5M14 10v7.5M18 10v7.5M3.5 20h17";
pub(super) const QUESTION: &str =
    "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M9.4 9.6a2.6 2.6 0 1 1 3.7 2.4c-.8.4-1.1.9-1.1 1.7M12 16.6v.2";
pub(super) const CLOCK: &str = "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v5.3l3.3 2";
const MINUS: &str = "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M8 12h8";
const FORWARD: &str = "M4 6l7 6-7 6zM13 6l7 6-7 6z";
const EURO: &str = "M17.5 7a6.5 6.5 0 1 0 0 10M4 10.5h9M4 13.5h9";
pub(super) const CALENDAR: &str = "M4 6h16v14H4zM4 10.5h16M8.5 3.5V8M15.5 3.5V8";

/// A drawing of 24 by 24.
pub(super) fn icon(path: &'static str) -> Html {
    html! { <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d={path} /></svg> }
}

/// The drawing of a verdict.
pub(super) fn of_verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Admissible => CHECK,
        Verdict::Conditional => LIST,
        Verdict::Deficiency => BOOK,
        Verdict::AdmissionTest => PENCIL,
        Verdict::InstitutionDecides => BUILDING,
        Verdict::Open => QUESTION,
        Verdict::NotNow => CLOCK,
    }
}

/// The drawing of what a statement does.
pub(super) fn of_effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Ok | Effect::LabelYes => CHECK,
        Effect::Condition => LIST,
        Effect::Deficiency => BOOK,
        Effect::AdmissionTest => PENCIL,
        Effect::InstitutionDecides => BUILDING,
        Effect::NotNow | Effect::Absent => CLOCK,
        Effect::LabelNo => MINUS,
        Effect::LabelUnknown => QUESTION,
        Effect::Shortening => FORWARD,
        Effect::Money => EURO,
        Effect::Date => CALENDAR,
        Effect::Advice | Effect::Nothing => INFO,
    }
}

/// The drawing of the Mkb-route label.
pub(super) fn of_label(state: LabelState) -> &'static str {
    match state {
        LabelState::Yes => CHECK,
        LabelState::No => MINUS,
        LabelState::Unknown => QUESTION,
    }
}
