//! What the loader holds: one running scan.

mod events;
mod host;
mod start;

use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;

use super::host::Host;
use super::running::{Running, Then, Visit};
use crate::content::{self, problems};
use crate::domain::text::Locale;
use crate::session::scan::Session;
use crate::session::scan::action::Action;
use crate::session::scan::effect::Effect;
use crate::session::scan::outcome_json::outcome_to_json;
use crate::session::scan::saved::answers_to_json;
use crate::session::scan::screen::Screen;
use crate::ui::scan::{self, Focus};

impl Visit for Session {
    type View = scan::Scan;
    type Effect = Effect;

    fn update(&mut self, action: Action) -> Vec<Effect> {
        Self::update(self, action)
    }

    fn follow(effect: Effect) -> Then<Focus> {
        match effect {
            Effect::FocusHeading => Then::Focus(Focus::Heading),
            Effect::FocusErrors => Then::Focus(Focus::Errors),
            Effect::FocusLoaded => Then::Focus(Focus::Loaded),
            Effect::Announce(text) => Then::Announce(text),
            Effect::Emit(event) => {
                let (name, detail) = events::describe(&event);
                Then::Emit(name, detail)
            }
            Effect::Print => Then::Print,
            Effect::Download { name, mime, text } => Then::Download(name, mime, text),
            Effect::Copy(text) => Then::Copy(text),
            Effect::Save => Then::Save,
        }
    }

    fn screen(&self) -> Screen {
        Self::screen(self)
    }

    fn to_keep(&self) -> Option<String> {
        self.has_answers().then(|| answers(self))
    }
}

fn answers(session: &Session) -> String {
    answers_to_json(session.pack(), session.response())
}

/// A running scan. Strings go in and out, JSON where they have parts.
#[wasm_bindgen]
pub struct Scan {
    running: Rc<Running<Session>>,
}

#[wasm_bindgen]
impl Scan {
    /// Starts on the model and the document that the host hands over.
    ///
    /// # Errors
    /// All problems of those, as JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(host: Host) -> Result<Scan, String> {
        let locale = Locale::from_tag(&host.language());
        let (model, content) = (host.model(), host.content());
        let pack = content::scan::load((&host.model_name(), &model), (&host.content_name(), &content))
            .map_err(|problems| problems::to_json(&problems, locale))?;
        let (session, store) = start::session(pack, locale, &host);
        Ok(Self { running: Running::start(session, host, store) })
    }

    /// The answers, with notes.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn answers(&self) -> String {
        self.running.read(answers)
    }

    /// Takes other answers. What does not fit the content is left out and named to the web team.
    pub fn replace(&self, answers: &str) {
        self.running.read(|session| start::warn_of_misfits(session.pack(), answers, self.running.host()));
        self.running.act(Action::Replace(answers.to_owned()));
    }

    /// What the answers come to.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn outcome(&self) -> String {
        self.running.read(|session| outcome_to_json(session.pack(), session.response(), session.locale()))
    }

    /// The language that it speaks now.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn language(&self) -> String {
        self.running.read(|session| session.locale().tag().to_owned())
    }

    /// The browser has copied what the respondent wanted copied, or has refused to.
    pub fn copied(&self, copied: bool) {
        self.running.act(Action::Copied(copied));
    }

    /// Starts all over.
    pub fn restart(&self) {
        self.running.act(Action::Restart);
    }

    /// Speaks another language; everything else stays.
    pub fn speak(&self, language: &str) {
        self.running.act(Action::SetLocale(Locale::from_tag(language)));
    }

    /// Takes everything off the screen, before the widget is freed.
    pub fn stop(&self) {
        self.running.stop();
    }
}
