//! Named rules that nothing uses.

use std::collections::BTreeSet;

use crate::content::diagnostic::Code;
use crate::json::{Node, Value};
use crate::prove::findings::Findings;
use crate::prove::written::{get, origin, properties, walk};

pub(super) fn look(findings: &mut Findings) {
    let rules: Vec<_> = findings
        .written
        .roots()
        .flat_map(|(file, root)| get(root, "rules").into_iter().flat_map(properties).map(move |rule| (file, rule)))
        .collect();
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for (_, root) in findings.written.roots() {
        for property in properties(root).filter(|property| property.key != "rules") {
            used.extend(named(property.value));
        }
    }
    // What a used rule uses is used.
    let mut waiting: Vec<&str> = used.iter().copied().collect();
    while let Some(name) = waiting.pop() {
        for (_, rule) in rules.iter().filter(|(_, rule)| rule.key == name) {
            waiting.extend(named(rule.value).into_iter().filter(|inner| used.insert(inner)));
        }
    }
    let unused = rules.iter().filter(|(_, rule)| !used.contains(rule.key));
    let unused: Vec<_> = unused.map(|(file, rule)| (origin(*file, rule.at), rule.key.to_string())).collect();
    for (origin, name) in unused {
        findings.add(origin, Code::UnusedRule, [name]);
    }
}

/// The rules that conditions in there name.
fn named(node: Node<'_>) -> Vec<&str> {
    let mut names = Vec::new();
    walk(node, &mut |property| {
        if let ("rule", Value::Text(name)) = (property.key, property.value.value()) {
            names.push(name);
        }
        true
    });
    names
}
