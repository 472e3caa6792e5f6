//! The reader of JSON against a general one: they read the same texts, and find the same in them.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that can't go on stops, with the reason"
)]

use mkb_route::json::{Node, Value, read};
use proptest::prelude::Strategy;
use proptest::{prop_assert_eq, proptest};
use serde_json::Value as Theirs;

/// The same value as the general reader has it.
fn theirs(node: Node) -> Theirs {
    match node.value() {
        Value::Null => Theirs::Null,
        Value::Flag(flag) => Theirs::Bool(flag),
        Value::Number(number) => serde_json::from_str(number).unwrap(),
        Value::Text(text) => Theirs::String(text.to_owned()),
        Value::List(items) => items.map(theirs).collect(),
        Value::Object(properties) => {
            Theirs::Object(properties.map(|property| (property.key.to_owned(), theirs(property.value))).collect())
        }
    }
}

/// Pieces of JSON in any order: most of it wrong, all of it nearly right.
fn pieces() -> impl Strategy<Value = String> {
    const PIECES: [&str; 32] = [
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\"a\"",
        "\"\\n\"",
        "\\u20ac",
        "\\ud83d\\ude00",
        "\\ud83d",
        "\\",
        " ",
        "\n",
        "\t",
        "0",
        "12",
        "-",
        "-3",
        ".5",
        "1.5",
        "e-3",
        "E-2",
        "01",
        "true",
        "false",
        "null",
        "nul",
        "é",
        "{\"a\":1}",
        "[1,\"b\"]",
    ];
    proptest::collection::vec(0..PIECES.len(), 1..9)
        .prop_map(|places| places.into_iter().filter_map(|place| PIECES.get(place).copied()).collect())
}

proptest! {
    #[test]
    fn both_readers_agree(text in pieces()) {
        let ours = read(&text).ok().flatten().map(|tree| theirs(tree.root()));
        prop_assert_eq!(ours, serde_json::from_str::<Theirs>(&text).ok(), "{}", text);
    }

    #[test]
    fn any_text_is_read_or_refused(text in ".*") {
        let ours = read(&text).ok().flatten().map(|tree| theirs(tree.root()));
        prop_assert_eq!(ours, serde_json::from_str::<Theirs>(&text).ok(), "{}", text);
    }
}

#[test]
fn values_know_their_place() {
    let tree = read(" { \"a\": [ 1, true ] }").unwrap().unwrap();
    let Value::Object(mut properties) = tree.root().value() else { panic!("{tree:?}") };
    let property = properties.next().unwrap();
    let Value::List(items) = property.value.value() else { panic!("{tree:?}") };
    let mut places = vec![tree.root().at(), property.at, property.value.at()];
    places.extend(items.map(Node::at));
    assert_eq!(places, [1, 3, 8, 10, 13]);
}

#[test]
fn a_fault_is_where_reading_stops() {
    for (text, at) in
        [("{\"a\" 1}", 5), ("[1,]", 3), ("[1 2]", 3), ("\"a", 2), ("nul", 0), ("1 1", 2), ("-x", 1), ("\"\\x\"", 1)]
    {
        assert_eq!(read(text).unwrap_err().at, at, "{text}");
    }
    assert!(read(" \n").unwrap().is_none());
    assert!(read("1.5E+2").is_ok());
}

#[test]
fn depth_has_an_end() {
    assert!(read(&("[".repeat(100) + &"]".repeat(100))).is_ok());
    assert!(read(&"[".repeat(100_000)).is_err());
}
