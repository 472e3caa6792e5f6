//! Reads the file.

use super::FORMAT;
use crate::domain::date::Date;
use crate::json::{self, Node, Value};

/// What a candidate brings to the talk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Talk {
    /// For which hogeschool, by its name in content.
    pub content: String,
    /// The programme, by its name in content.
    pub programme: String,
    /// The route in words.
    pub name: String,
    /// The day it was saved.
    pub date: Option<Date>,
    /// Nothing about admission is left to arrange.
    pub admitted: bool,
    /// What is still to be arranged about work, agreement and workplace.
    pub conditions: Vec<Condition>,
}

/// Something that is still to be arranged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Condition {
    /// What.
    pub text: String,
    /// What to do.
    pub steps: Vec<Step>,
}

/// Something to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What.
    pub text: String,
    /// Before when, in words.
    pub before: String,
}

/// Whether a text says of itself that it is such a file. It can be damaged all the same.
#[must_use]
pub fn is_talk(text: &str) -> bool {
    let tree = json::read(json::without_mark(text)).ok().flatten();
    tree.is_some_and(|tree| string(tree.root(), "format").as_deref() == Some(FORMAT))
}

/// Reads the file. Nothing when it is not whole.
#[must_use]
pub fn read(text: &str) -> Option<Talk> {
    let tree = json::read(json::without_mark(text)).ok().flatten()?;
    let root = tree.root();
    if string(root, "format")? != FORMAT {
        return None;
    }
    Some(Talk {
        content: string(root, "content")?,
        programme: string(root, "programme")?,
        name: string(root, "name")?,
        date: string(root, "date").and_then(|day| Date::parse(&day)),
        admitted: match string(root, "admission")?.as_str() {
            "settled" => true,
            "open" => false,
            _ => return None,
        },
        conditions: list(root, "conditions", condition)?,
    })
}

fn condition(node: Node<'_>) -> Option<Condition> {
    Some(Condition { text: string(node, "text")?, steps: list(node, "steps", step)? })
}

fn step(node: Node<'_>) -> Option<Step> {
    Some(Step { text: string(node, "text")?, before: string(node, "before")? })
}

fn list<T>(node: Node<'_>, key: &str, read: impl Fn(Node<'_>) -> Option<T>) -> Option<Vec<T>> {
    match property(node, key)?.value() {
        Value::List(items) => items.map(read).collect(),
        _ => None,
    }
}

fn string(node: Node<'_>, key: &str) -> Option<String> {
    match property(node, key)?.value() {
        Value::Text(text) => Some(text.to_owned()),
        _ => None,
    }
}

fn property<'a>(node: Node<'a>, key: &str) -> Option<Node<'a>> {
    match node.value() {
        Value::Object(mut properties) => properties.find(|property| property.key == key).map(|found| found.value),
        _ => None,
    }
}
