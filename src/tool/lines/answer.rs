//! What is answered to a line: the outcome, or what is wrong with the line.

use super::Each;
use super::batches::{Batch, LONGEST_LINE, Lines};
use crate::json::Json;
use crate::tool::words;

/// The answers to a batch.
pub(super) struct Answered {
    pub(super) lines: Vec<u8>,
    /// One of them says what is wrong.
    pub(super) failed: bool,
}

/// The answer to every line of the batch. An empty line has none.
pub(super) fn answer(each: &Each<'_>, batch: &Batch) -> Answered {
    let mut answered = Answered { lines: Vec::new(), failed: false };
    let lines = match &batch.lines {
        Lines::Whole(lines) => lines,
        Lines::TooLong => {
            answered.refuse(batch.first, too_long(each));
            return answered;
        }
    };
    for (place, line) in lines.split(|byte| *byte == b'\n').enumerate() {
        if line.trim_ascii().is_empty() {
            continue;
        }
        match outcome(each, line) {
            Ok(outcome) => answered.say(&outcome),
            Err(reason) => answered.refuse(batch.first + place, reason),
        }
    }
    answered
}

fn outcome(each: &Each<'_>, line: &[u8]) -> Result<String, String> {
    if line.len() > LONGEST_LINE {
        return Err(too_long(each));
    }
    let text = str::from_utf8(line).map_err(|_| words::LINE_NO_TEXT.get(each.locale).to_owned())?;
    (each.outcome)(text)
}

fn too_long(each: &Each<'_>) -> String {
    words::LINE_TOO_LONG.fill(each.locale, &[("most", &LONGEST_LINE.to_string())])
}

impl Answered {
    fn say(&mut self, line: &str) {
        self.lines.extend_from_slice(line.as_bytes());
        self.lines.push(b'\n');
    }

    fn refuse(&mut self, line: usize, reason: String) {
        self.failed = true;
        self.say(&Json::object([("line", Json::count(line)), ("error", Json::text(reason))]).to_string());
    }
}
