//! Made-up people who walk through the questions, each a file below `personas/`.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Map, Value};

use crate::Widget;

/// Someone, with the answers that they would give and what must come of it.
#[derive(Clone, Debug)]
pub struct Persona {
    /// The name of the file.
    pub name: String,
    /// Answers by question, in the form that they have in JSON.
    pub answers: Map<String, Value>,
    /// By route: the verdict and the codes of statements that must be on screen.
    pub expect: Map<String, Value>,
}

impl Persona {
    /// The one in `personas/NAME.json`.
    #[must_use]
    pub fn read(name: &str) -> Self {
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("personas").join(format!("{name}.json"));
        let persona = read(&file);
        let object = |key: &str| persona[key].as_object().cloned().unwrap_or_else(|| panic!("{name} has no {key}"));
        Self { name: name.to_owned(), answers: object("answers"), expect: object("expect") }
    }

    /// Answers until the result is there, and gives the questions that were asked, in their order. `at_every_screen`
    /// runs before each answer. A question that this persona can't answer stops the walk, and so does an answer that
    /// nobody asked for: both mean that content or engine ask otherwise than they did.
    pub async fn answer_all(&self, widget: &Widget, at_every_screen: impl AsyncFn(&Widget)) -> Vec<String> {
        let names = question_names();
        let mut asked = Vec::new();
        while widget.texts("form").await.len() == 1 {
            let heading = widget.heading().await;
            let id = names.get(&heading).unwrap_or_else(|| panic!("{}: no question is called {heading}", self.name));
            let answer =
                self.answers.get(id).unwrap_or_else(|| panic!("{}: {id} is asked, after {asked:?}", self.name));
            asked.push(id.clone());
            at_every_screen(widget).await;
            widget.answer(answer).await;
        }
        let idle: Vec<&String> = self.answers.keys().filter(|id| !asked.contains(id)).collect();
        assert!(idle.is_empty(), "{}: {idle:?} are not asked; asked are {asked:?}", self.name);
        asked
    }
}

/// The Dutch words of every question, as they stand above it, with its name.
fn question_names() -> BTreeMap<String, String> {
    let content = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www/content/national/questions.json"));
    let questions = content["questions"].as_array().expect("a list of questions");
    questions
        .iter()
        .map(|question| {
            let optional = if question["optional"] == true { " (niet verplicht)" } else { "" };
            (text(&question["text"]["nl"]) + optional, text(&question["id"]))
        })
        .collect()
}

fn read(file: &Path) -> Value {
    let text = std::fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
