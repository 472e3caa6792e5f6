//! Any bytes as the input of `decide --lines`: a line of JSON comes out for every line that is not blank, in order, and
//! what is wrong with a line says which. In whatever pieces the input comes.

use std::ffi::OsString;
use std::io::Read;

use mkb_route::json::{self, Value};
use mkb_route::tool::{Surroundings, run};

use crate::corpus::project;
use generated_catalogue::random::Random;

pub(super) fn hold(bytes: &[u8]) {
    let mut random = Random::of(bytes);
    let mut arguments = ["decide", "--lines", "--today", "2026-11-25", "--content"].map(OsString::from).to_vec();
    arguments.push(project().join("tests/content/base.json").into());
    if random.below(2) == 0 {
        arguments.push("--brief".into());
    }
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let longest = 1 + random.below(bytes.len().max(1));
    let exit = run(Surroundings {
        arguments,
        language: (*random.pick(&["nl_NL.UTF-8", "en_GB.UTF-8"])).to_owned(),
        input: Box::new(Pieces { rest: bytes, longest }),
        output: &mut output,
        errors: &mut errors,
        styled: false,
    });
    assert_eq!(String::from_utf8_lossy(&errors), "");

    let asked = bytes.split(|byte| *byte == b'\n').enumerate().filter(|(_, line)| !line.trim_ascii().is_empty());
    let mut answered = output.split_inclusive(|byte| *byte == b'\n');
    let mut failed = false;
    for (place, line) in asked {
        let answer = answered.next().unwrap_or_else(|| panic!("line {} is not answered", place + 1));
        failed |= is_error(answer, place + 1, line);
    }
    assert_eq!(answered.next(), None, "more was answered than asked");
    assert_eq!(exit, u8::from(failed));
}

/// Whether what is said about a line is that something is wrong with it.
fn is_error(answer: &[u8], number: usize, line: &[u8]) -> bool {
    assert!(answer.ends_with(b"\n"), "the answer has no end");
    let answer = std::str::from_utf8(answer).unwrap();
    let tree = json::read(answer).unwrap().unwrap();
    let Value::Object(fields) = tree.root().value() else { panic!("{answer} is no object") };
    let field = |key: &str| fields.clone().find(|field| field.key == key).map(|field| field.value.value());
    let is_error = matches!(field("error"), Some(Value::Text(reason)) if !reason.is_empty());
    if is_error {
        assert!(matches!(field("line"), Some(Value::Number(said)) if said == number.to_string()), "{number}: {answer}");
    } else {
        assert!(field("routes").is_some(), "neither an error nor an outcome: {answer}");
        let line = std::str::from_utf8(line).unwrap();
        assert!(json::read(line.trim_start_matches('\u{feff}')).is_ok(), "an outcome of no answers: {line}");
    }
    is_error
}

/// An input that comes in pieces no longer than this.
struct Pieces<'a> {
    rest: &'a [u8],
    longest: usize,
}

impl Read for Pieces<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        let length = self.longest.min(into.len()).min(self.rest.len());
        let (piece, rest) = self.rest.split_at(length);
        into[..length].copy_from_slice(piece);
        self.rest = rest;
        Ok(length)
    }
}
