//! What a scan comes to, for a person.

use std::fmt::Write;

use crate::domain::scan::model::{LabelWords, Scan};
use crate::domain::scan::pack::ScanPack;
use crate::domain::scan::plan::{Action, MOST_SHOWN, plan};
use crate::domain::scan::response::{Rating, Response};
use crate::domain::scan::score::{Band, GateStatus, Label, Overall, score};
use crate::domain::text::Locale;
use crate::tool::words::{self, Said};

/// The label, the gates, the dimensions and the first things to do.
pub(super) fn of(pack: &ScanPack, response: &Response, locale: Locale) -> Result<String, std::fmt::Error> {
    let scan = &pack.scan_of(response);
    let found = score(scan, response);
    let mut said = String::new();
    overall(&mut said, scan, response, found.overall, locale)?;
    writeln!(said)?;
    for (id, status) in &found.gates {
        writeln!(said, "  {}: {}", scan.items.at(*id).title.get(locale), status_words(*status).get(locale))?;
    }
    if !found.dimensions.is_empty() {
        writeln!(said)?;
    }
    for score in &found.dimensions {
        let dimension = scan.dimensions.at(score.dimension);
        let [low, high] = [score.band_low, score.band_high].map(|band| band_words(scan, band, locale));
        let between = words::BAND_BETWEEN.fill(locale, &[("low", low), ("high", high)]);
        let band = if low == high { low } else { &between };
        writeln!(said, "  {} {}: {band}", dimension.letter, dimension.name.get(locale))?;
    }
    let actions = plan(scan, response);
    if !actions.is_empty() {
        writeln!(said)?;
    }
    for (place, action) in actions.iter().take(MOST_SHOWN).enumerate() {
        writeln!(said, "  {}. {}", place + 1, what(scan, action, locale))?;
    }
    writeln!(said)?;
    let asked = || scan.items.iter().filter(|(id, _)| response.is_asked(scan, *id));
    for (words, rating) in [(&words::SCAN_UNKNOWN, Some(Rating::Unknown)), (&words::SCAN_OPEN, None)] {
        let items: Vec<&str> = asked()
            .filter(|(id, _)| response.rating(scan, *id) == rating)
            .map(|(_, item)| item.title.get(locale))
            .collect();
        if !items.is_empty() {
            writeln!(said, "{}", words.fill(locale, &[("items", &items.join(", "))]))?;
        }
    }
    for flag in scan.flags.iter().filter(|flag| response.meets(scan, &flag.when)) {
        writeln!(said, "{}", flag.text.get(locale))?;
    }
    writeln!(said, "{}", scan.words.footer.get(locale))?;
    Ok(said)
}

fn overall(said: &mut String, scan: &Scan, response: &Response, overall: Overall, locale: Locale) -> std::fmt::Result {
    let labels = &scan.labels;
    let words = match overall {
        Overall::Sure(label) => of_label(scan, label),
        Overall::Unknown { .. } => &labels.unknown,
        Overall::GatesMet => &labels.gates_met,
        Overall::Between { low, high } => {
            let [low, high] = [low, high].map(|label| of_label(scan, label).title.get(locale));
            return writeln!(said, "{}", words::SCAN_BETWEEN.fill(locale, &[("low", low), ("high", high)]));
        }
    };
    if let Some((_, prefix)) = scan.words.prefix.as_ref().filter(|(when, _)| response.meets(scan, when)) {
        write!(said, "{} ", prefix.get(locale))?;
    }
    writeln!(said, "{}\n{}", words.title.get(locale), words.text.get(locale))
}

fn of_label(scan: &Scan, label: Label) -> &LabelWords {
    match label {
        Label::NotNow => &scan.labels.not_now,
        Label::Conditions => &scan.labels.conditions,
        Label::Ready => &scan.labels.ready,
        Label::Strong => &scan.labels.strong,
    }
}

fn band_words(scan: &Scan, band: Band, locale: Locale) -> &str {
    let [weak, developing, good, strong] = &scan.bands;
    let words = match band {
        Band::Weak => weak,
        Band::Developing => developing,
        Band::Good => good,
        Band::Strong => strong,
    };
    words.get(locale)
}

fn status_words(status: GateStatus) -> &'static Said {
    match status {
        GateStatus::Cannot => &words::GATE_CANNOT,
        GateStatus::BeforeStart => &words::GATE_BEFORE_START,
        GateStatus::Unknown => &words::GATE_UNKNOWN,
        GateStatus::Arranged => &words::GATE_ARRANGED,
    }
}

fn what(scan: &Scan, action: &Action<'_>, locale: Locale) -> String {
    if let Some(text) = action.text {
        return text.get(locale).to_owned();
    }
    let questions: Vec<&str> = action.items.iter().map(|id| scan.items.at(*id).question.get(locale)).collect();
    words::FIND_OUT.fill(locale, &[("question", &questions.join(" "))])
}
