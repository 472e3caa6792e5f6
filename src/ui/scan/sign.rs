//! The drawings of the scan. They only repeat what words beside them say.

use crate::domain::scan::compare::{Change, Trend};
use crate::domain::scan::respondents::Finding;
use crate::domain::scan::score::GateStatus;
use crate::ui::icon;

const CROSS: &str = "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M9 9l6 6M15 9l-6 6";
const STAR: &str = "M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1.1 5.9-5.3-2.9-5.3 2.9 1.1-5.9-4.3-4.1 5.9-.8z";
const UP: &str = "M12 20V5M5.5 11.5L12 5l6.5 6.5";
const DOWN: &str = "M12 4v15M5.5 12.5L12 19l6.5-6.5";
const SAME: &str = "M5 9.5h14M5 14.5h14";
const MIXED: &str = "M8 20V5M4 9l4-4 4 4M16 4v15M12 15l4 4 4-4";
const NEW_WORDS: &str = "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5";
/// Two who talk.
pub(super) const TALK: &str = "M3.5 4.5h12v8H9l-3.5 3v-3h-2zM18 9h2.5v7.5h-2v3l-3.5-3h-4.5V15";
/// A sheet with lines.
pub(super) const SHEET: &str = "M6 3.5h9l3.5 3.5v13.5H6zM14.5 3.5v4h4M9 12h6.5M9 16h6.5";

/// How a gate stands.
pub(super) fn of_gate(status: GateStatus) -> &'static str {
    match status {
        GateStatus::Arranged => icon::CHECK,
        GateStatus::BeforeStart => icon::CALENDAR,
        GateStatus::Cannot => CROSS,
        GateStatus::Unknown => icon::QUESTION,
    }
}

/// The overall label, by its code.
pub(super) fn of_verdict(code: &str) -> &'static str {
    match code {
        "not_now" => icon::CLOCK,
        "conditions" => icon::LIST,
        "ready" | "gates_met" => icon::CHECK,
        "strong" => STAR,
        _ => icon::QUESTION,
    }
}

/// What has happened to an item.
pub(super) fn of_change(change: Change) -> &'static str {
    match change {
        Change::Up(_) | Change::Found => UP,
        Change::Down(_) | Change::Lost => DOWN,
        Change::Reworded => NEW_WORDS,
        _ => SAME,
    }
}

/// What has happened to a topic.
pub(super) fn of_trend(trend: Trend) -> &'static str {
    match trend {
        Trend::Better => UP,
        Trend::Worse => DOWN,
        Trend::Mixed => MIXED,
        Trend::Same => SAME,
    }
}

/// What respondents have to talk about; nothing where they agree.
pub(super) fn of_finding(finding: Finding) -> Option<&'static str> {
    match finding {
        Finding::Discuss => Some(TALK),
        Finding::FindOut => Some(icon::QUESTION),
        Finding::Alone | Finding::Near => None,
    }
}
