//! What a catalogue of 100, 1,000 and 10,000 programmes costs: reading it, deciding all of it for the first time, and
//! deciding all of it again after one changed answer. `cargo bench`; `cargo xtask bench` adds the same in a browser.
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

use divan::Bencher;
use divan::counter::ItemsCount;
use generated_catalogue::{SIZES, catalogue, fifteen_answers};
use mkb_route::content::load;
use mkb_route::domain::answers::Answers;
use mkb_route::domain::decide::decide;
use mkb_route::domain::pack::Pack;
use mkb_route::session::saved::answers_from_json;
use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const SEED: u64 = 1;

fn main() {
    for programmes in SIZES {
        describe(programmes);
    }
    divan::main();
}

/// How much there is to decide, which is what the time grows with, and the memory it takes, the text not included.
fn describe(programmes: usize) {
    let text = catalogue(programmes, SEED);
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let pack = pack(&text);
    let (kept, most) = (MEMORY.current_usage() - before, MEMORY.peak_usage() - before);
    println!(
        "{programmes} programmes, {} bytes of JSON each: {} routes; {} conditions, {} demands, {} combinations, \
         {} statements; {} bytes of memory for a programme, {} while reading",
        text.len() / programmes,
        pack.routes.len(),
        pack.conditions.arena().len(),
        pack.demands.len(),
        pack.nodes.len(),
        pack.statements.len(),
        kept / programmes,
        most / programmes,
    );
}

fn pack(text: &str) -> Pack {
    load(("generated.json", text)).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

fn answers(pack: &Pack, hours: u8) -> Answers {
    let read = answers_from_json(pack, &fifteen_answers(hours));
    assert_eq!(read.misfits, [], "the answers fit");
    read.answers
}

/// From JSON to a checked pack.
#[divan::bench(args = SIZES)]
fn load_catalogue(bencher: Bencher, programmes: usize) {
    let text = catalogue(programmes, SEED);
    bencher.counter(ItemsCount::new(programmes)).bench_local(|| pack(black_box(&text)));
}

/// What a page waits for: from JSON to the first outcome.
#[divan::bench(args = SIZES)]
fn load_and_first_decision(bencher: Bencher, programmes: usize) {
    let text = catalogue(programmes, SEED);
    bencher.counter(ItemsCount::new(programmes)).bench_local(|| {
        let pack = pack(black_box(&text));
        decide(&pack, &Answers::default())
    });
}

/// All routes again, after one of fifteen answers has changed.
#[divan::bench(args = SIZES)]
fn decide_again(bencher: Bencher, programmes: usize) {
    let pack = pack(&catalogue(programmes, SEED));
    let both = [answers(&pack, 16), answers(&pack, 24)];
    let mut turn = both.iter().cycle();
    bencher.counter(ItemsCount::new(programmes)).bench_local(|| decide(&pack, turn.next().unwrap()));
}

/// The catalogue that comes with the project.
#[divan::bench]
fn load_sample(bencher: Bencher) {
    let text = support::read("www/content/sample.json");
    bencher.bench_local(|| pack(black_box(&text)));
}

/// The same with the catalogue that comes with the project.
#[divan::bench]
fn decide_sample_again(bencher: Bencher) {
    let pack = support::sample();
    let both = [answers(&pack, 16), answers(&pack, 24)];
    let mut turn = both.iter().cycle();
    bencher.bench_local(|| decide(&pack, turn.next().unwrap()));
}
