//! The dimensions as bars, and as a table.

use crate::domain::scan::score::{Band, Cap, DimensionScore};
use crate::i18n::scan::Word;
use crate::session::scan::Session;
use crate::session::scan::screen::{Bar, Bars, Border, DataTable};

/// The end of the axis.
const FULL: u32 = 1000;
/// The points of the highest level.
const MOST_POINTS: u32 = 3;

impl Session {
    pub(super) fn bars(&self, dimensions: &[DimensionScore]) -> Option<Bars> {
        let voice = self.voice();
        let bars: Vec<Bar> = dimensions.iter().map(|score| self.bar(score)).collect();
        let bounds = &self.scan.bounds;
        let begins = [(Band::Developing, bounds.developing), (Band::Good, bounds.good), (Band::Strong, bounds.strong)];
        let border = |(band, (numerator, denominator)): (Band, (u32, u32))| Border {
            at: share(numerator, denominator * MOST_POINTS),
            word: self.band_word(band),
        };
        let rows: Vec<Vec<String>> = dimensions.iter().zip(&bars).map(|(score, bar)| table_row(score, bar)).collect();
        (!bars.is_empty()).then(|| Bars {
            heading: voice.word(Word::BarsHeading),
            intro: voice.word(Word::BarsIntro),
            summary: self.bars_summary(dimensions),
            bands: Band::ALL.map(|band| (band, self.band_word(band))).to_vec(),
            borders: begins.map(border).to_vec(),
            ends: (self.level_word(1), self.level_word(4)),
            table: DataTable {
                caption: voice.word(Word::TableCaption),
                columns: [Word::TableTopic, Word::TableWord, Word::TableOpen, Word::TableWhy]
                    .map(|word| voice.word(word))
                    .to_vec(),
                rows,
            },
            bars,
        })
    }

    fn bar(&self, score: &DimensionScore) -> Bar {
        let voice = self.voice();
        let topic = self.scan.dimensions.at(score.dimension);
        let title = self.topic_title(topic);
        let too_wide = is_too_wide(score);
        let word = self.interval_word(score);
        let open = (score.open > 0).then(|| voice.count(Word::OpenOne, Word::OpenOther, score.open));
        let cap = score.cap.map(|cap| self.cap_text(cap));
        let critical = topic.critical.then(|| voice.word(Word::Critical));
        let parts = [Some([&title, ": ", &word].concat()), open.clone(), cap.clone()];
        Bar {
            id: topic.id.clone(),
            label: parts.into_iter().flatten().collect::<Vec<_>>().join("; "),
            title,
            critical,
            low: share(score.low, score.weight * MOST_POINTS),
            high: share(score.high, score.weight * MOST_POINTS),
            band_low: score.band_low,
            band_high: score.band_high,
            word,
            too_wide,
            open,
            cap,
        }
    }

    /// "goed", "tussen in ontwikkeling en goed", "nog niet te zeggen".
    pub(super) fn interval_word(&self, score: &DimensionScore) -> String {
        let voice = self.voice();
        if score.weight == 0 {
            return voice.word(Word::NotApplicable);
        }
        if is_too_wide(score) {
            return voice.word(Word::CannotSay);
        }
        let (low, high) = (self.band_word(score.band_low), self.band_word(score.band_high));
        if low == high { low } else { voice.fill(Word::BetweenBands, &[("low", &low), ("high", &high)]) }
    }

    pub(super) fn band_word(&self, band: Band) -> String {
        let [weak, developing, good, strong] = &self.scan.bands;
        self.voice().text(match band {
            Band::Weak => weak,
            Band::Developing => developing,
            Band::Good => good,
            Band::Strong => strong,
        })
    }

    fn level_word(&self, level: u8) -> String {
        self.voice().fill(Word::Level, &[("level", &level.to_string())])
    }

    fn cap_text(&self, cap: Cap) -> String {
        let voice = self.voice();
        match cap {
            Cap::Gates(count) => {
                let words = &self.scan.words;
                let gates = voice.text(if count == 1 { &words.gate } else { &words.gates });
                voice.fill(Word::CapGates, &[("count", &count.to_string()), ("gates", &gates)])
            }
            Cap::Heavy(count) => voice.count(Word::CapHeavyOne, Word::CapHeavyOther, count),
        }
    }

    /// "2 onderwerpen zijn sterk, 5 goed en 1 in ontwikkeling." What is not sure is said apart.
    fn bars_summary(&self, dimensions: &[DimensionScore]) -> String {
        let voice = self.voice();
        let sure = |band: Band| {
            dimensions
                .iter()
                .filter(move |score| score.weight > 0 && (score.band_low, score.band_high) == (band, band))
                .count()
        };
        let counted: Vec<String> = Band::ALL
            .into_iter()
            .rev()
            .filter(|band| sure(*band) > 0)
            .map(|band| [&sure(band).to_string(), " ", &self.band_word(band)].concat())
            .collect();
        let unsure = dimensions.iter().filter(|score| score.weight > 0 && score.band_low != score.band_high).count();
        let mut said = Vec::new();
        if !counted.is_empty() {
            said.push(voice.fill(Word::BarsSummary, &[("bands", &voice.list(&counted))]));
        }
        if unsure > 0 {
            said.push(voice.count(Word::BarsUnsureOne, Word::BarsUnsureOther, unsure));
        }
        said.join(" ")
    }
}

fn table_row(score: &DimensionScore, bar: &Bar) -> Vec<String> {
    vec![bar.title.clone(), bar.word.clone(), score.open.to_string(), bar.cap.clone().unwrap_or_default()]
}

/// The interval spans more than two bands.
fn is_too_wide(score: &DimensionScore) -> bool {
    let place = |band: Band| Band::ALL.iter().position(|other| *other == band).unwrap_or(0);
    score.weight == 0 || place(score.band_high) - place(score.band_low) >= 2
}

/// The place on the axis, rounded.
fn share(part: u32, whole: u32) -> u32 {
    (part * FULL + whole / 2).checked_div(whole).unwrap_or(0)
}
