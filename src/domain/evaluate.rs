//! Answers in; the state of every fact, condition, demand and combination out, each computed once.

use super::answers::{Answer, Answers};
use super::arena::{Id, PerEntry};
use super::condition::{Condition, ConditionId};
use super::date::Date;
use super::demand::{Demand, Node, Statement};
use super::pack::Pack;
use super::question::Question;
use super::set::Set;
use super::truth::Truth;
use super::verdict::Severity;

/// What is known of a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// Whether it applies is not known yet.
    Pending,
    /// It applies and is not answered.
    Absent,
    /// The candidate does not know.
    Unknown,
    /// It does not apply; an answer to it is set aside.
    NotApplicable,
    /// Answered.
    Given(Answer),
}

/// What is known of a demand or combination: how bad it can still turn out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// At best.
    pub best: Severity,
    /// At worst.
    pub worst: Severity,
    /// As [`chosen`](Self::chosen) gives it, in few bytes: there are many of these.
    chosen: Option<u16>,
}

impl Range {
    /// Of a demand: the case that counts, once known. Of a `Best`: the part that counts, once known.
    #[must_use]
    pub fn chosen(self) -> Option<usize> {
        self.chosen.map(usize::from)
    }
}

/// The state of everything in a pack under some answers.
#[derive(Clone, Debug)]
pub struct Evaluation {
    /// Of every question.
    pub facts: PerEntry<Question, Fact>,
    /// Of every condition.
    pub truths: PerEntry<Condition, Truth>,
    /// Of every demand.
    pub demands: PerEntry<Demand, Range>,
    /// Of every combination.
    pub nodes: PerEntry<Node, Range>,
}

impl Evaluation {
    /// Evaluates a whole pack.
    ///
    /// Questions are replayed in the order of asking: whether one applies depends on earlier ones only, so the order
    /// in which a visitor answered never matters.
    #[must_use]
    pub fn of(pack: &Pack, answers: &Answers) -> Self {
        let mut facts = PerEntry::filled(pack.questions.len(), Fact::Pending);
        for (id, question) in pack.questions.iter() {
            let fact = match truth(pack, &facts, answers.today, question.when) {
                Truth::Unknown => Fact::Pending,
                Truth::No => Fact::NotApplicable,
                Truth::Yes => match answers.get(id) {
                    None => Fact::Absent,
                    Some(Answer::Unknown) => Fact::Unknown,
                    Some(answer) => Fact::Given(answer.clone()),
                },
            };
            facts.set(id, fact);
        }
        let truths = PerEntry::build(pack.conditions.arena(), |condition, earlier| {
            step(pack, condition, &facts, answers.today, |part| {
                earlier.get(part.index()).copied().unwrap_or(Truth::Unknown)
            })
        });
        let severities = PerEntry::build(&pack.statements, |statement, _| statement.effect.severity());
        let demands = PerEntry::build(&pack.demands, |demand, _| range_of_demand(demand, &truths, &severities));
        let nodes = PerEntry::build(&pack.nodes, |node, earlier| match node {
            Node::Demand(demand) => *demands.at(*demand),
            Node::Worst(parts) => worst(parts.iter().filter_map(|part| earlier.get(part.index()))),
            Node::Best(parts) => best(parts.iter().filter_map(|part| earlier.get(part.index()))),
        });
        Self { facts, truths, demands, nodes }
    }

    /// The options that are chosen for a question, by name; none while it is not answered.
    pub fn chosen<'a>(&'a self, pack: &'a Pack, question: Id<Question>) -> impl Iterator<Item = &'a str> {
        let places = match self.facts.at(question) {
            Fact::Given(Answer::Chosen(places)) => Some(places),
            _ => None,
        };
        let choices = pack.questions.at(question).choices();
        let chosen = places.into_iter().flat_map(Set::iter).filter_map(|place| choices.get(usize::from(place)));
        chosen.map(|choice| choice.id.as_str())
    }
}

fn truth(pack: &Pack, facts: &PerEntry<Question, Fact>, today: Option<Date>, id: ConditionId) -> Truth {
    step(pack, pack.conditions.at(id), facts, today, |part| truth(pack, facts, today, part))
}

fn step(
    pack: &Pack,
    condition: &Condition,
    facts: &PerEntry<Question, Fact>,
    today: Option<Date>,
    part: impl Fn(ConditionId) -> Truth,
) -> Truth {
    match condition {
        Condition::Constant(holds) => Truth::from(*holds),
        // Whoever is asked chooses something.
        Condition::Chosen(question, options)
            if options.len() == pack.questions.at(*question).choices().len()
                && matches!(facts.at(*question), Fact::Absent | Fact::Unknown) =>
        {
            Truth::Yes
        }
        Condition::Chosen(question, options) => of_fact(facts.at(*question), |answer| match answer {
            Answer::Chosen(chosen) => options.iter().any(|option| chosen.contains(*option)),
            _ => false,
        }),
        Condition::AtLeast(question, value) => of_fact(facts.at(*question), |answer| match answer {
            Answer::Number(number) => number >= value,
            _ => false,
        }),
        Condition::TodayFrom(date) => today.map_or(Truth::No, |today| Truth::from(today.number() >= *date)),
        Condition::Not(inner) => !part(*inner),
        Condition::All(parts) => Truth::all(parts.iter().map(|id| part(*id))),
        Condition::Any(parts) => Truth::any(parts.iter().map(|id| part(*id))),
    }
}

/// A question that does not apply has none of its options.
fn of_fact(fact: &Fact, holds: impl Fn(&Answer) -> bool) -> Truth {
    match fact {
        Fact::Pending | Fact::Absent | Fact::Unknown => Truth::Unknown,
        Fact::NotApplicable => Truth::No,
        Fact::Given(answer) => Truth::from(holds(answer)),
    }
}

fn range_of_demand(
    demand: &Demand,
    truths: &PerEntry<Condition, Truth>,
    severities: &PerEntry<Statement, Severity>,
) -> Range {
    let cases = demand.cases.iter();
    range_of_cases(cases.map(|case| (*truths.at(case.when), *severities.at(case.statement), case.statement)))
}

/// What is known of a demand whose cases hold or not, stand in the way so much, and state this.
pub(super) fn range_of_cases(cases: impl Iterator<Item = (Truth, Severity, Id<Statement>)>) -> Range {
    let mut range = Range { best: Severity::Absent, worst: Severity::Clear, chosen: None };
    let mut possible: Option<Id<Statement>> = None;
    let mut single = true;
    for (place, (truth, severity, statement)) in cases.enumerate() {
        if truth == Truth::No {
            continue;
        }
        range.best = range.best.min(severity);
        range.worst = range.worst.max(severity);
        single &= possible.is_none_or(|earlier| earlier == statement);
        possible = Some(statement);
        if truth == Truth::Yes {
            // Cases that say the same need not be told apart.
            range.chosen = single.then_some(place).and_then(small);
            break;
        }
    }
    range
}

fn small(place: usize) -> Option<u16> {
    u16::try_from(place).ok()
}

pub(super) fn worst<'a>(parts: impl Iterator<Item = &'a Range>) -> Range {
    parts.fold(Range { best: Severity::Clear, worst: Severity::Clear, chosen: None }, |so_far, part| Range {
        best: so_far.best.max(part.best),
        worst: so_far.worst.max(part.worst),
        chosen: None,
    })
}

pub(super) fn best<'a>(parts: impl Iterator<Item = &'a Range> + Clone) -> Range {
    let Some((place, surest)) = parts.clone().enumerate().min_by(|(_, a), (_, b)| a.worst.cmp(&b.worst)) else {
        return Range { best: Severity::Absent, worst: Severity::Absent, chosen: None };
    };
    // Where nothing stands in the way, another part that turns out as good changes nothing.
    let clear = surest.worst == Severity::Clear;
    let rivals = |(other, part): (usize, &Range)| other != place && (part.best, other) < (surest.worst, place);
    let rivalled = !clear && parts.clone().enumerate().any(rivals);
    Range {
        best: parts.map(|part| part.best).min().unwrap_or(Severity::Absent),
        worst: surest.worst,
        chosen: (!rivalled).then_some(place).and_then(small),
    }
}

/// The parts of a `Best` that can still turn out to be the one that counts; where one is clear already, that one.
pub(super) fn contenders<'a>(
    parts: &'a [Id<Node>],
    nodes: &'a PerEntry<Node, Range>,
) -> impl Iterator<Item = Id<Node>> + 'a {
    let worst = parts.iter().map(|part| nodes.at(*part).worst).min().unwrap_or(Severity::Absent);
    let surest = parts.iter().position(|part| nodes.at(*part).worst == worst).unwrap_or(0);
    parts
        .iter()
        .enumerate()
        .filter(move |(place, part)| match worst {
            Severity::Clear => *place == surest,
            _ => (nodes.at(**part).best, *place) <= (worst, surest),
        })
        .map(|(_, part)| *part)
}
