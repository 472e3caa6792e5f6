//! What holds for every visit to the scan, whatever a respondent does.

use std::rc::Rc;

use mkb_route::domain::date::Date;
use mkb_route::domain::scan::pack::ScanPack;
use mkb_route::domain::scan::response::Length;
use mkb_route::domain::text::Locale;
use mkb_route::session::scan::Session;
use mkb_route::session::scan::action::{Action, LoadedUse, PaperKind};
use mkb_route::session::scan::effect::{Effect, Event};
use mkb_route::session::scan::paper_html;
use mkb_route::session::scan::saved::{answers_to_json, read, result_to_json};
use mkb_route::session::scan::screen::{Body, ProfileField};
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_oneof};
use proptest::{collection, prop_assert, prop_assert_eq, proptest};

use super::{code, pack};

thread_local! {
    static PACKS: [Rc<ScanPack>; 2] = ["workplace", "team"].map(pack);
}

fn session(team: bool) -> Session {
    let pack = PACKS.with(|packs| packs[usize::from(team)].clone());
    Session::new(pack, Locale::Nl, Date::parse("2026-11-25"))
}

/// One thing a respondent does; numbers choose among what there is.
#[derive(Clone, Debug)]
enum Deed {
    Answer(usize),
    Programme(usize),
    Jump(usize),
    Change(usize),
    ChangeProfile(usize),
    Plan(usize, bool),
    Open(Vec<u16>),
    OpenCode(Vec<u16>),
    Do(Action),
}

/// What only leads elsewhere, and changes no answer.
fn moves() -> impl Strategy<Value = Deed> {
    prop_oneof![
        4 => any::<usize>().prop_map(Deed::Jump),
        4 => any::<usize>().prop_map(Deed::Change),
        2 => any::<usize>().prop_map(Deed::ChangeProfile),
        12 => prop_oneof![
            Just(Action::Back),
            Just(Action::Begin),
            Just(Action::Skip),
            Just(Action::Continue),
            Just(Action::ShowTopics),
            Just(Action::ShowCheck),
            Just(Action::ShowResult),
            Just(Action::ShowComparison),
            Just(Action::ShowTogether),
            Just(Action::ShowPaper(PaperKind::ConversationSheet)),
            Just(Action::ShowPaper(PaperKind::Agreement)),
            Just(Action::DownloadPaper),
            Just(Action::DownloadResult),
            Just(Action::CopyCode),
            Just(Action::Print),
            Just(Action::Dismiss),
            Just(Action::SetLocale(Locale::En)),
            Just(Action::SetLocale(Locale::Nl)),
            Just(Action::LeaveLoaded),
            Just(Action::RemoveEarlier),
            Just(Action::RemoveRespondent("r1".to_owned())),
            Just(Action::Load { name: "x".to_owned(), text: "{\"format\":".to_owned() }),
            Just(Action::EnterCode("MKB1-0000".to_owned())),
        ]
        .prop_map(Deed::Do),
    ]
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        20 => any::<usize>().prop_map(Deed::Answer),
        1 => any::<usize>().prop_map(Deed::Programme),
        2 => (any::<usize>(), any::<bool>()).prop_map(|(place, owner)| Deed::Plan(place, owner)),
        1 => code::numbers().prop_map(Deed::Open),
        1 => code::numbers().prop_map(Deed::OpenCode),
        8 => prop_oneof![
            Just(Action::Next),
            Just(Action::Clear),
            Just(Action::GoFull),
            Just(Action::ChooseLength(Length::Quick)),
            Just(Action::Note("een {notitie} met \"tekens\"".to_owned())),
            Just(Action::Type("12".to_owned())),
            Just(Action::Type("veel".to_owned())),
            Just(Action::UseLoaded(LoadedUse::GoOn)),
            Just(Action::UseLoaded(LoadedUse::Repeat)),
            Just(Action::UseLoaded(LoadedUse::Compare)),
            Just(Action::UseLoaded(LoadedUse::Beside)),
            Just(Action::Undo),
            Just(Action::Restart),
        ]
        .prop_map(Deed::Do),
        14 => moves(),
    ]
}

fn carry_out(session: &mut Session, deed: &Deed) -> Vec<Effect> {
    let name = |names: Vec<String>, place: usize| names.get(place % names.len().max(1)).cloned().unwrap_or_default();
    let scan = session.scan();
    let items = || scan.items.iter().map(|(_, item)| item.id.clone()).collect::<Vec<_>>();
    let action = match deed {
        Deed::Answer(number) => {
            let effects = session.update(answer(session, *number));
            return [effects, session.update(Action::Next)].concat();
        }
        Deed::Programme(place) => {
            let programmes = session.pack().programmes.iter().map(|(_, it)| it.id.clone()).collect();
            Action::ChooseProgramme(Some(name(programmes, *place)).filter(|_| place % 5 > 0))
        }
        Deed::Jump(place) => Action::Jump(name(scan.dimensions.iter().map(|(_, it)| it.id.clone()).collect(), *place)),
        Deed::Change(place) => Action::Change(name(items(), *place)),
        Deed::ChangeProfile(place) => {
            Action::ChangeProfile(name(scan.profile.iter().map(|(_, it)| it.id.clone()).collect(), *place))
        }
        Deed::Plan(place, true) => Action::SetOwner { action: name(items(), *place), owner: "de leiding".to_owned() },
        Deed::Plan(place, false) => Action::SetDue { action: name(items(), *place), due: "2027-01-15".to_owned() },
        Deed::Open(numbers) => {
            let response = code::response(session.pack(), numbers);
            let text = result_to_json(session.pack(), &response, Locale::En);
            Action::Load { name: "scan.json".to_owned(), text }
        }
        Deed::OpenCode(numbers) => {
            use mkb_route::session::scan::code::write;
            Action::EnterCode(write(session.pack(), &code::response(session.pack(), numbers)))
        }
        Deed::Do(action) => action.clone(),
    };
    session.update(action)
}

/// Something to answer to what is on screen.
fn answer(session: &Session, number: usize) -> Action {
    match session.screen().body {
        Body::Item(screen) => {
            let options: Vec<_> = screen.levels.into_iter().chain(screen.others).collect();
            Action::Choose(options[number % options.len()].id.clone())
        }
        Body::Profile(screen) => match screen.field {
            ProfileField::Choice(options) => Action::Choose(options[number % options.len()].id.clone()),
            ProfileField::Number { .. } => Action::Type((number % 60).to_string()),
        },
        _ => Action::Continue,
    }
}

/// Words that still wait to be filled in: `{name}`. What is only between braces of another kind is not.
fn unfilled(text: &str) -> Option<&str> {
    text.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name).find(|name| {
        *name != "notitie" && !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn every_visit_has_a_screen_with_all_its_words(team in any::<bool>(), deeds in collection::vec(deed(), 1..60)) {
        let mut session = session(team);
        for deed in &deeds {
            let effects = carry_out(&mut session, deed);
            let shown = format!("{:?}", session.screen());
            prop_assert_eq!(unfilled(&shown), None, "{}", shown);
            for effect in &effects {
                if let Effect::Emit(Event::Step { answered, left, .. }) = effect {
                    prop_assert!(answered + left <= session.scan().items.len());
                }
                if let Effect::Download { text, name, .. } = effect {
                    prop_assert!(!text.is_empty() && !name.contains(' '), "{}", name);
                }
            }
            if let Body::Paper(screen) = session.screen().body {
                let html = paper_html::write(&screen.paper);
                prop_assert_eq!(html.matches("<script").count(), 0);
            }
        }
    }

    /// Whatever a respondent looks at, the answers stay, and the way back ends at the start.
    #[test]
    fn answers_survive_navigation(
        deeds in collection::vec(deed(), 1..40),
        moves in collection::vec(moves(), 1..40),
    ) {
        let mut session = session(false);
        for deed in &deeds {
            carry_out(&mut session, deed);
        }
        let before = session.response().clone();
        for deed in &moves {
            carry_out(&mut session, deed);
        }
        prop_assert_eq!(session.response(), &before);
        let mut steps = 0;
        while !matches!(session.screen().body, Body::Start(_)) {
            session.update(Action::Back);
            steps += 1;
            prop_assert!(steps < 200, "the way back has an end");
        }
    }

    /// What is opened over own answers can be taken back.
    #[test]
    fn nothing_is_lost_by_opening_a_file(
        deeds in collection::vec(deed(), 1..40),
        numbers in code::numbers(),
        again in any::<bool>(),
    ) {
        let mut session = session(false);
        for deed in &deeds {
            carry_out(&mut session, deed);
        }
        while session.screen().notice.is_some() || waiting(&session) {
            session.update(Action::LeaveLoaded);
            session.update(Action::Dismiss);
        }
        let before = session.response().clone();
        carry_out(&mut session, &Deed::Open(numbers));
        prop_assert_eq!(session.response(), &before, "nothing is replaced unasked");
        session.update(Action::UseLoaded(if again { LoadedUse::Repeat } else { LoadedUse::GoOn }));
        session.update(Action::Undo);
        if session.screen().notice.is_none() && answered(&session, &before) {
            prop_assert_eq!(session.response(), &before);
        }
    }

    /// A file gives back what was filled in, with its notes and its plan.
    #[test]
    fn a_file_gives_the_answers_back(deeds in collection::vec(deed(), 1..60)) {
        let mut session = session(false);
        for deed in &deeds {
            carry_out(&mut session, deed);
        }
        // Who fills in stands in every file: the leader, as long as nobody has said so.
        session.update(Action::ChangeProfile("role".to_owned()));
        if matches!(session.screen().body, Body::Profile(screen) if screen.id == "role") {
            session.update(Action::Choose("supervisor".to_owned()));
        }
        let text = answers_to_json(session.pack(), session.response());
        let back = read(session.pack(), &text);
        prop_assert!(back.is_ok(), "{back:?}");
        let back = back.unwrap();
        prop_assert_eq!(&back.misfits, &[]);
        prop_assert_eq!(answers_to_json(session.pack(), &back.response), text);
    }
}

fn waiting(session: &Session) -> bool {
    match session.screen().body {
        Body::Start(screen) => screen.files.loaded.is_some(),
        Body::Check(screen) => screen.files.loaded.is_some(),
        Body::Result(screen) => screen.files.loaded.is_some(),
        Body::Together(screen) => screen.files.loaded.is_some(),
        _ => false,
    }
}

/// Whether there was anything to lose.
fn answered(session: &Session, response: &mkb_route::domain::scan::response::Response) -> bool {
    session.scan().items.iter().any(|(id, _)| response.given(id).is_some())
}
