//! Somebody of whom a thing holds: the proof that an author can follow. With few answers, and ordinary ones.

use oxidd::BooleanFunction;
use oxidd::util::OptBool;

use super::compiled::{Compiled, Fact};
use super::diagram::{Diagram, Result};
use crate::domain::answers::{Answer, Answers};
use crate::domain::arena::Id;
use crate::domain::date::{Date, Month};
use crate::domain::pack::Pack;
use crate::domain::question::{Kind, Question};
use crate::domain::set::Set;

impl Compiled<'_> {
    /// Answers after which it holds, whatever is answered further. Nothing when it holds of nobody.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn somebody(&self, fact: &Fact) -> Result<Option<Answers>> {
        let mut left = self.candidates_with(fact)?;
        if !left.satisfiable() {
            return Ok(None);
        }
        let mut answers = Answers::default();
        if fact.reach.today {
            for day in self.days() {
                let on = left.and(&self.space.diagrams.point(&self.day(Some(day)))?)?;
                if on.satisfiable() {
                    (left, answers.today) = (on, Some(day));
                    break;
                }
            }
        }
        let asked: Vec<(Id<Question>, &Question)> =
            self.pack.questions.iter().filter(|(id, _)| fact.reach.contains(*id)).collect();
        for (id, question) in &asked {
            // All that decides whether it is asked stands before it and is settled.
            if left.and(&self.condition(question.when).holds)?.satisfiable()
                && let Some((answer, given)) = self.ordinary(question, &left)?
            {
                left = given;
                answers.set(*id, question, answer);
            }
        }
        self.without_idle(fact, &mut answers, &asked)?;
        Ok(Some(answers))
    }

    /// Takes back what is not needed, from the last question to the first.
    fn without_idle(&self, fact: &Fact, answers: &mut Answers, asked: &[(Id<Question>, &Question)]) -> Result<()> {
        let otherwise = self.candidates(&fact.reach)?.and(&fact.holds.not()?)?;
        let enough = |answers: &Answers| -> Result<bool> {
            let mut left = otherwise.clone();
            if answers.today.is_some() {
                left = left.and(&self.space.diagrams.point(&self.day(answers.today))?)?;
            }
            for (id, answer) in answers.iter() {
                let question = self.pack.questions.at(id);
                let given = self.space.diagrams.point(&self.values(question, answer))?;
                left = left.and(&self.condition(question.when).holds.imp(&given)?)?;
            }
            Ok(!left.satisfiable())
        };
        for (id, question) in asked.iter().rev() {
            let Some(answer) = answers.get(*id).cloned() else { continue };
            answers.clear(*id);
            if !enough(answers)? {
                answers.set(*id, question, answer);
            }
        }
        let day = answers.today.take();
        if !enough(answers)? {
            answers.today = day;
        }
        Ok(())
    }

    /// The most ordinary answer that is possible here, and what is left after it.
    fn ordinary(&self, question: &Question, left: &Diagram) -> Result<Option<(Answer, Diagram)>> {
        for answer in self.simple(question) {
            let given = left.and(&self.space.diagrams.point(&self.values(question, &answer))?)?;
            if given.satisfiable() {
                return Ok(Some((answer, given)));
            }
        }
        // More than two options together.
        let Some(cube) = left.pick_cube(|_, _, _| false) else { return Ok(None) };
        let cuts = self.space.cuts(&question.id);
        let is_true = |variable: u32| cube.get(variable as usize) == Some(&OptBool::True);
        let classes = cuts.classes.iter().filter(|(_, variable)| is_true(*variable));
        let options = classes.filter_map(|(options, _)| {
            let mut places = options.iter().filter_map(|option| question.choice(option));
            places.find(|place| question.choices().get(usize::from(*place)).is_some_and(|choice| !choice.exclusive))
        });
        let answer = Answer::Chosen(options.collect());
        let given = left.and(&self.space.diagrams.point(&self.values(question, &answer))?)?;
        Ok(given.satisfiable().then_some((answer, given)))
    }

    /// Answers of one or two options, or a number beside each bound, in the order of the author.
    fn simple(&self, question: &Question) -> Vec<Answer> {
        let cuts = self.space.cuts(&question.id);
        let answers = match &question.kind {
            Kind::Choice(choices) | Kind::Several(choices) => {
                let places = 0..u16::try_from(choices.len()).unwrap_or(u16::MAX);
                let one = places.clone().map(|place| Set::from([place]));
                let two = places.clone().flat_map(|first| places.clone().map(move |second| Set::from([first, second])));
                let known = |set: &Set<u16>| {
                    set.len() == 1
                        || set.iter().all(|place| {
                            choices.get(usize::from(place)).is_some_and(|choice| cuts.class_of(&choice.id).is_some())
                        })
                };
                one.chain(two.filter(|set| set.len() == 2)).filter(known).map(Answer::Chosen).collect()
            }
            Kind::Number { min, .. } => {
                let below = cuts.bounds.first().map_or(*min, |(bound, _)| bound - 1);
                std::iter::once(below).chain(cuts.bounds.iter().map(|(bound, _)| *bound)).map(Answer::Number).collect()
            }
            Kind::Month { min, .. } => {
                let below = cuts.bounds.first().and_then(|(bound, _)| Month::from_number(*bound)).map(before);
                let first = below.unwrap_or(*min).number();
                std::iter::once(first).chain(cuts.bounds.iter().map(|(bound, _)| *bound)).map(Answer::Number).collect()
            }
            Kind::Ratings(_) => Vec::new(),
        };
        answers.into_iter().filter(|answer| question.accepts(answer)).collect()
    }

    /// The first day of the content's validity, and each day from which a rule changes.
    fn days(&self) -> impl Iterator<Item = Date> {
        let bounds = self.space.today().bounds.iter().filter_map(|(bound, _)| day_from(*bound));
        std::iter::once(self.pack.valid_from).chain(bounds)
    }
}

fn before(month: Month) -> Month {
    if month.month == 1 { Month { year: month.year - 1, month: 12 } } else { Month { month: month.month - 1, ..month } }
}

/// The first day with this number or a higher one.
fn day_from(number: i32) -> Option<Date> {
    let month = Month::from_number(number / 100)?;
    let day = number % 100;
    Date::parse(&format!("{month}-{day:02}")).or_else(|| Date::parse(&format!("{}-01", month.next())))
}

/// Answers by name, as `session::saved` reads them, in the order of asking; today first.
#[must_use]
pub fn described(pack: &Pack, answers: &Answers) -> Vec<(String, String)> {
    let today = answers.today.map(|today| ("today".to_owned(), today.to_string()));
    let each = answers.iter().map(|(id, answer)| {
        let question = pack.questions.at(id);
        (question.id.clone(), words(question, answer))
    });
    today.into_iter().chain(each).collect()
}

fn words(question: &Question, answer: &Answer) -> String {
    match (answer, &question.kind) {
        (Answer::Chosen(places), _) => {
            let options = places.iter().filter_map(|place| question.choices().get(usize::from(place)));
            options.map(|choice| choice.id.as_str()).collect::<Vec<_>>().join(", ")
        }
        (Answer::Number(number), Kind::Month { .. }) => {
            Month::from_number(*number).map(|month| month.to_string()).unwrap_or_default()
        }
        (Answer::Number(number), _) => number.to_string(),
        (Answer::Unknown | Answer::Rated(_), _) => String::new(),
    }
}
