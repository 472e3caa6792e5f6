//! What a visit begins with: answers from the page, from storage or from an attribute, and the programme of the page or
//! of the link that led here.

use std::rc::Rc;

use crate::domain::scan::pack::ScanPack;
use crate::domain::scan::profile::KnownBy;
use crate::domain::text::Locale;
use crate::element::host::Host;
use crate::element::store::Store;
use crate::element::today::today;
use crate::json::Json;
use crate::session::scan::Session;
use crate::session::scan::action::Action;
use crate::session::scan::saved::read;

/// The session, and where its answers are kept.
pub(super) fn session(pack: ScanPack, locale: Locale, host: &Host) -> (Session, Option<Store>) {
    let place = ["scan/", &pack.model.id, "/", &pack.hogeschool.id].concat();
    let store = host.storage().and_then(|kind| Store::open(&kind, &place));
    let pack = Rc::new(pack);
    let mut session = Session::new(pack.clone(), locale, today());
    let handed_over = host.answers();
    // Answers that the page hands over, after a move of the element for one, have their programme already.
    let programme = host.programme().filter(|_| handed_over.is_none());
    let stored = || store.as_ref()?.read();
    let begun = handed_over.or_else(stored).or_else(|| host.prefill()).or_else(|| pattern(&pack, host));
    // Nothing has happened yet that the page or the respondent should hear of.
    if let Some(text) = begun {
        warn_of_misfits(&pack, &text, host);
        drop(session.update(Action::Replace(text)));
    }
    if let Some(programme) = programme {
        if pack.programme(&programme).is_none() {
            host.warn(&["the content has no programme ", &programme].concat());
        }
        drop(session.update(Action::ChooseProgramme(Some(programme))));
    }
    (session, store)
}

/// Answers in which only the week pattern of the link is chosen.
fn pattern(pack: &ScanPack, host: &Host) -> Option<String> {
    let pattern = host.pattern()?;
    let (_, question) = pack.model.profile.iter().find(|(_, question)| question.known_by == Some(KnownBy::Pattern))?;
    let chosen = question.choices().iter().find(|choice| choice.id == pattern)?;
    let profile = Json::Object(vec![(question.id.clone(), Json::text(chosen.id.as_str()))]);
    Some(Json::object([("profile", profile)]).to_string())
}

/// Names to the web team what does not fit and is left out. A respondent is asked again.
pub(super) fn warn_of_misfits(pack: &ScanPack, text: &str, host: &Host) {
    let Ok(read) = read(pack, text) else {
        host.warn("the answers are none of this scan, and are left out");
        return;
    };
    for misfit in &read.misfits {
        host.warn(
            &["an answer does not fit the content and is left out: ", misfit.kind.code(), " ", &misfit.name].concat(),
        );
    }
}
