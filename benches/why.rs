//! What it costs to say what would help and why not, for every route of the sample catalogue and 50 candidates made up at
//! random: `cargo bench --bench why`. The screen asks for one route at a time.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a benchmark that can't go on stops, with the reason, and reports to a person"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;
use std::time::{Duration, Instant};

use divan::Bencher;
use divan::counter::ItemsCount;
use mkb_route::domain::answers::Answers;
use mkb_route::domain::arena::Id;
use mkb_route::domain::pack::Pack;
use mkb_route::domain::programme::Route;
use mkb_route::domain::reasons::reasons;
use mkb_route::domain::what_if::what_ifs;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use support::candidates::{answered, full};

const CANDIDATES: usize = 50;

fn main() {
    let pack = support::sample();
    let candidates = candidates(&pack);
    slowest("what would help", &pack, &candidates, |answers, route| what_ifs(&pack, answers, route).len());
    slowest("why not", &pack, &candidates, |answers, route| reasons(&pack, answers, route).len());
    divan::main();
}

fn candidates(pack: &Pack) -> Vec<Answers> {
    let mut runner = TestRunner::deterministic();
    let mut numbers = || full().new_tree(&mut runner).unwrap().current();
    (0..CANDIDATES).map(|_| answered(pack, &numbers())).collect()
}

/// A mean hides the one that a visitor waits for.
fn slowest(what: &str, pack: &Pack, candidates: &[Answers], of: impl Fn(&Answers, Id<Route>) -> usize) {
    let mut slowest = (Duration::ZERO, "");
    for (id, route) in pack.routes.iter() {
        for answers in candidates {
            let began = Instant::now();
            black_box(of(answers, id));
            slowest = slowest.max((began.elapsed(), route.id.as_str()));
        }
    }
    println!("{what}, the slowest: {:?} for {}", slowest.0, slowest.1);
}

#[divan::bench]
fn what_would_help(bencher: Bencher) {
    every_route(bencher, |pack, answers, route| what_ifs(pack, answers, route).len());
}

#[divan::bench]
fn why_not(bencher: Bencher) {
    every_route(bencher, |pack, answers, route| reasons(pack, answers, route).len());
}

fn every_route(bencher: Bencher, of: impl Fn(&Pack, &Answers, Id<Route>) -> usize) {
    let pack = support::sample();
    let candidates = candidates(&pack);
    bencher.counter(ItemsCount::new(pack.routes.len() * candidates.len())).bench_local(|| {
        for answers in &candidates {
            for (route, _) in pack.routes.iter() {
                black_box(of(&pack, answers, route));
            }
        }
    });
}
