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

/// The wishes of a candidate.
pub(super) struct Wishes<'a> {
    pack: &'a Pack,
    field: Wish<'a>,
    degree: Wish<'a>,
    start: Wish<'a>,
    week_pattern: Wish<'a>,
}

impl<'a> Wishes<'a> {
    /// The highest [`Liking::fit`].
    pub(super) const MOST: u8 = 3;

    pub(super) fn of(pack: &'a Pack, evaluation: &'a Evaluation) -> Self {
        let wish = |question| Wish::of(pack, evaluation, question);
        let known = &pack.known;
        Self {
            pack,
            field: wish(known.field),
            degree: wish(known.degree),
            start: wish(known.start),
            week_pattern: wish(known.week_pattern),
        }
    }

    pub(super) fn like(&self, offer: &Offer) -> Liking {
        let pack = self.pack;
        let fits = [
            self.degree.fits(|option| option == offer.degree.code()),
            self.start.fits(|option| offer.starts.iter().any(|start| pack.starts.at(*start).id == option)),
            self.week_pattern.fits(|option| pack.patterns.at(offer.pattern).id == option),
        ];
        Liking {
            in_scope: self.field.fits(|option| pack.fields.at(offer.field).id == option),
            fit: fits.into_iter().map(u8::from).sum(),
        }
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
