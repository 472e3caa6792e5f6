//! Answers to JSON.

use serde_json::{Map, Value};

use crate::domain::answers::{Answer, Answers};
use crate::domain::date::Month;
use crate::domain::pack::Pack;
use crate::domain::question::{Kind, Question};
use crate::session::draft::UNKNOWN;

/// All answers as a document that [`answers_from_json`](super::answers_from_json) reads back, also by another version
/// of the content.
#[must_use]
pub fn answers_to_json(pack: &Pack, answers: &Answers) -> String {
    let each = answers.iter().map(|(id, answer)| {
        let question = pack.questions.at(id);
        (question.id.clone(), value(question, answer))
    });
    let document = [
        ("format", Value::from(super::FORMAT)),
        ("content", Value::from(pack.hogeschool.id.as_str())),
        ("version", Value::from(format!("{}+{}", pack.national_version, pack.version))),
        ("answers", Value::Object(each.collect())),
    ];
    Value::Object(document.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()).to_string()
}

fn value(question: &Question, answer: &Answer) -> Value {
    match (answer, &question.kind) {
        (Answer::Unknown, _) => Value::from(UNKNOWN),
        (Answer::Chosen(places), kind) => {
            let options = places.iter().filter_map(|place| question.choices().get(usize::from(*place)));
            let mut ids = options.map(|choice| Value::from(choice.id.as_str()));
            match kind {
                Kind::Several(_) => Value::Array(ids.collect()),
                _ => ids.next().unwrap_or(Value::Null),
            }
        }
        (Answer::Number(number), Kind::Month { .. }) => {
            Value::from(Month::from_number(*number).map(|month| month.to_string()).unwrap_or_default())
        }
        (Answer::Number(number), _) => Value::from(*number),
        (Answer::Rated(levels), Kind::Ratings(competence)) => {
            let rated = competence.statements.iter().zip(levels);
            let rated = rated.filter_map(|((id, _), level)| Some((id.clone(), Value::from((*level)?))));
            Value::Object(rated.collect::<Map<String, Value>>())
        }
        (Answer::Rated(_), _) => Value::Null,
    }
}
