//! What a visit begins with: answers from the page, from storage or from an attribute, and the programme of the page.

use std::rc::Rc;

use crate::domain::answers::{Answer, Answers};
use crate::domain::pack::Pack;
use crate::domain::text::Locale;
use crate::element::host::Host;
use crate::element::store::Store;
use crate::element::today::today;
use crate::session::Session;
use crate::session::action::Action;
use crate::session::saved::answers_from_json;

/// The session, and where its answers are kept.
pub(super) fn session(pack: Pack, locale: Locale, host: &Host) -> (Session, Option<Store>) {
    let store = host.storage().and_then(|kind| Store::open(&kind, &pack.hogeschool.id));
    let pack = Rc::new(pack);
    let mut session = Session::new(pack.clone(), locale, today());
    if let Some(page) = host.scan_page() {
        session.set_scan_page(page);
    }
    let stored = || store.as_ref()?.read();
    let begun = host.answers().or_else(stored).or_else(|| host.prefill());
    let mut answers = begun.map(|text| read_answers(&pack, &text, host)).unwrap_or_default();
    if let Some(programme) = host.programme() {
        prefer(&pack, &programme, &mut answers, &mut session, host);
    }
    if !answers.is_empty() {
        // Nothing has happened yet that the page or the visitor should hear of.
        drop(session.update(Action::Replace(answers)));
    }
    (session, store)
}

/// The answers that fit. The rest is named to the web team; a visitor is asked again.
pub(super) fn read_answers(pack: &Pack, text: &str, host: &Host) -> Answers {
    let read = answers_from_json(pack, text);
    for misfit in &read.misfits {
        host.warn(
            &["an answer does not fit the content and is left out: ", misfit.kind.code(), " ", &misfit.question]
                .concat(),
        );
    }
    read.answers
}

/// Begins with the direction of this programme, and with its routes on the checklist. The visitor may choose anew.
fn prefer(pack: &Pack, programme: &str, answers: &mut Answers, session: &mut Session, host: &Host) {
    let Some(id) = pack.programmes.find(|candidate| candidate.id == programme) else {
        host.warn(&["the content has no programme ", programme].concat());
        return;
    };
    for (_, route) in pack.routes.iter().filter(|(_, route)| route.programme == id) {
        drop(session.update(Action::Choose(route.id.clone())));
    }
    let question = pack.questions.at(pack.known.field);
    let field = pack.fields.at(pack.programmes.at(id).field);
    if let Some(place) = question.choice(&field.id).filter(|_| answers.get(pack.known.field).is_none()) {
        answers.set(pack.known.field, question, Answer::Chosen([place].into()));
    }
}
