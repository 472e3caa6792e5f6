//! What a candidate wishes for. Wishes close nothing: they say which routes are in view and in what order.

use super::arena::Id;
use super::evaluate::Evaluation;
use super::pack::Pack;
use super::programme::Offer;
use super::question::Question;

/// How well an offer suits the wishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Liking {
    /// Within the directions that the candidate asked for.
    pub in_scope: bool,
    /// How many other wishes it fits.
    pub fit: u8,
}

/// What a wish is about, beside the direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Degree,
    Start,
    WeekPattern,
}

impl Kind {
    pub(super) const ALL: [Self; 3] = [Self::Degree, Self::Start, Self::WeekPattern];

    pub(super) fn question(self, pack: &Pack) -> Id<Question> {
        match self {
            Self::Degree => pack.known.degree,
            Self::Start => pack.known.start,
            Self::WeekPattern => pack.known.week_pattern,
        }
    }

    /// Whether an offer is what this option of the question wishes for.
    pub(super) fn suits(self, pack: &Pack, offer: &Offer, option: &str) -> bool {
        NO_PREFERENCE.contains(&option)
            || match self {
                Self::Degree => option == offer.degree.code(),
                Self::Start => offer.starts.iter().any(|start| pack.starts.at(*start).id == option),
                Self::WeekPattern => pack.patterns.at(offer.pattern).id == option,
            }
    }
}

/// The wishes of a candidate.
pub(super) struct Wishes<'a> {
    pack: &'a Pack,
    field: Wish<'a>,
    others: [Wish<'a>; Kind::ALL.len()],
}

impl<'a> Wishes<'a> {
    /// The highest [`Liking::fit`].
    pub(super) const MOST: u8 = 3;

    pub(super) fn of(pack: &'a Pack, evaluation: &'a Evaluation) -> Self {
        let wish = |question| Wish::of(pack, evaluation, question);
        Self { pack, field: wish(pack.known.field), others: Kind::ALL.map(|kind| wish(kind.question(pack))) }
    }

    pub(super) fn like(&self, offer: &Offer) -> Liking {
        let fits = Kind::ALL.iter().filter(|kind| self.suit(**kind, offer)).count();
        Liking {
            in_scope: self.field.fits(|option| self.pack.fields.at(offer.field).id == option),
            fit: u8::try_from(fits).unwrap_or(Self::MOST),
        }
    }

    /// Whether an offer suits the wish of this kind.
    pub(super) fn suit(&self, kind: Kind, offer: &Offer) -> bool {
        let wish = self.others.iter().zip(Kind::ALL).find(|(_, of)| *of == kind).map(|(wish, _)| wish);
        wish.is_none_or(|wish| wish.fits(|option| kind.suits(self.pack, offer, option)))
    }
}

/// The options chosen for one question. None when all is welcome: without an answer, or with one that says so.
struct Wish<'a> {
    options: Vec<&'a str>,
}

impl<'a> Wish<'a> {
    fn of(pack: &'a Pack, evaluation: &'a Evaluation, question: Id<Question>) -> Self {
        let mut options: Vec<&str> = evaluation.chosen(pack, question).collect();
        if options.iter().any(|option| NO_PREFERENCE.contains(option)) {
            options.clear();
        }
        Self { options }
    }

    fn fits(&self, wanted: impl Fn(&str) -> bool) -> bool {
        self.options.is_empty() || self.options.iter().any(|option| wanted(option))
    }
}

/// Options of a wish that leave everything in.
const NO_PREFERENCE: [&str; 2] = ["any", "later"];
