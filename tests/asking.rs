//! What is asked, and what is sure before all is answered: held to every way in which the open answers can turn out.
#![cfg(feature = "tool")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that can't go on stops, with the reason"
)]

#[path = "prove/candidates.rs"]
#[allow(dead_code, reason = "shared with the proofs over all candidates")]
mod candidates;
mod support;

use std::fs;

use candidates::{answer, day, some};
use generated_catalogue::random::Random;
use mkb_route::domain::answers::{Answer, Answers};
use mkb_route::domain::arena::Id;
use mkb_route::domain::decide::decide;
use mkb_route::domain::demand::Statement;
use mkb_route::domain::evaluate::{Evaluation, Fact};
use mkb_route::domain::pack::Pack;
use mkb_route::domain::programme::Route;
use mkb_route::domain::question::Question;
use mkb_route::domain::stated::statements;
use mkb_route::domain::verdict::{Axis, Severity, Verdict};
use mkb_route::prove::compiled::Compiled;
use mkb_route::prove::space::Space;
use serde_json::Value;
use support::{answers, read, sample};

/// A verdict is given exactly when every completion has it, for 10,000 candidates of whom a part of the answers is known:
/// any part, also with *don't know*, and as many answers as a visitor has given along the way.
#[test]
fn a_verdict_is_given_exactly_when_every_completion_has_it() {
    let pack = sample();
    let space = Space::of(&[&pack]);
    let compiled = Compiled::new(&pack, &space).unwrap();
    let mut numbers = Random::new(7);
    let routes: Vec<Id<Route>> = pack.routes.iter().map(|(id, _)| id).collect();
    let (mut given, mut open) = (0, 0);
    for round in 0..10_000 {
        let answers = if round % 2 == 0 { some(&pack, &mut numbers) } else { on_the_way(&pack, &mut numbers) };
        let outcome = decide(&pack, &answers);
        let route = routes[numbers.below(routes.len())];
        let decided = outcome.routes.iter().find(|decided| decided.route == route).unwrap();
        let reachable = compiled.reachable(pack.routes.at(route), &answers).unwrap();
        let name = &pack.routes.at(route).id;
        if decided.verdict == Verdict::Open {
            open += 1;
            assert!(reachable.len() > 1, "{name} is {reachable:?} for sure: {}", spoken(&pack, &answers));
        } else {
            given += 1;
            assert_eq!(reachable, [decided.verdict], "{name}: {}", spoken(&pack, &answers));
        }
        for verdict in reachable {
            assert!(decided.best <= verdict && verdict <= decided.worst, "{name}: {}", spoken(&pack, &answers));
        }
    }
    assert!(given > 1000 && open > 1000, "{given} given and {open} open are too few to tell");
}

/// Each question that is put has two answers that come to a different outcome for someone, and at the end there is none
/// that would. The number of questions that come lies between the bounds that were said, and these close in step by step.
#[test]
fn no_question_is_idle_and_none_that_matters_is_left_out() {
    let pack = sample();
    let mut numbers = Random::new(11);
    for _ in 0..150 {
        let mut answers = Answers::default();
        let mut bounds = Vec::new();
        loop {
            let remaining = decide(&pack, &answers).remaining;
            bounds.push((remaining.least, remaining.most));
            let Some(next) = remaining.next else { break };
            assert!(
                matters(&pack, &answers, next, &mut numbers),
                "{} after {}",
                name(&pack, next),
                spoken(&pack, &answers)
            );
            let question = pack.questions.at(next);
            assert!(answers.set(next, question, answer(question, &mut numbers)));
        }
        for (asked, (least, most)) in bounds.iter().enumerate() {
            let came = bounds.len() - 1 - asked;
            assert!(
                (*least..=*most).contains(&came),
                "{came} came, {least} to {most} were said: {}",
                spoken(&pack, &answers)
            );
        }
        for pair in bounds.windows(2) {
            let ((least, most), (then_least, then_most)) = (pair[0], pair[1]);
            assert!(then_least + 1 >= least && then_most < most, "{pair:?}: {}", spoken(&pack, &answers));
        }
        let settled = in_the_way(&pack, &answers);
        for _ in 0..5 {
            let completed = complete(&pack, &answers, &mut numbers);
            let then = in_the_way(&pack, &completed);
            assert_eq!(settled, then, "{} then {}", spoken(&pack, &answers), spoken(&pack, &completed));
        }
    }
}

/// The people of the browser walks answer at least a third fewer questions than a form in a fixed order would put to
/// them, half of them more than that.
#[test]
fn people_answer_far_fewer_questions_than_a_form_has() {
    let pack = sample();
    let form = pack.questions.iter().filter(|(_, question)| !pack.groups.at(question.group).later).count();
    let mut asked = Vec::new();
    for file in fs::read_dir("tests/browser/personas").unwrap() {
        let person: Value = serde_json::from_str(&read(file.unwrap().path().to_str().unwrap())).unwrap();
        let all = answers(&pack, &person["answers"]);
        let mut answers = Answers::default();
        answers.today = all.today;
        let mut count = 0;
        while let Some(next) = decide(&pack, &answers).remaining.next {
            let given =
                all.get(next).unwrap_or_else(|| panic!("{}: no answer to {}", person["who"], name(&pack, next)));
            assert!(answers.set(next, pack.questions.at(next), given.clone()));
            count += 1;
        }
        asked.push(count);
    }
    asked.sort_unstable();
    let median = asked[asked.len() / 2];
    println!("{median} questions at the median ({asked:?}), of the {form} that a form in a fixed order has");
    assert!(median * 10 <= form * 7, "{median} of {form}");
}

/// Answers as a visitor gives them, up to somewhere on the way; now and then *don't know*.
fn on_the_way(pack: &Pack, numbers: &mut Random) -> Answers {
    let mut answers = Answers::default();
    answers.today = Some(day(pack, numbers));
    for _ in 0..numbers.below(16) {
        let Some(next) = decide(pack, &answers).remaining.next else { break };
        let question = pack.questions.at(next);
        let unknown = question.find_out.is_some() && numbers.below(6) == 0;
        let answer = if unknown { Answer::Unknown } else { answer(question, numbers) };
        assert!(answers.set(next, question, answer));
    }
    answers
}

/// Whether two answers to a question come to a different outcome for someone who has given these answers.
fn matters(pack: &Pack, answers: &Answers, id: Id<Question>, numbers: &mut Random) -> bool {
    (0..2_000).any(|_| {
        let one = complete(pack, answers, numbers);
        let mut other = one.clone();
        other.set(id, pack.questions.at(id), answer(pack.questions.at(id), numbers));
        let other = complete(pack, &other, numbers);
        visible(pack, &one) != visible(pack, &other)
    })
}

/// With an answer to every question that applies.
fn complete(pack: &Pack, answers: &Answers, numbers: &mut Random) -> Answers {
    let mut answers = answers.clone();
    loop {
        let evaluation = Evaluation::of(pack, &answers);
        let open = |id: &Id<Question>| matches!(evaluation.facts.at(*id), Fact::Absent | Fact::Unknown);
        let asked = |id: &Id<Question>| !pack.groups.at(pack.questions.at(*id).group).later;
        let Some(id) = pack.questions.iter().map(|(id, _)| id).find(|id| open(id) && asked(id)) else { return answers };
        assert!(answers.set(id, pack.questions.at(id), answer(pack.questions.at(id), numbers)));
    }
}

/// The verdict of every route in view, what stands in its way, and the label. Which of two open ways is named does not
/// matter to a candidate.
fn in_the_way(pack: &Pack, answers: &Answers) -> Vec<(Id<Route>, Verdict, Vec<Id<Statement>>)> {
    let weighty = |id: &Id<Statement>| {
        let statement = pack.statements.at(*id);
        statement.effect.severity() > Severity::Clear || statement.axis == Axis::Label
    };
    let mut routes: Vec<_> = visible(pack, answers)
        .into_iter()
        .map(|(route, verdict, stated)| (route, verdict, stated.into_iter().filter(weighty).collect()))
        .collect();
    // The wishes, which set the order, are answered at random here.
    routes.sort_by_key(|(route, ..)| *route);
    routes
}

/// What a visitor sees of every route in view, in the order on screen.
fn visible(pack: &Pack, answers: &Answers) -> Vec<(Id<Route>, Verdict, Vec<Id<Statement>>)> {
    let evaluation = Evaluation::of(pack, answers);
    let in_view = decide(pack, answers).routes.into_iter().filter(|route| route.in_scope);
    in_view
        .map(|route| {
            let stated = statements(pack, &evaluation, pack.routes.at(route.route).node);
            // Notes that are only made where an answer is there already.
            let asked = stated.iter().filter(|stated| !pack.demands.at(stated.demand).quiet);
            (route.route, route.verdict, asked.map(|stated| stated.statement).collect())
        })
        .collect()
}

fn name(pack: &Pack, id: Id<Question>) -> &str {
    &pack.questions.at(id).id
}

fn spoken(pack: &Pack, answers: &Answers) -> String {
    mkb_route::session::saved::answers_to_json(pack, answers)
}
