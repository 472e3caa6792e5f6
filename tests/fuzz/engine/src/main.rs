//! The targets of `tests/fuzz` under libFuzzer, which is led by the code that an input reaches. `cargo xtask fuzz` builds
//! it, with what tells libFuzzer that, and runs it.
#![no_main]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a panic is how a target says that something is wrong"
)]

#[path = "../../corpus.rs"]
mod corpus;
#[path = "../../mutate.rs"]
mod mutate;
#[path = "../../targets/mod.rs"]
mod targets;

use std::sync::LazyLock;

use generated_catalogue::random::Random;
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use mutate::Mutator;
use targets::{TARGETS, Target};

/// The target that is named by the environment: libFuzzer takes the arguments.
static TARGET: LazyLock<Target> = LazyLock::new(|| {
    let name = std::env::var("FUZZ_TARGET").expect("FUZZ_TARGET names a target");
    *TARGETS.iter().find(|(known, _)| *known == name).expect("there is such a target")
});

static MUTATOR: LazyLock<Mutator> = LazyLock::new(|| {
    let inputs: Vec<Vec<u8>> = corpus::read(TARGET.0).into_iter().map(|(_, input)| input).collect();
    Mutator::new(&inputs)
});

fuzz_target!(|bytes: &[u8]| (TARGET.1)(bytes));

fuzz_mutator!(|data: &mut [u8], size: usize, max_size: usize, seed: u32| {
    let mut random = Random::new(seed.into());
    if random.below(4) == 0 {
        return fuzzer_mutate(data, size, max_size);
    }
    let mut input = data[..size].to_vec();
    MUTATOR.mutate(&mut input, &mut random);
    input.truncate(max_size);
    data[..input.len()].copy_from_slice(&input);
    input.len()
});
