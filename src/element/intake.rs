//! What the loader holds: one running intake.

mod events;
mod start;

use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;

use super::host::Host;
use super::running::{Running, Then, Visit};
use crate::content::{self, problems};
use crate::domain::text::Locale;
use crate::session::Session;
use crate::session::action::{Action, Draft};
use crate::session::effect::Effect;
use crate::session::screen::Screen;
use crate::ui::app::{self, Focus};

impl Visit for Session {
    type View = app::Intake;
    type Effect = Effect;

    fn update(&mut self, action: Action) -> Vec<Effect> {
        Self::update(self, action)
    }

    fn follow(effect: Effect) -> Then<Focus> {
        match effect {
            Effect::FocusHeading => Then::Focus(Focus::Heading),
            Effect::FocusErrors => Then::Focus(Focus::Errors),
            Effect::FocusHelp(route) => Then::Focus(Focus::Help(route)),
            Effect::FocusRoute(route) => Then::Focus(Focus::Route(route)),
            Effect::Announce(text) => Then::Announce(text),
            Effect::Emit(event) => {
                let (name, detail) = events::describe(&event);
                Then::Emit(name, detail)
            }
            Effect::Copy(text) => Then::Copy(text),
            Effect::Download { name, kind, text } => Then::Download(name, kind, text),
            Effect::Print => Then::Print,
            Effect::Save => Then::Save,
        }
    }

    fn screen(&self) -> Screen {
        Self::screen(self)
    }

    fn to_keep(&self) -> Option<String> {
        (!self.answers().is_empty()).then(|| self.answers_json())
    }
}

/// A running intake. Strings go in and out, JSON where they have parts.
#[wasm_bindgen]
pub struct Intake {
    running: Rc<Running<Session>>,
}

#[wasm_bindgen]
impl Intake {
    /// Starts on the document that the host hands over.
    ///
    /// # Errors
    /// All problems of that document, as JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(host: Host) -> Result<Intake, String> {
        let locale = Locale::from_tag(&host.language());
        let pack = content::load((&host.content_name(), &host.content()))
            .map_err(|problems| problems::to_json(&problems, locale))?;
        let (session, store) = start::session(pack, locale, &host);
        Ok(Self { running: Running::start(session, host, store) })
    }

    /// The answers.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn answers(&self) -> String {
        self.running.read(Session::answers_json)
    }

    /// Takes other answers. What does not fit the content is left out and named to the web team.
    pub fn replace(&self, answers: &str) {
        let answers = self.running.read(|session| start::read_answers(session.pack(), answers, self.running.host()));
        self.running.act(Action::Replace(answers));
    }

    /// What the rules say.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn outcome(&self) -> String {
        self.running.read(Session::outcome_json)
    }

    /// The language that it speaks now.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn language(&self) -> String {
        self.running.read(|session| session.locale().tag().to_owned())
    }

    /// Answers the first question, as the visitor did before this widget had arrived: names of options, with commas.
    pub fn submit(&self, options: &str) {
        let chosen = options.split(',').filter(|option| !option.is_empty()).map(str::to_owned).collect();
        self.running.act(Action::Submit(Draft::Chosen(chosen)));
    }

    /// The browser has copied what the visitor wanted copied, or has refused to.
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
