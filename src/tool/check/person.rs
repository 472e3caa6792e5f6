//! The candidate that shows a problem, in words: the questions and answers as a visitor reads them.

use crate::content::diagnostic::Diagnostic;
use crate::content::{File, load_with};
use crate::domain::pack::Pack;
use crate::domain::question::Question;
use crate::domain::text::{Locale, Text};
use crate::session::saved::UNKNOWN;
use crate::tool::words;

/// What a candidate answered, in both languages.
pub(in crate::tool) struct Person {
    answers: Vec<Answered>,
}

struct Answered {
    /// Nothing for the day.
    question: Option<Text>,
    answers: Vec<Written>,
}

/// An answer as a visitor reads it, or as it stands.
enum Written {
    Option(Text),
    Unknown,
    Plain(String),
}

/// Knows the words of the questions.
pub(super) struct Persons(Option<Pack>);

impl Persons {
    /// Of some content; it is loaded only when there is a candidate to describe.
    pub(super) fn of(national: &[File], own: File, problems: &[Diagnostic]) -> Self {
        let needed = problems.iter().any(|problem| !problem.candidate.is_empty());
        Self(if needed { load_with(national, own).ok() } else { None })
    }

    /// The candidate of a problem.
    pub(super) fn person(&self, problem: &Diagnostic) -> Option<Person> {
        let pack = self.0.as_ref()?;
        (!problem.candidate.is_empty()).then(|| Person::of([pack], &problem.candidate))
    }
}

fn written(question: Option<&Question>, value: &str) -> Vec<Written> {
    let one = |value: &str| {
        let option = question.and_then(|question| question.choices().iter().find(|choice| choice.id == value));
        match option {
            Some(choice) => Written::Option(choice.text.clone()),
            None if value == UNKNOWN => Written::Unknown,
            None => Written::Plain(value.to_owned()),
        }
    };
    value.split(',').map(str::trim).map(one).collect()
}

impl Person {
    /// Someone who gives these answers, by name. The last of the packs that has a question knows its words.
    pub(in crate::tool) fn of<const N: usize>(packs: [&Pack; N], candidate: &[(String, String)]) -> Self {
        let answered = |(name, value): &(String, String)| {
            let mut known = packs.iter().rev();
            let question = known.find_map(|pack| pack.question(name).map(|id| pack.questions.at(id)));
            Answered { question: question.map(|question| question.text.clone()), answers: written(question, value) }
        };
        Self { answers: candidate.iter().map(answered).collect() }
    }

    /// A line per answer, under a heading.
    pub(super) fn words(&self, locale: Locale) -> String {
        let lines: String = self.lines(locale).map(|line| format!("\n{line}")).collect();
        words::CANDIDATE.get(locale).to_owned() + &lines
    }

    /// A line per answer.
    pub(in crate::tool) fn lines(&self, locale: Locale) -> impl Iterator<Item = String> {
        self.answers.iter().map(move |answered| {
            let answers: Vec<&str> = answered.answers.iter().map(|answer| answer.get(locale)).collect();
            let question =
                answered.question.as_ref().map_or(words::CANDIDATE_TODAY.get(locale), |text| text.get(locale));
            format!("{question} {}", answers.join("; "))
        })
    }
}

impl Written {
    fn get(&self, locale: Locale) -> &str {
        match self {
            Self::Option(text) => text.get(locale),
            Self::Unknown => words::ASK_UNKNOWN.get(locale),
            Self::Plain(text) => text,
        }
    }
}
