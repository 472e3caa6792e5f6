//! Conditions over facts, each distinct one kept once, so that thousands of programmes share the few there are.

use super::arena::{Arena, Distinct, Id};
use super::question::Question;

/// A place in [`Conditions`].
pub type ConditionId = Id<Condition>;

/// Something that holds or not for a candidate.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Condition {
    /// Always or never.
    Constant(bool),
    /// At least one of these options of the question is chosen. Places in the question's list, sorted.
    Chosen(Id<Question>, Vec<u16>),
    /// The question's number (month: [`Month::number`](super::date::Month::number)) is this or higher.
    AtLeast(Id<Question>, i32),
    /// Today is this day or later ([`Date::number`](super::date::Date::number)).
    TodayFrom(i32),
    /// The other does not hold.
    Not(ConditionId),
    /// All hold.
    All(Vec<ConditionId>),
    /// At least one holds.
    Any(Vec<ConditionId>),
}

/// All distinct conditions; parts stand before the whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Conditions {
    known: Distinct<Condition>,
    /// Never and always, which are asked for all the time.
    constants: [Option<ConditionId>; 2],
}

impl Conditions {
    /// All of them, parts first.
    #[must_use]
    pub fn arena(&self) -> &Arena<Condition> {
        self.known.arena()
    }

    /// The condition with this id.
    #[must_use]
    pub fn at(&self, id: ConditionId) -> &Condition {
        self.arena().at(id)
    }

    /// Holds always (`true`) or never (`false`).
    pub fn constant(&mut self, holds: bool) -> ConditionId {
        let Self { known, constants } = self;
        let [never, always] = constants;
        let place = if holds { always } else { never };
        *place.get_or_insert_with(|| known.intern(Condition::Constant(holds)))
    }

    /// One of `options` is chosen.
    pub fn chosen(&mut self, question: Id<Question>, mut options: Vec<u16>) -> ConditionId {
        options.sort_unstable();
        options.dedup();
        if options.is_empty() {
            return self.constant(false);
        }
        self.intern(Condition::Chosen(question, options))
    }

    /// The number is `value` or higher.
    pub fn at_least(&mut self, question: Id<Question>, value: i32) -> ConditionId {
        self.intern(Condition::AtLeast(question, value))
    }

    /// The number is given and lower than `value`. `least` is the lowest that can be given: a question that does not
    /// apply has no number at all, neither low nor high.
    pub fn below(&mut self, question: Id<Question>, least: i32, value: i32) -> ConditionId {
        let given = self.at_least(question, least);
        let reached = self.at_least(question, value);
        let not_reached = self.not(reached);
        self.all(&[given, not_reached])
    }

    /// Today is this day or later.
    pub fn today_from(&mut self, date: i32) -> ConditionId {
        self.intern(Condition::TodayFrom(date))
    }

    /// The opposite.
    pub fn not(&mut self, id: ConditionId) -> ConditionId {
        match *self.at(id) {
            Condition::Constant(holds) => self.constant(!holds),
            Condition::Not(inner) => inner,
            _ => self.intern(Condition::Not(id)),
        }
    }

    /// All of `parts`.
    pub fn all(&mut self, parts: &[ConditionId]) -> ConditionId {
        self.combine(parts, true)
    }

    /// One of `parts`.
    pub fn any(&mut self, parts: &[ConditionId]) -> ConditionId {
        self.combine(parts, false)
    }

    /// The condition with another one in the place of one of its parts.
    pub fn replaced(&mut self, id: ConditionId, part: ConditionId, by: ConditionId) -> ConditionId {
        // Parts stand before the whole.
        if id <= part {
            return if id == part { by } else { id };
        }
        match self.at(id).clone() {
            Condition::Not(inner) => {
                let inner = self.replaced(inner, part, by);
                self.not(inner)
            }
            Condition::All(parts) => {
                let parts: Vec<_> = parts.into_iter().map(|inner| self.replaced(inner, part, by)).collect();
                self.all(&parts)
            }
            Condition::Any(parts) => {
                let parts: Vec<_> = parts.into_iter().map(|inner| self.replaced(inner, part, by)).collect();
                self.any(&parts)
            }
            _ => id,
        }
    }

    /// What a condition is always, whatever the answers; nothing when that depends.
    #[must_use]
    pub fn as_constant(&self, id: ConditionId) -> Option<bool> {
        match self.at(id) {
            Condition::Constant(holds) => Some(*holds),
            _ => None,
        }
    }

    /// `neutral` is what leaves the combination as it is: true for all, false for any.
    fn combine(&mut self, parts: &[ConditionId], neutral: bool) -> ConditionId {
        let mut kept = Vec::new();
        for &part in parts {
            match self.at(part) {
                Condition::Constant(holds) if *holds == neutral => {}
                Condition::Constant(_) => return self.constant(!neutral),
                Condition::All(inner) if neutral => kept.extend(inner.iter().copied()),
                Condition::Any(inner) if !neutral => kept.extend(inner.iter().copied()),
                _ => kept.push(part),
            }
        }
        if !neutral {
            self.unite(&mut kept);
        }
        kept.sort_unstable();
        kept.dedup();
        match kept.as_slice() {
            [] => self.constant(neutral),
            [one] => *one,
            _ if neutral => self.intern(Condition::All(kept)),
            _ => self.intern(Condition::Any(kept)),
        }
    }

    /// What is asked of the same question becomes one condition: only so is it seen that they take every option between
    /// them.
    fn unite(&mut self, parts: &mut Vec<ConditionId>) {
        let mut united: Vec<(Id<Question>, Vec<u16>)> = Vec::new();
        parts.retain(|part| match self.at(*part) {
            Condition::Chosen(question, options) => {
                match united.iter_mut().find(|(known, _)| known == question) {
                    Some((_, known)) => known.extend(options),
                    None => united.push((*question, options.clone())),
                }
                false
            }
            _ => true,
        });
        for (question, options) in united {
            parts.push(self.chosen(question, options));
        }
    }

    fn intern(&mut self, condition: Condition) -> ConditionId {
        self.known.intern(condition)
    }
}
