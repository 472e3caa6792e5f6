//! Candidates made up at random, for properties.

use mkb_route::domain::answers::{Answer, Answers};
use mkb_route::domain::pack::Pack;
use mkb_route::domain::question::{Kind, Question};
use mkb_route::domain::set::Set;
use proptest::prelude::{Strategy, any};

/// Picks an answer with a number; 0 leaves the question open, so that failures shrink to few answers.
pub fn pick(question: &Question, number: u16) -> Option<Answer> {
    if number == 0 {
        return None;
    }
    // One in sixteen.
    if number % 16 == 1 && question.find_out.is_some() {
        return Some(Answer::Unknown);
    }
    let number = usize::from(number / 16);
    let place = |number: usize| u16::try_from(number % question.choices().len()).unwrap();
    Some(match &question.kind {
        Kind::Choice(_) => Answer::Chosen([place(number)].into()),
        Kind::Several(choices) => {
            let both: Set<u16> = [place(number), place(number / 7)].into();
            let exclusive = both.iter().any(|place| choices[usize::from(place)].exclusive);
            Answer::Chosen(if exclusive { [place(number)].into() } else { both })
        }
        Kind::Number { min, max, .. } => Answer::Number(min + i32::try_from(number).unwrap() % (max - min + 1)),
        Kind::Month { min, .. } => {
            let month = u8::try_from(1 + number % 12).unwrap();
            let years = i32::try_from(number / 12).unwrap() % 60;
            Answer::Number(mkb_route::domain::date::Month { year: min.year + years, month }.number())
        }
        Kind::Ratings(competence) => {
            Answer::Rated(vec![Some(u8::try_from(number % 4).unwrap()); competence.statements.len()])
        }
    })
}

/// The answers that numbers pick, one for each question.
pub fn answered(pack: &Pack, numbers: &[u16]) -> Answers {
    let mut answers = Answers::default();
    for ((id, question), number) in pack.questions.iter().zip(numbers) {
        if let Some(answer) = pick(question, *number) {
            // A month past the latest is refused: then it is not answered.
            answers.set(id, question, answer);
        }
    }
    answers
}

/// One number per question; most questions open.
pub fn sparse() -> impl Strategy<Value = Vec<u16>> {
    proptest::collection::vec(proptest::prop_oneof![2 => proptest::strategy::Just(0_u16), 3 => any::<u16>()], 60)
}

/// One number per question; all answered.
pub fn full() -> impl Strategy<Value = Vec<u16>> {
    proptest::collection::vec(16_u16..u16::MAX, 60)
}
