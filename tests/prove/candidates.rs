//! Candidates made up at random, the same ones in every run.

use generated_catalogue::random::Random;
use mkb_route::domain::answers::{Answer, Answers};
use mkb_route::domain::date::{Date, Month};
use mkb_route::domain::pack::Pack;
use mkb_route::domain::question::{Kind, Question};

/// A day on which the content holds.
pub(crate) fn day(pack: &Pack, numbers: &mut Random) -> Date {
    loop {
        let month = Month { year: 2026 + i32::try_from(numbers.below(2)).unwrap(), month: 1 + numbers.below(12) as u8 };
        let day = Date { month, day: 1 + numbers.below(28) as u8 };
        if (pack.valid_from..=pack.valid_until).contains(&day) {
            return day;
        }
    }
}

/// An answer that fits.
pub(crate) fn answer(question: &Question, numbers: &mut Random) -> Answer {
    loop {
        let answer = match &question.kind {
            Kind::Choice(choices) => Answer::Chosen([numbers.below(choices.len()) as u16].into()),
            Kind::Several(choices) => {
                let count = 1 + numbers.below(3);
                Answer::Chosen((0..count).map(|_| numbers.below(choices.len()) as u16).collect())
            }
            Kind::Number { min, max, .. } => {
                Answer::Number(min + numbers.below(usize::try_from(max - min + 1).unwrap()) as i32)
            }
            Kind::Month { min, max } => {
                let year = min.year + numbers.below(usize::try_from(max.year - min.year + 1).unwrap()) as i32;
                // Where the rules look, often.
                let year = if numbers.below(2) == 0 { 2005 + numbers.below(3) as i32 } else { year };
                Answer::Number(Month { year, month: 1 + numbers.below(12) as u8 }.number())
            }
            Kind::Ratings(competence) => Answer::Rated(vec![Some(2); competence.statements.len()]),
        };
        if question.accepts(&answer) {
            return answer;
        }
    }
}

/// Everything is answered, also what is not asked.
pub(crate) fn full(pack: &Pack, numbers: &mut Random) -> Answers {
    let mut answers = Answers::default();
    answers.today = Some(day(pack, numbers));
    for (id, question) in pack.questions.iter() {
        answers.set(id, question, answer(question, numbers));
    }
    answers
}

/// Some of the questions are answered, also such as are not asked.
pub(crate) fn some(pack: &Pack, numbers: &mut Random) -> Answers {
    let mut answers = Answers::default();
    answers.today = Some(day(pack, numbers));
    for (id, question) in pack.questions.iter() {
        match numbers.below(3) {
            0 => {}
            1 if question.find_out.is_some() && numbers.below(8) == 0 => {
                answers.set(id, question, Answer::Unknown);
            }
            _ => {
                answers.set(id, question, answer(question, numbers));
            }
        }
    }
    answers
}
