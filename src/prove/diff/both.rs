//! Two versions over one space: which candidates there are, and how each version reads what the other asks.

use oxidd::BooleanFunction;

use crate::domain::answers::{Answer, Answers};
use crate::domain::arena::Id;
use crate::domain::evaluate::{Evaluation, Fact};
use crate::domain::programme::Route;
use crate::domain::question::{Kind, Question};
use crate::domain::verdict::Verdict;
use crate::prove::compiled::{self, Compiled};
use crate::prove::diagram::{Diagram, Result, Variable};
use crate::prove::possible;
use crate::prove::reach::Reach;
use crate::prove::space::Space;

/// The old version and the new one.
pub struct Both<'c, 'p> {
    /// The old version, then the new one.
    pub(super) sides: [&'c Compiled<'p>; 2],
    /// What either asks, in the order of asking of the old one; what only the new one asks at the end.
    pub(super) questions: Vec<Joint<'c>>,
    /// All that candidates can answer.
    pub(super) candidates: Diagram,
    /// There is no day on which both hold.
    pub(super) only_days_of_new: bool,
}

/// A question, in the versions that have it.
pub(super) struct Joint<'c> {
    pub(super) name: &'c str,
    pub(super) of: [Option<(Id<Question>, &'c Question)>; 2],
    /// Where one of them asks it.
    pub(super) asked: Diagram,
    /// How an answer can make its variables, for each version.
    fits: [Diagram; 2],
    /// Each version has it, asks it of the same candidates and takes the same answers.
    same: bool,
}

/// A value that something has for some candidates, with where it has.
pub(super) type Part<V> = (V, Diagram);

impl<'c, 'p> Both<'c, 'p> {
    /// Two versions that were compiled over one space.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn new(old: &'c Compiled<'p>, new: &'c Compiled<'p>) -> Result<Self> {
        let sides = [old, new];
        let mut both = Self {
            sides,
            questions: Vec::new(),
            candidates: old.space.diagrams.constant(true),
            only_days_of_new: false,
        };
        let only_new = new.pack.questions.iter().filter(|(_, question)| old.pack.question(&question.id).is_none());
        for (_, question) in old.pack.questions.iter().chain(only_new) {
            both.questions.push(both.joint(&question.id)?);
        }
        for place in 0..both.questions.len() {
            both.settle_when_asked(place)?;
        }
        for joint in both.questions.iter().rev() {
            both.candidates = both.candidates.and(&both.answered(joint)?)?;
        }
        let from = old.pack.valid_from.max(new.pack.valid_from);
        let until = old.pack.valid_until.min(new.pack.valid_until);
        both.only_days_of_new = from > until;
        let (from, until) =
            if both.only_days_of_new { (new.pack.valid_from, new.pack.valid_until) } else { (from, until) };
        both.candidates = both.candidates.and(&possible::days(both.space(), from, until)?)?;
        Ok(both)
    }

    /// The space of both.
    pub(super) fn space(&self) -> &'c Space {
        let [old, _] = self.sides;
        old.space
    }

    /// For a route of each version: the candidates for whom it had the one verdict and has the other.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn verdicts(&self, old: &Route, new: &Route) -> Result<Vec<((Verdict, Verdict), Diagram)>> {
        let [before, after] = [(0, old), (1, new)].map(|(side, route)| self.verdict_parts(side, route.node));
        let mut pairs = Vec::new();
        let (before, after) = (before?, after?);
        for (was, one) in &before {
            for (is, two) in &after {
                pairs.push(((*was, *is), one.and(two)?.and(&self.candidates)?));
            }
        }
        Ok(pairs)
    }

    /// Whether a candidate, as each version reads the answers, is one of these.
    #[must_use]
    pub fn contains(&self, candidates: &Diagram, answers: [&Answers; 2]) -> bool {
        let packs = self.sides.map(|side| side.pack);
        let evaluations = [0, 1].map(|side: usize| Some(Evaluation::of(packs.get(side)?, answers.get(side)?)));
        let [old, _] = self.sides;
        let [first, _] = answers;
        let mut point: Vec<(Variable, bool)> = old.day(first.today);
        for joint in &self.questions {
            let given = joint.of.iter().zip(&evaluations).find_map(|(of, evaluation)| {
                let (id, question) = (*of)?;
                match evaluation.as_ref()?.facts.at(id) {
                    Fact::Given(answer) => Some(old.values(question, answer)),
                    _ => None,
                }
            });
            let none = || self.space().cuts(joint.name).variables().map(|variable| (variable, false)).collect();
            point.extend(given.unwrap_or_else(none));
        }
        candidates.eval(point)
    }

    /// Where something that is known of full candidates of one version has each of its values for the candidates of
    /// both, and where that is open: what this version asks and the other answers otherwise is not answered.
    pub(super) fn read<V>(&self, side: usize, parts: Vec<Part<V>>, reach: &Reach) -> Result<(Vec<Part<V>>, Diagram)> {
        let diagrams = &self.space().diagrams;
        let mut possible = Vec::with_capacity(parts.len());
        for (value, holds) in parts {
            let fact = compiled::Fact { holds, reach: reach.clone() };
            possible.push((value, self.for_some_completion(side, fact)?));
        }
        let (mut one, mut more) = (diagrams.constant(false), diagrams.constant(false));
        for (_, holds) in &possible {
            more = more.or(&one.and(holds)?)?;
            one = one.or(holds)?;
        }
        let sure = more.not()?;
        let sure: Result<Vec<_>> = possible.into_iter().map(|(value, holds)| Ok((value, holds.and(&sure)?))).collect();
        Ok((sure?, more))
    }

    /// Whether the versions ask these questions of the same candidates, for the same answers.
    pub(super) fn asks_the_same_for(&self, reach: [&Reach; 2]) -> bool {
        let others = self.questions.iter().filter(|joint| !joint.same);
        let mut concerned = others.flat_map(|joint| joint.of.iter().zip(reach));
        !concerned.any(|(of, reach)| of.is_some_and(|(id, _)| reach.contains(id)))
    }

    /// Where a candidate can answer what is not answered so that this holds.
    pub(super) fn for_some_completion(&self, side: usize, fact: compiled::Fact) -> Result<Diagram> {
        let mut holds = fact.holds;
        let Some(compiled) = self.sides.get(side) else { return Ok(holds) };
        let diagrams = &self.space().diagrams;
        let mut own: Vec<(Id<Question>, &Joint)> = self
            .questions
            .iter()
            .filter(|joint| !joint.same)
            .filter_map(|joint| Some((joint.of.get(side).copied()??.0, joint)))
            .filter(|(id, _)| fact.reach.contains(*id))
            .collect();
        own.sort_unstable_by_key(|(id, _)| *id);
        // From the last to the first: whether one is asked hangs on those before it.
        for (id, joint) in own.into_iter().rev() {
            let cuts = self.space().cuts(joint.name);
            let Some(fits) = joint.fits.get(side) else { continue };
            let asked = compiled.condition(compiled.pack.questions.at(id).when).holds;
            let open = diagrams.for_some(cuts.variables(), &holds.and(fits)?)?;
            let none = possible::none(self.space(), cuts)?;
            let idle = diagrams.for_some(cuts.variables(), &holds.and(&none)?)?;
            let answered = fits.ite(&holds, &open)?;
            holds = asked.ite(&answered, &idle)?;
        }
        Ok(holds)
    }

    fn joint(&self, name: &str) -> Result<Joint<'c>> {
        let of = self.sides.map(|side| side.pack.question(name).map(|id| (id, side.pack.questions.at(id))));
        let no = self.space().diagrams.constant(false);
        let mut fits = [no.clone(), no.clone()];
        for (fits, question) in fits.iter_mut().zip(of) {
            if let Some((_, question)) = question {
                *fits = self.fitting(question)?;
            }
        }
        let question = of.iter().flatten().next().map(|(_, question)| question.id.as_str());
        Ok(Joint { name: question.unwrap_or_default(), of, asked: no, fits, same: false })
    }

    /// How an answer makes the variables of a question.
    fn fitting(&self, question: &Question) -> Result<Diagram> {
        let (space, cuts) = (self.space(), self.space().cuts(&question.id));
        let fitting = possible::answers(space, question, &space.diagrams.constant(true))?;
        // A version in which it is of another kind has variables for it too.
        let other: Vec<_> = match question.kind {
            Kind::Choice(_) | Kind::Several(_) => cuts.bounds.iter().map(|(_, variable)| (*variable, false)).collect(),
            _ => cuts.classes.iter().map(|(_, variable)| (*variable, false)).collect(),
        };
        Ok(fitting.and(&space.diagrams.point(&other)?)?)
    }

    /// Finds out where either version asks a question, once that is known of all before it.
    fn settle_when_asked(&mut self, place: usize) -> Result<()> {
        let Some(joint) = self.questions.get(place) else { return Ok(()) };
        let mut asked = Vec::new();
        for (side, (of, compiled)) in joint.of.iter().zip(self.sides).enumerate() {
            if let Some((_, question)) = of {
                asked.push(self.for_some_completion(side, compiled.condition(question.when))?);
            }
        }
        let [old, new] = &joint.fits;
        let same = asked.len() == 2 && asked.windows(2).all(|pair| pair.first() == pair.last()) && old == new;
        let asked = self.space().diagrams.any(&asked)?;
        if let Some(joint) = self.questions.get_mut(place) {
            (joint.asked, joint.same) = (asked, same);
        }
        Ok(())
    }

    /// Where the question is answered by whoever is asked it, in a way that a version takes that asks it.
    fn answered(&self, joint: &Joint) -> Result<Diagram> {
        let diagrams = &self.space().diagrams;
        let none = possible::none(self.space(), self.space().cuts(joint.name))?;
        let mut fitting = diagrams.constant(false);
        for (side, (of, compiled)) in joint.of.iter().zip(self.sides).enumerate() {
            if let (Some((_, question)), Some(fits)) = (of, joint.fits.get(side)) {
                let asked = self.for_some_completion(side, compiled.condition(question.when))?;
                fitting = fitting.or(&asked.and(fits)?)?;
            }
        }
        Ok(joint.asked.ite(&fitting, &none)?)
    }
}

/// An answer as the other version reads it by name; nothing where it has no such answer.
pub(super) fn read_by_name(answer: &Answer, from: &Question, to: &Question) -> Option<Answer> {
    let answer = match answer {
        Answer::Chosen(places) => {
            let names = places.iter().map(|place| from.choices().get(usize::from(place)));
            Answer::Chosen(
                names.map(|choice| to.choice(&choice?.id)).collect::<Option<Vec<_>>>()?.into_iter().collect(),
            )
        }
        other => other.clone(),
    };
    to.accepts(&answer).then_some(answer)
}
