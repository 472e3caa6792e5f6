//! What every action does.

use crate::domain::answers::Answers;
use crate::domain::evaluate::Fact;
use crate::i18n::Word;

use super::action::{Action, Draft};
use super::draft::{self, Refused};
use super::effect::{Effect, Event};
use super::place::{Place, Return};
use super::{MOST_COMPARED, Session, talk};

/// What the name of the file for the talk of three begins with.
const FILE_PREFIX: &str = "gesprek-";

impl Session {
    /// Carries an action out. What must happen outside comes back.
    pub fn update(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Submit(draft) => self.submit(draft),
            Action::Back => self.back(),
            Action::Continue => {
                self.trail.clear();
                self.go(Place::onward(&self.real.outcome))
            }
            Action::ShowResult => self.show(Place::Result),
            Action::ShowCheck => self.show(Place::Check),
            Action::Change(question) => self.edit(&question),
            Action::Open(group) => self.open(&group),
            Action::CloseOpened => match self.place {
                Place::Question(question, back) if self.later_group(question).is_some() => {
                    self.go(back.map_or(Place::Result, Return::place))
                }
                _ => Vec::new(),
            },
            Action::Undo => self.bring_back(),
            Action::Dismiss => {
                self.set_aside = None;
                vec![Effect::FocusHeading]
            }
            Action::SetLocale(locale) => {
                self.locale = locale;
                Vec::new()
            }
            Action::Filter { filter, option } => self.filter(filter, option),
            Action::ShowMore(list) => self.show_more(&list),
            Action::ShowAll => self.show_all(),
            Action::Choose(route) => self.choose(&route),
            Action::Compare(route) => self.compare(&route),
            Action::ClearComparison => {
                self.compared.clear();
                vec![self.announce(Word::ComparisonEmptied, &[])]
            }
            Action::Help(route) => self.help(&route),
            Action::Try { route, place } => self.attempt(&route, place),
            Action::LeaveTry(place) => self.leave_try(place),
            Action::LeaveTries => self.leave_tries(),
            Action::CopyLink(route) => self.copy_link(&route),
            Action::Copied(copied) => {
                let word = if copied { Word::TriangleCopied } else { Word::TriangleNotCopied };
                vec![self.announce(word, &[])]
            }
            Action::SaveTalk(route) => self.save_talk(&route),
            Action::Print => vec![Effect::Print],
            Action::Restart => self.restart(),
            Action::Replace(answers) => self.replace(answers),
        }
    }

    fn submit(&mut self, draft: Draft) -> Vec<Effect> {
        let Place::Question(id, back) = self.place else { return Vec::new() };
        let question = self.pack.questions.at(id);
        let until = self.real.answers.today.filter(|_| id == self.pack.known.birth);
        let answer = match draft::read(question, &draft, until) {
            Ok(answer) => answer,
            Err(problem) => {
                self.refused = Some(Refused { draft, problem });
                return vec![Effect::FocusErrors];
            }
        };
        let mut answers = self.real.answers.clone();
        answers.set(id, question, answer);
        self.change(answers, id);
        self.trail.clear();
        let mut effects = self.go(self.after(id, back));
        effects.extend(self.set_aside_announced());
        effects.push(Effect::Save);
        effects
    }

    fn back(&mut self) -> Vec<Effect> {
        let Some(place) = self.before() else { return Vec::new() };
        if matches!(self.place, Place::Check | Place::Result) {
            self.trail.pop();
        }
        self.go(place)
    }

    /// To the list of answers or the result. Going there twice does not make the way back longer.
    fn show(&mut self, place: Place) -> Vec<Effect> {
        if place == self.place {
            return Vec::new();
        }
        match self.trail.iter().position(|earlier| *earlier == place) {
            Some(earlier) => self.trail.truncate(earlier),
            None => self.trail.push(self.place),
        }
        self.go(place)
    }

    fn edit(&mut self, question: &str) -> Vec<Effect> {
        let Some(id) = self.pack.question(question) else { return Vec::new() };
        match self.real.evaluation.facts.at(id) {
            Fact::NotApplicable => return Vec::new(),
            Fact::Pending => return self.go(Place::onward(&self.real.outcome)),
            Fact::Absent | Fact::Unknown | Fact::Given(_) => {}
        }
        let until = self.real.outcome.remaining.next;
        let back = match self.place {
            Place::Question(_, back) => back,
            Place::Check => Some(Return { to_result: false, until }),
            Place::Result => Some(Return { to_result: true, until }),
        };
        self.go(Place::Question(id, back))
    }

    fn open(&mut self, group: &str) -> Vec<Effect> {
        let group = self.pack.groups.find(|candidate| candidate.id == group && candidate.later);
        let Some(question) = group.and_then(|group| self.first_of(group)) else { return Vec::new() };
        self.go(Place::Question(question, None))
    }

    fn go(&mut self, place: Place) -> Vec<Effect> {
        self.place = place;
        self.refused = None;
        let mut effects = vec![Effect::FocusHeading];
        effects.extend(self.shown());
        effects
    }

    fn bring_back(&mut self) -> Vec<Effect> {
        if !self.undo() {
            return Vec::new();
        }
        let mut effects = vec![Effect::FocusHeading, self.announce(Word::UndoDone, &[])];
        effects.extend(self.shown());
        effects.push(Effect::Save);
        effects
    }

    fn filter(&mut self, filter: String, option: String) -> Vec<Effect> {
        self.filters.retain(|(other, _)| *other != filter);
        self.filters.push((filter, option));
        let shown = self.routes_shown();
        vec![Effect::Announce(crate::i18n::count(self.locale, Word::RoutesShownOne, Word::RoutesShownOther, shown))]
    }

    fn choose(&mut self, route: &str) -> Vec<Effect> {
        let Some(id) = self.pack.route(route) else { return Vec::new() };
        let added = self.chosen.insert(id);
        if !added {
            self.chosen.remove(id);
        }
        let word = if added { Word::ChosenAnnounced } else { Word::UnchosenAnnounced };
        vec![self.announce_route(word, id)]
    }

    fn compare(&mut self, route: &str) -> Vec<Effect> {
        let Some(id) = self.pack.route(route) else { return Vec::new() };
        if let Some(place) = self.compared.iter().position(|compared| *compared == id) {
            self.compared.remove(place);
            return vec![self.announce_route(Word::UncomparedAnnounced, id)];
        }
        if self.compared.len() >= MOST_COMPARED {
            return vec![self.announce(Word::CompareFullAnnounced, &[])];
        }
        self.compared.push(id);
        vec![self.announce_route(Word::ComparedAnnounced, id)]
    }

    fn copy_link(&self, route: &str) -> Vec<Effect> {
        let url = self.words_of(route).and_then(|words| self.scan_url(&words));
        url.into_iter().map(Effect::Copy).collect()
    }

    /// What is only tried is nothing to talk about: the file is about the real answers.
    fn save_talk(&self, route: &str) -> Vec<Effect> {
        let Some(words) = self.words_of(route) else { return Vec::new() };
        let outcome = self.real.outcome.routes.iter().find(|outcome| outcome.route == words.id());
        let Some(outcome) = outcome else { return Vec::new() };
        let name = [FILE_PREFIX, &words.programme.id, ".json"].concat();
        let text = talk::write::write(&words, outcome);
        vec![Effect::Download { name, kind: "application/json", text }, self.announce(Word::TriangleSaved, &[])]
    }

    fn restart(&mut self) -> Vec<Effect> {
        let scan_page = self.scan_page.take();
        *self = Self::new(self.pack.clone(), self.locale, self.real.answers.today);
        self.scan_page = scan_page;
        let mut effects = vec![Effect::FocusHeading, Effect::Emit(Event::Restart)];
        effects.extend(self.shown());
        effects.push(Effect::Save);
        effects
    }

    /// Answers from outside, by the same replay as a visitor's own. The host acts, so the focus stays where it is.
    fn replace(&mut self, mut answers: Answers) -> Vec<Effect> {
        answers.today = answers.today.or(self.real.answers.today);
        self.take(answers);
        self.place = Place::onward(&self.real.outcome);
        self.trail.clear();
        self.refused = None;
        self.set_aside = None;
        let mut effects = self.shown();
        effects.push(Effect::Save);
        effects
    }
}
