//! Somebody of whom a thing holds: the proof that an author can follow. With few answers, and ordinary ones.

use oxidd::BooleanFunction;
use oxidd::util::OptBool;

use super::compiled::{Compiled, Fact};
use super::diagram::{Diagram, Result};
use crate::domain::answers::{Answer, Answers};
use crate::domain::arena::Id;
use crate::domain::date::{Date, Month};
use crate::domain::pack::Pack;
use crate::domain::question::{Choice, Kind, Question};
use crate::domain::set::Set;
use crate::session::saved::UNKNOWN;

/// An answer to a question.
type Given = (Id<Question>, Answer);

impl Compiled<'_> {
    /// Answers after which it holds, whatever is answered further. Nothing when it holds of nobody.
    ///
    /// # Errors
    /// When memory runs out.
    pub fn somebody(&self, fact: &Fact) -> Result<Option<Answers>> {
        let everybody = self.candidates_with(fact)?;
        if !everybody.satisfiable() {
            return Ok(None);
        }
        let mut search = Search { compiled: self, fact, left: everybody, today: None, asked: Vec::new() };
        search.asked = self.pack.questions.iter().filter(|(id, _)| fact.reach.contains(*id)).collect();
        search.choose_day()?;
        let mut fewest = search.least(&[])?.unwrap_or_default();
        // Another answer to a question may need fewer after it.
        for (id, question) in search.asked.iter().filter(|(_, question)| !question.choices().is_empty()) {
            if fewest.get(*id).is_none() {
                continue;
            }
            let before = fewest.iter().take_while(|(earlier, _)| earlier < id);
            let before: Vec<Given> = before.map(|(id, answer)| (id, answer.clone())).collect();
            for answer in self.simple(question) {
                let beginning = [before.as_slice(), &[(*id, answer)]].concat();
                if let Some(other) = search.least(&beginning)?
                    && other.iter().count() < fewest.iter().count()
                {
                    fewest = other;
                }
            }
        }
        let day = fewest.today.take();
        if !search.is_enough(&fewest)? {
            fewest.today = day;
        }
        Ok(Some(fewest))
    }

    /// What is left after an answer, if something is.
    fn answered(&self, question: &Question, answer: Answer, left: &Diagram) -> Result<Option<(Answer, Diagram)>> {
        let given = left.and(&self.space.diagrams.point(&self.values(question, &answer))?)?;
        Ok(given.satisfiable().then_some((answer, given)))
    }

    /// The most ordinary answer that is possible here, and what is left after it.
    pub(super) fn ordinary(&self, question: &Question, left: &Diagram) -> Result<Option<(Answer, Diagram)>> {
        for answer in self.simple(question) {
            if let Some(given) = self.answered(question, answer, left)? {
                return Ok(Some(given));
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
        self.answered(question, Answer::Chosen(options.collect()), left)
    }

    /// Answers of one or two options, or a number beside each bound. "None of these" comes first, then the order of the
    /// author counts.
    fn simple(&self, question: &Question) -> Vec<Answer> {
        let bounds = || self.space.cuts(&question.id).bounds.iter().map(|(bound, _)| *bound);
        let answers: Vec<Answer> = match &question.kind {
            Kind::Choice(choices) => (0..).take(choices.len()).map(|place| Answer::Chosen([place].into())).collect(),
            Kind::Several(choices) => self.one_or_two(question, choices),
            // A week of as many hours as a rule asks for.
            Kind::Number { min, .. } => {
                let below = bounds().next().map_or(*min, |bound| bound - 1);
                std::iter::once(below).chain(bounds()).map(Answer::Number).collect()
            }
            // A month just before a rule asks for another.
            Kind::Month { min, .. } => {
                let before = bounds().filter_map(Month::from_number).map(|month| before(month).number());
                before.chain(bounds().next_back()).chain([min.number()]).map(Answer::Number).collect()
            }
            Kind::Ratings(_) => Vec::new(),
        };
        answers.into_iter().filter(|answer| question.accepts(answer)).collect()
    }

    fn one_or_two(&self, question: &Question, choices: &[Choice]) -> Vec<Answer> {
        let cuts = self.space.cuts(&question.id);
        let places = || (0_u16..).zip(choices);
        // Two options that no rule speaks of are as one.
        let told_apart = || places().filter(|(_, choice)| !choice.exclusive && cuts.class_of(&choice.id).is_some());
        let alone = places().filter(|(_, choice)| choice.exclusive);
        let others = places().filter(|(_, choice)| !choice.exclusive);
        let one = alone.chain(others).map(|(place, _)| Set::from([place]));
        let two = told_apart().flat_map(|(one, _)| told_apart().map(move |(two, _)| Set::from([one, two])));
        one.chain(two.filter(|set| set.len() == 2)).map(Answer::Chosen).collect()
    }

    /// The first day of the content's validity, and each day from which a rule changes.
    pub(super) fn days(&self) -> impl Iterator<Item = Date> {
        let bounds = self.space.today().bounds.iter().filter_map(|(bound, _)| day_from(*bound));
        std::iter::once(self.pack.valid_from).chain(bounds)
    }
}

/// Looks for somebody of whom a thing holds.
struct Search<'s, 'p> {
    compiled: &'s Compiled<'p>,
    fact: &'s Fact,
    /// All of whom it holds.
    left: Diagram,
    today: Option<Date>,
    /// The questions that it hangs on.
    asked: Vec<(Id<Question>, &'p Question)>,
}

impl Search<'_, '_> {
    fn choose_day(&mut self) -> Result<()> {
        if !self.fact.reach.today {
            return Ok(());
        }
        for day in self.compiled.days() {
            let on = self.left.and(&self.compiled.space.diagrams.point(&self.compiled.day(Some(day)))?)?;
            if on.satisfiable() {
                (self.left, self.today) = (on, Some(day));
                break;
            }
        }
        Ok(())
    }

    /// The most ordinary answers with this beginning, without those that are not needed; nothing when nobody begins so.
    fn least(&self, beginning: &[Given]) -> Result<Option<Answers>> {
        let compiled = self.compiled;
        let (mut left, mut answers) = (self.left.clone(), Answers::default());
        answers.today = self.today;
        for (id, question) in &self.asked {
            // All that decides whether it is asked stands before it and is settled.
            if !left.and(&compiled.condition(question.when).holds)?.satisfiable() {
                continue;
            }
            let given = match beginning.iter().find(|(begun, _)| begun == id) {
                Some((_, answer)) => match compiled.answered(question, answer.clone(), &left)? {
                    None => return Ok(None),
                    given => given,
                },
                None => compiled.ordinary(question, &left)?,
            };
            if let Some((answer, given)) = given {
                left = given;
                answers.set(*id, question, answer);
            }
        }
        for (id, question) in self.asked.iter().rev() {
            let Some(answer) = answers.get(*id).cloned() else { continue };
            answers.clear(*id);
            if !self.is_enough(&answers)? {
                answers.set(*id, question, answer);
            }
        }
        Ok(Some(answers))
    }

    /// Whether it holds of everybody who gives these answers, and everybody who gives one is asked for the next.
    fn is_enough(&self, answers: &Answers) -> Result<bool> {
        let (compiled, diagrams) = (self.compiled, &self.compiled.space.diagrams);
        let mut left = compiled.candidates(&self.fact.reach)?;
        if answers.today.is_some() {
            left = left.and(&diagrams.point(&compiled.day(answers.today))?)?;
        }
        for (id, answer) in answers.iter() {
            let question = compiled.pack.questions.at(id);
            let asked = compiled.condition(question.when).holds;
            if left.and(&asked.not()?)?.satisfiable() {
                return Ok(false);
            }
            left = left.and(&diagrams.point(&compiled.values(question, answer))?)?;
        }
        Ok(!left.and(&self.fact.holds.not()?)?.satisfiable())
    }
}

fn before(month: Month) -> Month {
    if month.month == 1 { Month { year: month.year - 1, month: 12 } } else { Month { month: month.month - 1, ..month } }
}

/// The first day with this number or a higher one.
pub(super) fn day_from(number: i32) -> Option<Date> {
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
        (Answer::Unknown, _) => UNKNOWN.to_owned(),
        (Answer::Rated(_), _) => String::new(),
    }
}
