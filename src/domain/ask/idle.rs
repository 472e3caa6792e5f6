//! The wishes that change nothing: a wish only sets the order of routes with the same verdict, and often it would be the
//! same whatever is wished for.

use crate::domain::arena::{Id, PerEntry};
use crate::domain::evaluate::{Evaluation, Fact};
use crate::domain::pack::Pack;
use crate::domain::programme::{Offer, Route};
use crate::domain::question::Question;
use crate::domain::set::Set;
use crate::domain::verdict::Verdict;
use crate::domain::wish::{Kind, Wishes};

/// The wishes that are not answered and can't change the order of these routes, in the order of the catalogue. `live` are
/// the questions that are asked for another reason.
pub(super) fn idle_wishes<'a>(
    pack: &Pack,
    evaluation: &Evaluation,
    live: &Set<Id<Question>>,
    routes: impl Iterator<Item = &'a Route> + Clone,
) -> Set<Id<Question>> {
    let wishes = Wishes::of(pack, evaluation);
    let unanswered = Kind::ALL.into_iter().filter(|kind| *evaluation.facts.at(kind.question(pack)) == Fact::Absent);
    let heaps: Vec<(Kind, Heaps)> = unanswered
        .map(|kind| {
            let liked = PerEntry::build(&pack.offers, |offer, _| Liked::of(pack, &wishes, kind, offer));
            (kind, Heaps::of(evaluation, routes.clone().map(|route| (route, *liked.at(route.offer)))))
        })
        .collect();
    let mut idle: Set<Id<Question>> = Set::default();
    // A wish that is not asked leaves the others alone, which can make another one idle.
    for _ in &heaps {
        let asked = |kind: Kind| live.contains(kind.question(pack)) || !idle.contains(kind.question(pack));
        let others_asked = |kind: Kind| heaps.iter().any(|(other, _)| *other != kind && asked(*other));
        let now = heaps.iter().filter(|(kind, heaps)| !heaps.can_change(others_asked(*kind)));
        idle = now.map(|(kind, _)| kind.question(pack)).collect();
    }
    let mut fields = routes.map(|route| pack.offers.at(route.offer).field);
    let first = fields.next();
    if fields.all(|field| Some(field) == first) {
        idle.insert(pack.known.field);
    }
    idle
}

/// How an offer would suit each answer to one wish.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Liked {
    /// A bit for each option.
    options: u64,
    /// How many of the other wishes it fits.
    others: u8,
}

impl Liked {
    fn of(pack: &Pack, wishes: &Wishes, kind: Kind, offer: &Offer) -> Self {
        let choices = pack.questions.at(kind.question(pack)).choices();
        let suits = choices.iter().map(|choice| u64::from(kind.suits(pack, offer, &choice.id)));
        let others = Kind::ALL.iter().filter(|other| **other != kind && wishes.suit(**other, offer));
        Self {
            options: suits.fold(0, |bits, suits| (bits << 1) | suits),
            others: u8::try_from(others.count()).unwrap_or(u8::MAX),
        }
    }
}

/// Routes that are alike for a wish, with the first and last place of them in the catalogue.
struct Heap {
    liked: Liked,
    first: usize,
    last: usize,
}

/// Under each verdict, the routes that can have it.
struct Heaps {
    of: [Vec<Heap>; Verdict::ALL.len()],
}

impl Heaps {
    fn of<'a>(evaluation: &Evaluation, routes: impl Iterator<Item = (&'a Route, Liked)>) -> Self {
        let mut heaps = Self { of: Default::default() };
        for (place, (route, liked)) in routes.enumerate() {
            let range = evaluation.nodes.at(route.node);
            let (best, worst) = (Verdict::of(range.best), Verdict::of(range.worst));
            for (heaps, verdict) in heaps.of.iter_mut().zip(Verdict::ALL) {
                if best <= verdict && verdict <= worst {
                    match heaps.iter_mut().find(|heap| heap.liked == liked) {
                        Some(heap) => heap.last = place,
                        None => heaps.push(Heap { liked, first: place, last: place }),
                    }
                }
            }
        }
        heaps
    }

    /// Whether some answer gives another order than some other.
    fn can_change(&self, others_open: bool) -> bool {
        self.of.iter().any(|heaps| {
            let pairs =
                heaps.iter().enumerate().flat_map(|(place, one)| heaps.iter().skip(place + 1).map(move |it| (one, it)));
            pairs.into_iter().any(|(one, other)| one.moves(other, others_open))
        })
    }
}

impl Heap {
    /// Whether a route of this heap can come before one of the other by one answer, and after it by another.
    fn moves(&self, other: &Self, others_open: bool) -> bool {
        let only = |one: &Self, other: &Self| one.liked.options & !other.liked.options != 0;
        let (liked, outliked) = (only(self, other), only(other, self));
        if others_open {
            return liked || outliked;
        }
        // Without a preference both suit.
        match self.liked.others.cmp(&other.liked.others) {
            std::cmp::Ordering::Equal => {
                let before = |one: &Self, other: &Self| one.first < other.last;
                // The one that is liked goes first, where it did not already.
                (liked && before(other, self)) || (outliked && before(self, other))
            }
            std::cmp::Ordering::Greater => self.caught_up_by(other),
            std::cmp::Ordering::Less => other.caught_up_by(self),
        }
    }

    /// Whether a wish that only the other fits makes up for the one less that it fitted, and the catalogue then puts it
    /// first.
    fn caught_up_by(&self, other: &Self) -> bool {
        let behind = self.liked.others - other.liked.others;
        let made_up = other.liked.options & !self.liked.options != 0;
        made_up && behind == 1 && other.first < self.last
    }
}
