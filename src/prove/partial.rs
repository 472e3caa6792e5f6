//! What some answers leave possible.

use oxidd::BooleanFunction;

use super::compiled::{Compiled, Fact};
use super::diagram::{Result, Variable};
use super::reach::Reach;
use crate::domain::answers::{Answer, Answers};
use crate::domain::date::Date;
use crate::domain::programme::Route;
use crate::domain::question::Question;
use crate::domain::verdict::Verdict;

impl Compiled<'_> {
    /// The candidates who, where they are asked what is answered here, answer this. *Don't know* leaves everything
    /// possible.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn completions(&self, answers: &Answers) -> Result<Fact> {
        let mut reach = Reach::default();
        let mut holds = self.on(answers.today)?;
        for (id, answer) in answers.iter().filter(|(_, answer)| **answer != Answer::Unknown) {
            let question = self.pack.questions.at(id);
            let given = self.space.diagrams.point(&self.values(question, answer))?;
            let asked = self.condition(question.when);
            reach.join(self.question_reach(id));
            holds = holds.and(&asked.holds.imp(&given)?)?;
        }
        Ok(Fact { holds, reach })
    }

    /// Exactly the verdicts that a route can still have when the open questions are answered.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn reachable(&self, route: &Route, answers: &Answers) -> Result<Vec<Verdict>> {
        let so_far = self.completions(answers)?;
        let mut reach = self.node(route.node)?.reach.with(&so_far.reach);
        // It is settled, and without a day it is as on no day.
        reach.today = false;
        let candidates = self.candidates(&reach)?.and(&so_far.holds)?;
        let mut found = Vec::new();
        for verdict in Verdict::ALL {
            if candidates.and(&self.verdict(route, verdict)?.holds)?.satisfiable() {
                found.push(verdict);
            }
        }
        Ok(found)
    }

    /// How an answer makes the variables of its question.
    #[must_use]
    pub fn values(&self, question: &Question, answer: &Answer) -> Vec<(Variable, bool)> {
        let cuts = self.space.cuts(&question.id);
        let chosen = |options: &[String]| {
            let Answer::Chosen(places) = answer else { return false };
            let choices = places.iter().filter_map(|place| question.choices().get(usize::from(place)));
            choices.into_iter().any(|choice| options.contains(&choice.id))
        };
        let classes = cuts.classes.iter().map(|(options, variable)| (*variable, chosen(options)));
        let reached = |bound: i32| matches!(answer, Answer::Number(number) if *number >= bound);
        let bounds = cuts.bounds.iter().map(|(bound, variable)| (*variable, reached(*bound)));
        classes.chain(bounds).collect()
    }

    /// How a day makes the variables of today. A host that does not know the day has reached none.
    #[must_use]
    pub fn day(&self, today: Option<Date>) -> Vec<(Variable, bool)> {
        let bounds = self.space.today().bounds.iter();
        bounds.map(|(bound, variable)| (*variable, today.is_some_and(|today| today.number() >= *bound))).collect()
    }

    fn on(&self, today: Option<Date>) -> Result<super::diagram::Diagram> {
        self.space.diagrams.point(&self.day(today))
    }
}
