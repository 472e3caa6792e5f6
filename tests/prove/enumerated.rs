//! Diagrams against plain enumeration: of a little pack, every candidate one by one.

use std::collections::BTreeSet;

use generated_catalogue::random::Random;
use mkb_route::content::load_with;
use mkb_route::domain::answers::{Answer, Answers};
use mkb_route::domain::date::{Date, Month};
use mkb_route::domain::evaluate::{Evaluation, Fact};
use mkb_route::domain::pack::Pack;
use mkb_route::domain::question::{Kind, Question};
use mkb_route::domain::verdict::Verdict;
use mkb_route::prove::compiled::Compiled;
use mkb_route::prove::diagram::Variable;
use mkb_route::prove::space::Space;
use oxidd::BooleanFunction;

use crate::candidates::answer;
use crate::point;
use crate::support::read;

fn pack() -> Pack {
    let (national, own) = (read("tests/prove/little-national.json"), read("tests/prove/little.json"));
    load_with(&[("little-national.json", &national)], ("little.json", &own)).unwrap()
}

/// Every answer that fits.
fn all(question: &Question) -> Vec<Answer> {
    let answers: Vec<Answer> = match &question.kind {
        Kind::Choice(choices) => (0..choices.len() as u16).map(|place| Answer::Chosen([place].into())).collect(),
        Kind::Several(choices) => (1_u16..1 << choices.len())
            .map(|bits| Answer::Chosen((0..16).filter(|place| bits >> place & 1 == 1).collect()))
            .collect(),
        Kind::Number { min, max, .. } => (*min..=*max).map(Answer::Number).collect(),
        Kind::Month { min, max } => {
            let months = std::iter::successors(Some(*min), |month: &Month| Some(month.next()));
            months.take_while(|month| month <= max).map(|month| Answer::Number(month.number())).collect()
        }
        Kind::Ratings(_) => Vec::new(),
    };
    answers.into_iter().filter(|answer| question.accepts(answer)).collect()
}

/// Everybody: each question that is asked answered in every way, on every day.
fn everybody(pack: &Pack) -> Vec<Answers> {
    let days = (1..=20).filter_map(|day| Date::parse(&format!("2026-10-{day:02}")));
    let mut everybody: Vec<Answers> = Vec::new();
    // Days between which no rule changes are as one.
    for today in days.step_by(3) {
        let mut so_far = vec![Answers::default()];
        so_far[0].today = Some(today);
        for (id, question) in pack.questions.iter() {
            let mut next = Vec::new();
            for answers in so_far {
                if *Evaluation::of(pack, &answers).facts.at(id) != Fact::Absent {
                    next.push(answers);
                    continue;
                }
                for answer in all(question) {
                    let mut more = answers.clone();
                    assert!(more.set(id, question, answer));
                    next.push(more);
                }
            }
            so_far = representatives(pack, next);
        }
        everybody.extend(so_far);
    }
    everybody
}

/// Of those who differ in what no rule looks at, one.
fn representatives(pack: &Pack, everybody: Vec<Answers>) -> Vec<Answers> {
    let mut seen = BTreeSet::new();
    let known = |answers: &Answers| {
        let facts = Evaluation::of(pack, answers);
        let truths: Vec<u8> = pack.conditions.arena().iter().map(|(id, _)| *facts.truths.at(id) as u8).collect();
        truths
    };
    everybody.into_iter().filter(|answers| seen.insert(known(answers))).collect()
}

#[test]
fn every_candidate_is_a_point_and_every_point_a_candidate() {
    let pack = pack();
    let space = Space::of(&[&pack]);
    let compiled = Compiled::new(&pack, &space).unwrap();
    let mut points: BTreeSet<Vec<(Variable, bool)>> = BTreeSet::new();
    let mut verdicts: BTreeSet<Verdict> = BTreeSet::new();
    for answers in everybody(&pack) {
        let evaluation = Evaluation::of(&pack, &answers);
        let point = point(&compiled, &evaluation, &answers);
        for (_, route) in pack.routes.iter() {
            let range = evaluation.nodes.at(route.node);
            assert_eq!(range.best, range.worst, "{answers:?}");
            let verdict = Verdict::of(range.best);
            let fact = compiled.verdict(route, verdict).unwrap();
            assert!(fact.holds.eval(point.iter().copied()), "{}: not {verdict:?} for {answers:?}", route.id);
            verdicts.insert(verdict);
        }
        points.insert(point);
    }
    let mut reach = compiled.node(pack.routes.iter().next().unwrap().1.node).unwrap().reach;
    for (id, _) in pack.questions.iter() {
        reach.join(compiled.question_reach(id));
    }
    reach.today = true;
    let mut left = compiled.candidates(&reach).unwrap();
    for point in &points {
        let here = space.diagrams.point(point).unwrap();
        assert!(left.and(&here).unwrap().satisfiable(), "no candidate can be {point:?}");
        left = left.and(&here.not().unwrap()).unwrap();
    }
    assert!(!left.satisfiable(), "some point is no candidate");
    assert_eq!(verdicts.len(), 6, "the little pack has every verdict: {verdicts:?}");
}

/// For unfinished answers, exactly the verdicts of their completions can be reached.
#[test]
fn what_can_be_reached_is_what_completions_reach() {
    let pack = pack();
    let space = Space::of(&[&pack]);
    let compiled = Compiled::new(&pack, &space).unwrap();
    let everybody: Vec<(Answers, Evaluation)> =
        everybody(&pack).into_iter().map(|answers| (answers.clone(), Evaluation::of(&pack, &answers))).collect();
    let mut numbers = Random::new(3);
    for round in 0..300 {
        let mut given = Answers::default();
        given.today = everybody[numbers.below(everybody.len())].0.today;
        for (id, question) in pack.questions.iter() {
            if numbers.below(3) == 0 {
                given.set(id, question, answer(question, &mut numbers));
            }
        }
        let agrees = |(answers, evaluation): &&(Answers, Evaluation)| {
            answers.today == given.today
                && given.iter().all(|(id, answer)| {
                    let question = pack.questions.at(id);
                    match evaluation.facts.at(id) {
                        Fact::Given(found) => compiled.values(question, found) == compiled.values(question, answer),
                        _ => true,
                    }
                })
        };
        for (_, route) in pack.routes.iter() {
            let completed: BTreeSet<Verdict> = everybody
                .iter()
                .filter(agrees)
                .map(|(_, evaluation)| Verdict::of(evaluation.nodes.at(route.node).best))
                .collect();
            let reachable: BTreeSet<Verdict> = compiled.reachable(route, &given).unwrap().into_iter().collect();
            assert_eq!(reachable, completed, "round {round}, {}: {given:?}", route.id);
        }
    }
}

/// Whoever is shown as having a verdict has it, whatever is answered further.
#[test]
fn somebody_is_a_proof() {
    let pack = pack();
    let space = Space::of(&[&pack]);
    let compiled = Compiled::new(&pack, &space).unwrap();
    for (_, route) in pack.routes.iter() {
        for verdict in Verdict::ALL {
            let fact = compiled.verdict(route, verdict).unwrap();
            if let Some(somebody) = compiled.somebody(&fact).unwrap() {
                let mut somebody = somebody;
                somebody.today = somebody.today.or(Some(pack.valid_from));
                assert_eq!(compiled.reachable(route, &somebody).unwrap(), [verdict], "{}: {somebody:?}", route.id);
            } else {
                assert!(!compiled.possible(&fact).unwrap());
            }
        }
    }
}
