//! A visitor's session: the state, what can happen to it, and what is then on screen.
//!
//! A pure function of state and action, as a plain value; it knows no browser. What must happen outside comes out as
//! [`effect::Effect`]s. Rules belong in `domain`; markup belongs in `ui`.

use std::rc::Rc;

use crate::domain::answers::Answers;
use crate::domain::arena::Id;
use crate::domain::date::Date;
use crate::domain::decide::decide_evaluated;
use crate::domain::evaluate::Evaluation;
use crate::domain::outcome::Outcome;
use crate::domain::pack::Pack;
use crate::domain::programme::Route;
use crate::domain::set::Set;
use crate::domain::text::Locale;

pub mod action;
pub mod effect;
pub mod screen;

pub mod outcome_json;
pub mod saved;

mod announce;
mod draft;
mod event;
mod history;
mod place;
mod update;
mod view;

use draft::Refused;
use history::SetAside;
use place::Place;
use view::Context;

/// One visitor's visit.
#[derive(Clone, Debug)]
pub struct Session {
    pack: Rc<Pack>,
    locale: Locale,
    answers: Answers,
    /// What the answers come to; always of the answers above.
    evaluation: Rc<Evaluation>,
    /// What the rules say about that.
    outcome: Rc<Outcome>,
    place: Place,
    /// Where the visitor was before the list of answers and the result, latest last.
    trail: Vec<Place>,
    refused: Option<Refused>,
    set_aside: Option<SetAside>,
    /// The chosen option of each filter that was touched, by name.
    filters: Vec<(String, String)>,
    chosen: Set<Id<Route>>,
    compared: Vec<Id<Route>>,
}

/// No more routes than this fit side by side.
const MOST_COMPARED: usize = 3;

impl Session {
    /// A new visit, at the first question.
    #[must_use]
    pub fn new(pack: Rc<Pack>, locale: Locale, today: Option<Date>) -> Self {
        let mut answers = Answers::default();
        answers.today = today;
        let evaluation = Evaluation::of(&pack, &answers);
        let outcome = decide_evaluated(&pack, &answers, &evaluation);
        let place = Place::onward(&outcome);
        Self {
            pack,
            locale,
            answers,
            evaluation: Rc::new(evaluation),
            outcome: Rc::new(outcome),
            place,
            trail: Vec::new(),
            refused: None,
            set_aside: None,
            filters: Vec::new(),
            chosen: Set::default(),
            compared: Vec::new(),
        }
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
        &self.answers
    }

    /// What the rules say about every route.
    #[must_use]
    pub fn outcome(&self) -> &Outcome {
        &self.outcome
    }

    /// The answers as JSON, the format of [`saved`].
    #[must_use]
    pub fn answers_json(&self) -> String {
        saved::answers_to_json(&self.pack, &self.answers)
    }

    /// The outcome as JSON, the format of [`outcome_json`].
    #[must_use]
    pub fn outcome_json(&self) -> String {
        outcome_json::write(&self.context())
    }

    fn context(&self) -> Context<'_> {
        Context { pack: &self.pack, locale: self.locale, evaluation: &self.evaluation, outcome: &self.outcome }
    }

    /// Takes other answers, and works out what they come to.
    fn take(&mut self, answers: Answers) {
        let evaluation = Evaluation::of(&self.pack, &answers);
        self.outcome = Rc::new(decide_evaluated(&self.pack, &answers, &evaluation));
        self.evaluation = Rc::new(evaluation);
        self.answers = answers;
    }
}
