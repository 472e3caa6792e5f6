//! Why a statement counts: each answer behind it beside what the rule asks of it.

use crate::domain::arena::Id;
use crate::domain::date::Month;
use crate::domain::proof::{Asks, Leaf, Proof, Rule, proof};
use crate::domain::question::{Kind, Question};
use crate::domain::stated::Stated;
use crate::i18n::{self, Word};
use crate::session::screen::Because;

use super::RouteWords;

/// A question, and what the rule asks of its answer. Nothing where the answer is just what is asked.
type Ground = (Id<Question>, Option<String>);

impl RouteWords<'_> {
    /// The whole rule behind a statement, with what each part of it came to.
    pub(in crate::session) fn proof_of(&self, stated: &Stated) -> Proof {
        let pack = self.context.pack;
        proof(pack, self.context.evaluation, pack.demands.at(stated.demand), stated.case)
    }

    /// The answers that decided a statement, in the order of asking.
    pub(super) fn because(&self, stated: &Stated) -> Vec<Because> {
        let mut grounds = Vec::new();
        self.collect(&self.proof_of(stated).deciding(), &mut grounds);
        grounds.sort_by_key(|(question, _)| *question);
        grounds.dedup();
        let mut questions: Vec<Id<Question>> = grounds.iter().map(|(question, _)| *question).collect();
        questions.dedup();
        questions.into_iter().filter_map(|question| self.ground_of(question, &grounds)).collect()
    }

    fn ground_of(&self, id: Id<Question>, grounds: &[Ground]) -> Option<Because> {
        let answer = self.context.answer(id);
        let question = self.context.pack.questions.at(id);
        let asks: Vec<&str> =
            grounds.iter().filter(|(of, _)| *of == id).filter_map(|(_, asks)| asks.as_deref()).collect();
        let supposed = self.context.evaluation.facts.at(id) != self.context.given.facts.at(id);
        (!answer.is_empty()).then(|| Because {
            id: question.id.clone(),
            question: question.text.get(self.context.locale).to_owned(),
            answer: answer.join(", "),
            asks: (!asks.is_empty()).then(|| self.context.fill(Word::RuleAsks, &[("asks", &asks.join("; "))])),
            supposed: supposed.then(|| self.context.word(Word::TrySupposed)),
        })
    }

    fn collect(&self, proof: &Proof, grounds: &mut Vec<Ground>) {
        match &proof.rule {
            Rule::All(parts) | Rule::Any(parts) => parts.iter().for_each(|part| self.collect(part, grounds)),
            Rule::Not(inner) => self.collect(inner, grounds),
            Rule::Answer(Leaf { not_asked: Some(why), .. }) => self.collect(why, grounds),
            Rule::Answer(leaf) => grounds.push((leaf.question, self.asks(leaf))),
            Rule::TodayFrom(_) | Rule::Constant => {}
        }
    }

    /// "minstens 16 uur per week". Of options nothing is said: the statement itself names those that count.
    fn asks(&self, leaf: &Leaf) -> Option<String> {
        let Asks::Number { from, below } = leaf.asks else { return None };
        let question = self.context.pack.questions.at(leaf.question);
        // From the lowest that can be answered on, is from any answer on.
        let from = from.filter(|from| question.least() != Some(*from));
        let (at_least, less) = match question.kind {
            Kind::Month { .. } => (Word::RuleMonthFrom, Word::RuleMonthBelow),
            _ => (Word::RuleFrom, Word::RuleBelow),
        };
        let say = |word, number| self.context.fill(word, &[("value", &self.bound(question, number))]);
        let bounds: Vec<String> =
            [from.map(|from| say(at_least, from)), below.map(|below| say(less, below))].into_iter().flatten().collect();
        (!bounds.is_empty()).then(|| i18n::list(self.context.locale, &bounds))
    }

    fn bound(&self, question: &Question, number: i32) -> String {
        match &question.kind {
            Kind::Month { .. } => {
                Month::from_number(number).map(|month| i18n::month(self.context.locale, month)).unwrap_or_default()
            }
            Kind::Number { unit: Some(unit), .. } => format!("{number} {}", unit.get(self.context.locale)),
            _ => number.to_string(),
        }
    }
}
