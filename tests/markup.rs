//! What every screen is in HTML: a snapshot for people to review, and what must hold for each of them.
#![cfg(feature = "ui")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs,
    reason = "a test that fails says so by panicking"
)]

mod markup {
    pub(crate) mod fixtures;
    pub(crate) mod html;
}

use std::collections::BTreeSet;
use std::rc::Rc;

use markup::fixtures;
use markup::html::Node;
use mkb_route::ui::app::Intake;
use mkb_route::ui::scan::Scan;
use mkb_route::ui::shell::{Shell, ShellProps, View};
use yew::Callback;

fn render<V: View>(screen: V::Screen, heading_level: u8) -> Node {
    let props = ShellProps {
        screen: Rc::new(screen),
        focus: None,
        announcement: Some(("Je ziet nu 3 routes.".into(), 1)),
        heading_level,
        on_action: Callback::noop(),
    };
    let renderer = yew::LocalServerRenderer::<Shell<V>>::with_props(props).hydratable(false);
    Node::parse(&pollster::block_on(renderer.render()))
}

/// Every screen of every widget with its name.
fn all(level: u8) -> Vec<(&'static str, Node)> {
    let intake = fixtures::all().into_iter().map(|(name, screen)| (name, render::<Intake>(screen, level)));
    let scan = fixtures::scan::all().into_iter().map(|(name, screen)| (name, render::<Scan>(screen, level)));
    intake.chain(scan).collect()
}

/// Every screen in turn, with its name for the message.
#[track_caller]
fn each(check: impl Fn(&str, &Node)) {
    for (name, node) in all(2) {
        check(name, &node);
    }
}

fn names(node: &Node, attribute: &str) -> Vec<String> {
    let all = node.all();
    let values = all.iter().filter_map(|node| node.get(attribute));
    values.flat_map(str::split_whitespace).map(str::to_owned).collect()
}

#[test]
fn screens_are_as_reviewed() {
    each(|name, node| {
        insta::with_settings!({
            snapshot_path => "markup/snapshots",
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, {
            insta::assert_snapshot!(name, node.pretty());
        });
    });
}

#[test]
fn an_id_is_given_once() {
    each(|name, node| {
        let ids = names(node, "id");
        let distinct: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(distinct.len(), ids.len(), "{name}: {ids:?}");
    });
}

#[test]
fn references_lead_to_something() {
    each(|name, node| {
        let ids = names(node, "id");
        for attribute in ["aria-describedby", "aria-labelledby", "for"] {
            for id in names(node, attribute) {
                assert!(ids.contains(&id), "{name}: nothing is called {id}");
            }
        }
    });
}

#[test]
fn fields_have_a_label() {
    each(|name, node| {
        let all = node.all();
        let labels: Vec<&&Node> = all.iter().filter(|node| node.name == "label" && !node.words().is_empty()).collect();
        for field in all.iter().filter(|node| ["input", "select", "textarea"].contains(&node.name.as_str())) {
            let labelled = labels.iter().any(|label| {
                label.all().iter().any(|inside| std::ptr::eq(*inside, *field))
                    || label.get("for").is_some_and(|id| Some(id) == field.get("id"))
            });
            assert!(labelled, "{name}: {field:?}");
        }
    });
}

#[test]
fn groups_of_fields_have_a_legend_first() {
    each(|name, node| {
        for group in node.all().iter().filter(|node| node.name == "fieldset") {
            assert_eq!(group.children[0].name, "legend", "{name}");
            assert!(!group.children[0].words().is_empty(), "{name}");
        }
    });
}

#[test]
fn buttons_have_a_type_and_words() {
    each(|name, node| {
        for button in node.all().iter().filter(|node| node.name == "button") {
            assert!(matches!(button.get("type"), Some("button" | "submit")), "{name}: {button:?}");
            assert!(!button.words().trim().is_empty(), "{name}: {button:?}");
        }
    });
}

#[test]
fn headings_never_skip_a_level() {
    for level in [1, 2, 4] {
        for (name, node) in all(level) {
            let all = node.all();
            let headings = all.iter().filter_map(|node| node.name.strip_prefix('h')?.parse::<u8>().ok());
            let mut before = level - 1;
            for heading in headings {
                assert!(heading >= level && heading <= before + 1, "{name}: {heading} after {before}");
                before = heading;
            }
        }
    }
}

#[test]
fn one_heading_takes_the_focus() {
    each(|name, node| {
        let all = node.all();
        let titles = all.iter().filter(|node| node.get("tabindex") == Some("-1") && node.name.starts_with('h'));
        assert_eq!(titles.count(), 1, "{name}");
    });
}

#[test]
fn one_button_is_primary_at_most() {
    each(|name, node| {
        let all = node.all();
        let primary = all.iter().filter(|node| node.get("part") == Some("primary-button"));
        assert!(primary.count() <= 1, "{name}");
    });
}

#[test]
fn a_strict_policy_allows_it() {
    each(|name, node| {
        for node in node.all() {
            assert!(node.get("style").is_none(), "{name}: {node:?}");
            assert!(!["style", "script"].contains(&node.name.as_str()), "{name}: {node:?}");
            assert!(!node.attributes.iter().any(|(key, _)| key.starts_with("on")), "{name}: {node:?}");
        }
    });
}

#[test]
fn drawings_are_told_in_words_or_not_read_aloud() {
    each(|name, node| {
        for drawing in node.all().iter().filter(|node| node.name == "svg") {
            let told = drawing.get("role") == Some("img")
                && drawing.children.first().is_some_and(|title| title.name == "title" && !title.words().is_empty());
            assert!(told || drawing.get("aria-hidden") == Some("true"), "{name}");
        }
    });
}

#[test]
fn the_language_is_said_and_left_alone() {
    each(|name, node| {
        let root = &node.children[0];
        assert_eq!(root.get("lang"), Some(if name.ends_with("english") { "en" } else { "nl" }), "{name}");
        assert_eq!(root.get("translate"), Some("no"), "{name}");
    });
}

#[test]
fn announcements_take_turns() {
    let (_, screen) = fixtures::all().remove(0);
    let node = render::<Intake>(screen, 2);
    let all = node.all();
    let regions: Vec<String> =
        all.iter().filter(|node| node.get("role") == Some("status")).map(|node| node.words()).collect();
    assert_eq!(regions, ["", "Je ziet nu 3 routes."]);
}

#[test]
fn an_error_is_said_above_and_beside_the_field() {
    let (_, screen) = fixtures::all().into_iter().find(|(name, _)| *name == "question-month-error").unwrap();
    let node = render::<Intake>(screen, 2);
    let all = node.all();
    let with = |key: &str, value: &str| *all.iter().find(|node| node.get(key) == Some(value)).unwrap();
    let summary = with("part", "error-summary");
    assert_eq!(summary.get("tabindex"), Some("-1"));
    assert_eq!(summary.children[0].get("role"), Some("alert"));
    assert!(summary.words().contains("Vul het jaar in met vier cijfers."));
    assert!(with("id", "error").words().contains("Vul het jaar in met vier cijfers."));
    let year = with("id", "field-1");
    assert_eq!(year.get("aria-invalid"), Some("true"));
    assert_eq!(year.get("aria-describedby"), Some("error"));
    assert_eq!(with("id", "field-0").get("aria-invalid"), None);
}
