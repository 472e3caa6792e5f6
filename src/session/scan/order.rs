//! What is asked, in which order, and how far the respondent is.

use crate::domain::arena::Id;
use crate::domain::scan::item::Item;
use crate::domain::scan::model::Dimension;
use crate::domain::scan::profile::Question;
use crate::domain::scan::response::{Length, Rating, Response};

use super::Session;
use super::action::PaperKind;
use super::place::{Asked, Place, Then};

impl Session {
    /// The questions of the profile that are put to this respondent: those that the programme answers are not.
    pub(super) fn questions(&self) -> impl DoubleEndedIterator<Item = Id<Question>> + '_ {
        self.questions_of(&self.answers.own)
    }

    pub(super) fn questions_of<'a>(&'a self, own: &'a Response) -> impl DoubleEndedIterator<Item = Id<Question>> + 'a {
        let questions = self.scan.profile.iter().filter(move |(id, question)| {
            let fits = question.quick || own.length == Length::Full;
            fits && own.meets_all(&self.scan, question.when.as_ref()) && !self.is_known(*id)
        });
        questions.map(|(id, _)| id)
    }

    /// The items that are put to this respondent, topic by topic.
    pub(super) fn items(&self) -> impl DoubleEndedIterator<Item = Id<Item>> + '_ {
        let items = self.scan.dimensions.iter().flat_map(|(_, dimension)| dimension.items.iter().copied());
        items.filter(|id| self.answers.own.is_asked(&self.scan, *id))
    }

    /// The items of a topic that are put to this respondent.
    pub(super) fn items_of(&self, topic: &Dimension) -> Vec<Id<Item>> {
        topic.items.iter().copied().filter(|id| self.answers.own.is_asked(&self.scan, *id)).collect()
    }

    /// The topics of which something is asked, in order.
    pub(super) fn topics(&self) -> Vec<(Id<Dimension>, &Dimension)> {
        self.scan.dimensions.iter().filter(|(_, topic)| !self.items_of(topic).is_empty()).collect()
    }

    pub(super) fn asked(&self) -> impl DoubleEndedIterator<Item = Asked> + '_ {
        self.questions().map(Asked::Profile).chain(self.items().map(Asked::Item))
    }

    /// The rating of an item as it counts.
    pub(super) fn rating(&self, item: Id<Item>) -> Option<Rating> {
        self.answers.own.rating(&self.scan, item)
    }

    pub(super) fn is_answered(&self, asked: Asked) -> bool {
        match asked {
            Asked::Profile(question) => self.answers.own.profile(question).is_some(),
            Asked::Item(item) => self.rating(item).is_some(),
        }
    }

    /// How many items have an answer, and how many there are.
    pub(super) fn counts(&self) -> (usize, usize) {
        (self.items().filter(|item| self.rating(*item).is_some()).count(), self.items().count())
    }

    /// Whether anything at all was filled in, also what is not asked now.
    #[must_use]
    pub fn has_answers(&self) -> bool {
        let own = &self.answers.own;
        let known = |id: &Id<Question>| self.is_known(*id);
        self.scan.items.iter().any(|(id, _)| own.given(id).is_some() || !own.note(id).is_empty())
            || self.scan.profile.iter().any(|(id, _)| own.profile(id).is_some() && !known(&id))
    }

    /// The first question without an answer, after one or of all.
    pub(super) fn first_open(&self, after: Option<Asked>) -> Option<Asked> {
        let open = |asked: &Asked| !self.is_answered(*asked);
        match after {
            Some(after) => self.asked().skip_while(|asked| *asked != after).skip(1).find(open),
            None => self.asked().find(open),
        }
    }

    /// On with what has no answer; else the result.
    pub(super) fn onward(&self) -> Place {
        self.first_open(None).map_or(Place::Result, |open| Place::Asked(open, Then::NextOpen))
    }

    /// What comes after a question. At the end the result, or the answers where some are missing.
    pub(super) fn after(&self, asked: Asked, then: Then) -> Place {
        let next = match then {
            Then::InOrder => self.asked().skip_while(|other| *other != asked).nth(1),
            Then::NextOpen => self.first_open(Some(asked)),
            Then::GoBack => None,
        };
        match next {
            Some(next) => Place::Asked(next, then),
            None if self.first_open(None).is_some() => Place::Check,
            None => Place::Result,
        }
    }

    /// The question before this one; before the first is the start.
    pub(super) fn previous(&self, asked: Asked) -> Place {
        let before = self.asked().take_while(|other| *other != asked).last();
        before.map_or(Place::Start, |before| Place::Asked(before, Then::InOrder))
    }

    /// Whether it is still of use to be there: an answer can take a question away.
    pub(super) fn makes_sense(&self, place: Place) -> bool {
        match place {
            Place::Asked(asked, _) => self.asked().any(|other| other == asked),
            Place::Comparison => self.files.earlier.is_some(),
            Place::Together => self.people().len() > 1,
            Place::Paper(PaperKind::TalkSheet) => self.files.talk.is_some(),
            Place::Start | Place::Topics | Place::Check | Place::Result | Place::Paper(_) => true,
        }
    }
}
