//! The dimensions on screen: bars on an axis from level 1 to 4, and a table with the same data.

use crate::domain::scan::score::Band;

/// A bar per dimension, in fixed order. All places are whole numbers from 0 (level 1) to 1000 (level 4).
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// "Uw onderwerpen".
    pub heading: String,
    /// How a bar is read.
    pub intro: String,
    /// The main message in words: "3 onderwerpen zijn sterk, 4 goed, 1 in ontwikkeling.".
    pub summary: String,
    /// The words of the bands, weak first, for a legend.
    pub bands: Vec<(Band, String)>,
    /// Where a band begins.
    pub borders: Vec<Border>,
    /// The words at the ends of the axis: "niveau 1", "niveau 4".
    pub ends: (String, String),
    /// The bars.
    pub bars: Vec<Bar>,
    /// The same data as a table.
    pub table: DataTable,
}

/// Where a band begins on the axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Border {
    /// The place on the axis.
    pub at: u32,
    /// The word of the band that begins here.
    pub word: String,
}

/// A dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// The dimension's name.
    pub id: String,
    /// "C. Leerzaam werk".
    pub title: String,
    /// "Telt zwaar": the label needs this one to be good.
    pub critical: Option<String>,
    /// The end of the solid bar: everything unknown at worst.
    pub low: u32,
    /// The end of the pale bar: everything unknown at best. The same as `low` when nothing is open.
    pub high: u32,
    /// The band at worst.
    pub band_low: Band,
    /// The band at best.
    pub band_high: Band,
    /// "goed", or "tussen in ontwikkeling en goed", or "nog niet te zeggen".
    pub word: String,
    /// The interval spans more than two bands, or no item applies: no bar is drawn.
    pub too_wide: bool,
    /// "2 vragen open".
    pub open: Option<String>,
    /// Why the word is lower than the bar: "1 basiseis ontbreekt".
    pub cap: Option<String>,
    /// All of it in one sentence, for who hears it.
    pub label: String,
}

/// The same data as the bars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DataTable {
    /// What it is about.
    pub caption: String,
    /// The heads of the columns; the first is that of the row heads.
    pub columns: Vec<String>,
    /// The rows: the first cell is the row's head.
    pub rows: Vec<Vec<String>>,
}
