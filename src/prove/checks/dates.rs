//! Validity and days, seen from today.

use crate::content::diagnostic::Code;
use crate::domain::date::Date;
use crate::domain::origin::Origin;
use crate::json::{Node, Property, Value};
use crate::prove::findings::Findings;
use crate::prove::written::{get, origin, text, walk};

pub(super) fn look(findings: &mut Findings, today: Date) {
    let mut found: Vec<(Origin, Code, Date)> = Vec::new();
    for (file, root) in findings.written.roots() {
        let valid = |key: &str| get(get(root, "valid")?, key);
        if let Some((node, until)) = valid("until").and_then(day)
            && until < today
        {
            found.push((origin(file, node.at()), Code::Expired, until));
        }
        if let Some((node, from)) = valid("from").and_then(day)
            && today < from
        {
            found.push((origin(file, node.at()), Code::NotYetValid, from));
        }
        walk(root, &mut |property| {
            let passed = days(property).into_iter().filter(|(_, day)| *day < today);
            found.extend(passed.map(|(node, day)| (origin(file, node.at()), Code::DayPassed, day)));
            // Those of an example are what it is about.
            property.key != "examples"
        });
    }
    for (origin, code, day) in found {
        findings.add(origin, code, [day.to_string(), today.to_string()]);
    }
}

/// The days by which a candidate must do something.
fn days<'n>(property: Property<'n>) -> Vec<(Node<'n>, Date)> {
    match (property.key, property.value.value()) {
        ("deadlines" | "deadline", Value::Object(starts)) => starts.filter_map(|start| day(start.value)).collect(),
        ("by", Value::Text(_)) => day(property.value).into_iter().collect(),
        _ => Vec::new(),
    }
}

fn day<'n>(node: Node<'n>) -> Option<(Node<'n>, Date)> {
    Some((node, Date::parse(text(Some(node))?)?))
}
