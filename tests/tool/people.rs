//! The same core as the widget: what the tool says of a person is what the element's properties say.

use std::rc::Rc;

use mkb_route::domain::date::Date;
use mkb_route::domain::text::Locale;
use mkb_route::session::Session;
use mkb_route::session::action::Action;
use mkb_route::session::saved::answers_from_json;
use mkb_route::session::screen::Body;
use serde_json::{Value, json};

use crate::support::{people, read, sample};
use crate::{SAMPLE, program, run, text};

const TODAY: &str = "2026-11-25";

/// A visit with these answers, as the widget has it.
fn visit(answers: &Value, locale: Locale) -> Session {
    let pack = Rc::new(sample());
    let mut session = Session::new(pack, locale, Date::parse(TODAY));
    let read = answers_from_json(session.pack(), &answers.to_string());
    session.update(Action::Replace(read.answers));
    session
}

fn tool(command: &str, arguments: &[&str], answers: &Value) -> Value {
    let all: Vec<&str> = [&[command][..], &SAMPLE, &["--today", TODAY], arguments].concat();
    let output = run(program(&all), answers.to_string().as_bytes());
    assert_eq!(text(&output.stderr), "");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn the_outcome_is_the_elements() {
    for answers in people() {
        for locale in Locale::ALL {
            let expected: Value = serde_json::from_str(&visit(&answers, locale).outcome_json()).unwrap();
            let found = tool("decide", &["--lang", locale.tag()], &answers);
            assert!(found == expected, "{answers} in {}", locale.tag());
        }
    }
}

#[test]
fn the_codes_are_those_of_the_outcome() {
    for answers in people() {
        let outcome = tool("decide", &[], &answers);
        let brief = tool("decide", &["--brief"], &answers);
        let routes = outcome["routes"].as_array().unwrap();
        assert_eq!(brief["routes"].as_object().unwrap().len(), routes.len());
        for route in routes {
            let codes = json!({ "verdict": route["verdict"], "mkb_route": route["mkb_route"]["label"] });
            assert_eq!(brief["routes"][route["route"].as_str().unwrap()], codes);
        }
    }
}

/// Answering what is asked leads through the same questions as the widget does, each with a reason.
#[test]
fn what_is_asked_is_what_the_widget_asks() {
    for answers in people() {
        let mut given = json!({});
        loop {
            let asked = tool("ask", &[], &given);
            let session = visit(&given, Locale::En);
            let Body::Question(screen) = session.screen().body else {
                assert_eq!([&asked["complete"], &asked["question"]], [&json!(true), &Value::Null]);
                break;
            };
            assert_eq!(asked["question"]["id"], screen.id);
            assert_eq!(asked["question"]["text"], screen.heading);
            let because = &asked["because"];
            let hanging = because["routes"].as_array().unwrap().len();
            assert!(because["always"] == true || hanging > 0, "{} is asked for nothing: {given}", screen.id);
            assert_eq!(hanging > 0, !because["statements"].as_array().unwrap().is_empty());
            given[&screen.id] = answers[&screen.id].clone();
            assert!(!given[&screen.id].is_null(), "nobody knows what to say to {}", screen.id);
        }
        assert_eq!(given, answers, "a person answers all there is");
    }
}

#[test]
fn schemas_are_those_of_the_project() {
    for name in ["content", "national", "answers", "outcome"] {
        let output = run(program(&["schema", name]), b"");
        assert_eq!(text(&output.stdout), read(&format!("www/schema/{name}.json")));
    }
}
