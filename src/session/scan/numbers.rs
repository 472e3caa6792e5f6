//! What is typed in a number field, and what is refused.

use crate::domain::arena::Id;
use crate::domain::scan::profile::Question;

/// What is no answer: something typed, which stays in the field to be mended; or nothing, where an answer is needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refused {
    pub(super) question: Id<Question>,
    /// What was typed; empty when nothing was answered.
    pub(super) typed: String,
    /// It is told: the respondent wanted to go on with it.
    pub(super) told: bool,
}

/// The whole number that was typed.
pub(super) fn read(typed: &str, least: u16, most: u16) -> Option<u16> {
    let typed = typed.trim();
    let whole = !typed.is_empty() && typed.bytes().all(|byte| byte.is_ascii_digit());
    let number = whole.then(|| typed.parse().ok()).flatten()?;
    (least..=most).contains(&number).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn only_whole_numbers_within_bounds_are_read() {
        assert_eq!(read(" 12 ", 0, 50), Some(12));
        for typed in ["", "-1", "51", "1,5", "twee", "99999999999"] {
            assert_eq!(read(typed, 0, 50), None, "{typed}");
        }
    }
}
