//! The code of the answers.

use std::rc::Rc;

use mkb_route::domain::date::Date;
use mkb_route::domain::scan::item::Level;
use mkb_route::domain::scan::pack::ScanPack;
use mkb_route::domain::scan::profile::Answer;
use mkb_route::domain::scan::response::{Length, Rating, Response};
use mkb_route::session::scan::code::{Unreadable, read, write};
use proptest::prelude::{ProptestConfig, Strategy, any};
use proptest::{collection, prop_assert, prop_assert_eq, proptest};

use super::pack;

thread_local! {
    static PACK: Rc<ScanPack> = pack("workplace");
}

/// Any response that a code can hold.
pub(crate) fn response(pack: &ScanPack, numbers: &[u16]) -> Response {
    let mut numbers = numbers.iter().copied().cycle();
    let mut next = |below: usize| usize::from(numbers.next().unwrap()) % below;
    let mut response = Response::default();
    if next(2) == 1 {
        response.length = Length::Quick;
    }
    if next(3) > 0 {
        let programmes: Vec<String> = pack.programmes.iter().map(|(_, programme)| programme.id.clone()).collect();
        response.programme = programmes.get(next(programmes.len())).cloned();
    }
    if next(4) > 0 {
        response.date = Date::parse(&format!("20{}-{:02}-{:02}", 20 + next(80), 1 + next(12), 1 + next(28)));
    }
    for (id, question) in pack.model.profile.iter() {
        use mkb_route::domain::scan::profile::Kind;
        let answer = match &question.kind {
            _ if next(4) == 0 => None,
            Kind::Choice(choices) => Some(Answer::Chosen(u16::try_from(next(choices.len())).unwrap())),
            Kind::Number(least, most) => {
                Some(Answer::Number(least + u16::try_from(next(usize::from(most - least) + 1)).unwrap()))
            }
        };
        response.set_profile(id, answer);
    }
    for (id, item) in pack.model.items.iter() {
        let rating = match next(8) {
            level @ 0..=3 => Level::ALL.get(level).copied().map(Rating::Level),
            4 => Some(Rating::Unknown),
            5 if item.not_applicable.is_some() => Some(Rating::NotApplicable),
            _ => None,
        };
        response.rate(id, rating);
    }
    response
}

pub(crate) fn numbers() -> impl Strategy<Value = Vec<u16>> {
    collection::vec(any::<u16>(), 1..80)
}

/// What is equal by what it holds: unanswered ends of lists do not matter.
fn same(pack: &ScanPack, one: &Response, other: &Response) -> bool {
    let items = pack.model.items.iter().all(|(id, _)| one.given(id) == other.given(id));
    let profile = pack.model.profile.iter().all(|(id, _)| one.profile(id) == other.profile(id));
    items && profile && (&one.programme, one.date, one.length) == (&other.programme, other.date, other.length)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_code_gives_the_answers_back(numbers in numbers()) {
        PACK.with(|pack| {
            let response = response(pack, &numbers);
            let code = write(pack, &response);
            let back = read(pack, &code);
            prop_assert!(back.as_ref().is_ok_and(|back| same(pack, &response, back)), "{code}: {back:?}");
            let careless = code.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l").replacen("mkbl", "mkb1", 1);
            let back = read(pack, &careless);
            prop_assert!(back.is_ok_and(|back| same(pack, &response, &back)), "{careless}");
            Ok(())
        })?;
    }

    /// One wrong character or two that changed places: always noticed.
    #[test]
    fn a_slip_is_noticed(numbers in numbers(), place in any::<usize>(), other in any::<usize>()) {
        PACK.with(|pack| {
            let code = write(pack, &response(pack, &numbers));
            let mut letters: Vec<char> = code.strip_prefix("MKB1-").unwrap().chars().filter(|it| *it != '-').collect();
            let before = letters.clone();
            let place = place % (letters.len() - 1);
            if other % 2 == 0 {
                letters.swap(place, place + 1);
            } else {
                letters[place] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars().nth(other % 32).unwrap();
            }
            if letters != before {
                let slipped: String = letters.into_iter().collect();
                prop_assert_eq!(read(pack, &format!("MKB1-{}", slipped)), Err(Unreadable::Typo), "{} from {}", slipped, code);
            }
            Ok(())
        })?;
    }

    #[test]
    fn nothing_typed_is_too_much(text in "(MKB1)?[0-9A-Za-zé\\- ]{0,400}") {
        PACK.with(|pack| { let _ = read(pack, &text); });
    }
}

#[test]
fn what_is_no_code_is_told_apart() {
    let pack = pack("workplace");
    let team = super::pack("team");
    let code = write(&pack, &Response::default());
    assert_eq!(read(&pack, ""), Err(Unreadable::NotACode));
    assert_eq!(read(&pack, "hallo"), Err(Unreadable::NotACode));
    assert_eq!(read(&pack, "MKB2-0000"), Err(Unreadable::Newer));
    assert_eq!(read(&pack, "MKB1"), Err(Unreadable::Typo));
    assert_eq!(read(&team, &code), Err(Unreadable::OtherScan));
}

/// It must be possible to read it over the telephone.
#[test]
fn a_code_is_short() {
    let pack = pack("workplace");
    let mut gates = response(&pack, &[7, 3, 5, 2, 11]);
    gates.length = Length::Quick;
    let most = response(&pack, &[7, 3, 5, 2, 11]);
    for (id, item) in pack.model.items.iter() {
        if !item.gate {
            gates.rate(id, None);
        }
    }
    let letters =
        |response: &Response| write(&pack, response).chars().filter(|letter| letter.is_alphanumeric()).count() - 4;
    assert!(letters(&gates) <= 36, "{}", write(&pack, &gates));
    assert!(letters(&most) <= 52, "{}", write(&pack, &most));
}
