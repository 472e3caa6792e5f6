//! What holds for every visit, whatever a visitor does.

use std::rc::Rc;

use mkb_route::domain::answers::{Answer, Answers};
use mkb_route::domain::ask::{Remaining, live};
use mkb_route::domain::date::Date;
use mkb_route::domain::evaluate::{Evaluation, Fact};
use mkb_route::domain::pack::Pack;
use mkb_route::domain::question::Kind;
use mkb_route::domain::text::Locale;
use mkb_route::domain::verdict::Verdict;
use mkb_route::session::Session;
use mkb_route::session::action::{Action, Draft};
use mkb_route::session::effect::Effect;
use mkb_route::session::saved::answers_from_json;
use mkb_route::session::screen::{Body, ResultScreen, RouteCard, Screen};
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_oneof};
use proptest::{collection, prop_assert, prop_assert_eq, proptest};

use crate::support::candidates::answered;
use crate::support::{pack, sample};

/// Among so many candidates there is one for whom any question matters.
const MOST_CANDIDATES: usize = 5_000;

thread_local! {
    static PACK: Rc<Pack> = Rc::new(pack("tests/session/catalogue.json"));
    static JOBS: Rc<Pack> = Rc::new(pack("tests/session/jobs.json"));
}

fn session() -> Session {
    Session::new(PACK.with(Rc::clone), Locale::Nl, Date::parse("2026-11-24"))
}

/// With programmes that work would open.
fn session_about_work() -> Session {
    Session::new(JOBS.with(Rc::clone), Locale::Nl, Date::parse("2026-11-24"))
}

/// One thing a visitor does; numbers choose among what there is.
#[derive(Clone, Debug)]
enum Deed {
    Answer(u64),
    DontKnow,
    Nonsense(u8),
    Do(Action),
    Change(usize),
    Choose(usize),
    Compare(usize),
    Filter(usize, usize),
    Help(usize),
    Try(usize, usize),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        12 => any::<u64>().prop_map(Deed::Answer),
        2 => Just(Deed::DontKnow),
        1 => any::<u8>().prop_map(Deed::Nonsense),
        3 => any::<usize>().prop_map(Deed::Change),
        1 => any::<usize>().prop_map(Deed::Choose),
        1 => any::<usize>().prop_map(Deed::Compare),
        1 => (any::<usize>(), any::<usize>()).prop_map(|(filter, option)| Deed::Filter(filter, option)),
        1 => any::<usize>().prop_map(Deed::Help),
        1 => (any::<usize>(), 0..3_usize).prop_map(|(route, place)| Deed::Try(route, place)),
        6 => prop_oneof![
            Just(Action::Back),
            Just(Action::Continue),
            Just(Action::ShowResult),
            Just(Action::ShowCheck),
            Just(Action::Open("competences".to_owned())),
            Just(Action::CloseOpened),
            Just(Action::Undo),
            Just(Action::Dismiss),
            Just(Action::SetLocale(Locale::En)),
            Just(Action::SetLocale(Locale::Nl)),
            Just(Action::ClearComparison),
            Just(Action::ShowMore("outside".to_owned())),
            Just(Action::LeaveTry(0)),
            Just(Action::LeaveTries),
        ].prop_map(Deed::Do),
    ]
}

fn act(session: &Session, deed: &Deed) -> Action {
    let pack = session.pack();
    let route = |number: usize| {
        let (_, route) = pack.routes.iter().nth(number % pack.routes.len()).unwrap();
        route.id.clone()
    };
    match deed {
        Deed::Answer(seed) => Action::Submit(some_draft(session, *seed)),
        Deed::DontKnow => Action::Submit(match &session.screen().body {
            Body::Question(_) => Draft::Unknown,
            _ => Draft::Chosen(vec!["unknown".to_owned()]),
        }),
        Deed::Nonsense(number) => Action::Submit(match number % 6 {
            0 => Draft::Chosen(vec![]),
            1 => Draft::Chosen(vec!["unknown".to_owned(), "none".to_owned(), "any".to_owned()]),
            2 => Draft::Number("-".to_owned()),
            3 => Draft::Number("12345678901234567890".to_owned()),
            4 => Draft::Month { month: "13".to_owned(), year: "0000".to_owned() },
            _ => Draft::Rated(vec![Some(9); 99]),
        }),
        Deed::Do(action) => action.clone(),
        Deed::Change(number) => {
            let (_, question) = pack.questions.iter().nth(number % pack.questions.len()).unwrap();
            Action::Change(question.id.clone())
        }
        Deed::Choose(number) => Action::Choose(route(*number)),
        Deed::Help(number) => Action::Help(route(*number)),
        Deed::Try(number, place) => Action::Try { route: route(*number), place: *place },
        Deed::Compare(number) => Action::Compare(route(*number)),
        Deed::Filter(filter, option) => {
            let Body::Result(result) = session.screen().body else { return Action::ShowResult };
            let Some(filter) = result.filters.get(filter % result.filters.len().max(1)) else { return Action::Back };
            let option = &filter.options[option % filter.options.len()];
            Action::Filter { filter: filter.id.clone(), option: option.id.clone() }
        }
    }
}

/// A draft that the question on screen accepts.
fn some_draft(session: &Session, seed: u64) -> Draft {
    let Body::Question(screen) = session.screen().body else { return Draft::Unknown };
    let question = session.pack().questions.at(session.pack().question(&screen.id).unwrap());
    let place = |len: usize| usize::try_from(seed % u64::try_from(len).unwrap()).unwrap();
    match &question.kind {
        Kind::Choice(choices) => Draft::Chosen(vec![choices[place(choices.len())].id.clone()]),
        Kind::Several(choices) => {
            let first = &choices[place(choices.len())];
            let more = choices.iter().enumerate().filter(|(place, choice)| {
                !first.exclusive && !choice.exclusive && choice.id != first.id && (seed >> (8 + place)) & 3 == 0
            });
            Draft::Chosen(std::iter::once(first.id.clone()).chain(more.map(|(_, choice)| choice.id.clone())).collect())
        }
        Kind::Number { min, max, .. } => {
            let span = i64::from(max - min + 1);
            Draft::Number((i64::from(*min) + i64::try_from(seed >> 1).unwrap() % span).to_string())
        }
        Kind::Month { min, max } => {
            let span = u64::try_from(max.year - min.year).unwrap();
            let year = u64::try_from(min.year).unwrap() + seed % span;
            Draft::Month { month: (1 + seed % 12).to_string(), year: year.to_string() }
        }
        Kind::Ratings(competence) => Draft::Rated(
            (0..competence.statements.len())
                .map(|place| u8::try_from((seed >> (2 * place)) & 3).ok().filter(|level| place == 0 || *level > 0))
                .collect(),
        ),
    }
}

fn is_answered(session: &Session) -> bool {
    match session.screen().body {
        Body::Question(screen) => {
            let id = session.pack().question(&screen.id).unwrap();
            session.answers().get(id).is_some()
        }
        _ => false,
    }
}

fn left(session: &Session) -> usize {
    let Remaining { most, .. } = session.outcome().remaining;
    most
}

/// The result without what depends on the way there.
fn result(session: &Session) -> ResultScreen {
    let mut session = session.clone();
    session.update(Action::Dismiss);
    session.update(Action::LeaveTries);
    session.update(Action::ShowResult);
    let Body::Result(result) = session.screen().body else { panic!("no result") };
    ResultScreen { back: None, ..*result }
}

/// A route in the result.
fn card(session: &Session, route: &str) -> RouteCard {
    let Body::Result(result) = session.screen().body else { panic!("no result") };
    let lists =
        result.groups.into_iter().map(|group| group.routes).chain(result.outside.map(|outside| outside.content));
    lists.flat_map(|list| list.shown).find(|card| card.id == route).expect("the route is in the result")
}

fn texts_are_whole(screen: &Screen) -> Result<(), String> {
    let Body::Result(result) = &screen.body else { return Ok(()) };
    let outside = result.outside.iter().flat_map(|outside| &outside.content.shown);
    for card in result.groups.iter().flat_map(|group| &group.routes.shown).chain(outside) {
        if card.next_step.trim().is_empty() {
            return Err(format!("{} has no next step", card.id));
        }
        if card.proof.content.is_empty() && card.open.is_none() && card.find_out.is_none() {
            return Err(format!("{} ({:?}) gives no reason", card.id, card.verdict));
        }
        if card.verdict == Verdict::Open {
            if card.open.is_none() && card.find_out.is_none() {
                return Err(format!("{} does not say what would settle it", card.id));
            }
            if card.ground.is_none() {
                return Err(format!("{} does not say what it can turn out to be", card.id));
            }
        }
        let unclear = card.find_out.iter().flat_map(|part| &part.content).find(|question| question.find_out.is_none());
        if let Some(question) = unclear {
            return Err(format!("{}: how to find out {}", card.id, question.id));
        }
        let statements = card.sections.iter().chain(&card.proof.content).flat_map(|section| &section.statements);
        let mut texts: Vec<&str> = vec![&card.next_step, card.ground.as_deref().unwrap_or_default()];
        texts.extend(card.reasons.iter().flat_map(|reasons| &reasons.reasons).map(String::as_str));
        let ways = card.help.iter().filter_map(|help| help.open.as_ref()).flat_map(|open| &open.ways);
        texts.extend(ways.map(|way| way.text.as_str()));
        for statement in statements {
            texts.push(&statement.text);
            texts.extend(statement.steps.iter().flat_map(|step| [step.text.as_str(), step.moment.as_str()]));
        }
        if let Some(text) = texts.iter().find(|text| text.contains('{')) {
            return Err(format!("{}: {text}", card.id));
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    /// No deed panics, progress never counts backwards, undo restores, every route has a next step and whole texts,
    /// and what is saved reads back.
    #[test]
    fn every_visit_holds_together(deeds in collection::vec(deed(), 1..60)) {
        let mut session = session();
        for deed in &deeds {
            let action = act(&session, deed);
            let (before, answers, new) = (left(&session), session.answers().clone(), !is_answered(&session));
            let submits = matches!(action, Action::Submit(_));
            session.update(action);
            let screen = session.screen();
            prop_assert_eq!(texts_are_whole(&screen), Ok(()));
            if submits {
                prop_assert!(!new || left(&session) <= before, "{} after {before}", left(&session));
                // What was refused changes nothing, and leaves the notice of the change before.
                if screen.notice.is_some() && session.answers() != &answers {
                    let mut undone = session.clone();
                    undone.update(Action::Undo);
                    prop_assert_eq!(undone.answers(), &answers);
                    prop_assert!(undone.screen().notice.is_none());
                }
            }
        }
        let read = answers_from_json(session.pack(), &session.answers_json());
        prop_assert_eq!(read.misfits, vec![]);
        let saved: Answers = read.answers;
        prop_assert!(saved.iter().eq(session.answers().iter()));
        let outcome: serde_json::Value = serde_json::from_str(&session.outcome_json()).unwrap();
        prop_assert_eq!(outcome["routes"].as_array().unwrap().len(), session.pack().routes.len());
    }

    /// Answers handed over at once come to the same as answers given one by one, in whatever order.
    #[test]
    fn the_order_of_answering_does_not_matter(deeds in collection::vec(deed(), 1..60)) {
        let mut visited = session();
        for deed in &deeds {
            let action = act(&visited, deed);
            visited.update(action);
        }
        let mut replaced = session();
        replaced.update(Action::SetLocale(visited.locale()));
        replaced.update(Action::Replace(visited.answers().clone()));
        prop_assert_eq!(replaced.outcome(), visited.outcome());
        let (mut one, other) = (result(&visited), result(&replaced));
        // Looking at part of the routes and choosing some is no answer.
        one.clone_from(&ResultScreen {
            groups: other.groups.clone(), outside: other.outside.clone(), filters: other.filters.clone(),
            comparison: other.comparison.clone(), checklist: other.checklist.clone(), nothing: other.nothing.clone(),
            ..one.clone()
        });
        prop_assert_eq!(one, other);
    }

    /// Whatever would help brings what it promises when it is tried, and nothing that is real changes by trying.
    #[test]
    fn what_is_tried_is_what_was_promised(seeds in collection::vec(any::<u64>(), 60)) {
        let mut session = session_about_work();
        for seed in seeds {
            if session.outcome().remaining.next.is_none() {
                break;
            }
            let draft = some_draft(&session, seed);
            session.update(Action::Submit(draft));
        }
        let real = (session.answers().clone(), session.outcome_json(), result(&session));
        let routes: Vec<String> = session.pack().routes.iter().map(|(_, route)| route.id.clone()).collect();
        session.update(Action::ShowMore("outside".to_owned()));
        for route in &routes {
            session.update(Action::Help(route.clone()));
            let promised = card(&session, route).help.and_then(|help| help.open).map_or_else(Vec::new, |ways| ways.ways);
            for (place, way) in promised.iter().enumerate() {
                session.update(Action::Try { route: route.clone(), place });
                if way.attempt.is_some() {
                    let verdict = card(&session, route).verdict;
                    prop_assert!(verdict == way.verdict || verdict == Verdict::Open, "{}: {verdict:?}", &way.text);
                }
                prop_assert_eq!(session.answers(), &real.0);
                prop_assert_eq!(&session.outcome_json(), &real.1);
                session.update(Action::LeaveTries);
            }
            session.update(Action::Help(route.clone()));
        }
        prop_assert_eq!(result(&session).groups, real.2.groups);
    }

    /// Who only answers gets to the end, within the number of questions that was promised at the start.
    #[test]
    fn answering_comes_to_an_end(seeds in collection::vec(any::<u64>(), 60)) {
        let mut session = session();
        let promised = left(&session);
        let mut asked = 0;
        for seed in seeds {
            if session.outcome().remaining.next.is_none() {
                break;
            }
            let draft = some_draft(&session, seed);
            session.update(Action::Submit(draft));
            asked += 1;
        }
        prop_assert!(matches!(session.screen().body, Body::Result(_)));
        prop_assert!(session.outcome().remaining.next.is_none());
        prop_assert!(asked <= promised);
    }

    /// A company that reads the file for the talk learns of admission only whether it is settled.
    #[test]
    fn the_file_for_the_talk_is_about_work_alone(numbers in collection::vec(any::<u16>(), 64), route in any::<usize>()) {
        let mut session = session_about_work();
        let route = session.pack().routes.iter().nth(route % session.pack().routes.len()).unwrap().1.id.clone();
        let answers = answered(session.pack(), &numbers);
        session.update(Action::Replace(answers));
        let effects = session.update(Action::SaveTalk(route));
        let text = effects.iter().find_map(|effect| match effect {
            Effect::Download { text, .. } => Some(text),
            _ => None,
        });
        let file: serde_json::Value = serde_json::from_str(text.unwrap()).unwrap();
        let keys: Vec<&str> = file.as_object().unwrap().keys().map(String::as_str).collect();
        let known = ["admission", "conditions", "content", "date", "format", "language", "name", "programme", "route"];
        prop_assert_eq!(keys, known);
        for condition in file["conditions"].as_array().unwrap() {
            let code = condition["code"].as_str().unwrap();
            prop_assert!(code.starts_with("D_") || code.starts_with("E_"), "{}", code);
        }
    }

    /// Nothing that is handed over as saved answers makes it panic.
    #[test]
    fn any_text_can_be_read(text in "[\\PC]{0,80}|\\{\"answers\":\\{\"(field|hours|birth|mbo|methodical)\":[\\[\\]{}\",a-z0-9-]{0,30}\\}\\}") {
        let read = answers_from_json(session().pack(), &text);
        // An empty object is the one text without a misfit that brings no answer.
        let nothing = text.trim().starts_with("{");
        prop_assert!(nothing || !read.misfits.is_empty());
    }
}

/// *Don't know* is offered only where it leads to something: each question that offers it comes back with how to find
/// out, for someone.
#[test]
fn every_dont_know_comes_back_as_something_to_find_out() {
    let pack = sample();
    let mut seed = 1_u64;
    let mut numbers = || -> Vec<u16> {
        let mut next = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            u16::try_from(seed >> 48).unwrap().max(16)
        };
        (0..pack.questions.len()).map(|_| next()).collect()
    };
    for (id, question) in pack.questions.iter().filter(|(_, question)| question.find_out.is_some()) {
        let comes_back = (0..MOST_CANDIDATES).any(|_| {
            let mut candidate = answered(&pack, &numbers());
            candidate.set(id, question, Answer::Unknown);
            let evaluation = Evaluation::of(&pack, &candidate);
            let mut routes = pack.routes.iter();
            *evaluation.facts.at(id) == Fact::Unknown
                && routes.any(|(_, route)| live(&pack, &evaluation, route.node).find_out.contains(id))
        });
        assert!(comes_back, "nobody is told how to find out {}", question.id);
    }
}
