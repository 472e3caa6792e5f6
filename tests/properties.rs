//! What must hold for every candidate, tried on candidates made up at random.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that can't go on stops, with the reason"
)]

mod support;

use std::collections::BTreeMap;

use mkb_route::content::load;
use mkb_route::domain::answers::Answers;
use mkb_route::domain::decide::decide;
use mkb_route::domain::evaluate::Evaluation;
use mkb_route::domain::outcome::{Outcome, RouteOutcome};
use mkb_route::domain::pack::Pack;
use mkb_route::domain::programme::Route;
use mkb_route::domain::stated::statements;
use mkb_route::domain::verdict::Verdict;
use proptest::prelude::{ProptestConfig, any};
use proptest::{prop_assert, prop_assert_eq, proptest};
use support::candidates::{answered, full, pick, sparse};
use support::{read, sample};

thread_local! {
    static PACK: Pack = sample();
}

fn by_route(outcome: &Outcome) -> BTreeMap<mkb_route::domain::arena::Id<Route>, &RouteOutcome> {
    outcome.routes.iter().map(|route| (route.route, route)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

    /// A verdict that is given stands, whatever is answered next; until then it lies between best and worst.
    #[test]
    fn more_answers_never_flip_a_verdict(few in sparse(), more in full()) {
        PACK.with(|pack| {
            let later: Vec<u16> = few.iter().zip(&more).map(|(few, more)| if *few == 0 { *more } else { *few }).collect();
            let (before, after) = (answered(pack, &few), answered(pack, &later));
            let (before, after) = (decide(pack, &before), decide(pack, &after));
            let after = by_route(&after);
            for route in &before.routes {
                let later = after[&route.route];
                let name = &pack.routes.at(route.route).id;
                if route.verdict != Verdict::Open {
                    prop_assert_eq!(route.verdict, later.verdict, "{}", name);
                }
                prop_assert!(route.best <= later.best && later.worst <= route.worst, "{}", name);
            }
            Ok(())
        })?;
    }

    /// Who answers every question that is put gets a verdict for every route in view, and a step with each that is not
    /// simply open to them; and no more questions come than was said.
    #[test]
    fn asking_ends_with_a_verdict_for_every_route(numbers in full()) {
        PACK.with(|pack| {
            let mut answers = Answers::default();
            let mut outcome = decide(pack, &answers);
            let mut said = outcome.remaining.most;
            while let Some(id) = outcome.remaining.next {
                let question = pack.questions.at(id);
                let number = numbers[id.index() % numbers.len()];
                // An answer that fits, and never "don't know".
                let answer = (0..4096_u16)
                    .map(|more| (number & !15).wrapping_add(more * 16))
                    .filter_map(|number| pick(question, number))
                    .find(|answer| question.accepts(answer))
                    .unwrap_or_else(|| panic!("no answer fits {}", question.id));
                prop_assert!(answers.set(id, question, answer));
                outcome = decide(pack, &answers);
                prop_assert!(outcome.remaining.most < said, "{} questions left after {}, at most {said} before", outcome.remaining.most, question.id);
                said = outcome.remaining.most;
            }
            let evaluation = Evaluation::of(pack, &answers);
            for route in outcome.routes.iter().filter(|route| route.in_scope) {
                let stated = statements(pack, &evaluation, pack.routes.at(route.route).node);
                let name = &pack.routes.at(route.route).id;
                prop_assert!(route.verdict != Verdict::Open, "{} is open; {:?}", name, answers);
                let steps = stated.iter().flat_map(|stated| &pack.statements.at(stated.statement).steps);
                prop_assert!(route.verdict == Verdict::Admissible || steps.count() > 0, "{} has no step", name);
            }
            Ok(())
        })?;
    }

    /// Content that is cut, doubled or scribbled in gives a pack or problems, and never a panic.
    #[test]
    fn damaged_content_is_told_and_never_stops_the_loader(
        damages in proptest::collection::vec((any::<u16>(), any::<u16>(), 0_u8..4), 1..4),
    ) {
        let mut text = read("tests/content/base.json");
        for (at, length, kind) in damages {
            let at = boundary(&text, usize::from(at) % text.len().max(1));
            let end = boundary(&text, (at + usize::from(length) % 40).min(text.len()));
            match kind {
                0 => text.replace_range(at..end, ""),
                1 => text = [&text[..end], &text[at..]].concat(),
                2 => text.insert_str(at, "{\"\u{20ac}\": [1e9, null, -0.5, \"\\u00e9\"]}"),
                _ => text.replace_range(at..end, "\""),
            }
        }
        if let Err(problems) = load(("damaged.json", &text)) {
            prop_assert!(!problems.is_empty());
            prop_assert!(problems.iter().all(|problem| problem.line > 0 && problem.column > 0));
        }
    }
}

/// The nearest place before this one where the text can be cut.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}
