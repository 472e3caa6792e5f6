//! What the widget costs a visitor, held to the limit of the design.

use std::fmt;

use serde_json::json;

use super::compress::Weight;
use super::{LOADER, WASM};
use crate::failure::{Failure, Outcome};

/// All that is fetched up to the first usable question. A name that is not in the distribution costs nothing.
const UP_TO_THE_FIRST_QUESTION: [&str; 4] = [LOADER, WASM, "mkb-route.css", "content/sample.json"];

/// In bytes, compressed with brotli.
const LIMIT: usize = 110_000;
const AIM: usize = 80_000;

pub(crate) struct Report {
    files: Vec<Weight>,
}

impl Report {
    pub(super) fn of(files: Vec<Weight>) -> Self {
        Self { files }
    }

    pub(crate) fn within_limit(&self) -> Outcome {
        let sum = self.up_to_the_first_question().brotli;
        if sum <= LIMIT {
            return Ok(());
        }
        let reason = format!("{sum} bytes of brotli up to the first usable question; the limit is {LIMIT}");
        Err(Failure::new("keep the widget small", reason, "the table above shows where they are"))
    }

    pub(super) fn to_json(&self) -> String {
        let row = |weight: &Weight| json!({ "name": weight.name, "raw": weight.raw, "gzip": weight.gzip, "brotli": weight.brotli });
        let report = json!({
            "unit": "bytes",
            "limit_brotli": LIMIT,
            "aim_brotli": AIM,
            "up_to_first_question": row(&self.up_to_the_first_question()),
            "up_to_first_question_files": self.first_files().map(|weight| weight.name.as_str()).collect::<Vec<_>>(),
            "files": self.files.iter().map(row).collect::<Vec<_>>(),
        });
        format!("{report:#}\n")
    }

    fn first_files(&self) -> impl Iterator<Item = &Weight> {
        self.files.iter().filter(|weight| UP_TO_THE_FIRST_QUESTION.contains(&weight.name.as_str()))
    }

    fn up_to_the_first_question(&self) -> Weight {
        let mut sum = Weight { name: "up to the first usable question".to_owned(), raw: 0, gzip: 0, brotli: 0 };
        for weight in self.first_files() {
            sum.raw += weight.raw;
            sum.gzip += weight.gzip;
            sum.brotli += weight.brotli;
        }
        sum
    }
}

/// The table; a star marks what counts towards the limit.
impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sum = self.up_to_the_first_question();
        let width = self.files.iter().map(|weight| weight.name.len()).max().unwrap_or(0).max(sum.name.len());
        let mut row = |mark: &str, name: &str, [raw, gzip, brotli]: [&str; 3]| {
            writeln!(out, "{mark:1} {name:width$} {raw:>9} {gzip:>9} {brotli:>9}")
        };
        let numbers = |weight: &Weight| [weight.raw, weight.gzip, weight.brotli].map(|bytes| bytes.to_string());
        row("", "file", ["raw", "gzip", "brotli"])?;
        for weight in &self.files {
            let counts = UP_TO_THE_FIRST_QUESTION.contains(&weight.name.as_str());
            row(if counts { "*" } else { "" }, &weight.name, numbers(weight).each_ref().map(String::as_str))?;
        }
        row("*", &sum.name, numbers(&sum).each_ref().map(String::as_str))?;
        write!(out, "  limit {LIMIT} bytes of brotli, aim {AIM}")
    }
}

#[cfg(test)]
mod tests {
    use super::{LIMIT, Report, Weight};

    fn report(wasm: usize, other: usize) -> Report {
        let weight = |name: &str, brotli| Weight { name: name.to_owned(), raw: brotli, gzip: brotli, brotli };
        Report::of(vec![weight("mkb-route_bg.wasm", wasm), weight("index.html", other)])
    }

    #[test]
    fn only_what_comes_before_the_first_question_counts() {
        assert!(report(LIMIT, LIMIT).within_limit().is_ok());
        assert!(report(LIMIT + 1, 0).within_limit().is_err());
    }

    #[test]
    fn the_table_and_the_json_say_the_same() {
        let report = report(70_000, 900);
        assert!(report.to_string().contains("* up to the first usable question     70000     70000     70000"));
        assert!(report.to_json().contains("\"brotli\": 70000"));
    }
}
