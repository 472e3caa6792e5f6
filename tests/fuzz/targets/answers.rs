//! Any bytes as answers of a candidate, and then as what that candidate does. Answers that were read are read again when
//! they were written; whatever is done, there is a screen, an outcome that is JSON, and an end to the questions.

use std::rc::Rc;

use mkb_route::content::load;
use mkb_route::domain::date::Date;
use mkb_route::domain::pack::Pack;
use mkb_route::domain::reasons::reasons;
use mkb_route::domain::text::Locale;
use mkb_route::domain::what_if::{supposing, what_ifs};
use mkb_route::session::Session;
use mkb_route::session::action::Action;
use mkb_route::session::saved::{answers_from_json, answers_to_json};

use super::visit;
use generated_catalogue::random::Random;

thread_local! {
    static PACK: Rc<Pack> = Rc::new(load(("sample.json", include_str!("../../../www/content/sample.json"))).unwrap());
}

/// What stands between the answers and the bytes that say what is done then.
const BETWEEN: &str = "\n---\n";

pub(super) fn hold(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let (answers, deeds) = text.split_once(BETWEEN).unwrap_or((&text, ""));
    let pack = PACK.with(Rc::clone);
    let read = answers_from_json(&pack, answers);
    let written = answers_to_json(&pack, &read.answers);
    let again = answers_from_json(&pack, &written);
    assert!(again.answers == read.answers && again.misfits.is_empty(), "written as {written}");

    let mut random = Random::of(answers.as_bytes());
    let mut session = Session::new(pack.clone(), *random.pick(&Locale::ALL), Date::parse("2026-11-25"));
    session.update(Action::Replace(read.answers));
    visit::seen(&session);
    for deed in deeds.bytes().take(MOST_DEEDS) {
        visit::act(&mut session, deed, &mut random);
        visit::seen(&session);
    }
    visit::to_the_end(&mut session, &mut random);

    let route = pack.routes.iter().nth(random.below(pack.routes.len())).unwrap().0;
    let answers = session.answers();
    for reason in reasons(&pack, answers, route) {
        assert!(reason.iter().all(|question| answers.get(*question).is_some()), "to blame, and not answered");
    }
    for what_if in what_ifs(&pack, answers, route) {
        assert!(supposing(&pack, answers, &what_if.changes) != *answers, "a change that changes nothing");
    }
}

/// Each costs a screen.
const MOST_DEEDS: usize = 24;
