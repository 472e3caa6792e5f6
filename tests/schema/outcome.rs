//! The outcome: what is written fits the schema, for everyone that the tests know.

use jsonschema::Validator;
use mkb_route::domain::text::Locale;
use mkb_route::session::outcome_json::outcome_to_json;
use mkb_route::session::saved::answers_from_json;

use super::support::{answers, people, rows, sample};
use super::{faults, validator};

/// Of the tables, which are long, some rows.
const EVERY: usize = 6;

#[test]
fn outcomes_fit() {
    let (validator, pack) = (validator("outcome"), sample());
    for person in people() {
        let answers = answers_from_json(&pack, &person.to_string()).answers;
        for locale in Locale::ALL {
            check(&validator, &outcome_to_json(&pack, &answers, locale));
        }
    }
    for file in ["prior-education.json", "pabo.json", "work.json", "test-21.json", "traps.json"] {
        for given in rows(file).iter().filter_map(|row| row.get("answers")).step_by(EVERY) {
            check(&validator, &outcome_to_json(&pack, &answers(&pack, given), Locale::Nl));
        }
    }
}

fn check(validator: &Validator, outcome: &str) {
    assert_eq!(faults(validator, &serde_json::from_str(outcome).unwrap()), [""; 0]);
}
