//! An answer that is not sent yet.

use crate::session::action::Draft;
use crate::session::screen::{Field, OptionView};

/// The answer that is in the field when the screen appears.
pub(super) fn initial(field: &Field) -> Draft {
    match field {
        Field::Choice { options, .. } => {
            Draft::Chosen(options.iter().filter(|option| option.selected).map(|option| option.id.clone()).collect())
        }
        Field::Number { unknown, .. } | Field::Month { unknown, .. }
            if unknown.as_ref().is_some_and(|option| option.selected) =>
        {
            Draft::Unknown
        }
        Field::Number { value, .. } => Draft::Number(value.clone()),
        Field::Month { month, year, .. } => Draft::Month { month: month.clone(), year: year.clone() },
        Field::Ratings { statements, .. } => {
            Draft::Rated(statements.iter().map(|statement| statement.selected).collect())
        }
    }
}

/// One thing that the visitor does to the field.
#[derive(Clone, Debug)]
pub(super) enum Change {
    /// Chooses an option, or takes it back where several may be chosen.
    Option(String),
    /// Types a number, or the year.
    Text(String),
    /// Chooses a month.
    Month(String),
    /// Rates the statement at this place.
    Rating(usize, u8),
    /// Says *don't know*, or takes that back.
    Unknown,
}

/// The draft after a change.
pub(super) fn change(draft: &mut Draft, field: &Field, change: Change) {
    match (field, change) {
        (Field::Choice { several, options, .. }, Change::Option(id)) => choose(draft, *several, options, id),
        (Field::Number { .. }, Change::Text(text)) => *draft = Draft::Number(text),
        (Field::Number { .. }, Change::Unknown) => {
            *draft = if *draft == Draft::Unknown { Draft::Number(String::new()) } else { Draft::Unknown };
        }
        (Field::Month { .. }, Change::Text(year)) => *draft = Draft::Month { month: parts(draft).0, year },
        (Field::Month { .. }, Change::Month(month)) => *draft = Draft::Month { month, year: parts(draft).1 },
        (Field::Month { .. }, Change::Unknown) => {
            let (month, year) = parts(draft);
            *draft = if *draft == Draft::Unknown { Draft::Month { month, year } } else { Draft::Unknown };
        }
        (Field::Ratings { .. }, Change::Rating(place, level)) => {
            if let Draft::Rated(levels) = draft
                && let Some(slot) = levels.get_mut(place)
            {
                *slot = Some(level);
            }
        }
        // No other field sends these.
        _ => {}
    }
}

fn choose(draft: &mut Draft, several: bool, options: &[OptionView], id: String) {
    let Draft::Chosen(chosen) = draft else { return };
    if !several {
        *chosen = vec![id];
        return;
    }
    if let Some(place) = chosen.iter().position(|other| *other == id) {
        chosen.remove(place);
        return;
    }
    let alone = |id: &str| options.iter().any(|option| option.id == id && option.exclusive);
    if alone(&id) {
        chosen.clear();
    } else {
        chosen.retain(|other| !alone(other));
    }
    chosen.push(id);
}

/// Month and year of a draft; empty when it is something else.
fn parts(draft: &Draft) -> (String, String) {
    match draft {
        Draft::Month { month, year } => (month.clone(), year.clone()),
        _ => Default::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Change, change};
    use crate::session::action::Draft;
    use crate::session::screen::{Field, OptionView};

    fn choice(several: bool) -> Field {
        let option = |id: &str| OptionView {
            id: id.into(),
            text: id.into(),
            hint: None,
            selected: false,
            exclusive: id == "none",
            apart: None,
        };
        Field::Choice { several, several_hint: None, options: ["a", "b", "none"].map(option).into() }
    }

    fn chosen(several: bool, presses: &[&str]) -> Draft {
        let (field, mut draft) = (choice(several), Draft::Chosen(Vec::new()));
        presses.iter().for_each(|id| change(&mut draft, &field, Change::Option((*id).into())));
        draft
    }

    fn these(ids: &[&str]) -> Draft {
        Draft::Chosen(ids.iter().map(|&id| id.to_owned()).collect())
    }

    #[test]
    fn one_option_replaces_another() {
        assert_eq!(chosen(false, &["a", "b"]), these(&["b"]));
    }

    #[test]
    fn a_second_press_takes_an_option_back() {
        assert_eq!(chosen(true, &["a", "b", "a"]), these(&["b"]));
    }

    #[test]
    fn an_exclusive_option_and_the_others_clear_each_other() {
        assert_eq!(chosen(true, &["a", "b", "none"]), these(&["none"]));
        assert_eq!(chosen(true, &["none", "a"]), these(&["a"]));
    }

    #[test]
    fn typing_takes_the_place_of_not_knowing() {
        let field = Field::Number { label: String::new(), value: String::new(), unit: None, unknown: None };
        let mut draft = Draft::Number("24".into());
        change(&mut draft, &field, Change::Unknown);
        assert_eq!(draft, Draft::Unknown);
        change(&mut draft, &field, Change::Text("3".into()));
        assert_eq!(draft, Draft::Number("3".into()));
    }
}
