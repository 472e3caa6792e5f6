//! What must hold of every what-if and every reason, tried on candidates made up at random.

use mkb_route::domain::answers::{Answer, Answers};
use mkb_route::domain::arena::Id;
use mkb_route::domain::change::Setting;
use mkb_route::domain::decide::decide;
use mkb_route::domain::evaluate::Evaluation;
use mkb_route::domain::pack::Pack;
use mkb_route::domain::programme::Route;
use mkb_route::domain::reasons::reasons;
use mkb_route::domain::scope::{Scope, Weight};
use mkb_route::domain::search::{BetterThan, Finding, completed, find};
use mkb_route::domain::verdict::{Severity, Verdict};
use mkb_route::domain::what_if::{Made, supposing, what_ifs};
use proptest::prelude::{ProptestConfig, any};
use proptest::test_runner::TestCaseError;
use proptest::{prop_assert, prop_assert_eq, proptest};

use crate::support::candidates::{answered, full, sparse};
use crate::support::sample;

thread_local! {
    static PACK: Pack = sample();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Making the changes lifts the verdict to what was said; making fewer of them does not; and only what they name and
    /// what can be changed is different then.
    #[test]
    fn what_ifs_lift_and_nothing_less_does(numbers in full(), route in any::<usize>()) {
        PACK.with(|pack| lifts(pack, &answered(pack, &numbers), nth(pack, route)))?;
    }

    #[test]
    fn what_ifs_of_half_an_intake_lift_too(numbers in sparse(), route in any::<usize>()) {
        PACK.with(|pack| lifts(pack, &answered(pack, &numbers), nth(pack, route)))?;
    }

    /// Nobody with these answers is better off, whatever else they answer; who may change one of them can be.
    #[test]
    fn reasons_force_and_nothing_less_does(numbers in full(), others in full(), route in any::<usize>()) {
        PACK.with(|pack| forces(pack, &answered(pack, &numbers), &answered(pack, &others), nth(pack, route)))?;
    }

    #[test]
    fn reasons_of_half_an_intake_force_too(numbers in sparse(), others in full(), route in any::<usize>()) {
        PACK.with(|pack| forces(pack, &answered(pack, &numbers), &answered(pack, &others), nth(pack, route)))?;
    }

    /// One route by itself comes to the same as in the whole pack.
    #[test]
    fn a_part_of_the_pack_comes_to_the_same(numbers in sparse(), route in any::<usize>()) {
        PACK.with(|pack| {
            let answers = answered(pack, &numbers);
            let node = pack.routes.at(nth(pack, route)).node;
            let whole = *Evaluation::of(pack, &answers).nodes.at(node);
            for weight in [Weight::All, Weight::Severity] {
                let scope = Scope::of(pack, answers.today, weight, &[node]);
                let part = *scope.values(&scope.facts(&answers)).joints.at(scope.roots[0]);
                prop_assert_eq!((part.best, part.worst), (whole.best, whole.worst));
            }
            Ok(())
        })?;
    }

    /// What a search finds is a candidate that the rules themselves call better; where it finds nothing, no candidate is.
    #[test]
    fn a_search_is_exact(few in sparse(), others in full(), route in any::<usize>(), bound in 1_usize..5) {
        PACK.with(|pack| {
            let answers = answered(pack, &few);
            let route = nth(pack, route);
            let bound = [Severity::Conditional, Severity::Deficiency, Severity::AdmissionTest, Severity::InstitutionDecides, Severity::NotNow][bound - 1];
            let scope = Scope::of(pack, answers.today, Weight::Severity, &[pack.routes.at(route).node]);
            match find(&scope, &scope.facts(&answers), &BetterThan(bound), 100_000) {
                Finding::Found(facts) => {
                    let candidate = completed(&scope, &facts, &answers);
                    prop_assert!(verdict(pack, &candidate, route).1 < Verdict::of(bound), "{:?}", candidate);
                }
                Finding::Nothing => {
                    let candidate = filled_up(&answers, pack, &answered(pack, &others));
                    prop_assert!(verdict(pack, &candidate, route).1 >= Verdict::of(bound), "{:?}", candidate);
                }
                Finding::GaveUp => prop_assert!(false, "given up"),
            }
            Ok(())
        })?;
    }
}

fn nth(pack: &Pack, number: usize) -> Id<Route> {
    pack.routes.iter().nth(number % pack.routes.len()).unwrap().0
}

/// The best and the worst that a route can still be.
fn verdict(pack: &Pack, answers: &Answers, route: Id<Route>) -> (Verdict, Verdict) {
    let range = *Evaluation::of(pack, answers).nodes.at(pack.routes.at(route).node);
    (Verdict::of(range.best), Verdict::of(range.worst))
}

fn lifts(pack: &Pack, answers: &Answers, route: Id<Route>) -> Result<(), TestCaseError> {
    let now = verdict(pack, answers, route).1;
    for what_if in what_ifs(pack, answers, route) {
        let supposed = supposing(pack, answers, &what_if.changes);
        let (best, worst) = verdict(pack, &supposed, route);
        prop_assert_eq!((worst, best != worst), (what_if.verdict, what_if.open), "{:?}", what_if);
        prop_assert!(worst < now, "{:?} does not lift {:?}", what_if, now);
        if !what_if.open {
            let outcome = decide(pack, &supposed);
            let found = outcome.routes.iter().find(|outcome| outcome.route == route).unwrap();
            prop_assert_eq!(found.verdict, what_if.verdict);
        }
        for fewer in 0..(1_u32 << what_if.changes.len()) - 1 {
            let made: Vec<Made> = what_if
                .changes
                .iter()
                .enumerate()
                .filter(|(place, _)| fewer & (1 << place) != 0)
                .map(|(_, made)| made.clone())
                .collect();
            let (_, worst) = verdict(pack, &supposing(pack, answers, &made), route);
            prop_assert!(worst >= now, "{:?} is enough of {:?}", made, what_if);
        }
        for (id, question) in pack.questions.iter() {
            let named = what_if.changes.iter().any(|made| made.facts.iter().any(|(changed, _)| *changed == id));
            prop_assert!(named || answers.get(id) == supposed.get(id), "{} changes unsaid", question.id);
            let setting = |made: &Made| {
                pack.changes.at(made.change).sets.iter().find(|(set, _)| *set == id).map(|(_, setting)| *setting)
            };
            let may_set = |setting| match setting {
                Setting::LongAgo => true,
                Setting::Assumed(_) => answers.get(id).is_none(),
                Setting::Option(_) | Setting::Enough | Setting::Highest => !question.fixed,
            };
            let sets = what_if.changes.iter().filter(|made| made.facts.iter().any(|(changed, _)| *changed == id));
            let may = sets.filter_map(setting).all(may_set);
            prop_assert!(!named || may, "{} can't be changed", question.id);
        }
    }
    Ok(())
}

fn forces(pack: &Pack, answers: &Answers, others: &Answers, route: Id<Route>) -> Result<(), TestCaseError> {
    let (now, worst) = verdict(pack, answers, route);
    let reasons = reasons(pack, answers, route);
    prop_assert!(reasons.len() <= 3);
    prop_assert_eq!(reasons.is_empty(), now == Verdict::Admissible || now != worst);
    let scope = Scope::of(pack, answers.today, Weight::Severity, &[pack.routes.at(route).node]);
    for reason in reasons {
        let only = |kept: &dyn Fn(usize) -> bool| {
            let mut few = Answers::default();
            few.today = answers.today;
            for (place, id) in reason.iter().enumerate().filter(|(place, _)| kept(*place)) {
                prop_assert!(few.set(*id, pack.questions.at(*id), answers.get(*id).unwrap().clone()), "{place}");
            }
            Ok(few)
        };
        let all = only(&|_| true)?;
        let candidate = filled_up(&all, pack, others);
        prop_assert!(verdict(pack, &candidate, route).1 >= now, "{:?} does not force it for {:?}", reason, candidate);
        for left_out in 0..reason.len() {
            let few = only(&|place| place != left_out)?;
            let bound = severity(now);
            let Finding::Found(facts) = find(&scope, &scope.facts(&few), &BetterThan(bound), 100_000) else {
                return Err(TestCaseError::fail(format!("{reason:?} is not the smallest")));
            };
            let better = completed(&scope, &facts, &few);
            prop_assert!(verdict(pack, &better, route).1 < now, "{:?} is no counterexample", better);
        }
    }
    Ok(())
}

fn severity(verdict: Verdict) -> Severity {
    let all = [
        Severity::Conditional,
        Severity::Deficiency,
        Severity::AdmissionTest,
        Severity::InstitutionDecides,
        Severity::NotNow,
    ];
    all.into_iter().find(|severity| Verdict::of(*severity) == verdict).unwrap()
}

/// The answers, with those of another for what is not answered.
fn filled_up(answers: &Answers, pack: &Pack, others: &Answers) -> Answers {
    let mut full = answers.clone();
    for (id, answer) in others.iter() {
        let open = matches!(full.get(id), None | Some(Answer::Unknown));
        if open && *answer != Answer::Unknown {
            full.set(id, pack.questions.at(id), answer.clone());
        }
    }
    full
}
