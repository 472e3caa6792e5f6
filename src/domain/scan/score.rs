//! What ratings come to: the gates, the dimensions, the overall label.

use super::item::{Item, Level};
use super::model::{Bounds, Dimension, Scan};
use super::response::{Length, Rating, Response};
use crate::domain::arena::Id;

/// How good a dimension is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// A mean level below 2 in the built-in scan.
    Weak,
    /// Below 2.75.
    Developing,
    /// Below 3.5.
    Good,
    /// From there on.
    Strong,
}

impl Band {
    /// All of them, weak first.
    pub const ALL: [Self; 4] = [Self::Weak, Self::Developing, Self::Good, Self::Strong];

    /// The name in results.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Weak => "weak",
            Self::Developing => "developing",
            Self::Good => "good",
            Self::Strong => "strong",
        }
    }
}

/// The overall label.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Label {
    /// A gate can't be arranged.
    NotNow,
    /// Something first.
    Conditions,
    /// The basis is in order.
    Ready,
    /// More than that.
    Strong,
}

impl Label {
    /// All of them, the lowest first.
    pub const ALL: [Self; 4] = [Self::NotNow, Self::Conditions, Self::Ready, Self::Strong];

    /// The name in results.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NotNow => "not_now",
            Self::Conditions => "conditions",
            Self::Ready => "ready",
            Self::Strong => "strong",
        }
    }
}

/// What is said overall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overall {
    /// Whatever is still unknown, it is this.
    Sure(Label),
    /// Answers on gates are missing, and they decide.
    Unknown {
        /// At worst.
        low: Label,
        /// At best.
        high: Label,
    },
    /// All gates are known; other answers decide.
    Between {
        /// At least.
        low: Label,
        /// Possibly.
        high: Label,
    },
    /// All gates are met, and only they were asked.
    GatesMet,
}

/// How a gate stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GateStatus {
    /// It can't be arranged.
    Cannot,
    /// It is arranged before the start.
    BeforeStart,
    /// Not known, or not answered.
    Unknown,
    /// It is arranged.
    Arranged,
}

impl GateStatus {
    /// The name in results.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Cannot => "cannot",
            Self::BeforeStart => "before_start",
            Self::Unknown => "unknown",
            Self::Arranged => "arranged",
        }
    }
}

/// Why the band of a dimension is lower than its mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cap {
    /// Gates at level 1 or 2, or at worst so: how many.
    Gates(usize),
    /// Items of the greatest weight at level 1: how many.
    Heavy(usize),
}

/// A dimension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DimensionScore {
    /// Which.
    pub dimension: Id<Dimension>,
    /// The weights of the items that apply, together.
    pub weight: u32,
    /// Points with everything unknown at worst: weight × points, together.
    pub low: u32,
    /// Points with everything unknown at best.
    pub high: u32,
    /// The band at worst.
    pub band_low: Band,
    /// The band at best.
    pub band_high: Band,
    /// Why the band is lower than the mean, for what is known.
    pub cap: Option<Cap>,
    /// Items without a known level.
    pub open: usize,
}

/// Everything that ratings come to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// Per dimension. Empty after a quick check, which says nothing of them.
    pub dimensions: Vec<DimensionScore>,
    /// Per gate, in the order of the items.
    pub gates: Vec<(Id<Item>, GateStatus)>,
    /// The overall label.
    pub overall: Overall,
}

/// What an unknown rating counts for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Supposed {
    Worst,
    Best,
}

/// What a response comes to.
#[must_use]
pub fn score(scan: &Scan, response: &Response) -> Score {
    let scorer = Scorer { scan, response };
    let gates: Vec<(Id<Item>, GateStatus)> = scan
        .items
        .iter()
        .filter(|(id, _)| response.is_gate(scan, *id))
        .map(|(id, _)| (id, gate_status(response.rating(scan, id))))
        .collect();
    let quick = response.length == Length::Quick;
    let dimensions: Vec<DimensionScore> =
        if quick { Vec::new() } else { scan.dimensions.iter().map(|(id, _)| scorer.dimension(id)).collect() };
    let overall = if quick { by_gates(&gates) } else { scorer.overall(&gates, &dimensions) };
    Score { dimensions, gates, overall }
}

/// The items without a known level on which the label hangs: with all others at worst a good one would raise it, or with
/// all others at best a bad one would lower it.
#[must_use]
pub fn deciding(scan: &Scan, response: &Response) -> Vec<Id<Item>> {
    let open: Vec<Id<Item>> = scan
        .dimensions
        .iter()
        .flat_map(|(_, dimension)| dimension.items.iter().copied())
        .filter(|item| matches!(response.rating(scan, *item), None | Some(Rating::Unknown)))
        .collect();
    let with = |level: Level, other: Level, one: Option<Id<Item>>| {
        let mut supposed = response.clone();
        for item in &open {
            supposed.rate(*item, Some(Rating::Level(if one == Some(*item) { other } else { level })));
        }
        score(scan, &supposed).overall
    };
    let (worst, best) = (with(Level::One, Level::Four, None), with(Level::Four, Level::One, None));
    let decides = |item: &Id<Item>| {
        with(Level::One, Level::Four, Some(*item)) != worst || with(Level::Four, Level::One, Some(*item)) != best
    };
    open.iter().copied().filter(decides).collect()
}

/// How a gate with this rating stands.
#[must_use]
pub(crate) fn gate_status(rating: Option<Rating>) -> GateStatus {
    match rating {
        Some(Rating::Level(Level::One)) => GateStatus::Cannot,
        Some(Rating::Level(Level::Two)) => GateStatus::BeforeStart,
        Some(Rating::Level(Level::Three | Level::Four)) => GateStatus::Arranged,
        Some(Rating::Unknown | Rating::NotApplicable) | None => GateStatus::Unknown,
    }
}

/// The verdict on gates alone.
pub(crate) fn by_gates(gates: &[(Id<Item>, GateStatus)]) -> Overall {
    let has = |status: GateStatus| gates.iter().any(|(_, found)| *found == status);
    if has(GateStatus::Cannot) {
        Overall::Sure(Label::NotNow)
    } else if has(GateStatus::Unknown) {
        let high = if has(GateStatus::BeforeStart) { Label::Conditions } else { Label::Strong };
        Overall::Unknown { low: Label::NotNow, high }
    } else if has(GateStatus::BeforeStart) {
        Overall::Sure(Label::Conditions)
    } else {
        Overall::GatesMet
    }
}

struct Scorer<'a> {
    scan: &'a Scan,
    response: &'a Response,
}

impl Scorer<'_> {
    /// The level that counts; nothing for what does not apply.
    fn level(&self, id: Id<Item>, supposed: Supposed) -> Option<Level> {
        match (self.response.rating(self.scan, id), supposed) {
            (Some(Rating::Level(level)), _) => Some(level),
            (Some(Rating::NotApplicable), _) => None,
            (Some(Rating::Unknown) | None, Supposed::Worst) => Some(Level::One),
            (Some(Rating::Unknown) | None, Supposed::Best) => Some(Level::Four),
        }
    }

    fn dimension(&self, id: Id<Dimension>) -> DimensionScore {
        let items = &self.scan.dimensions.at(id).items;
        let points = |supposed: Supposed| -> u32 {
            let each = items.iter().filter_map(|item| {
                let level = self.level(*item, supposed)?;
                Some(u32::from(self.scan.items.at(*item).weight) * u32::from(level.points()))
            });
            each.sum()
        };
        let applies = |item: &&Id<Item>| self.level(**item, Supposed::Best).is_some();
        let weight = items.iter().filter(applies).map(|item| u32::from(self.scan.items.at(*item).weight)).sum();
        let (low, high) = (points(Supposed::Worst), points(Supposed::Best));
        let capped =
            |points: u32, supposed: Supposed| band(&self.scan.bounds, points, weight).min(self.most(items, supposed));
        DimensionScore {
            dimension: id,
            weight,
            low,
            high,
            band_low: capped(low, Supposed::Worst),
            band_high: capped(high, Supposed::Best),
            cap: self.cap(items, band(&self.scan.bounds, high, weight)),
            open: items
                .iter()
                .filter(|item| matches!(self.response.rating(self.scan, **item), None | Some(Rating::Unknown)))
                .count(),
        }
    }

    /// The best band that gates and heavy items leave.
    fn most(&self, items: &[Id<Item>], supposed: Supposed) -> Band {
        let most = items.iter().map(|item| {
            let heavy = self.scan.items.at(*item).weight == HEAVY;
            match (self.response.is_gate(self.scan, *item), self.level(*item, supposed)) {
                (true, Some(Level::One)) => Band::Weak,
                (true, Some(Level::Two)) => Band::Developing,
                (false, Some(Level::One)) if heavy => Band::Developing,
                _ => Band::Strong,
            }
        });
        most.min().unwrap_or(Band::Strong)
    }

    /// Why the band is lower than the mean: what is known, not what is supposed.
    fn cap(&self, items: &[Id<Item>], uncapped: Band) -> Option<Cap> {
        if self.most(items, Supposed::Best) >= uncapped {
            return None;
        }
        let level = |item: &Id<Item>| self.response.level(*item);
        let is_gate = |item: &Id<Item>| self.response.is_gate(self.scan, *item);
        let low_gates =
            items.iter().filter(|item| is_gate(item) && level(item).is_some_and(|level| level < Level::Three)).count();
        if low_gates > 0 {
            return Some(Cap::Gates(low_gates));
        }
        let heavy = items.iter().filter(|item| {
            !is_gate(item) && self.scan.items.at(**item).weight == HEAVY && level(item) == Some(Level::One)
        });
        Some(Cap::Heavy(heavy.count()))
    }

    fn overall(&self, gates: &[(Id<Item>, GateStatus)], dimensions: &[DimensionScore]) -> Overall {
        let low = self.label(gates, dimensions, Supposed::Worst);
        let high = self.label(gates, dimensions, Supposed::Best);
        if low == high {
            Overall::Sure(low)
        } else if gates.iter().any(|(_, status)| *status == GateStatus::Unknown) {
            Overall::Unknown { low, high }
        } else {
            Overall::Between { low, high }
        }
    }

    fn label(&self, gates: &[(Id<Item>, GateStatus)], dimensions: &[DimensionScore], supposed: Supposed) -> Label {
        let is = |status: GateStatus| gates.iter().any(|(_, found)| *found == status);
        let worst = supposed == Supposed::Worst;
        if is(GateStatus::Cannot) || worst && is(GateStatus::Unknown) {
            return Label::NotNow;
        }
        let bands: Vec<(&Dimension, Band)> = dimensions
            .iter()
            .map(|score| {
                let band = if worst { score.band_low } else { score.band_high };
                (self.scan.dimensions.at(score.dimension), band)
            })
            .collect();
        let short =
            |(dimension, band): &(&Dimension, Band)| *band == Band::Weak || dimension.critical && *band < Band::Good;
        if is(GateStatus::BeforeStart) || bands.iter().any(short) {
            return Label::Conditions;
        }
        let strong = bands.iter().filter(|(_, band)| *band == Band::Strong).count();
        let all_good = bands.iter().all(|(_, band)| *band >= Band::Good);
        let decisive = bands.iter().all(|(dimension, band)| !dimension.decisive || *band == Band::Strong);
        if all_good && decisive && strong >= self.scan.strong.dimensions as usize {
            return Label::Strong;
        }
        Label::Ready
    }
}

/// The weight at which an item holds its dimension down when it is not there at all.
pub(crate) const HEAVY: u8 = 3;

/// The band of points, without caps.
fn band(bounds: &Bounds, points: u32, weight: u32) -> Band {
    let below = |(numerator, denominator): (u32, u32)| denominator * points < numerator * weight;
    if below(bounds.developing) {
        Band::Weak
    } else if below(bounds.good) {
        Band::Developing
    } else if below(bounds.strong) {
        Band::Good
    } else {
        Band::Strong
    }
}
