//! Answers to JSON.

use crate::domain::answers::{Answer, Answers};
use crate::domain::date::Month;
use crate::domain::pack::Pack;
use crate::domain::question::{Kind, Question};
use crate::json::Json;
use crate::session::draft::UNKNOWN;

/// All answers as a document that [`answers_from_json`](super::answers_from_json) reads back, also by another version
/// of the content.
#[must_use]
pub fn answers_to_json(pack: &Pack, answers: &Answers) -> String {
    let each = answers.iter().map(|(id, answer)| {
        let question = pack.questions.at(id);
        (question.id.clone(), answer_to_json(question, answer))
    });
    Json::object([
        ("format", Json::text(super::FORMAT)),
        ("content", Json::text(&pack.hogeschool.id)),
        ("version", Json::text(format!("{}+{}", pack.national_version, pack.version))),
        ("answers", Json::Object(each.collect())),
    ])
    .to_string()
}

/// One answer, as it stands in that document.
pub(in crate::session) fn answer_to_json(question: &Question, answer: &Answer) -> Json {
    match (answer, &question.kind) {
        (Answer::Unknown, _) => Json::text(UNKNOWN),
        (Answer::Chosen(places), kind) => {
            let options = places.iter().filter_map(|place| question.choices().get(usize::from(place)));
            let mut ids = options.map(|choice| Json::text(choice.id.as_str()));
            match kind {
                Kind::Several(_) => ids.collect(),
                _ => ids.next().unwrap_or(Json::Null),
            }
        }
        (Answer::Number(number), Kind::Month { .. }) => {
            Json::text(Month::from_number(*number).map(|month| month.to_string()).unwrap_or_default())
        }
        (Answer::Number(number), _) => Json::Number(i64::from(*number)),
        (Answer::Rated(levels), Kind::Ratings(competence)) => {
            let rated = competence.statements.iter().zip(levels);
            let rated = rated.filter_map(|((id, _), level)| Some((id.clone(), Json::Number(i64::from((*level)?)))));
            Json::Object(rated.collect())
        }
        (Answer::Rated(_), _) => Json::Null,
    }
}
