//! What checking content costs, everything proven over all candidates: the sample as its hogeschool checks it, with the
//! national files as their author does, and made-up catalogues. `cargo bench --bench check`.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a benchmark that can't go on stops, with the reason"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use divan::Bencher;
use generated_catalogue::catalogue;
use mkb_route::content::NATIONAL;
use mkb_route::domain::date::Date;
use mkb_route::prove::check;
use support::read;

const SEED: u64 = 1;

fn main() {
    divan::main();
}

fn today() -> Date {
    Date::parse("2026-11-01").unwrap()
}

#[divan::bench(sample_count = 5)]
fn sample(bencher: Bencher) {
    let text = read("www/content/sample.json");
    bencher.bench(|| check(None, ("sample.json", &text), today()));
}

#[divan::bench(sample_count = 5)]
fn sample_and_national(bencher: Bencher) {
    let text = read("www/content/sample.json");
    bencher.bench(|| check(Some(NATIONAL), ("sample.json", &text), today()));
}

#[divan::bench(args = [100, 1_000], sample_count = 3)]
fn programmes(bencher: Bencher, programmes: usize) {
    let text = catalogue(programmes, SEED);
    bencher.bench(|| check(None, ("generated.json", &text), today()));
}
