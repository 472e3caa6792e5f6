//! One of many candidates, with few and ordinary answers, for both versions at once.

use oxidd::BooleanFunction;

use super::Candidate;
use super::both::{Both, Joint, read_by_name};
use crate::domain::answers::Answer;
use crate::domain::date::Date;
use crate::domain::question::Question;
use crate::prove::diagram::{Diagram, Result};

/// An answer, with the question of the version that has it.
pub(super) struct Given<'b> {
    pub(super) joint: &'b Joint<'b>,
    pub(super) question: &'b Question,
    pub(super) answer: Answer,
    /// Where it is the answer.
    pub(super) point: Diagram,
}

/// Everything that one candidate answers.
pub(super) struct Somebody<'b> {
    pub(super) today: (Date, Diagram),
    pub(super) given: Vec<Given<'b>>,
}

impl<'b> Both<'b, '_> {
    /// The most ordinary of these candidates, with all answers; nothing when there is none.
    pub(super) fn somebody(&'b self, among: &Diagram) -> Result<Option<Somebody<'b>>> {
        let Some((day, point)) = self.ordinary_day(among)? else { return Ok(None) };
        let mut left = among.and(&point)?;
        let mut given = Vec::new();
        for joint in &self.questions {
            let asked = left.and(&joint.asked)?;
            if !asked.satisfiable() {
                continue;
            }
            // The words of the new version, where it has the answer.
            for (of, side) in joint.of.iter().zip(self.sides).rev() {
                let Some((_, question)) = of else { continue };
                if let Some((answer, after)) = side.ordinary(question, &asked)? {
                    let point = self.space().diagrams.point(&side.values(question, &answer))?;
                    given.push(Given { joint, question, answer, point });
                    left = after;
                    break;
                }
            }
        }
        Ok(Some(Somebody { today: (day, point), given }))
    }

    fn ordinary_day(&self, among: &Diagram) -> Result<Option<(Date, Diagram)>> {
        let [old, new] = self.sides;
        let pack = new.pack;
        let from = if self.only_days_of_new { pack.valid_from } else { pack.valid_from.max(old.pack.valid_from) };
        for day in std::iter::once(from).chain(new.days()).filter(|day| *day >= from) {
            let point = self.space().diagrams.point(&new.day(Some(day)))?;
            if among.and(&point)?.satisfiable() {
                return Ok(Some((day, point)));
            }
        }
        Ok(None)
    }

    /// The candidate with as few answers as put everybody who gives them among these.
    pub(super) fn with_few_answers(&self, somebody: &Somebody, among: &Diagram) -> Result<Candidate> {
        let mut kept: Vec<bool> = vec![true; somebody.given.len()];
        for place in (0..kept.len()).rev() {
            set(&mut kept, place, false);
            if !self.are_enough(somebody, &kept, true, among)? {
                set(&mut kept, place, true);
            }
        }
        let mut candidate = Candidate::default();
        if !self.are_enough(somebody, &kept, false, among)? {
            candidate.old.today = Some(somebody.today.0);
            candidate.new.today = Some(somebody.today.0);
        }
        for (given, _) in somebody.given.iter().zip(&kept).filter(|(_, kept)| **kept) {
            let answers = [&mut candidate.old, &mut candidate.new];
            for (of, answers) in given.joint.of.iter().zip(answers) {
                if let Some((id, question)) = of
                    && let Some(answer) = read_by_name(&given.answer, given.question, question)
                {
                    answers.set(*id, question, answer);
                }
            }
        }
        Ok(candidate)
    }

    /// Whether everybody who gives these answers is among them, and is asked for each of them.
    fn are_enough(&self, somebody: &Somebody, kept: &[bool], on_day: bool, among: &Diagram) -> Result<bool> {
        let mut left = self.candidates.clone();
        if on_day {
            left = left.and(&somebody.today.1)?;
        }
        for (given, _) in somebody.given.iter().zip(kept).filter(|(_, kept)| **kept) {
            if left.and(&given.joint.asked.not()?)?.satisfiable() {
                return Ok(false);
            }
            left = left.and(&given.point)?;
        }
        Ok(!left.and(&among.not()?)?.satisfiable())
    }
}

fn set(kept: &mut [bool], place: usize, value: bool) {
    if let Some(kept) = kept.get_mut(place) {
        *kept = value;
    }
}
