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
use mkb_route::domain::search::{BetterThan, Finding, completed, find, find_as_bad};
use mkb_route::domain::verdict::{Severity, Verdict};
use mkb_route::domain::what_if::{Made, supposing, what_ifs};
use proptest::prelude::{ProptestConfig, any};
use proptest::test_runner::TestCaseError;
use proptest::{prop_assert, prop_assert_eq, proptest};

use crate::support::candidates::{answered, full, sparse};
use crate::support::sample;

/// Evaluations for an exact search; more than any needs.
const MOST: usize = 200_000;

/// What can stand in the way, from little to all.
const SEVERITIES: [Severity; 5] = [
    Severity::Conditional,
    Severity::Deficiency,
    Severity::AdmissionTest,
    Severity::InstitutionDecides,
    Severity::NotNow,
];

thread_local! {
    static PACK: Pack = sample();
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, failure_persistence: None, ..ProptestConfig::default() })]

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
    fn a_search_is_exact(few in sparse(), others in full(), route in any::<usize>(), bound in 0_usize..5) {
        PACK.with(|pack| {
            let answers = answered(pack, &few);
            let route = nth(pack, route);
            let bound = SEVERITIES[bound];
            let scope = Scope::of(pack, answers.today, Weight::Severity, &[pack.routes.at(route).node]);
            match find(&scope, &scope.facts(&answers), &BetterThan(bound), MOST) {
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

/// Somebody for whom the first look at one of the answers is given up: it takes more evaluations than usual.
#[test]
fn a_reason_that_is_hard_to_find_is_as_small() {
    let mut numbers = vec![16_u16; 60];
    for (place, number) in [(3, 60_992), (5, 39_696), (10, 22_002), (11, 3_088), (15, 58_240), (29, 29_362)] {
        numbers[place] = number;
    }
    PACK.with(|pack| {
        let (answers, others) = (answered(pack, &numbers), answered(pack, &[16; 60]));
        for (route, _) in pack.routes.iter() {
            forces(pack, &answers, &others, route).unwrap();
        }
    });
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
    let what_ifs = what_ifs(pack, answers, route);
    prop_assert!(what_ifs.len() <= 5);
    let now = worst(pack, answers, route);
    for what_if in what_ifs {
        let supposed = supposing(pack, answers, &what_if.changes);
        let (kleene, exact) = (verdict(pack, &supposed, route), worst(pack, &supposed, route));
        prop_assert_eq!(what_if.verdict, exact, "{:?}", what_if);
        prop_assert!(exact < now, "{:?} does not lift {:?}", what_if, now);
        prop_assert!(what_if.open || can_be_better(pack, &supposed, route, exact).is_none(), "{:?} is open", what_if);
        if kleene.0 == kleene.1 {
            prop_assert!(!what_if.open);
            let outcome = decide(pack, &supposed);
            let found = outcome.routes.iter().find(|outcome| outcome.route == route).unwrap();
            prop_assert_eq!(found.verdict, what_if.verdict);
        }
        for fewer in 0..(1_u32 << what_if.changes.len()) - 1 {
            let kept = |place: usize| fewer & (1 << place) != 0;
            let made: Vec<Made> =
                (0..).zip(&what_if.changes).filter(|(place, _)| kept(*place)).map(|(_, made)| made.clone()).collect();
            let worst = worst(pack, &supposing(pack, answers, &made), route);
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

/// What a route is at worst, by an exact search for someone who is as badly off.
fn worst(pack: &Pack, answers: &Answers, route: Id<Route>) -> Verdict {
    let scope = Scope::of(pack, answers.today, Weight::Severity, &[pack.routes.at(route).node]);
    let facts = scope.facts(answers);
    let can_be = |severity: &Severity| match find_as_bad(&scope, &facts, *severity, MOST) {
        Finding::Found(facts) => {
            let candidate = completed(&scope, &facts, answers);
            assert!(verdict(pack, &candidate, route).0 >= Verdict::of(*severity), "{candidate:?} is no example");
            true
        }
        Finding::Nothing => false,
        Finding::GaveUp => panic!("given up"),
    };
    Verdict::of(SEVERITIES.into_iter().rev().find(can_be).unwrap_or(Severity::Clear))
}

/// Someone with these answers for whom a route is better than this.
fn can_be_better(pack: &Pack, answers: &Answers, route: Id<Route>, than: Verdict) -> Option<Answers> {
    if than == Verdict::Admissible {
        return None;
    }
    let scope = Scope::of(pack, answers.today, Weight::Severity, &[pack.routes.at(route).node]);
    match find(&scope, &scope.facts(answers), &BetterThan(severity(than)), MOST) {
        Finding::Found(facts) => Some(completed(&scope, &facts, answers)),
        Finding::Nothing => None,
        Finding::GaveUp => panic!("given up"),
    }
}

fn forces(pack: &Pack, answers: &Answers, others: &Answers, route: Id<Route>) -> Result<(), TestCaseError> {
    let now = worst(pack, answers, route);
    let reasons = reasons(pack, answers, route);
    prop_assert!(reasons.len() <= 3);
    let is_open = can_be_better(pack, answers, route, now).is_some();
    prop_assert_eq!(reasons.is_empty(), now == Verdict::Admissible || is_open);
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
            let Some(better) = can_be_better(pack, &few, route, now) else {
                return Err(TestCaseError::fail(format!("{reason:?} is not the smallest")));
            };
            prop_assert!(verdict(pack, &better, route).1 < now, "{:?} is no counterexample", better);
        }
    }
    Ok(())
}

fn severity(verdict: Verdict) -> Severity {
    SEVERITIES.into_iter().find(|severity| Verdict::of(*severity) == verdict).unwrap()
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
