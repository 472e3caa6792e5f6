//! The proof as a tree: the rule as it was written, with what each part of it came to and the answer it came from.

use crate::domain::answers::Answer;
use crate::domain::arena::Id;
use crate::domain::condition::{Condition, ConditionId};
use crate::domain::demand::Demand;
use crate::domain::evaluate::{Evaluation, Fact};
use crate::domain::pack::Pack;
use crate::domain::question::Question;
use crate::domain::truth::Truth;

/// A part of a rule, and whether it holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Proof {
    /// Whether it holds.
    pub holds: Truth,
    /// What it is.
    pub rule: Rule,
}

/// A part of a rule.
#[derive(Clone, Debug, PartialEq)]
pub enum Rule {
    /// All of them.
    All(Vec<Proof>),
    /// At least one.
    Any(Vec<Proof>),
    /// The opposite.
    Not(Box<Proof>),
    /// Something asked of an answer.
    Answer(Leaf),
    /// Today is this day or later ([`Date::number`](crate::domain::date::Date::number)).
    TodayFrom(i32),
    /// Always or never.
    Constant,
}

/// Something asked of an answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Leaf {
    /// The question.
    pub question: Id<Question>,
    /// What the rule asks of its answer.
    pub asks: Asks,
    /// The answer; nothing where there is none, or where the question does not apply.
    pub answer: Option<Answer>,
    /// Why the question does not apply, where it does not: then it has none of its options.
    pub not_asked: Option<Box<Proof>>,
}

/// What a rule asks of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asks {
    /// One of these options, by their places.
    OneOf(Vec<u16>),
    /// A number, or a month as a number: from the first, below the second.
    Number {
        /// The lowest that will do.
        from: Option<i32>,
        /// The lowest that will not do any more.
        below: Option<i32>,
    },
}

/// Why case `place` of a demand counts: it holds, and no case above it does.
#[must_use]
pub fn proof(pack: &Pack, evaluation: &Evaluation, demand: &Demand, place: usize) -> Proof {
    let reader = Reader { pack, evaluation };
    let mut parts: Vec<Proof> =
        demand.cases.iter().take(place).map(|case| opposite(reader.condition(case.when))).collect();
    parts.extend(demand.cases.get(place).map(|case| reader.condition(case.when)));
    parts.retain(|part| part.rule != Rule::Constant);
    all(parts)
}

impl Proof {
    /// Only the parts that decided: all parts of what holds because they all do, and the one culprit of what does not.
    #[must_use]
    pub fn deciding(&self) -> Self {
        let of_all = |parts: &[Self]| parts.iter().map(Self::deciding).collect();
        let of_one = |parts: &[Self]| {
            parts.iter().find(|part| part.holds == self.holds).map_or_else(|| self.clone(), Self::deciding)
        };
        let rule = match (&self.rule, self.holds) {
            (Rule::All(parts), Truth::Yes) => Rule::All(of_all(parts)),
            (Rule::Any(parts), Truth::No) => Rule::Any(of_all(parts)),
            (Rule::All(parts) | Rule::Any(parts), _) => return of_one(parts),
            (Rule::Not(inner), _) => Rule::Not(Box::new(inner.deciding())),
            (Rule::Answer(leaf), _) => Rule::Answer(Leaf {
                not_asked: leaf.not_asked.as_ref().map(|why| Box::new(why.deciding())),
                ..leaf.clone()
            }),
            (Rule::TodayFrom(_) | Rule::Constant, _) => self.rule.clone(),
        };
        Self { holds: self.holds, rule }
    }
}

struct Reader<'a> {
    pack: &'a Pack,
    evaluation: &'a Evaluation,
}

impl Reader<'_> {
    fn condition(&self, id: ConditionId) -> Proof {
        let holds = *self.evaluation.truths.at(id);
        let rule = match self.pack.conditions.at(id) {
            Condition::Constant(_) => Rule::Constant,
            Condition::TodayFrom(date) => Rule::TodayFrom(*date),
            Condition::Chosen(question, options) => self.answer(*question, Asks::OneOf(options.clone())),
            Condition::AtLeast(question, value) => {
                self.answer(*question, Asks::Number { from: Some(*value), below: None })
            }
            Condition::Not(inner) => return opposite(self.condition(*inner)),
            Condition::All(parts) => return all(parts.iter().map(|part| self.condition(*part)).collect()),
            Condition::Any(parts) => Rule::Any(parts.iter().map(|part| self.condition(*part)).collect()),
        };
        Proof { holds, rule }
    }

    fn answer(&self, question: Id<Question>, asks: Asks) -> Rule {
        let fact = self.evaluation.facts.at(question);
        let answer = match fact {
            Fact::Given(answer) => Some(answer.clone()),
            Fact::Unknown => Some(Answer::Unknown),
            Fact::Pending | Fact::Absent | Fact::NotApplicable => None,
        };
        let when = self.pack.questions.at(question).when;
        let not_asked = (*fact == Fact::NotApplicable).then(|| Box::new(self.condition(when)));
        Rule::Answer(Leaf { question, asks, answer, not_asked })
    }
}

fn opposite(proof: Proof) -> Proof {
    let holds = !proof.holds;
    match proof.rule {
        Rule::Not(inner) => *inner,
        // Not 16 or more: below 16.
        Rule::Answer(Leaf { asks: Asks::Number { from: Some(value), below: None }, question, answer, not_asked }) => {
            let asks = Asks::Number { from: None, below: Some(value) };
            Proof { holds, rule: Rule::Answer(Leaf { question, asks, answer, not_asked }) }
        }
        rule => Proof { holds, rule: Rule::Not(Box::new(Proof { holds: proof.holds, rule })) },
    }
}

/// All of these, where two bounds of one number are said as one range.
fn all(parts: Vec<Proof>) -> Proof {
    let mut kept: Vec<Proof> = Vec::with_capacity(parts.len());
    for part in parts {
        if !kept.iter_mut().any(|earlier| took_up(earlier, &part)) {
            kept.push(part);
        }
    }
    match <[Proof; 1]>::try_from(kept) {
        Ok([one]) => one,
        Err(kept) => Proof { holds: Truth::all(kept.iter().map(|part| part.holds)), rule: Rule::All(kept) },
    }
}

fn took_up(earlier: &mut Proof, part: &Proof) -> bool {
    let (Rule::Answer(one), Rule::Answer(other)) = (&mut earlier.rule, &part.rule) else { return false };
    let (Asks::Number { from, below }, Asks::Number { from: lower, below: upper }) = (&mut one.asks, &other.asks)
    else {
        return false;
    };
    let complements = from.is_some() != lower.is_some() && below.is_some() != upper.is_some();
    if one.question != other.question || !complements {
        return false;
    }
    *from = from.or(*lower);
    *below = below.or(*upper);
    earlier.holds = Truth::all([earlier.holds, part.holds]);
    true
}
