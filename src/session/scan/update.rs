//! What every action does.

use crate::domain::arena::Id;
use crate::domain::date::Date;
use crate::domain::scan::profile::Question;
use crate::domain::scan::response::{Length, Planned};
use crate::i18n::scan::Word;

use super::Session;
use super::action::Action;
use super::effect::{Effect, Event};
use super::numbers::Refused;
use super::place::{Asked, Place, Then};

impl Session {
    /// Carries an action out. What must happen outside comes back.
    pub fn update(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::ChooseProgramme(programme) => self.choose_programme(programme),
            Action::ChooseLength(length) => {
                self.answers.own.length = length;
                vec![Effect::Save]
            }
            Action::Begin => self.begin(),
            Action::Choose(option) => self.choose(&option),
            Action::Clear => self.clear(),
            Action::Type(typed) => self.typed(typed),
            Action::Note(note) => self.note(note),
            Action::Next => self.next(),
            Action::Skip => self.skip(),
            Action::Back => self.back(),
            Action::Continue => {
                self.trail.clear();
                self.go(self.onward())
            }
            Action::ShowTopics => self.show(Place::Topics),
            Action::Jump(topic) => self.jump(&topic),
            Action::ShowCheck => self.show(Place::Check),
            Action::ChangeProfile(question) => {
                let found = self.questions().find(|id| self.scan.profile.at(*id).id == question);
                self.edit(found.map(Asked::Profile))
            }
            Action::Change(item) => {
                let found = self.items().find(|id| self.scan.items.at(*id).id == item);
                self.edit(found.map(Asked::Item))
            }
            Action::ShowResult => self.show(Place::Result),
            Action::ShowComparison => self.show(Place::Comparison),
            Action::ShowTogether => self.show(Place::Together),
            Action::ShowPaper(kind) => self.show(Place::Paper(kind)),
            Action::GoFull => {
                self.answers.own.length = Length::Full;
                self.trail.clear();
                let mut effects = self.go(self.onward());
                effects.push(Effect::Save);
                effects
            }
            Action::SetOwner { action, owner } => self.plan(&action, |planned| planned.owner = owner),
            Action::SetDue { action, due } => self.plan(&action, |planned| planned.due = Date::parse(&due)),
            Action::Load { name, text } => self.load(&name, &text),
            Action::EnterCode(code) => self.enter_code(code),
            Action::UseLoaded(choice) => self.use_loaded(choice),
            Action::LeaveLoaded => self.leave_loaded(),
            Action::RemoveRespondent(id) => self.remove_respondent(&id),
            Action::RemoveTalk => self.remove_talk(),
            Action::RemoveEarlier => self.remove_earlier(),
            Action::Undo => self.undo(),
            Action::Dismiss => {
                self.replaced = None;
                vec![Effect::FocusHeading]
            }
            Action::DownloadResult => self.download_result(),
            Action::DownloadPaper => self.download_paper(),
            Action::CopyCode => vec![Effect::Copy(self.code())],
            Action::Copied(copied) => {
                let word = if copied { Word::CodeCopied } else { Word::CodeNotCopied };
                vec![Effect::Announce(self.voice().word(word))]
            }
            Action::Print => vec![Effect::Print],
            Action::Restart => self.restart(),
            Action::SetLocale(locale) => {
                self.locale = locale;
                Vec::new()
            }
            Action::Replace(text) => self.replace(&text),
        }
    }

    /// The programme answers some questions. What another one answered before does not stay behind.
    fn choose_programme(&mut self, id: Option<String>) -> Vec<Effect> {
        let chosen = match &id {
            Some(id) => match self.pack.programme(id) {
                Some(programme) => Some(programme),
                None => return Vec::new(),
            },
            None => None,
        };
        let pack = self.pack.clone();
        let own = &mut self.answers.own;
        if let Some(before) = own.programme.as_deref().and_then(|id| pack.programme(id)) {
            for (question, answer) in pack.known_answers(before) {
                if own.profile(question) == Some(answer) {
                    own.set_profile(question, None);
                }
            }
        }
        own.programme = id;
        for (question, answer) in chosen.into_iter().flat_map(|programme| pack.known_answers(programme)) {
            own.set_profile(question, Some(answer));
        }
        self.adapt();
        vec![Effect::Save]
    }

    fn begin(&mut self) -> Vec<Effect> {
        self.trail.clear();
        let first = self.asked().next().map(|first| Place::Asked(first, Then::InOrder));
        let place = if self.has_answers() { self.onward() } else { first.unwrap_or(Place::Result) };
        self.go(place)
    }

    fn next(&mut self) -> Vec<Effect> {
        let Place::Asked(asked, then) = self.place else { return Vec::new() };
        if let Some(refused) = &mut self.refused {
            refused.told = true;
            return vec![Effect::FocusErrors];
        }
        if let Asked::Profile(question) = asked
            && self.is_needed(question)
        {
            self.refused = Some(Refused { question, typed: String::new(), told: true });
            return vec![Effect::FocusErrors];
        }
        let mut effects = Vec::new();
        if let Asked::Item(id) = asked
            && let Some(earlier) = self.preselected(id)
        {
            effects = self.rate(id, Some(earlier));
        }
        effects.extend(self.onward_from(asked, then));
        effects
    }

    /// Who fills in has to be said: what is asked, and in which words, follows from it.
    pub(super) fn is_needed(&self, question: Id<Question>) -> bool {
        self.scan.profile.at(question).says_role && self.answers.own.profile(question).is_none()
    }

    fn skip(&mut self) -> Vec<Effect> {
        let Place::Asked(asked, then) = self.place else { return Vec::new() };
        self.onward_from(asked, then)
    }

    fn onward_from(&mut self, asked: Asked, then: Then) -> Vec<Effect> {
        match then {
            Then::GoBack => {
                let place = self.came_from().unwrap_or(Place::Check);
                self.go(place)
            }
            Then::InOrder | Then::NextOpen => {
                self.trail.clear();
                self.go(self.after(asked, then))
            }
        }
    }

    fn back(&mut self) -> Vec<Effect> {
        let place = match self.place {
            Place::Start => return Vec::new(),
            Place::Asked(asked, Then::InOrder | Then::NextOpen) => self.previous(asked),
            Place::Asked(_, Then::GoBack) => self.came_from().unwrap_or(Place::Check),
            _ => self.came_from().unwrap_or(Place::Start),
        };
        self.go(place)
    }

    /// Where the respondent came from, as far as it is still of use; the trail is that much shorter then.
    fn came_from(&mut self) -> Option<Place> {
        while let Some(place) = self.trail.pop() {
            if self.makes_sense(place) {
                return Some(place);
            }
        }
        None
    }

    /// To a screen that is no question. Going there twice does not make the way back longer.
    fn show(&mut self, place: Place) -> Vec<Effect> {
        if place == self.place || !self.makes_sense(place) {
            return Vec::new();
        }
        match self.trail.iter().position(|earlier| *earlier == place) {
            Some(earlier) => self.trail.truncate(earlier),
            None => self.trail.push(self.place),
        }
        self.go(place)
    }

    fn jump(&mut self, topic: &str) -> Vec<Effect> {
        let topics = self.topics();
        let Some((_, topic)) = topics.iter().find(|(_, found)| found.id == topic) else { return Vec::new() };
        let items = self.items_of(topic);
        let open = items.iter().find(|item| self.rating(**item).is_none());
        match open.or_else(|| items.first()).copied() {
            Some(item) => {
                self.trail.clear();
                self.go(Place::Asked(Asked::Item(item), Then::InOrder))
            }
            None => Vec::new(),
        }
    }

    fn edit(&mut self, asked: Option<Asked>) -> Vec<Effect> {
        let Some(asked) = asked else { return Vec::new() };
        match self.place {
            Place::Asked(_, Then::GoBack) => {}
            place => self.trail.push(place),
        }
        self.go(Place::Asked(asked, Then::GoBack))
    }

    pub(super) fn go(&mut self, place: Place) -> Vec<Effect> {
        self.place = place;
        self.refused = None;
        let mut effects = vec![Effect::FocusHeading];
        effects.extend(self.shown());
        effects
    }

    /// Changes what is filled in at an action of the plan, by the name of its first item.
    fn plan(&mut self, action: &str, change: impl FnOnce(&mut Planned)) -> Vec<Effect> {
        let Some(item) = self.scan.items.find(|item| item.id == action) else { return Vec::new() };
        let plan = &mut self.answers.own.plan;
        let place = plan.iter().position(|planned| planned.item == item);
        let mut planned = match place {
            Some(place) => plan.remove(place),
            None => Planned { item, owner: String::new(), due: None },
        };
        change(&mut planned);
        if !planned.owner.trim().is_empty() || planned.due.is_some() {
            plan.push(planned);
        }
        vec![Effect::Save]
    }

    fn restart(&mut self) -> Vec<Effect> {
        let own = std::mem::take(&mut self.answers.own);
        *self = Self::new(self.pack.clone(), self.locale, self.today);
        // The programme often comes with the address of the page: it is no answer about the company.
        self.answers.own.length = own.length;
        self.choose_programme(own.programme);
        let mut effects = vec![Effect::FocusHeading, Effect::Emit(Event::Restart)];
        effects.extend(self.shown());
        effects.push(Effect::Save);
        effects
    }
}
