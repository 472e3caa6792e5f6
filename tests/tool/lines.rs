//! A candidate per line: in whatever pieces the input comes, the output is that of each line by itself, in order.

use std::io::{BufRead, BufReader, Read, Write};

use mkb_route::tool::{Surroundings, run};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::people;
use crate::{SAMPLE, program, text};

/// An input that comes in pieces of these lengths, again and again.
struct Pieces<'a> {
    rest: &'a [u8],
    lengths: std::iter::Cycle<std::vec::IntoIter<usize>>,
}

impl Read for Pieces<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let length = self.lengths.next().unwrap().min(into.len()).min(self.rest.len());
        let (piece, rest) = self.rest.split_at(length);
        into[..length].copy_from_slice(piece);
        self.rest = rest;
        Ok(length)
    }
}

/// What the tool says, in this process, with its exit code.
fn tool<'a>(arguments: &[&str], input: impl Read + Send + 'a) -> (String, u8) {
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let exit = run(Surroundings {
        arguments: arguments.iter().map(std::ffi::OsString::from).collect(),
        language: String::new(),
        input: Box::new(input),
        output: &mut output,
        errors: &mut errors,
        styled: false,
    });
    assert_eq!(text(&errors), "");
    (text(&output), exit)
}

/// What can stand on a line: someone's answers, a part of them, something wrong, nothing.
fn line() -> impl Strategy<Value = String> {
    let people = people();
    let part = (prop::sample::select(people.clone()), 0..12_usize).prop_map(|(person, count)| {
        Value::Object(person.as_object().unwrap().clone().into_iter().take(count).collect()).to_string()
    });
    prop_oneof![
        5 => part,
        1 => Just(r#"{"work":"nothing"}"#.to_owned()),
        1 => Just("{".to_owned()),
        1 => Just(String::new()),
        1 => Just("  \r".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn lines_are_what_each_is_alone(
        lines in prop::collection::vec(line(), 0..9),
        lengths in prop::collection::vec(1..4000_usize, 1..6),
        ends in any::<bool>(),
    ) {
        let arguments = ["decide", "--lines", "--brief", "--today", "2026-11-25", "--content", "tests/content/base.json"];
        let mut input = lines.join("\n");
        if ends {
            input.push('\n');
        }
        let pieces = Pieces { rest: input.as_bytes(), lengths: lengths.into_iter().cycle() };
        let (found, exit) = tool(&arguments, pieces);
        let (mut expected, mut failed) = (String::new(), false);
        for (place, line) in lines.iter().enumerate() {
            let (alone, exit) = tool(&arguments, line.as_bytes());
            failed |= exit != 0;
            expected += &alone.replace("{\"line\":1,", &format!("{{\"line\":{},", place + 1));
        }
        prop_assert_eq!(found, expected);
        prop_assert_eq!(exit, u8::from(failed));
    }
}

/// A line alone is a decision: the same document.
#[test]
fn a_line_is_a_decision() {
    let people = people();
    let input: String = people.iter().map(|person| person.to_string() + "\n").collect();
    for brief in [&[][..], &["--brief"]] {
        let arguments = [&["decide", "--today", "2026-11-25"][..], &SAMPLE, brief].concat();
        let (lines, exit) = tool(&[&arguments[..], &["--lines"]].concat(), input.as_bytes());
        assert_eq!(exit, 0);
        let alone: String = people.iter().map(|person| tool(&arguments, person.to_string().as_bytes()).0).collect();
        assert!(lines == alone);
    }
}

/// A line that is too long costs no more than itself, wherever it stands, and whether or not it is the last.
#[test]
fn a_line_can_be_too_long() {
    let long = format!("{{\"work\":\"{}\"}}", "x".repeat(3 << 20));
    for (lines, expected) in [
        (vec!["{}", &long, "{}"], vec![None, Some(2), None]),
        (vec![&long, "{}"], vec![Some(1), None]),
        (vec!["{}", &long], vec![None, Some(2)]),
        (vec![&long, &long], vec![Some(1), Some(2)]),
    ] {
        let input = lines.join("\n");
        let arguments = ["decide", "--lines", "--brief", "--content", "tests/content/base.json"];
        let pieces = Pieces { rest: input.as_bytes(), lengths: vec![70_000].into_iter().cycle() };
        let (found, exit) = tool(&arguments, pieces);
        let found: Vec<Value> = found.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(found.iter().map(|line| line["line"].as_u64()).collect::<Vec<_>>(), expected);
        let errors: Vec<&Value> = found.iter().map(|line| &line["error"]).filter(|error| !error.is_null()).collect();
        assert!(errors.iter().all(|error| **error == json!("the line is longer than 1048576 bytes")), "{errors:?}");
        assert_eq!(exit, 1);
    }
}

/// A program can send a candidate and wait for the outcome before it sends the next.
#[test]
fn each_line_is_answered_at_once() {
    let mut child = program(&["decide", "--lines", "--brief", "--content", "tests/content/base.json"]).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap()).lines();
    for _ in 0..5 {
        input.write_all(b"{}\n").unwrap();
        assert!(output.next().unwrap().unwrap().starts_with("{\"routes\""));
    }
    drop(input);
    assert!(output.next().is_none());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

/// Whoever reads the output may have enough of it, as `head` has.
#[test]
fn a_closed_output_ends_it_quietly() {
    let mut child = program(&["decide", "--lines", "--brief", "--content", "tests/content/base.json"]).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || while input.write_all(&b"{}\n".repeat(1000)).is_ok() {});
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut first = String::new();
    output.read_line(&mut first).unwrap();
    drop(output);
    let ended = child.wait_with_output().unwrap();
    writer.join().unwrap();
    assert_eq!((ended.status.code(), text(&ended.stderr).as_str()), (Some(0), ""));
}
