//! What a large catalogue costs grows with what is distinct in it, not with its programmes: shown by counting.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that can't go on stops, with the reason"
)]

use generated_catalogue::{catalogue, fifteen_answers, repeated};
use mkb_route::content::load;
use mkb_route::domain::decide::decide;
use mkb_route::domain::pack::Pack;
use mkb_route::domain::verdict::Verdict;
use mkb_route::session::saved::answers_from_json;

const SEED: u64 = 7;

fn pack(text: &str) -> Pack {
    load(("generated.json", text)).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

/// Conditions, statements, demands, combinations and offers: everything that is decided.
fn distinct(pack: &Pack) -> [usize; 5] {
    [pack.conditions.arena().len(), pack.statements.len(), pack.demands.len(), pack.nodes.len(), pack.offers.len()]
}

#[test]
fn the_same_programmes_again_add_nothing_to_decide() {
    let once = pack(&repeated(60, 1, SEED));
    for times in [2, 10] {
        let again = pack(&repeated(60, times, SEED));
        assert_eq!(again.routes.len(), once.routes.len() * times);
        assert_eq!(distinct(&again), distinct(&once), "{times} times");
    }
}

#[test]
fn the_same_programme_comes_out_the_same() {
    let pack = pack(&repeated(60, 3, SEED));
    let answers = answers_from_json(&pack, &fifteen_answers(16)).answers;
    let mut verdicts = vec![Verdict::Open; pack.routes.len()];
    for outcome in &decide(&pack, &answers).routes {
        verdicts[outcome.route.index()] = outcome.verdict;
    }
    for (id, route) in pack.routes.iter() {
        let (_, first) = pack.routes.iter().find(|(_, other)| other.node == route.node).unwrap();
        let same = verdicts.iter().zip(pack.routes.iter()).filter(|(_, (_, other))| other.node == first.node);
        assert!(same.clone().count() >= 3, "{}", route.id);
        assert!(same.into_iter().all(|(verdict, _)| *verdict == verdicts[id.index()]), "{}", route.id);
    }
}

/// A larger catalogue has hardly more conditions that programmes share. What each opleiding adds is whether a candidate
/// was sent away from that very one: as a condition, as its opposite, and with what the rule says besides.
#[test]
fn shared_conditions_hardly_grow_with_programmes() {
    let shared = |programmes| {
        let pack = pack(&catalogue(programmes, SEED));
        let options = pack.questions.at(pack.question("bsa_programme").unwrap()).choices();
        let opleidingen = options.iter().filter(|option| option.text.nl.ends_with(char::is_numeric)).count();
        pack.conditions.arena().len() - 3 * opleidingen
    };
    let (few, many) = (shared(300), shared(3_000));
    assert!(many < few + few / 10, "{few} with 300 programmes, {many} with 3,000");
}

#[test]
fn the_generated_catalogue_is_the_same_every_time() {
    assert_eq!(catalogue(50, SEED), catalogue(50, SEED));
    assert_ne!(catalogue(50, SEED), catalogue(50, SEED + 1));
}
