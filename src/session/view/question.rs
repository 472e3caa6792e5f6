//! The screen of a question.

use crate::domain::arena::Id;
use crate::domain::question::{Choice, Kind, Question};
use crate::i18n::{self, Word};
use crate::session::Session;
use crate::session::action::Draft;
use crate::session::draft::Problem;
use crate::session::place::Place;
use crate::session::screen::{ErrorSummary, Intro, Progress, QuestionScreen, Why};

/// From here on, a highest number of questions says little yet: nobody gets them all. It is not shown, and the
/// number that is shown later never grows.
const MANY: usize = 21;

impl Session {
    /// `anew` when the visitor came from another screen to change this one answer.
    pub(super) fn question_screen(&self, id: Id<Question>, anew: bool) -> QuestionScreen {
        let context = self.context();
        let question = self.pack.questions.at(id);
        let back = self.before();
        let later = self.later_group(id).is_some();
        let some_answered = !later && !anew && self.progress(id).0 > 0;
        let result = if self.real.outcome.remaining.next.is_some() { Word::ShowSoFar } else { Word::ShowResult };
        QuestionScreen {
            id: question.id.clone(),
            intro: (back.is_none() && !later).then(|| self.intro()),
            group: context.text(&self.pack.groups.at(question.group).title),
            progress: self.progress_view(id, anew),
            back: back.map(|_| context.word(Word::Back)),
            heading: context.text(&question.text),
            optional: question.optional.then(|| context.word(Word::Optional)),
            hint: context.some_text(question.hint.as_ref()),
            why: question.why.as_ref().map(|why| Why { summary: context.word(Word::Why), text: context.text(why) }),
            field: self.field(id),
            errors: self.refused.as_ref().map(|refused| self.errors(question, refused.problem)),
            submit: context.word(if anew { Word::SubmitChange } else { Word::Submit }),
            so_far: some_answered.then(|| context.word(result)),
            check: some_answered.then(|| context.word(Word::ShowCheck)),
            leave: (later && back != Some(Place::Check)).then(|| context.word(Word::Leave)),
        }
    }

    fn intro(&self) -> Intro {
        let context = self.context();
        let name = self.pack.hogeschool.name.get(self.locale);
        Intro {
            heading: context.word(Word::IntroHeading),
            paragraphs: vec![
                context.fill(Word::IntroWhat, &[("hogeschool", name)]),
                context.word(Word::IntroHow),
                context.word(Word::IntroPrivacy),
            ],
        }
    }

    fn progress_view(&self, id: Id<Question>, anew: bool) -> Progress {
        let (answered, left) = self.progress(id);
        let context = self.context();
        let most = *left.end();
        let text = match most {
            _ if anew && self.is_answered(id) => context.word(Word::ProgressChange),
            0 => context.word(Word::ProgressNone),
            1 if !self.is_answered(id) => context.word(Word::ProgressLast),
            MANY.. => context.fill(Word::ProgressMany, &[("number", &self.number(id).to_string())]),
            _ => context.range([Word::ProgressOne, Word::ProgressOther, Word::ProgressRange], &left),
        };
        Progress { text, answered, total: answered + most }
    }

    fn errors(&self, question: &Question, problem: Problem) -> ErrorSummary {
        let context = self.context();
        let said = match problem {
            Problem::NothingChosen if matches!(question.kind, Kind::Several(_)) => Word::ErrorNothingOfSeveral,
            Problem::NothingChosen => Word::ErrorNothing,
            Problem::Together => Word::ErrorTogether,
            Problem::NumberMissing => Word::ErrorNumberMissing,
            Problem::NotWhole => Word::ErrorNotWhole,
            Problem::NumberRange => Word::ErrorNumberRange,
            Problem::MonthMissing => Word::ErrorMonthMissing,
            Problem::YearMissing => Word::ErrorYearMissing,
            Problem::NotAYear => Word::ErrorNotAYear,
            Problem::MonthRange => Word::ErrorMonthRange,
            Problem::Future => Word::ErrorFuture,
            Problem::NothingRated => Word::ErrorNothingRated,
        };
        let (min, max) = match &question.kind {
            Kind::Number { min, max, .. } => (min.to_string(), max.to_string()),
            Kind::Month { min, max } => (i18n::month(self.locale, *min), i18n::month(self.locale, *max)),
            _ => (String::new(), String::new()),
        };
        let sent = |choice: &&Choice| match self.refused.as_ref().map(|refused| &refused.draft) {
            Some(Draft::Chosen(ids)) => choice.exclusive && ids.contains(&choice.id),
            _ => false,
        };
        let alone = question.choices().iter().find(sent);
        let alone = alone.map_or_else(|| context.word(Word::Unknown), |choice| context.text(&choice.text));
        ErrorSummary {
            heading: context.word(Word::ErrorHeading),
            prefix: context.word(Word::ErrorPrefix),
            message: context.fill(said, &[("min", &min), ("max", &max), ("option", &alone)]),
            part: problem.part(),
        }
    }
}
