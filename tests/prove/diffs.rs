//! Two versions of content: `tests/prove/diffs.json` holds a change per row, with who gets another outcome by it.

use generated_catalogue::random::Random;
use mkb_route::content::{NATIONAL, load_with};
use mkb_route::domain::answers::{Answer, Answers};
use mkb_route::domain::decide::decide;
use mkb_route::domain::pack::Pack;
use mkb_route::domain::question::{Choice, Question};
use mkb_route::domain::text::Locale;
use mkb_route::domain::verdict::Verdict;
use mkb_route::prove::compiled::Compiled;
use mkb_route::prove::diagram::Diagram;
use mkb_route::prove::diff::both::Both;
use mkb_route::prove::diff::{Answered, Aspect, Candidate, Diff, Fact, diff};
use mkb_route::prove::space::Space;
use serde_json::{Value, json};

use crate::candidates::{answer, day};
use crate::support::read;

/// The verdict before and after, and for whom that is so.
type FromTo = ((Verdict, Verdict), Diagram);

/// The shipped national content and a catalogue, with places replaced.
fn edited(row: &Value, edits: &str) -> Pack {
    let national = NATIONAL.iter().map(|(name, _)| ((*name).to_owned(), read(&format!("www/content/national/{name}"))));
    let mut files: Vec<(String, String)> = national.collect();
    files.push(("own".to_owned(), read(row["base"].as_str().unwrap())));
    for edit in row[edits].as_array().into_iter().flatten() {
        let [file, from, to] = ["in", "replace", "with"].map(|key| edit[key].as_str().unwrap());
        let (_, text) = files.iter_mut().find(|(name, _)| name == file).unwrap();
        assert!(text.contains(from), "{}: {file} does not contain {from}", row["name"]);
        *text = text.replacen(from, to, 1);
    }
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    let (own, national) = files.split_last().unwrap();
    load_with(national, *own).unwrap_or_else(|problems| {
        let lines: Vec<String> = problems.iter().map(|problem| problem.line_of_text(Locale::En)).collect();
        panic!("{}: {lines:#?}", row["name"])
    })
}

fn rows() -> Vec<Value> {
    serde_json::from_str(&read("tests/prove/diffs.json")).unwrap()
}

/// Each row names everything that becomes another verdict or label, for which routes, and a fact because of which.
#[test]
fn what_changes_is_found() {
    let mut wrong = String::new();
    for row in rows() {
        let (old, new) = (edited(&row, "before"), edited(&row, "edits"));
        let found = diff(&old, &new).unwrap();
        let name = row["name"].as_str().unwrap();
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let mut problems = Vec::new();
        let frame = json!([found.added, found.removed, found.only_days_of_new]);
        let only_days_of_new = row["only_days_of_new"].as_bool().unwrap_or(false);
        if frame != json!([list(&row["added"]), list(&row["removed"]), only_days_of_new]) {
            problems.push(frame.to_string());
        }
        let is_stated = |aspect| matches!(aspect, Aspect::Axis(_));
        let stated = found.changes.iter().any(|change| is_stated(change.aspect));
        if stated != row["stated"].as_bool().unwrap() {
            problems.push(format!("something else is stated: {stated}"));
        }
        let mut expected = list(&row["expect"]);
        for change in found.changes.iter().filter(|change| !is_stated(change.aspect)) {
            let routes: Vec<&str> = change.routes.iter().map(|affected| affected.route.as_str()).collect();
            let said = json!([change.aspect.code(), change.before.code, change.after.code, routes]);
            let place = expected.iter().position(|row| row.as_array().unwrap()[..4] == said.as_array().unwrap()[..]);
            let facts: Vec<String> =
                change.kinds.iter().flat_map(|kind| kind.because.iter().chain(&kind.besides)).map(words).collect();
            let fact = place.map(|place| expected.remove(place)[4].as_str().unwrap().to_owned());
            if fact.is_none_or(|fact| facts.iter().all(|known| !known.starts_with(&fact))) {
                problems.push(format!("{said} {facts:?}"));
            }
        }
        problems.extend(expected.iter().map(|missing| format!("not {missing}")));
        problems.extend(examples_that_are_none(&found, &old, &new));
        if !problems.is_empty() {
            wrong += &format!("{name}: {problems:#?}\n");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// Every example gets the one verdict from the old version, and the other from the new one.
fn examples_that_are_none(found: &Diff, old: &Pack, new: &Pack) -> Vec<String> {
    let mut problems = Vec::new();
    for change in &found.changes {
        if change.share <= 0.0 || change.routes.iter().any(|affected| affected.share <= 0.0) || change.kinds.is_empty()
        {
            problems.push(format!("{} concerns nobody", change.after.code));
        }
        for affected in &change.routes {
            if change.kinds.iter().all(|kind| !kind.routes.contains(&affected.route)) {
                problems.push(format!("nobody is named for {}", affected.route));
            }
        }
        for kind in change.kinds.iter().filter(|_| change.aspect == Aspect::Verdict) {
            for route in &kind.routes {
                let found = verdicts(old, new, &kind.candidate, route);
                if found != [change.before.code.as_str(), change.after.code.as_str()] {
                    problems.push(format!("{route}: {found:?} and not as {kind:?}"));
                }
            }
        }
    }
    problems
}

fn verdicts(old: &Pack, new: &Pack, candidate: &Candidate, route: &str) -> [&'static str; 2] {
    [(old, &candidate.old), (new, &candidate.new)].map(|(pack, answers)| verdict(pack, answers, route).code())
}

fn verdict(pack: &Pack, answers: &Answers, route: &str) -> Verdict {
    let id = pack.route(route).unwrap();
    decide(pack, answers).routes.into_iter().find(|outcome| outcome.route == id).unwrap().verdict
}

fn words(fact: &Fact) -> String {
    let about = if fact.question.is_none() { "vandaag" } else { &fact.about.nl };
    let texts = |choices: &[Choice]| choices.iter().map(|choice| choice.text.nl.to_string()).collect::<Vec<_>>();
    let number = |number: &Option<i32>| number.map(|number| number.to_string()).unwrap_or_default();
    let said = match &fact.answered {
        Answered::OneOf(choices) => texts(choices).join("; "),
        Answered::NoneOf(choices) => format!("not {}", texts(choices).join("; ")),
        Answered::With(with, without) => format!("{} not {}", texts(with).join("; "), texts(without).join("; ")),
        Answered::Number { from, until, .. } | Answered::Month { from, until } => {
            format!("{}..{}", number(from), number(until))
        }
        Answered::Day { from, before } => {
            let [from, before] = [from, before].map(|day| day.map(|day| day.to_string()).unwrap_or_default());
            format!("{from}..{before}")
        }
    };
    format!("{about}: {said}")
}

/// Someone who answers all that one of the versions asks, at random, in the words of either.
fn somebody(packs: [&Pack; 2], numbers: &mut Random) -> [Answers; 2] {
    let mut answers = [Answers::default(), Answers::default()];
    let today = loop {
        let today = day(packs[1], numbers);
        if (packs[0].valid_from..=packs[0].valid_until).contains(&today) {
            break today;
        }
    };
    answers.iter_mut().for_each(|answers| answers.today = Some(today));
    let only_new = packs[1].questions.iter().filter(|(_, question)| packs[0].question(&question.id).is_none());
    for (_, question) in packs[0].questions.iter().chain(only_new) {
        let of = packs.map(|pack| pack.question(&question.id).map(|id| (id, pack.questions.at(id))));
        let known: Vec<&Question> = of.iter().flatten().map(|(_, question)| *question).collect();
        let asked = known[numbers.below(known.len())];
        let given = answer(asked, numbers);
        for (answers, (id, question)) in answers.iter_mut().zip(of).filter_map(|(answers, of)| Some((answers, of?))) {
            if let Some(read) = by_name(&given, asked, question) {
                answers.set(id, question, read);
            }
        }
    }
    answers
}

fn by_name(given: &Answer, from: &Question, to: &Question) -> Option<Answer> {
    let Answer::Chosen(places) = given else { return to.accepts(given).then(|| given.clone()) };
    let places = places.iter().map(|place| to.choice(&from.choices()[usize::from(place)].id));
    Some(Answer::Chosen(places.collect::<Option<Vec<_>>>()?.into_iter().collect()))
}

/// For 2,000 candidates made up at random, each version decides as the difference says.
#[test]
fn differences_are_those_of_what_is_decided() {
    let names =
        ["fewer hours, in a full catalogue", "a question more", "an option goes", "fewer hours can be answered"];
    let names = [&names[..], &["the nation stops to admit by mbo 4"]].concat();
    let mut seen = 0;
    for row in rows().iter().filter(|row| names.contains(&row["name"].as_str().unwrap())) {
        let (old, new) = (edited(row, "before"), edited(row, "edits"));
        let space = Space::of(&[&old, &new]);
        let (before, after) = (Compiled::new(&old, &space).unwrap(), Compiled::new(&new, &space).unwrap());
        let both = Both::new(&before, &after).unwrap();
        // Of a large catalogue the first routes, among which is the one that changes.
        let pairs: Vec<(&str, Vec<FromTo>)> = new
            .routes
            .iter()
            .take(4)
            .map(|(_, route)| {
                let was = old.routes.at(old.route(&route.id).unwrap());
                (route.id.as_str(), both.verdicts(was, route).unwrap())
            })
            .collect();
        let mut numbers = Random::new(7);
        for _ in 0..400 {
            let answers = somebody([&old, &new], &mut numbers);
            for (route, pairs) in &pairs {
                let is_in = |candidates| both.contains(candidates, [&answers[0], &answers[1]]);
                let of: Vec<(Verdict, Verdict)> =
                    pairs.iter().filter(|(_, candidates)| is_in(candidates)).map(|(pair, _)| *pair).collect();
                let decided = (verdict(&old, &answers[0], route), verdict(&new, &answers[1], route));
                assert_eq!(of, [decided], "{}: {route}: {answers:?}", row["name"]);
            }
            seen += 1;
        }
    }
    assert_eq!(seen, 2_000);
}
