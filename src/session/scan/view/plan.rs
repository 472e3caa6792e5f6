//! What to do.

use crate::domain::arena::Id;
use crate::domain::scan::item::{Doer, Item};
use crate::domain::scan::plan::{Action, Class, Kind, MOST_SHOWN, Moment, plan};
use crate::domain::scan::response::Planned;
use crate::domain::source::Source;
use crate::i18n::scan::Word;
use crate::session::scan::Session;
use crate::session::scan::screen::{ActionCard, Disclosed, EditField, Plan};

/// The links of a hogeschool that help with items: the name of the link, the items.
const LINKS: [(&str, Word, &[&str]); 3] = [
    ("agreement_template", Word::LinkAgreement, &["a3", "a4"]),
    ("supervisor_training", Word::LinkTraining, &["d4"]),
    ("timetable", Word::LinkTimetable, &["f1", "f3"]),
];

impl Session {
    pub(super) fn plan_view(&self) -> Option<Plan> {
        let voice = self.voice();
        let actions = plan(&self.scan, &self.answers.own);
        let grows = actions.iter().all(|action| action.kind == Kind::Grow);
        let mut cards = actions.iter().map(|action| self.action_card(action));
        let shown: Vec<ActionCard> = cards.by_ref().take(MOST_SHOWN).collect();
        let rest: Vec<ActionCard> = cards.collect();
        let (heading, intro) =
            if grows { (Word::PlanGrow, Word::PlanGrowIntro) } else { (Word::PlanHeading, Word::PlanIntro) };
        (!shown.is_empty()).then(|| Plan {
            heading: voice.word(heading),
            intro: voice.word(intro),
            shown,
            more: (!rest.is_empty()).then(|| Disclosed {
                summary: voice.count(Word::MoreTipsOne, Word::MoreTipsOther, rest.len()),
                content: rest,
            }),
        })
    }

    fn action_card(&self, action: &Action) -> ActionCard {
        let voice = self.voice();
        let titles: Vec<String> = action.items.iter().map(|id| self.item_title(*id)).collect();
        let titles = titles.join("; ");
        let planned = self.planned(action);
        let owner = planned.map(|planned| planned.owner.clone()).unwrap_or_default();
        let due = planned.and_then(|planned| planned.due);
        let title = match action.kind {
            Kind::FindOut => voice.fill(Word::FindOutTitle, &[("what", &titles)]),
            Kind::Arrange | Kind::Grow => titles,
        };
        let items = action.items.iter();
        ActionCard {
            id: items.clone().next().map(|id| self.scan.items.at(*id).id.clone()).unwrap_or_default(),
            title,
            text: self.action_text(action),
            who_label: voice.word(Word::Who),
            who: self.doer_text(action.who),
            when_label: voice.word(Word::When),
            when: self.when_text(action.class.moment()),
            why: Disclosed {
                summary: voice.word(Word::Why),
                content: items.clone().map(|id| self.because(*id, action.class)).collect(),
            },
            sources: self.sources(&self.sources_of(&action.items)),
            link: self.link(&action.items),
            owner: EditField { label: voice.word(Word::Owner), printed: owner.clone(), value: owner },
            due: EditField {
                label: voice.word(Word::Due),
                value: due.map(|date| date.to_string()).unwrap_or_default(),
                printed: due.map(|date| voice.date(date)).unwrap_or_default(),
            },
            change: items
                .map(|id| (self.scan.items.at(*id).id.clone(), self.change_item_word(&self.item_title(*id))))
                .collect(),
        }
    }

    /// What was filled in at an action, by any of its items: one that is done leaves the others behind.
    pub(in crate::session::scan) fn planned(&self, action: &Action) -> Option<&Planned> {
        self.answers.own.plan.iter().find(|planned| action.items.contains(&planned.item))
    }

    pub(in crate::session::scan) fn action_text(&self, action: &Action) -> String {
        let voice = self.voice();
        match action.text {
            Some(text) => voice.text(text),
            None => {
                let who = self.doer_text(action.who);
                voice.fill(Word::FindOutText, &[("who", &super::answers::small(&who))])
            }
        }
    }

    pub(in crate::session::scan) fn doer_text(&self, doer: Doer) -> String {
        match doer {
            Doer::Role(role) => self.role_text(role),
            Doer::Hogeschool => self.voice().word(Word::DoerHogeschool),
        }
    }

    pub(in crate::session::scan) fn when_text(&self, moment: Moment) -> String {
        self.voice().word(match moment {
            Moment::BeforeStart => Word::WhenBeforeStart,
            Moment::FirstMonth => Word::WhenFirstMonth,
            Moment::FirstHalfYear => Word::WhenFirstHalfYear,
        })
    }

    /// "U koos: …", with what that means for a gate.
    fn because(&self, id: Id<Item>, class: Class) -> String {
        let voice = self.voice();
        let answer = self.own_text(id);
        let gate = matches!(class, Class::GateCannot | Class::GateOpen | Class::GateUnknown)
            && self.answers.own.is_gate(&self.scan, id);
        let values = [("answer", &*answer), ("gate", self.scan.words.gate.get(self.locale))];
        voice.fill(if gate { Word::BecauseGate } else { Word::Because }, &values)
    }

    fn sources_of(&self, items: &[Id<Item>]) -> Vec<Id<Source>> {
        let mut sources: Vec<Id<Source>> = Vec::new();
        for source in items.iter().flat_map(|id| &self.scan.items.at(*id).sources) {
            if !sources.contains(source) {
                sources.push(*source);
            }
        }
        sources
    }

    fn link(&self, items: &[Id<Item>]) -> Option<(String, String)> {
        let about = |names: &[&str]| items.iter().any(|id| names.contains(&self.scan.items.at(*id).id.as_str()));
        let (name, word, _) = LINKS.iter().find(|(_, _, names)| about(names))?;
        let (_, url) = self.scan.links.iter().find(|(known, _)| known == name)?;
        Some((self.voice().word(*word), url.clone()))
    }
}
