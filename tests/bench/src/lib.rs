//! A catalogue of any size for benchmarks and tests, made up but shaped as published ones are: opleidingen in several
//! forms, subject tables that faculties share, deadlines, work in all its variety, and own conditions, most of them in
//! the same words. The same number and seed give the same text, on every machine.

mod common;
mod opleiding;
mod programme;
pub mod random;

use opleiding::Opleiding;
use random::Random;

/// The sizes at which everything is measured.
pub const SIZES: [usize; 3] = [100, 1_000, 10_000];

/// Fifteen answers of a candidate with mbo-4 and a job of this many hours a week, who looks at everything there is.
#[must_use]
pub fn fifteen_answers(hours: u8) -> String {
    format!(
        r#"{{"field":["any"],"degree":"any","start":"any","diplomas":["mbo"],"mbo":["mbo4"],"mbo4_status":"got",
"studied":["none"],"birth":"2001-05","born_on_first":"no","work":"employee","hours":{hours},"relevance":"yes",
"work_level":"hbo","employer_kind":"private","employer_size":"lt250"}}"#
    )
}

/// The document of a hogeschool with this many programmes.
#[must_use]
pub fn catalogue(programmes: usize, seed: u64) -> String {
    let mut random = Random::new(seed);
    let mut items: Vec<String> = Vec::with_capacity(programmes);
    for number in 0.. {
        let opleiding = Opleiding::made_up(number, &mut random);
        for form in opleiding.forms() {
            if items.len() == programmes {
                return common::document(&items);
            }
            items.push(programme::json(&opleiding, form, &mut random));
        }
    }
    common::document(&items)
}

/// The document with every programme this many times, under names of its own; all else is the same.
#[must_use]
pub fn repeated(programmes: usize, times: usize, seed: u64) -> String {
    let mut random = Random::new(seed);
    let mut items: Vec<String> = Vec::with_capacity(programmes * times);
    for number in 0.. {
        let opleiding = Opleiding::made_up(number, &mut random);
        for form in opleiding.forms() {
            if items.len() >= programmes * times {
                return common::document(&items);
            }
            let json = programme::json(&opleiding, form, &mut random);
            let id = opleiding.id_in(form);
            items.extend((0..times).map(|time| json.replacen(&id, &format!("{id}-{time}"), 1)));
        }
    }
    common::document(&items)
}
