//! What one respondent filled in.

use super::item::{Item, Level};
use super::model::{Role, Scan, Value};
use super::profile::{Answer, Bound, Clause, Kind, Question, When};
use crate::domain::arena::Id;
use crate::domain::date::Date;

/// A rating of an item. No answer yet is no rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rating {
    /// This level.
    Level(Level),
    /// It does not apply: it leaves the calculation.
    NotApplicable,
    /// The respondent does not know, and will find out.
    Unknown,
}

/// How much is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Length {
    /// The gates alone.
    Quick,
    /// Every item.
    #[default]
    Full,
}

/// Who does something of the plan, and before when, as a respondent has filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// The first item of the action.
    pub item: Id<Item>,
    /// As typed; empty when nobody was named.
    pub owner: String,
    /// The day.
    pub due: Option<Date>,
}

/// What one respondent filled in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Response {
    /// For which programme, by name.
    pub programme: Option<String>,
    /// The day of the last answer.
    pub date: Option<Date>,
    /// How much was asked.
    pub length: Length,
    /// Items that had other words when they were answered: what was said of them is about something else.
    pub reworded: Vec<Id<Item>>,
    /// What was filled in at actions of the plan. None of it is empty.
    pub plan: Vec<Planned>,
    profile: Vec<Option<Answer>>,
    ratings: Vec<Option<Rating>>,
    notes: Vec<String>,
}

impl Response {
    /// The answer to a question of the profile.
    #[must_use]
    pub fn profile(&self, id: Id<Question>) -> Option<Answer> {
        self.profile.get(id.index()).copied().flatten()
    }

    /// Sets or clears the answer to a question of the profile.
    pub fn set_profile(&mut self, id: Id<Question>, answer: Option<Answer>) {
        set(&mut self.profile, id.index(), answer);
    }

    /// The rating as given, whether it counts or not.
    #[must_use]
    pub fn given(&self, id: Id<Item>) -> Option<Rating> {
        self.ratings.get(id.index()).copied().flatten()
    }

    /// Sets or clears the rating of an item.
    pub fn rate(&mut self, id: Id<Item>, rating: Option<Rating>) {
        set(&mut self.ratings, id.index(), rating);
    }

    /// The private note at an item; empty without one.
    #[must_use]
    pub fn note(&self, id: Id<Item>) -> &str {
        self.notes.get(id.index()).map_or("", String::as_str)
    }

    /// Writes the private note at an item.
    pub fn set_note(&mut self, id: Id<Item>, note: String) {
        set(&mut self.notes, id.index(), note);
    }

    /// The rating as it counts: *does not apply* only where that is an answer now.
    #[must_use]
    pub fn rating(&self, scan: &Scan, id: Id<Item>) -> Option<Rating> {
        match self.given(id) {
            Some(Rating::NotApplicable) if !self.may_not_apply(scan, id) => None,
            given => given,
        }
    }

    /// The level, when there is one.
    #[must_use]
    pub fn level(&self, id: Id<Item>) -> Option<Level> {
        match self.given(id) {
            Some(Rating::Level(level)) => Some(level),
            _ => None,
        }
    }

    /// Whether *does not apply* is an answer to this item now.
    #[must_use]
    pub fn may_not_apply(&self, scan: &Scan, id: Id<Item>) -> bool {
        let rule = scan.items.at(id).not_applicable.as_ref();
        rule.is_some_and(|rule| self.meets_all(scan, rule.when.as_ref()))
    }

    /// Whether the item is a gate in this profile.
    #[must_use]
    pub fn is_gate(&self, scan: &Scan, id: Id<Item>) -> bool {
        let item = scan.items.at(id);
        item.gate && !item.ordinary_when.as_ref().is_some_and(|when| self.meets(scan, when))
    }

    /// Who fills in; the leader as long as nobody has said so.
    #[must_use]
    pub fn role(&self, scan: &Scan) -> Role {
        let (id, question) = match scan.profile.iter().find(|(_, question)| question.says_role) {
            Some(found) => found,
            None => return Role::Leader,
        };
        let chosen = match (self.profile(id), &question.kind) {
            (Some(Answer::Chosen(place)), Kind::Choice(choices)) => choices.get(usize::from(place)),
            _ => None,
        };
        chosen.and_then(|choice| choice.role).unwrap_or(Role::Leader)
    }

    /// Whether the item is put to this respondent at all: the mirror for a student, the gates in a quick check.
    #[must_use]
    pub fn is_asked(&self, scan: &Scan, id: Id<Item>) -> bool {
        let item = scan.items.at(id);
        match (self.role(scan), self.length) {
            (Role::Student, _) => item.mirror.is_some(),
            (_, Length::Quick) => self.is_gate(scan, id),
            (_, Length::Full) => true,
        }
    }

    /// Whether a condition holds that is always met when there is none.
    #[must_use]
    pub fn meets_all(&self, scan: &Scan, when: Option<&When>) -> bool {
        when.is_none_or(|when| self.meets(scan, when))
    }

    /// Whether all clauses hold.
    #[must_use]
    pub fn meets(&self, scan: &Scan, when: &When) -> bool {
        when.0.iter().all(|clause| self.meets_clause(scan, clause))
    }

    fn meets_clause(&self, scan: &Scan, clause: &Clause) -> bool {
        match clause {
            Clause::Chosen(id, places) => {
                matches!(self.profile(*id), Some(Answer::Chosen(place)) if places.contains(&place))
            }
            Clause::AtLeast(id, bound) => {
                let least = match bound {
                    Bound::Fixed(number) => Some(*number),
                    Bound::Setting(id) => match scan.settings.at(*id).value {
                        Value::Number(number) => Some(number),
                        Value::Switch(_) | Value::Words(_) => None,
                    },
                };
                least.is_some_and(|least| self.number(scan, *id).is_some_and(|number| number >= least))
            }
            Clause::Switch(id, on) => scan.settings.at(*id).value == Value::Switch(*on),
            Clause::MoreThanAllowed { of, by, table } => {
                let (Some(of), Some(by)) = (self.number(scan, *of), self.number(scan, *by)) else { return false };
                of > allowed(table, by)
            }
        }
    }

    /// The number that an answer stands for.
    fn number(&self, scan: &Scan, id: Id<Question>) -> Option<u16> {
        match self.profile(id)? {
            Answer::Number(number) => Some(number),
            Answer::Chosen(place) => scan.profile.at(id).choices().get(usize::from(place))?.at_least,
        }
    }
}

fn set<T: Clone + Default>(values: &mut Vec<T>, place: usize, value: T) {
    if values.len() <= place {
        values.resize(place + 1, T::default());
    }
    if let Some(at) = values.get_mut(place) {
        *at = value;
    }
}

/// What a table allows for a number; beyond its last row the last step goes on.
fn allowed(table: &[(u16, u16)], number: u16) -> u16 {
    let Some(place) = table.iter().rposition(|(from, _)| *from <= number) else { return 0 };
    let Some((from, allowed)) = table.get(place) else { return 0 };
    let before = place.checked_sub(1).and_then(|before| table.get(before));
    match before {
        Some((earlier, fewer)) if place + 1 == table.len() => {
            let steps = (number - from) / (from - earlier).max(1);
            allowed.saturating_add(steps.saturating_mul(allowed.saturating_sub(*fewer)))
        }
        _ => *allowed,
    }
}

#[cfg(test)]
mod tests {
    use super::allowed;

    #[test]
    fn a_table_goes_on_beyond_its_last_row() {
        let table = [(1, 1), (3, 2), (6, 3)];
        let found: Vec<u16> = (0..=13).map(|number| allowed(&table, number)).collect();
        assert_eq!(found, [0, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5]);
    }
}
