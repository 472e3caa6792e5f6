//! What the widgets cost a visitor, held to limits.
//!
//! Three sums count. The first question of the intake can be read and answered before the wasm has arrived (see
//! `www/loader/opening.js`), so the visitor waits for the first; the second comes in while they read. The third is all
//! that a scan needs before its first screen; a page without a scan loads nothing of what only that needs.

use std::fmt;

use serde_json::json;

use super::compress::Weight;
use super::{LOADER, SAMPLE, SCAN_GLUE, SCAN_MODEL, SCAN_STYLE, SCAN_WASM, STYLE, WASM};
use crate::failure::{Failure, Outcome};

/// Files that are fetched together, and what they may weigh.
struct Stretch {
    key: &'static str,
    name: &'static str,
    mark: &'static str,
    files: &'static [&'static str],
    /// In bytes, compressed with brotli.
    limit: usize,
}

/// A name that is not in the distribution costs nothing.
const STRETCHES: [Stretch; 3] = [
    Stretch {
        key: "up_to_first_question",
        name: "up to the first usable question",
        mark: "*",
        files: &[LOADER, STYLE, SAMPLE],
        limit: 110_000,
    },
    Stretch {
        key: "up_to_running_widget",
        name: "up to the running widget",
        mark: "+",
        files: &[LOADER, STYLE, SAMPLE, WASM],
        // Not to grow: each time it shrinks, this follows.
        limit: 265_500,
    },
    Stretch {
        key: "up_to_first_screen_of_scan",
        name: "scan: up to its first screen",
        mark: "s",
        files: &[LOADER, STYLE, SAMPLE, SCAN_GLUE, SCAN_STYLE, SCAN_WASM, SCAN_MODEL],
        limit: 252_000,
    },
];

/// Of the first stretch, in bytes, compressed with brotli.
const AIM: usize = 80_000;

pub(crate) struct Report {
    files: Vec<Weight>,
}

impl Report {
    pub(super) fn of(files: Vec<Weight>) -> Self {
        Self { files }
    }

    pub(crate) fn within_limit(&self) -> Outcome {
        for stretch in &STRETCHES {
            let (sum, limit) = (self.sum(stretch).brotli, stretch.limit);
            if sum > limit {
                let reason = format!("{sum} bytes of brotli {}; the limit is {limit}", stretch.name);
                return Err(Failure::new("keep the widget small", reason, "the table above shows where they are"));
            }
        }
        Ok(())
    }

    pub(super) fn to_json(&self) -> String {
        let row = |weight: &Weight| json!({ "name": weight.name, "raw": weight.raw, "gzip": weight.gzip, "brotli": weight.brotli });
        let mut report = json!({
            "unit": "bytes",
            "aim_brotli": AIM,
            "files": self.files.iter().map(row).collect::<Vec<_>>(),
        });
        if let Some(report) = report.as_object_mut() {
            for stretch in &STRETCHES {
                let sum =
                    json!({ "files": stretch.files, "limit_brotli": stretch.limit, "sum": row(&self.sum(stretch)) });
                report.insert(stretch.key.to_owned(), sum);
            }
        }
        format!("{report:#}\n")
    }

    fn sum(&self, stretch: &Stretch) -> Weight {
        let mut sum = Weight { name: stretch.name.to_owned(), raw: 0, gzip: 0, brotli: 0 };
        for weight in self.files.iter().filter(|weight| stretch.files.contains(&weight.name.as_str())) {
            sum.raw += weight.raw;
            sum.gzip += weight.gzip;
            sum.brotli += weight.brotli;
        }
        sum
    }
}

/// The table, with a mark for the stretch from which on a file is needed.
impl fmt::Display for Report {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names =
            self.files.iter().map(|weight| weight.name.as_str()).chain(STRETCHES.iter().map(|stretch| stretch.name));
        let width = names.map(str::len).max().unwrap_or(0);
        let mut row = |mark: &str, name: &str, [raw, gzip, brotli]: [&str; 3]| {
            writeln!(out, "{mark:1} {name:width$} {raw:>9} {gzip:>9} {brotli:>9}")
        };
        let numbers = |weight: &Weight| [weight.raw, weight.gzip, weight.brotli].map(|bytes| bytes.to_string());
        row("", "file", ["raw", "gzip", "brotli"])?;
        for weight in &self.files {
            let first = STRETCHES.iter().find(|stretch| stretch.files.contains(&weight.name.as_str()));
            row(
                first.map_or("", |stretch| stretch.mark),
                &weight.name,
                numbers(weight).each_ref().map(String::as_str),
            )?;
        }
        for stretch in &STRETCHES {
            row(stretch.mark, stretch.name, numbers(&self.sum(stretch)).each_ref().map(String::as_str))?;
        }
        let limits: Vec<String> =
            STRETCHES.iter().map(|stretch| format!("{} {}", stretch.mark, stretch.limit)).collect();
        write!(out, "  limits in bytes of brotli: {}; aim for the first {AIM}", limits.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::{Report, STRETCHES, Weight};

    fn report(loader: usize, wasm: usize, other: usize) -> Report {
        let weight = |name: &str, brotli| Weight { name: name.to_owned(), raw: brotli, gzip: brotli, brotli };
        Report::of(vec![weight("mkb-route.js", loader), weight("mkb-route_bg.wasm", wasm), weight("index.html", other)])
    }

    #[test]
    fn only_what_a_visitor_waits_for_counts() {
        let [first, whole, _] = STRETCHES.map(|stretch| stretch.limit);
        assert!(report(first, whole - first, whole).within_limit().is_ok());
        assert!(report(first + 1, 0, 0).within_limit().is_err());
        assert!(report(0, whole + 1, 0).within_limit().is_err());
    }

    #[test]
    fn the_table_and_the_json_say_the_same() {
        let report = report(8_000, 70_000, 900);
        let table = report.to_string();
        assert!(table.contains("* up to the first usable question      8000      8000      8000"), "{table}");
        assert!(table.contains("+ up to the running widget            78000     78000     78000"), "{table}");
        assert!(report.to_json().contains("\"brotli\": 78000"));
    }
}
