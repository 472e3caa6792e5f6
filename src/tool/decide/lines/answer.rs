//! What is answered to a line: the outcome, or what is wrong with the line.

use super::batches::{Batch, LONGEST_LINE, Lines};
use crate::domain::date::Date;
use crate::domain::pack::Pack;
use crate::domain::text::Locale;
use crate::json::Json;
use crate::session::outcome_json::outcome_to_json;
use crate::session::saved::answers_from_json;
use crate::tool::answers::{Given, misfit_words};
use crate::tool::decide::brief;
use crate::tool::words;

/// What all candidates have in common.
pub(super) struct Candidates<'a> {
    pub(super) pack: &'a Pack,
    pub(super) today: Date,
    pub(super) locale: Locale,
    pub(super) brief: bool,
}

/// The answers to a batch.
pub(super) struct Answered {
    pub(super) lines: Vec<u8>,
    /// One of them says what is wrong.
    pub(super) failed: bool,
}

impl Candidates<'_> {
    /// The answer to every line of the batch. An empty line has none.
    pub(super) fn answer(&self, batch: &Batch) -> Answered {
        let mut answered = Answered { lines: Vec::new(), failed: false };
        let lines = match &batch.lines {
            Lines::Whole(lines) => lines,
            Lines::TooLong => {
                answered.refuse(batch.first, self.too_long());
                return answered;
            }
        };
        for (place, line) in lines.split(|byte| *byte == b'\n').enumerate() {
            if line.trim_ascii().is_empty() {
                continue;
            }
            match self.outcome(line) {
                Ok(outcome) => answered.say(&outcome),
                Err(reason) => answered.refuse(batch.first + place, reason),
            }
        }
        answered
    }

    fn outcome(&self, line: &[u8]) -> Result<String, String> {
        if line.len() > LONGEST_LINE {
            return Err(self.too_long());
        }
        let text = str::from_utf8(line).map_err(|_| words::LINE_NO_TEXT.get(self.locale).to_owned())?;
        let read = answers_from_json(self.pack, text);
        if !read.misfits.is_empty() {
            let given = Given { name: words::LINE.get(self.locale), text };
            let said: Vec<_> = read.misfits.iter().map(|misfit| misfit_words(misfit, &given, self.locale)).collect();
            return Err(said.join("; "));
        }
        let mut answers = read.answers;
        answers.today = Some(self.today);
        Ok(if self.brief {
            brief::outcome(self.pack, &answers)
        } else {
            outcome_to_json(self.pack, &answers, self.locale)
        })
    }

    fn too_long(&self) -> String {
        words::LINE_TOO_LONG.fill(self.locale, &[("most", &LONGEST_LINE.to_string())])
    }
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
