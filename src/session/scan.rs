//! A respondent's session with a scan: the state, what can happen to it, and what is then on screen.
//!
//! Like the intake's session beside it: a pure function of state and action, which knows no browser. Answers never leave
//! the state but as a file or a code that the respondent asks for.

use std::rc::Rc;

use crate::domain::arena::Id;
use crate::domain::date::Date;
use crate::domain::scan::model::{Role, Scan};
use crate::domain::scan::pack::{Programme, ScanPack};
use crate::domain::scan::profile::Question;
use crate::domain::scan::response::Response;
use crate::domain::text::Locale;

pub mod action;
pub mod code;
pub mod effect;
pub mod outcome_json;
pub mod paper_html;
pub mod saved;
pub mod screen;

mod answering;
mod event;
mod loading;
mod numbers;
mod order;
mod papers;
mod place;
mod update;
mod view;
mod voice;

use loading::{Answers, Files};
use numbers::Refused;
use place::Place;
use voice::Voice;

/// One respondent's session.
#[derive(Clone, Debug)]
pub struct Session {
    pack: Rc<ScanPack>,
    /// The scan as the programme and the profile make it.
    scan: Rc<Scan>,
    locale: Locale,
    today: Option<Date>,
    answers: Answers,
    files: Files,
    place: Place,
    /// Where the respondent was before a screen that is no question, latest last.
    trail: Vec<Place>,
    refused: Option<Refused>,
    /// What a file or code replaced: the answers, and the earlier ones beside them.
    replaced: Option<Box<(Answers, Option<Response>)>>,
}

impl Session {
    /// A new session, at the start.
    #[must_use]
    pub fn new(pack: Rc<ScanPack>, locale: Locale, today: Option<Date>) -> Self {
        let answers = Answers::default();
        let scan = Rc::new(pack.scan_of(&answers.own));
        Self {
            pack,
            scan,
            locale,
            today,
            answers,
            files: Files::default(),
            place: Place::Start,
            trail: Vec::new(),
            refused: None,
            replaced: None,
        }
    }

    /// The content it runs on.
    #[must_use]
    pub fn pack(&self) -> &ScanPack {
        &self.pack
    }

    /// The scan as the programme and the profile make it.
    #[must_use]
    pub fn scan(&self) -> &Scan {
        &self.scan
    }

    /// What the respondent filled in.
    #[must_use]
    pub fn response(&self) -> &Response {
        &self.answers.own
    }

    /// The language on screen.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.locale
    }

    fn role(&self) -> Role {
        self.answers.own.role(&self.scan)
    }

    fn is_student(&self) -> bool {
        self.role() == Role::Student
    }

    fn voice(&self) -> Voice {
        Voice::new(self.locale, self.is_student() || self.scan.words.informal)
    }

    fn programme(&self) -> Option<Id<Programme>> {
        self.answers.own.programme.as_deref().and_then(|id| self.pack.programme(id))
    }

    /// Whether the chosen programme answers the question.
    fn is_known(&self, question: Id<Question>) -> bool {
        self.programme().is_some_and(|programme| self.pack.known_answers(programme).any(|(id, _)| id == question))
    }

    /// Makes the scan anew: the programme and the profile say which hours and settings hold.
    fn adapt(&mut self) {
        self.scan = Rc::new(self.pack.scan_of(&self.answers.own));
    }
}
