//! The space of answers: what the rules of one or more packs can tell apart, as variables with names.
//!
//! Options that no rule tells apart are one; numbers, months and today are cut where a rule looks at them. Everything
//! is named by question, option and number, so that two versions of content can be laid side by side.

use std::collections::BTreeMap;

use super::diagram::{Diagram, Diagrams, Result, Variable};
use crate::domain::condition::Condition;
use crate::domain::pack::Pack;
use crate::domain::question::Question;

/// What can be told apart of a question.
#[derive(Clone, Debug, Default)]
pub struct Cuts {
    /// Options that no rule tells apart, each with a variable that is true when one of them is chosen. Options that no
    /// rule speaks of are in none.
    pub classes: Vec<(Vec<String>, Variable)>,
    /// Numbers that a rule looks at, low to high, each with a variable that is true from there on.
    pub bounds: Vec<(i32, Variable)>,
}

impl Cuts {
    /// The variable of the options that this one can't be told from.
    #[must_use]
    pub fn class_of(&self, option: &str) -> Option<usize> {
        self.classes.iter().position(|(options, _)| options.iter().any(|known| known == option))
    }

    /// All its variables, in order.
    pub fn variables(&self) -> impl Iterator<Item = Variable> {
        self.classes.iter().map(|(_, variable)| *variable).chain(self.bounds.iter().map(|(_, variable)| *variable))
    }
}

/// The space of the answers that packs ask for.
pub struct Space {
    /// The diagrams over it.
    pub diagrams: Diagrams,
    /// Days that a rule looks at.
    today: Cuts,
    /// By the name of a question.
    questions: BTreeMap<String, Cuts>,
}

impl Space {
    /// What the rules of these packs tell apart. Variables stand in the order of asking of the first.
    #[must_use]
    pub fn of(packs: &[&Pack]) -> Self {
        let mut seen = Seen::default();
        for (place, pack) in packs.iter().enumerate() {
            seen.pack(place, pack);
        }
        seen.ends_that_differ(packs);
        let mut next = 0;
        let mut fresh = || {
            next += 1;
            next - 1
        };
        // Today is known before anything is asked.
        let today = bounds(&seen.today, &mut fresh);
        let mut questions = BTreeMap::new();
        for (_, question) in packs.iter().flat_map(|pack| pack.questions.iter()) {
            if !questions.contains_key(&question.id) {
                let classes = seen.classes(&question.id, packs);
                let classes = classes.into_iter().map(|options| (options, fresh())).collect();
                let numbers = seen.numbers.get(&question.id).map_or(&[][..], Vec::as_slice);
                questions.insert(question.id.clone(), Cuts { classes, ..bounds(numbers, &mut fresh) });
            }
        }
        Self { diagrams: Diagrams::new(next), today: Cuts { classes: Vec::new(), ..today }, questions }
    }

    /// What can be told apart of a question.
    #[must_use]
    pub fn cuts(&self, question: &str) -> &Cuts {
        static NONE: Cuts = Cuts { classes: Vec::new(), bounds: Vec::new() };
        self.questions.get(question).unwrap_or(&NONE)
    }

    /// What can be told apart of today.
    #[must_use]
    pub fn today(&self) -> &Cuts {
        &self.today
    }

    /// Where one of these options is chosen.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn chosen<'a>(&self, question: &str, options: impl Iterator<Item = &'a str>) -> Result<Diagram> {
        let cuts = self.cuts(question);
        let mut classes: Vec<usize> = options.filter_map(|option| cuts.class_of(option)).collect();
        classes.sort_unstable();
        classes.dedup();
        let variables = classes.into_iter().filter_map(|place| cuts.classes.get(place)).map(|(_, variable)| *variable);
        let parts = variables.map(|variable| self.diagrams.variable(variable)).collect::<Result<Vec<_>>>()?;
        self.diagrams.any(&parts)
    }

    /// Where a number is this or higher.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn at_least(&self, cuts: &Cuts, number: i32) -> Result<Diagram> {
        match cuts.bounds.iter().find(|(bound, _)| *bound == number) {
            Some((_, variable)) => self.diagrams.variable(*variable),
            None => Ok(self.diagrams.constant(false)),
        }
    }
}

fn bounds(numbers: &[i32], fresh: &mut impl FnMut() -> Variable) -> Cuts {
    let mut numbers = numbers.to_vec();
    numbers.sort_unstable();
    numbers.dedup();
    Cuts { classes: Vec::new(), bounds: numbers.into_iter().map(|number| (number, fresh())).collect() }
}

/// Conditions, each with the place of its pack.
type NamedBy = Vec<(usize, usize)>;

/// What conditions look at.
#[derive(Default)]
struct Seen {
    today: Vec<i32>,
    numbers: BTreeMap<String, Vec<i32>>,
    /// For every option of a question: the conditions that name it.
    named_by: BTreeMap<String, BTreeMap<String, NamedBy>>,
}

impl Seen {
    fn pack(&mut self, place: usize, pack: &Pack) {
        for (id, condition) in pack.conditions.arena().iter() {
            match condition {
                Condition::TodayFrom(day) => self.today.push(*day),
                Condition::AtLeast(question, number) => {
                    let name = pack.questions.at(*question).id.clone();
                    self.numbers.entry(name).or_default().push(*number);
                }
                Condition::Chosen(question, options) => {
                    let question = pack.questions.at(*question);
                    let named = self.named_by.entry(question.id.clone()).or_default();
                    for choice in options.iter().filter_map(|option| question.choices().get(usize::from(*option))) {
                        named.entry(choice.id.clone()).or_default().push((place, id.index()));
                    }
                }
                Condition::Constant(_) | Condition::Not(_) | Condition::All(_) | Condition::Any(_) => {}
            }
        }
    }

    /// Numbers that one pack takes as an answer to a question and another does not.
    fn ends_that_differ(&mut self, packs: &[&Pack]) {
        let Some((first, others)) = packs.split_first() else { return };
        for (_, question) in first.questions.iter() {
            let others = others.iter().flat_map(|pack| pack.questions.iter().map(|(_, other)| other));
            for other in others.filter(|other| other.id == question.id && other.bounds() != question.bounds()) {
                let ends = [question.bounds(), other.bounds()].into_iter().flatten();
                let ends = ends.flat_map(|(min, max)| [min, max + 1]);
                self.numbers.entry(question.id.clone()).or_default().extend(ends);
            }
        }
    }

    /// Options that the same conditions name and the same packs offer, in the order of the question.
    fn classes(&self, question: &str, packs: &[&Pack]) -> Vec<Vec<String>> {
        let nobody = NamedBy::new();
        let named = self.named_by.get(question);
        let asked = || packs.iter().filter_map(|pack| Some(pack.questions.at(pack.question(question)?)));
        let offer = |id: &str| -> Vec<bool> { asked().map(|known| known.choice(id).is_some()).collect() };
        let mut kinds: Vec<(&NamedBy, Vec<bool>)> = Vec::new();
        let mut classes: Vec<Vec<String>> = Vec::new();
        for choice in asked().flat_map(Question::choices) {
            let by = named.and_then(|named| named.get(&choice.id)).unwrap_or(&nobody);
            let kind = (by, offer(&choice.id));
            if kind.0.is_empty() && kind.1.iter().all(|offered| *offered) {
                continue;
            }
            let known = kinds.iter().position(|known| *known == kind);
            match known.and_then(|place| classes.get_mut(place)) {
                Some(options) if options.contains(&choice.id) => {}
                Some(options) => options.push(choice.id.clone()),
                None => {
                    kinds.push(kind);
                    classes.push(vec![choice.id.clone()]);
                }
            }
        }
        classes
    }
}
