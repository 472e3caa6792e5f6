//! The outcome: what is written fits the schema, for everyone that the tests know.

use mkb_route::domain::text::Locale;
use mkb_route::session::outcome_json::outcome_to_json;
use mkb_route::session::saved::answers_from_json;
use serde_json::Value;

use super::answers::people;
use super::support::{answers, rows, sample};
use super::{faults, validator};

#[test]
fn outcomes_fit() {
    let (validator, pack) = (validator("outcome"), sample());
    let mut everyone: Vec<_> =
        people().iter().map(|person| answers_from_json(&pack, &person.to_string()).answers).collect();
    for file in ["prior-education.json", "pabo.json", "work.json", "test-21.json", "traps.json"] {
        everyone.extend(rows(file).iter().filter_map(|row| row.get("answers")).map(|given| answers(&pack, given)));
    }
    for answers in everyone {
        for locale in Locale::ALL {
            let outcome: Value = serde_json::from_str(&outcome_to_json(&pack, &answers, locale)).unwrap();
            assert_eq!(faults(&validator, &outcome), [""; 0]);
        }
    }
}
