//! What holds for every response, and how much the label hangs on the weights.

use mkb_route::domain::scan::item::Level;
use mkb_route::domain::scan::model::Scan;
use mkb_route::domain::scan::pack::ScanPack;
use mkb_route::domain::scan::plan::plan;
use mkb_route::domain::scan::profile::{Answer, Clause, Kind, When};
use mkb_route::domain::scan::response::{Length, Rating, Response};
use mkb_route::domain::scan::score::{Label, Overall, score};
use proptest::prelude::{ProptestConfig, Strategy, any};
use proptest::{collection, prop_assert, prop_assert_eq, proptest};
use serde_json::Value;

use super::support::scan::pack;

thread_local! {
    static PACKS: [ScanPack; 2] = ["workplace", "team"].map(|model| pack(model, &Value::Null));
}

fn with_scan<T>(team: bool, test: impl FnOnce(&Scan) -> T) -> T {
    PACKS.with(|packs| test(&packs[usize::from(team)].scan_for(None, Default::default())))
}

/// A number for each item and each question of the profile.
fn numbers() -> impl Strategy<Value = (Vec<u8>, Vec<u16>)> {
    (collection::vec(any::<u8>(), 40), collection::vec(any::<u16>(), 20))
}

/// Every level is as likely, and so is no level.
fn rating(number: u8) -> Option<Rating> {
    match number % 10 {
        0 => Some(Rating::NotApplicable),
        1 | 2 => Some(Rating::Unknown),
        3 => None,
        _ => Level::ALL.get(usize::from(number / 10 % 4)).copied().map(Rating::Level),
    }
}

fn response(scan: &Scan, (items, profile): &(Vec<u8>, Vec<u16>)) -> Response {
    let mut response = Response::default();
    for ((id, _), number) in scan.items.iter().zip(items) {
        response.rate(id, rating(*number));
    }
    for ((id, question), number) in scan.profile.iter().zip(profile) {
        let answer = match &question.kind {
            Kind::Choice(choices) => Answer::Chosen(number % u16::try_from(choices.len()).unwrap()),
            Kind::Number(least, most) => Answer::Number(least + number % (most - least + 1)),
        };
        response.set_profile(id, (number % 5 > 0).then_some(answer));
    }
    response
}

/// The label at worst and at best.
fn label(overall: Overall) -> (Label, Label) {
    match overall {
        Overall::Sure(label) => (label, label),
        Overall::Unknown { low, high } | Overall::Between { low, high } => (low, high),
        // All that a quick check knows of the rest.
        Overall::GatesMet => (Label::Conditions, Label::Strong),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    /// Whatever the unknown answers turn out to be, what was said before contains it.
    #[test]
    fn the_interval_contains_every_completion(
        numbers in numbers(),
        levels in collection::vec(0_usize..5, 40),
        team in any::<bool>(),
    ) {
        with_scan(team, |scan| {
            let partial = response(scan, &numbers);
            let mut full = partial.clone();
            let mut all_apply = true;
            for ((id, _), level) in scan.items.iter().zip(&levels) {
                if matches!(partial.rating(scan, id), Some(Rating::Level(_) | Rating::NotApplicable)) {
                    continue;
                }
                let applies = *level < 4 || !partial.may_not_apply(scan, id);
                all_apply &= applies;
                let level = Level::ALL[level % 4];
                full.rate(id, Some(if applies { Rating::Level(level) } else { Rating::NotApplicable }));
            }
            let (before, after) = (score(scan, &partial), score(scan, &full));
            for (before, after) in before.dimensions.iter().zip(&after.dimensions) {
                prop_assert_eq!(after.band_low, after.band_high);
                prop_assert!((before.band_low..=before.band_high).contains(&after.band_low));
                prop_assert!(!all_apply || (before.low..=before.high).contains(&after.low));
                prop_assert_eq!(after.open, 0);
            }
            let ((low, high), (found, same)) = (label(before.overall), label(after.overall));
            prop_assert_eq!(found, same);
            prop_assert!(low <= found && found <= high, "{:?} is not from {:?} to {:?}", found, low, high);
            Ok(())
        })?;
    }

    /// Nobody is worse off by being better.
    #[test]
    fn a_higher_answer_never_lowers_a_band_or_the_label(numbers in numbers(), place in any::<usize>(), quick in any::<bool>(), team in any::<bool>()) {
        with_scan(team, |scan| {
            let mut before = response(scan, &numbers);
            before.length = if quick { Length::Quick } else { Length::Full };
            let known: Vec<_> = scan.items.iter().filter_map(|(id, _)| Some((id, before.level(id)?))).collect();
            let Some((id, level)) = known.get(place % known.len().max(1)).copied() else { return Ok(()) };
            let Some(higher) = Level::from_number(level.number() + 1) else { return Ok(()) };
            let mut after = before.clone();
            after.rate(id, Some(Rating::Level(higher)));
            let (before, after) = (score(scan, &before), score(scan, &after));
            for (before, after) in before.dimensions.iter().zip(&after.dimensions) {
                prop_assert!(after.band_low >= before.band_low && after.band_high >= before.band_high);
            }
            let (before, after) = (label(before.overall), label(after.overall));
            prop_assert!(after.0 >= before.0 && after.1 >= before.1, "{:?} became {:?}", before, after);
            Ok(())
        })?;
    }

    /// What is noted, and what raises a sentence, is no answer.
    #[test]
    fn a_note_or_a_flag_never_changes_a_score(numbers in numbers(), others in collection::vec(any::<u16>(), 20), team in any::<bool>()) {
        with_scan(team, |scan| {
            let one = response(scan, &numbers);
            let mut other = response(scan, &(numbers.0.clone(), others.clone()));
            for (id, question) in scan.profile.iter() {
                if question.says_role || routes(scan, &question.id) {
                    other.set_profile(id, one.profile(id));
                }
            }
            for (id, item) in scan.items.iter() {
                other.set_note(id, item.id.clone());
            }
            prop_assert_eq!(score(scan, &one), score(scan, &other));
            Ok(())
        })?;
    }

    /// Every item that needs something is in one action, and the most pressing come first.
    #[test]
    fn the_plan_is_in_order_and_says_everything_once(numbers in numbers(), team in any::<bool>()) {
        with_scan(team, |scan| {
            let response = response(scan, &numbers);
            let plan = plan(scan, &response);
            prop_assert!(plan.windows(2).all(|two| two[0].class <= two[1].class));
            let mut items: Vec<_> = plan.iter().flat_map(|action| action.items.clone()).collect();
            let count = items.len();
            items.sort_unstable();
            items.dedup();
            prop_assert_eq!(items.len(), count);
            for (id, _) in scan.items.iter().filter(|(id, _)| response.is_asked(scan, *id)) {
                if response.level(id).is_some_and(|level| level < Level::Three) {
                    prop_assert!(items.contains(&id), "{} is not in the plan", &scan.items.at(id).id);
                }
            }
            Ok(())
        })?;
    }
}

/// Whether the answer to a question decides what is a gate, or what does not apply.
fn routes(scan: &Scan, question: &str) -> bool {
    let speaks = |when: &When| {
        when.0.iter().any(|clause| match clause {
            Clause::Chosen(id, _) | Clause::AtLeast(id, _) => scan.profile.at(*id).id == question,
            Clause::Switch(..) => false,
            Clause::MoreThanAllowed { of, by, .. } => [of, by].iter().any(|id| scan.profile.at(**id).id == question),
        })
    };
    scan.items.iter().any(|(_, item)| {
        let applies = item.not_applicable.as_ref().and_then(|rule| rule.when.as_ref());
        item.ordinary_when.iter().chain(applies).any(speaks)
    })
}
