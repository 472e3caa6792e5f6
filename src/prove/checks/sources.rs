//! Rules of a programme that a candidate can't read anywhere. Conditions, preferences and shortening can't be without a
//! source: those are not loaded.

use crate::content::diagnostic::Code;
use crate::json::{Node, Value};
use crate::prove::findings::Findings;
use crate::prove::written::{get, items, origin, text};

/// The rules that have a source of their own.
const RULES: [&str; 6] = ["titles", "subjects", "work", "agreement", "scan", "vwo_track"];

pub(super) fn look(findings: &mut Findings) {
    let Some(own) = findings.written.own() else { return };
    let mut without: Vec<(usize, &str)> = Vec::new();
    let policy = get(own, "test_21");
    without.extend(sourceless(own, "old_diplomas"));
    if policy.is_some_and(is_offered) {
        without.extend(sourceless(own, "test_21"));
    }
    for programme in items(get(own, "programmes")) {
        without.extend(
            RULES.iter().filter(|rule| says_something(programme, rule)).filter_map(|rule| sourceless(programme, rule)),
        );
        if let Some(areas) = get(programme, "areas")
            && get(programme, "areas_source").is_none()
        {
            without.push((areas.at(), "areas_source"));
        }
        let policy_has_source = policy.is_some_and(|policy| get(policy, "source").is_some());
        if get(programme, "test_21").is_some_and(|own| is_object(own) && is_offered(own)) && !policy_has_source {
            without.extend(sourceless(programme, "test_21"));
        }
    }
    let without: Vec<_> = without.into_iter().map(|(at, rule)| (origin(0, at), rule.to_owned())).collect();
    for (origin, rule) in without {
        findings.add(origin, Code::NoSource, [rule]);
    }
}

fn sourceless<'r>(node: Node, rule: &'r str) -> Option<(usize, &'r str)> {
    let written = get(node, rule)?;
    (is_object(written) && get(written, "source").is_none()).then_some((written.at(), rule))
}

/// Work that is not asked for needs no source.
fn says_something(programme: Node, rule: &str) -> bool {
    let demand = get(programme, rule).and_then(|written| get(written, "demand"));
    text(demand) != Some("none")
}

fn is_offered(policy: Node) -> bool {
    !matches!(get(policy, "offered").map(|offered| offered.value()), Some(Value::Flag(false)))
}

fn is_object(node: Node) -> bool {
    matches!(node.value(), Value::Object(_))
}
