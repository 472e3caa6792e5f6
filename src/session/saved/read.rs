//! JSON to answers.

use crate::domain::answers::{Answer, Answers};
use crate::domain::date::Month;
use crate::domain::pack::Pack;
use crate::domain::question::{Choice, Competence, Kind, Question};
use crate::domain::set::Set;
use crate::json::{self, Node, Properties, Value};
use crate::session::draft::UNKNOWN;

/// What was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReadAnswers {
    /// The answers that fit.
    pub answers: Answers,
    /// What did not.
    pub misfits: Vec<Misfit>,
}

/// Something in a document of answers that does not fit the content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// The name of the question as it stands there; empty when it is about the whole document.
    pub question: String,
    /// What is wrong.
    pub kind: MisfitKind,
}

/// Why something does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MisfitKind {
    /// The text is no JSON object of answers.
    Document,
    /// It is of a format that is not known here.
    Format,
    /// There is no such question.
    Question,
    /// The question has no such answer.
    Value,
}

impl MisfitKind {
    /// The name in messages for developers.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Format => "format",
            Self::Question => "question",
            Self::Value => "value",
        }
    }
}

/// Reads the document that [`answers_to_json`](super::answers_to_json) writes, or the bare object of answers in it.
/// A question called `answers` can't be told from the document, so content should not have one.
#[must_use]
pub fn answers_from_json(pack: &Pack, text: &str) -> ReadAnswers {
    let mut read = ReadAnswers::default();
    let tree = json::read(json::without_mark(text)).ok().flatten();
    let Some(Value::Object(root)) = tree.as_ref().map(|tree| tree.root().value()) else {
        read.refuse("", MisfitKind::Document);
        return read;
    };
    let value = |key: &str| root.clone().find(|property| property.key == key).map(|property| property.value.value());
    if matches!(value("format"), Some(Value::Text(format)) if format != super::FORMAT) {
        read.refuse("", MisfitKind::Format);
        return read;
    }
    let answers = match value("answers") {
        Some(Value::Object(answers)) => answers,
        _ => root,
    };
    read.answers_in(pack, answers);
    read
}

/// Reads the object of answers itself.
#[must_use]
pub fn answers_from_object(pack: &Pack, answers: Node<'_>) -> ReadAnswers {
    let mut read = ReadAnswers::default();
    match answers.value() {
        Value::Object(answers) => read.answers_in(pack, answers),
        _ => read.refuse("", MisfitKind::Document),
    }
    read
}

impl ReadAnswers {
    fn answers_in(&mut self, pack: &Pack, object: Properties<'_>) {
        for property in object {
            let name = property.key;
            let Some(id) = pack.question(name) else {
                self.refuse(name, MisfitKind::Question);
                continue;
            };
            let question = pack.questions.at(id);
            let fits =
                answer(question, property.value.value()).is_some_and(|answer| self.answers.set(id, question, answer));
            if !fits {
                self.refuse(name, MisfitKind::Value);
            }
        }
    }

    fn refuse(&mut self, question: &str, kind: MisfitKind) {
        self.misfits.push(Misfit { question: question.to_owned(), kind });
    }
}

fn answer(question: &Question, value: Value<'_>) -> Option<Answer> {
    match (&question.kind, value) {
        (_, Value::Text(UNKNOWN)) => Some(Answer::Unknown),
        (Kind::Choice(choices) | Kind::Several(choices), Value::Text(text)) => {
            Some(Answer::Chosen(Set::from([place(choices, text)?])))
        }
        (Kind::Several(choices), Value::List(ids)) => {
            let places = ids.map(|id| match id.value() {
                Value::Text(text) => place(choices, text),
                _ => None,
            });
            Some(Answer::Chosen(places.collect::<Option<_>>()?))
        }
        (Kind::Number { .. }, Value::Number(number)) => Some(Answer::Number(number.parse().ok()?)),
        (Kind::Month { .. }, Value::Text(text)) => Some(Answer::Number(Month::parse(text)?.number())),
        (Kind::Ratings(competence), Value::Object(levels)) => rated(competence, levels),
        _ => None,
    }
}

fn place(choices: &[Choice], id: &str) -> Option<u16> {
    choices.iter().position(|choice| choice.id == id).and_then(|place| u16::try_from(place).ok())
}

fn rated(competence: &Competence, levels: Properties<'_>) -> Option<Answer> {
    let mut rated = vec![None; competence.statements.len()];
    for property in levels {
        let place = competence.statements.iter().position(|(id, _)| *id == property.key)?;
        let Value::Number(level) = property.value.value() else { return None };
        *rated.get_mut(place)? = Some(level.parse().ok()?);
    }
    rated.iter().any(Option::is_some).then_some(Answer::Rated(rated))
}
