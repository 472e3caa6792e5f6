//! What the host page hears of a running widget: names and details. Details never carry an answer.
//!
//! The loader adds the two events about loading itself, `mkb-route-ready` and `mkb-route-error`. All of them are
//! promised in `www/mkb-route.d.ts`.

use crate::json::Json;
use crate::session::effect::Event;

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
        Event::Outcome { verdicts, complete } => {
            let counts = verdicts.iter().map(|(verdict, routes)| (verdict.code().to_owned(), Json::count(*routes)));
            let detail =
                Json::object([("verdicts", Json::Object(counts.collect())), ("complete", Json::Flag(*complete))]);
            ("mkb-route-outcome", detail.to_string())
        }
        Event::Restart => ("mkb-route-restart", "{}".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::describe;
    use crate::domain::verdict::Verdict;
    use crate::session::effect::{Event, Step};

    #[test]
    fn details_are_json_without_answers() {
        let verdicts = vec![(Verdict::Admissible, 2), (Verdict::NotNow, 1)];
        for (event, name, detail) in [
            (
                Event::Step { step: Step::Question, answered: 3, left: 4 },
                "mkb-route-step",
                r#"{"step":"question","answered":3,"left":4}"#,
            ),
            (
                Event::Outcome { verdicts, complete: true },
                "mkb-route-outcome",
                r#"{"verdicts":{"admissible":2,"not_now":1},"complete":true}"#,
            ),
            (Event::Restart, "mkb-route-restart", "{}"),
        ] {
            assert_eq!(describe(&event), (name, detail.to_owned()));
        }
    }
}
