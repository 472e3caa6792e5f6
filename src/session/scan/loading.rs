//! Files and codes with answers: what they are used for. Nothing is replaced without a way back.

use crate::domain::scan::response::Response;
use crate::i18n::scan::Word;

use super::action::LoadedUse;
use super::code::Unreadable;
use super::effect::Effect;
use super::place::{Place, Then};
use super::saved::{self, Misfit, MisfitKind, Refusal};
use super::{Session, code};
use crate::session::talk::read as talk;
use crate::session::talk::read::Talk;

/// What the respondent filled in, and how.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Answers {
    pub(super) own: Response,
    /// The scan is done again: earlier answers are shown as chosen.
    pub(super) again: bool,
}

/// Answers from files and codes.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Files {
    /// What the respondent said earlier.
    pub(super) earlier: Option<Response>,
    /// Other respondents, each with a name of its own.
    pub(super) others: Vec<(String, Response)>,
    /// How many others there have been: no name is used twice.
    named: usize,
    /// What the candidate brings to the talk of three.
    pub(super) talk: Option<Talk>,
    /// What was read and waits for what to do with it, oldest first.
    pub(super) waiting: Vec<Loaded>,
    /// What could not be read.
    pub(super) problem: Option<Problem>,
    /// The code as it was typed, when it could not be read.
    pub(super) code: String,
}

/// Answers that were read.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Loaded {
    pub(super) response: Response,
    /// What in it does not fit the scan of today.
    pub(super) left_out: Vec<String>,
}

/// Why something could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Problem {
    /// A file, by its name.
    File(String, Refusal),
    /// What a candidate brings, by the file's name: it is about another hogeschool.
    OtherHogeschool(String),
    /// A code.
    Code(Unreadable),
}

impl Session {
    pub(super) fn load(&mut self, name: &str, text: &str) -> Vec<Effect> {
        if talk::is_talk(text) {
            return self.load_talk(name, text);
        }
        match saved::read(&self.pack, text) {
            Ok(read) => {
                let left_out = read.misfits.iter().filter_map(|misfit| self.left_out(misfit)).collect();
                self.offer(Loaded { response: read.response, left_out })
            }
            Err(refusal) => {
                self.files.problem = Some(Problem::File(name.to_owned(), refusal));
                self.told()
            }
        }
    }

    /// What the candidate brings lies beside the answers; it replaces nothing but another of its kind.
    fn load_talk(&mut self, name: &str, text: &str) -> Vec<Effect> {
        match talk::read(text) {
            Some(talk) if talk.content == self.pack.hogeschool.id => {
                self.files.problem = None;
                self.files.talk = Some(talk);
                vec![Effect::Announce(self.voice().word(Word::TalkLoaded))]
            }
            read => {
                let file = name.to_owned();
                self.files.problem = Some(match read {
                    Some(_) => Problem::OtherHogeschool(file),
                    None => Problem::File(file, Refusal::NoJson),
                });
                self.told()
            }
        }
    }

    pub(super) fn remove_talk(&mut self) -> Vec<Effect> {
        self.files.talk = None;
        let said = Effect::Announce(self.voice().word(Word::TalkRemoved));
        if self.makes_sense(self.place) {
            return vec![said];
        }
        let mut effects = self.go(Place::Result);
        effects.push(said);
        effects
    }

    /// What of a file is left out, by the name that a reader knows. A key that is not known here is no loss.
    fn left_out(&self, misfit: &Misfit) -> Option<String> {
        let voice = self.voice();
        let item = self.scan.items.iter().find(|(_, item)| item.id == misfit.name).map(|(_, item)| &item.title);
        let question = self.scan.profile.iter().find(|(_, question)| question.id == misfit.name);
        let name = item.or(question.map(|(_, question)| &question.text));
        let name = name.map_or_else(|| misfit.name.clone(), |text| voice.text(text));
        (misfit.kind != MisfitKind::Key).then(|| voice.fill(Word::LoadedLeftOut, &[("what", &name)]))
    }

    pub(super) fn enter_code(&mut self, typed: String) -> Vec<Effect> {
        match code::read(&self.pack, &typed) {
            Ok(response) => {
                self.files.code.clear();
                self.offer(Loaded { response, left_out: Vec::new() })
            }
            Err(unreadable) => {
                self.files.code = typed;
                self.files.problem = Some(Problem::Code(unreadable));
                self.told()
            }
        }
    }

    /// Asks what to do with answers that were read.
    fn offer(&mut self, loaded: Loaded) -> Vec<Effect> {
        self.files.problem = None;
        self.files.waiting.push(loaded);
        vec![Effect::FocusLoaded]
    }

    fn told(&self) -> Vec<Effect> {
        self.problem_text().map(Effect::Announce).into_iter().collect()
    }

    pub(super) fn use_loaded(&mut self, choice: LoadedUse) -> Vec<Effect> {
        if self.files.waiting.is_empty() {
            return Vec::new();
        }
        if matches!(choice, LoadedUse::GoOn | LoadedUse::Repeat) {
            self.remember();
        }
        let Loaded { response, .. } = self.files.waiting.remove(0);
        let place = match choice {
            LoadedUse::GoOn => {
                self.answers = Answers { own: response, again: false };
                self.adapt();
                if self.first_open(None).is_some() { Place::Start } else { Place::Result }
            }
            LoadedUse::Repeat => {
                self.repeat(response);
                self.asked().next().map_or(Place::Start, |first| Place::Asked(first, Then::InOrder))
            }
            LoadedUse::Compare => {
                self.files.earlier = Some(response);
                Place::Comparison
            }
            LoadedUse::Beside => {
                self.files.named += 1;
                self.files.others.push((format!("r{}", self.files.named), response));
                if self.people().len() > 1 { Place::Together } else { self.place }
            }
        };
        // With more to decide about, the respondent stays where that is asked.
        let stays = !self.files.waiting.is_empty() || place == self.place;
        let mut effects = if stays { self.go_on_asking() } else { self.leave_for(place) };
        effects.push(Effect::Save);
        effects
    }

    fn leave_for(&mut self, place: Place) -> Vec<Effect> {
        match place {
            Place::Comparison | Place::Together | Place::Result => self.trail.push(self.place),
            _ => self.trail.clear(),
        }
        self.go(place)
    }

    fn go_on_asking(&self) -> Vec<Effect> {
        if self.files.waiting.is_empty() { vec![Effect::FocusHeading] } else { vec![Effect::FocusLoaded] }
    }

    /// Does the scan anew from what was said earlier. What is known of the company still holds, and can be changed.
    fn repeat(&mut self, earlier: Response) {
        let mut own = Response::default();
        own.programme.clone_from(&earlier.programme);
        own.date = self.today;
        for (id, _) in self.pack.model.profile.iter() {
            own.set_profile(id, earlier.profile(id));
        }
        self.answers = Answers { own, again: true };
        self.files.earlier = Some(earlier);
        self.adapt();
    }

    /// Keeps what is replaced next, when there is anything.
    fn remember(&mut self) {
        let before = || Box::new((self.answers.clone(), self.files.earlier.clone()));
        self.replaced = self.has_answers().then(before);
    }

    pub(super) fn leave_loaded(&mut self) -> Vec<Effect> {
        if !self.files.waiting.is_empty() {
            self.files.waiting.remove(0);
        }
        self.files.problem = None;
        self.go_on_asking()
    }

    pub(super) fn remove_respondent(&mut self, id: &str) -> Vec<Effect> {
        let before = self.files.others.len();
        self.files.others.retain(|(name, _)| name != id);
        if self.files.others.len() == before {
            return Vec::new();
        }
        let said = Effect::Announce(self.voice().word(Word::PersonRemoved));
        if self.makes_sense(self.place) {
            return vec![said];
        }
        let mut effects = self.go(Place::Result);
        effects.push(said);
        effects
    }

    pub(super) fn remove_earlier(&mut self) -> Vec<Effect> {
        self.files.earlier = None;
        self.answers.again = false;
        let place = if self.makes_sense(self.place) { self.place } else { Place::Result };
        self.go(place)
    }

    pub(super) fn undo(&mut self) -> Vec<Effect> {
        let Some(replaced) = self.replaced.take() else { return Vec::new() };
        (self.answers, self.files.earlier) = *replaced;
        self.adapt();
        self.trail.clear();
        let place = if self.makes_sense(self.place) { self.place } else { Place::Start };
        let mut effects = self.go(place);
        effects.extend([Effect::Announce(self.voice().word(Word::UndoDone)), Effect::Save]);
        effects
    }

    /// Answers from the host or its storage. What does not fit is left out; a document that can't be read changes nothing.
    pub(super) fn replace(&mut self, text: &str) -> Vec<Effect> {
        let Ok(read) = saved::read(&self.pack, text) else { return Vec::new() };
        self.answers = Answers { own: read.response, again: false };
        self.replaced = None;
        self.refused = None;
        self.trail.clear();
        self.place = Place::Start;
        self.adapt();
        let mut effects = self.shown();
        effects.push(Effect::Save);
        effects
    }

    /// Everybody whose answers there are, one's own first when there are any.
    pub(super) fn people(&self) -> Vec<(&str, &Response)> {
        let own = self.has_answers().then_some(("", &self.answers.own));
        own.into_iter().chain(self.files.others.iter().map(|(id, response)| (id.as_str(), response))).collect()
    }

    /// The code of the answers.
    pub(super) fn code(&self) -> String {
        code::write(&self.pack, &self.answers.own)
    }
}
