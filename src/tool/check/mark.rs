//! Which part of a line a problem is about: the value or key that begins there.

use std::ops::Range;

/// The bytes of the line to mark, from a column in characters, counted from 1.
pub(super) fn mark(line: &str, column: usize) -> Range<usize> {
    let start = line.char_indices().nth(column.saturating_sub(1)).map_or(line.len(), |(at, _)| at);
    let rest = line.get(start..).unwrap_or_default();
    let length = match rest.chars().next() {
        None => 0,
        Some('"') => text(rest),
        Some(first) if first.is_alphanumeric() || first == '-' => {
            rest.find(|letter: char| !is_of_word(letter)).unwrap_or(rest.len())
        }
        Some(first) => first.len_utf8(),
    };
    start..start + length
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '-' | '+' | '.' | '_')
}

/// The length of a text with its quotation marks; up to the end of the line where the last one is not there.
fn text(rest: &str) -> usize {
    let mut escaped = false;
    for (at, letter) in rest.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::mark;

    #[test]
    fn the_value_that_begins_there_is_marked() {
        for (line, column, marked) in [
            ("  \"form\": \"dual\",", 11, "\"dual\""),
            ("  \"form\": \"dual\",", 3, "\"form\""),
            ("{ \"nl\": \"é \\\" ü\", \"en\": 7 }", 9, "\"é \\\" ü\""),
            ("\"é\": -16.5,", 6, "-16.5"),
            ("\"mkb_route\": true }", 14, "true"),
            ("  { \"a\": 1 }", 3, "{"),
            ("\"a\": [],,", 9, ","),
            ("\"open", 1, "\"open"),
            ("short", 9, ""),
            ("", 1, ""),
        ] {
            assert_eq!(line.get(mark(line, column)), Some(marked), "{line} at {column}");
        }
    }
}
