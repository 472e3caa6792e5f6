//! The whole rule behind a statement as a tree: what each part of it came to, and the answer at each leaf.

use crate::domain::date::Month;
use crate::domain::proof::{Asks, Leaf, Proof, Rule};
use crate::domain::question::{Kind, Question};
use crate::domain::truth::Truth;
use crate::json::Json;
use crate::session::saved::answer_to_json;
use crate::session::view::Context;

pub(super) fn tree(context: &Context<'_>, proof: &Proof) -> Json {
    let holds = match proof.holds {
        Truth::Yes => Json::Flag(true),
        Truth::No => Json::Flag(false),
        Truth::Unknown => Json::Null,
    };
    let parts = |parts: &[Proof]| parts.iter().map(|part| tree(context, part)).collect::<Json>();
    let mut fields = match &proof.rule {
        Rule::All(all) => vec![("all".to_owned(), parts(all))],
        Rule::Any(any) => vec![("any".to_owned(), parts(any))],
        Rule::Not(inner) => vec![("not".to_owned(), tree(context, inner))],
        Rule::Answer(found) => leaf(context, found),
        Rule::TodayFrom(day) => vec![("today_from".to_owned(), Json::Number(i64::from(*day)))],
        Rule::Constant => Vec::new(),
    };
    fields.push(("holds".to_owned(), holds));
    Json::Object(fields)
}

fn leaf(context: &Context<'_>, leaf: &Leaf) -> Vec<(String, Json)> {
    let question = context.pack.questions.at(leaf.question);
    let answer = leaf.answer.as_ref().map_or(Json::Null, |answer| answer_to_json(question, answer));
    let mut fields = vec![
        ("question".to_owned(), Json::text(question.id.as_str())),
        ("asks".to_owned(), asks(question, &leaf.asks)),
        ("answer".to_owned(), answer),
    ];
    fields.extend(leaf.not_asked.as_ref().map(|why| ("not_asked".to_owned(), tree(context, why))));
    fields
}

/// As content writes it: options, or `at_least` and `below`.
fn asks(question: &Question, asks: &Asks) -> Json {
    match asks {
        Asks::OneOf(places) => {
            let options = places.iter().filter_map(|place| question.choices().get(usize::from(*place)));
            options.map(|choice| Json::text(choice.id.as_str())).collect()
        }
        Asks::Number { from, below } => {
            let bound = |name: &str, number: &Option<i32>| Some((name.to_owned(), bound(question, (*number)?)));
            Json::Object([bound("at_least", from), bound("below", below)].into_iter().flatten().collect())
        }
    }
}

fn bound(question: &Question, number: i32) -> Json {
    match question.kind {
        Kind::Month { .. } => Json::text(Month::from_number(number).map(|month| month.to_string()).unwrap_or_default()),
        _ => Json::Number(i64::from(number)),
    }
}
