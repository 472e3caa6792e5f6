//! Proofs over all candidates, held to what is decided of one.
#![cfg(feature = "tool")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that can't go on stops, with the reason"
)]

#[path = "prove/candidates.rs"]
mod candidates;
#[path = "prove/diffs.rs"]
mod diffs;
#[path = "prove/enumerated.rs"]
mod enumerated;
#[path = "prove/faults.rs"]
mod faults;
mod support;

use candidates::{full, some};
use std::collections::BTreeSet;

use generated_catalogue::random::Random;
use mkb_route::domain::answers::{Answer, Answers};
use mkb_route::domain::arena::Id;
use mkb_route::domain::decide::decide;
use mkb_route::domain::demand::Node;
use mkb_route::domain::evaluate::{Evaluation, Fact};
use mkb_route::domain::verdict::{Severity, Verdict};
use mkb_route::prove::compiled::{Compiled, LEVELS};
use mkb_route::prove::diagram::{Diagram, Variable};
use mkb_route::prove::space::Space;
use oxidd::BooleanFunction;
use support::sample;

/// For 10,000 candidates made up at random, the diagrams say what is decided.
#[test]
fn diagrams_agree_with_what_is_decided() {
    let pack = sample();
    let space = Space::of(&[&pack]);
    let compiled = Compiled::new(&pack, &space).unwrap();
    let roots: BTreeSet<Id<Node>> = pack.routes.iter().map(|(_, route)| route.node).collect();
    let exactly: Vec<_> = roots.iter().map(|root| (*root, severities(&compiled, *root))).collect();
    let mut numbers = Random::new(1);
    for _ in 0..10_000 {
        let answers = full(&pack, &mut numbers);
        let evaluation = Evaluation::of(&pack, &answers);
        let point = point(&compiled, &evaluation, &answers);
        for (root, severities) in &exactly {
            let range = evaluation.nodes.at(*root);
            assert_eq!(range.best, range.worst, "{answers:?} is not full");
            let (_, holds) = severities.iter().find(|(severity, _)| *severity == range.best).unwrap();
            assert!(holds.eval(point.iter().copied()), "not {:?}: {answers:?}", range.best);
        }
    }
}

/// Where a combination is exactly as bad as each severity; no two at once.
fn severities(compiled: &Compiled, root: Id<Node>) -> Vec<(Severity, Diagram)> {
    let badness = compiled.node(root).unwrap();
    let all = std::iter::once(Severity::Clear).chain(LEVELS);
    let all: Vec<_> = all.map(|severity| (severity, compiled.exactly(&badness, severity).unwrap())).collect();
    for (place, (_, one)) in all.iter().enumerate() {
        assert!(all[..place].iter().all(|(_, other)| !one.and(other).unwrap().satisfiable()));
    }
    all
}

/// The point of the space at which a candidate stands.
fn point(compiled: &Compiled, evaluation: &Evaluation, answers: &Answers) -> Vec<(Variable, bool)> {
    let mut point = compiled.day(answers.today);
    for (id, question) in compiled.pack.questions.iter() {
        let answer = match evaluation.facts.at(id) {
            Fact::Given(answer) => answer.clone(),
            _ => Answer::Unknown,
        };
        point.extend(compiled.values(question, &answer));
    }
    point
}

/// For 100 unfinished series of answers, a verdict that can still be reached is reached by some completion, and what
/// completions reach can be reached.
#[test]
fn what_can_still_be_reached_is() {
    let pack = sample();
    let space = Space::of(&[&pack]);
    let compiled = Compiled::new(&pack, &space).unwrap();
    let mut numbers = Random::new(2);
    for _ in 0..100 {
        let given = some(&pack, &mut numbers);
        let outcome = decide(&pack, &given);
        for found in outcome.routes.iter().take(6) {
            let route = pack.routes.at(found.route);
            let reachable = compiled.reachable(route, &given).unwrap();
            assert!(!reachable.is_empty(), "{}: nobody can answer {given:?}", route.id);
            if found.verdict != Verdict::Open {
                assert_eq!(reachable, [found.verdict], "{}: {given:?}", route.id);
            }
        }
    }
}
