//! Somebody who visits the widget, and does anything.

use mkb_route::domain::question::{Kind, Question};
use mkb_route::domain::text::Locale;
use mkb_route::json;
use mkb_route::session::Session;
use mkb_route::session::action::{Action, Draft};
use mkb_route::session::screen::Body;

use generated_catalogue::random::Random;

/// There is a screen.
pub(super) fn seen(session: &Session) {
    assert_eq!(session.screen().locale, session.locale());
}

/// Answers whatever is asked. Every answer leaves fewer questions; behind the last there is a result, also for programs.
pub(super) fn to_the_end(session: &mut Session, random: &mut Random) {
    session.update(Action::LeaveTries);
    while let Some(next) = session.outcome().remaining.next {
        let most = session.outcome().remaining.most;
        let question = session.pack().questions.at(next).clone();
        let draft = fitting(&question, random);
        session.update(Action::Continue);
        session.update(Action::Submit(draft.clone()));
        assert!(session.answers().get(next).is_some(), "{}: {draft:?} is refused", question.id);
        assert!(session.outcome().remaining.most < most, "{}: no fewer questions than {most}", question.id);
    }
    session.update(Action::ShowResult);
    seen(session);
    let outcome = session.outcome_json();
    assert!(matches!(json::read(&outcome), Ok(Some(_))), "no JSON: {outcome}");
}

/// Does one thing; the byte says what.
pub(super) fn act(session: &mut Session, deed: u8, random: &mut Random) {
    let pack = session.pack();
    let route = pack.routes.iter().nth(random.below(pack.routes.len())).map(|(_, route)| route.id.clone());
    let question =
        pack.questions.iter().nth(random.below(pack.questions.len())).map(|(_, question)| question.id.clone());
    let group = pack.groups.iter().nth(random.below(pack.groups.len())).map(|(_, group)| group.id.clone());
    let (route, question, group) = (route.unwrap(), question.unwrap(), group.unwrap());
    let action = match deed % 24 {
        0..=3 => answering(session, random),
        4 => Action::Submit(nonsense(random)),
        5 => Action::Back,
        6 => Action::Continue,
        7 | 8 => Action::ShowResult,
        9 => Action::ShowCheck,
        10 => Action::Change(question),
        11 => Action::Open(group),
        12 => Action::CloseOpened,
        13 => Action::Undo,
        14 => Action::Dismiss,
        15 => Action::SetLocale(*random.pick(&Locale::ALL)),
        16 => Action::ShowAll,
        17 => Action::Choose(route),
        18 => Action::Compare(route),
        19 => filtering(session, random),
        20 => Action::Help(route),
        21 => trying(session, random),
        22 => Action::LeaveTry(random.below(3)),
        _ => random.pick(&[Action::ClearComparison, Action::LeaveTries, Action::Print, Action::Restart]).clone(),
    };
    session.update(action);
}

fn answering(session: &Session, random: &mut Random) -> Action {
    let Body::Question(screen) = session.screen().body else { return Action::Continue };
    let question = session.pack().question(&screen.id).unwrap();
    Action::Submit(fitting(session.pack().questions.at(question), random))
}

fn filtering(session: &Session, random: &mut Random) -> Action {
    let Body::Result(result) = session.screen().body else { return Action::ShowResult };
    if result.filters.is_empty() {
        return Action::ShowMore("outside".to_owned());
    }
    let filter = random.pick(&result.filters);
    Action::Filter { filter: filter.id.clone(), option: random.pick(&filter.options).id.clone() }
}

/// Something that would help, where that is known of a route that the candidate has asked about.
fn trying(session: &mut Session, random: &mut Random) -> Action {
    let routes = session.outcome().routes.clone();
    let route = session.pack().routes.at(random.pick(&routes).route).id.clone();
    session.update(Action::ShowResult);
    session.update(Action::Help(route.clone()));
    Action::Try { route, place: random.below(3) }
}

/// An answer that the question accepts.
fn fitting(question: &Question, random: &mut Random) -> Draft {
    if question.find_out.is_some() && random.below(6) == 0 {
        return match question.kind {
            Kind::Choice(_) | Kind::Several(_) => Draft::Chosen(vec!["unknown".to_owned()]),
            _ => Draft::Unknown,
        };
    }
    match &question.kind {
        Kind::Choice(choices) => Draft::Chosen(vec![random.pick(choices).id.clone()]),
        Kind::Several(choices) => {
            let (one, other) = (random.pick(choices), random.pick(choices));
            let together = !one.exclusive && !other.exclusive;
            Draft::Chosen([one].into_iter().chain(together.then_some(other)).map(|choice| choice.id.clone()).collect())
        }
        Kind::Number { min, max, .. } => {
            let above = random.below(usize::try_from(max - min).unwrap() + 1);
            Draft::Number((min + i32::try_from(above).unwrap()).to_string())
        }
        Kind::Month { min, .. } => Draft::Month { month: min.month.to_string(), year: format!("{:04}", min.year) },
        Kind::Ratings(competence) => {
            let rated = competence.statements.iter().map(|_| u8::try_from(random.below(4)).ok());
            Draft::Rated(rated.collect())
        }
    }
}

fn nonsense(random: &mut Random) -> Draft {
    let drafts = [
        Draft::Chosen(vec![]),
        Draft::Chosen(vec!["unknown".to_owned(), "none".to_owned(), "any".to_owned()]),
        Draft::Number("-".to_owned()),
        Draft::Number("12345678901234567890".to_owned()),
        Draft::Month { month: "13".to_owned(), year: "0000".to_owned() },
        Draft::Rated(vec![Some(9); 99]),
        Draft::Unknown,
    ];
    random.pick(&drafts).clone()
}
