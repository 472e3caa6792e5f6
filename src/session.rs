//! A visitor's session: the state, what can happen to it, and what is then on screen.
//!
//! A pure function of state and action, as a plain value; it knows no browser. What must happen outside comes out as
//! [`effect::Effect`]s. Rules belong in `domain`; markup belongs in `ui`.

use std::rc::Rc;

use crate::domain::answers::Answers;
use crate::domain::arena::Id;
use crate::domain::date::Date;
use crate::domain::outcome::Outcome;
use crate::domain::pack::Pack;
use crate::domain::programme::Route;
use crate::domain::set::Set;
use crate::domain::text::Locale;

pub mod action;
pub mod effect;
pub mod scan;
pub mod screen;

pub mod outcome_json;
pub mod saved;
pub mod talk;

mod announce;
mod draft;
mod event;
mod history;
mod place;
mod standing;
mod try_out;
mod update;
mod view;

use draft::Refused;
use history::SetAside;
use place::Place;
use standing::Standing;
use try_out::Trial;
use view::Context;
pub use view::{label_word, verdict_title};

/// One visitor's visit.
#[derive(Clone, Debug)]
pub struct Session {
    pack: Rc<Pack>,
    locale: Locale,
    /// What the visitor answered, and what that comes to.
    real: Standing,
    /// What the visitor tries on top of that, one thing after another.
    tried: Vec<Trial>,
    place: Place,
    /// Where the visitor was before the list of answers and the result, latest last.
    trail: Vec<Place>,
    refused: Option<Refused>,
    set_aside: Option<SetAside>,
    /// The chosen option of each filter that was touched, by name.
    filters: Vec<(String, String)>,
    /// How many routes of each list are shown, by name, where the visitor asked for more.
    unfolded: Vec<(String, usize)>,
    chosen: Set<Id<Route>>,
    compared: Vec<Id<Route>>,
    /// A page with the workplace scan, where the hogeschool's own content names none.
    scan_page: Option<String>,
}

/// No more routes than this fit side by side.
const MOST_COMPARED: usize = 3;

impl Session {
    /// A new visit, at the first question.
    #[must_use]
    pub fn new(pack: Rc<Pack>, locale: Locale, today: Option<Date>) -> Self {
        let mut answers = Answers::default();
        answers.today = today;
        let real = Standing::of(&pack, answers);
        let place = Place::onward(&real.outcome);
        Self {
            pack,
            locale,
            real,
            tried: Vec::new(),
            place,
            trail: Vec::new(),
            refused: None,
            set_aside: None,
            filters: Vec::new(),
            unfolded: Vec::new(),
            chosen: Set::default(),
            compared: Vec::new(),
            scan_page: None,
        }
    }

    /// Says on which page the workplace scan is, for content that does not.
    pub fn set_scan_page(&mut self, url: String) {
        self.scan_page = Some(url);
    }

    /// The content it runs on.
    #[must_use]
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// The language on screen.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.locale
    }

    /// All that was answered, also what does not apply now.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.real.answers
    }

    /// What the rules say about every route.
    #[must_use]
    pub fn outcome(&self) -> &Outcome {
        &self.real.outcome
    }

    /// The answers as JSON, the format of [`saved`].
    #[must_use]
    pub fn answers_json(&self) -> String {
        saved::answers_to_json(&self.pack, &self.real.answers)
    }

    /// The outcome as JSON, the format of [`outcome_json`].
    #[must_use]
    pub fn outcome_json(&self) -> String {
        outcome_json::write(&self.context())
    }

    /// What the result is computed from: also what is only tried.
    fn supposed_context(&self) -> Context<'_> {
        let Standing { evaluation, outcome, answers, culprits, .. } = self.supposed();
        Context { answers, evaluation, outcome, culprits, ..self.context() }
    }

    fn context(&self) -> Context<'_> {
        let Standing { evaluation, outcome, answers, culprits, .. } = &self.real;
        Context { pack: &self.pack, locale: self.locale, answers, evaluation, outcome, culprits, given: evaluation }
    }

    /// Takes other answers, and works out what they come to. What was tried was about the ones before.
    fn take(&mut self, answers: Answers) {
        self.real = Standing::of(&self.pack, answers);
        self.tried.clear();
    }
}
