//! What the host page hears of a running scan: names and details. Details never carry an answer.

use crate::json::Json;
use crate::session::scan::effect::Event;

/// The name of the event, and its detail as JSON.
pub(super) fn describe(event: &Event) -> (&'static str, String) {
    match event {
        Event::Step { step, answered, left } => {
            let detail = Json::object([
                ("step", Json::text(step.code())),
                ("answered", Json::count(*answered)),
                ("left", Json::count(*left)),
            ]);
            ("mkb-route-step", detail.to_string())
        }
        Event::Outcome { label, gates, complete } => {
            let counts = gates.iter().map(|(status, gates)| (status.code().to_owned(), Json::count(*gates)));
            let detail = Json::object([
                ("label", Json::optional(*label)),
                ("gates", Json::Object(counts.collect())),
                ("complete", Json::Flag(*complete)),
            ]);
            ("mkb-route-outcome", detail.to_string())
        }
        Event::Restart => ("mkb-route-restart", "{}".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::describe;
    use crate::domain::scan::score::GateStatus;
    use crate::session::scan::effect::{Event, Step};

    #[test]
    fn details_are_json_without_answers() {
        let gates = vec![(GateStatus::Arranged, 8), (GateStatus::Unknown, 1)];
        for (event, name, detail) in [
            (
                Event::Step { step: Step::Item, answered: 3, left: 33 },
                "mkb-route-step",
                r#"{"step":"item","answered":3,"left":33}"#,
            ),
            (
                Event::Outcome { label: Some("unknown"), gates, complete: false },
                "mkb-route-outcome",
                r#"{"label":"unknown","gates":{"arranged":8,"unknown":1},"complete":false}"#,
            ),
            (
                Event::Outcome { label: None, gates: Vec::new(), complete: true },
                "mkb-route-outcome",
                r#"{"label":null,"gates":{},"complete":true}"#,
            ),
            (Event::Restart, "mkb-route-restart", "{}"),
        ] {
            assert_eq!(describe(&event), (name, detail.to_owned()));
        }
    }
}
