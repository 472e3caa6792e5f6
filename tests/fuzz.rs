//! Nothing that comes from outside makes anything panic: content, answers, lines of a stream.
//!
//! Every kept input is held to what must be so of it, and a few thousand made out of them, the same in every run.
//! `cargo xtask fuzz` looks on for as long as one likes, led by which code an input reaches.
#![cfg(feature = "tool")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that can't go on stops, with the reason"
)]

#[path = "fuzz/corpus.rs"]
mod corpus;
#[path = "fuzz/mutate.rs"]
mod mutate;
#[path = "fuzz/targets/mod.rs"]
mod targets;

use std::panic::{AssertUnwindSafe, catch_unwind};

use generated_catalogue::random::Random;
use mutate::Mutator;
use targets::TARGETS;

/// Holds kept inputs and some made out of them against a target.
fn hold(name: &str, made: usize) {
    let (_, target) = TARGETS.iter().find(|(known, _)| *known == name).unwrap();
    let corpus = corpus::read(name);
    assert!(!corpus.is_empty(), "{name} has a corpus");
    for (file, input) in &corpus {
        held(*target, input, &format!("tests/fuzz/corpus/{name}/{file}"));
    }
    let inputs: Vec<Vec<u8>> = corpus.into_iter().map(|(_, input)| input).collect();
    let mutator = Mutator::new(&inputs);
    let mut random = Random::new(1);
    for number in 0..made {
        let mut input = random.pick(&inputs).clone();
        mutator.mutate(&mut input, &mut random);
        held(*target, &input, &format!("made input {number}"));
    }
}

/// Says which input it was when it is not as it must be.
fn held(target: fn(&[u8]), input: &[u8], what: &str) {
    if catch_unwind(AssertUnwindSafe(|| target(input))).is_err() {
        panic!("{what} is not held:\n{}", String::from_utf8_lossy(input));
    }
}

#[test]
fn any_content_is_loaded_or_refused() {
    hold("content", 2_000);
}

#[test]
fn any_answers_lead_to_an_outcome() {
    hold("answers", 100);
}

#[test]
fn any_lines_are_answered_one_by_one() {
    hold("lines", 800);
}
