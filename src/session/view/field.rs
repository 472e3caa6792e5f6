//! Where an answer is given: filled with what was sent and refused, else with the answer that is there.

use crate::domain::arena::Id;
use crate::domain::question::{Choice, Competence, Kind, Question};
use crate::i18n::{self, Word};
use crate::session::Session;
use crate::session::action::Draft;
use crate::session::draft::{UNKNOWN, of_answer};
use crate::session::screen::{Field, OptionView, StatementRow};

impl Session {
    pub(super) fn field(&self, id: Id<Question>) -> Field {
        let context = self.context();
        let question = self.pack.questions.at(id);
        let refused = self.refused.as_ref().map(|refused| refused.draft.clone());
        let draft = refused.or_else(|| self.real.answers.get(id).map(|answer| of_answer(question, answer)));
        let unknown = self.unknown(question, draft.as_ref());
        match &question.kind {
            Kind::Choice(choices) => self.choice(choices, false, draft.as_ref(), unknown),
            Kind::Several(choices) => self.choice(choices, true, draft.as_ref(), unknown),
            Kind::Number { unit, .. } => Field::Number {
                label: context.word(Word::NumberLabel),
                value: match draft {
                    Some(Draft::Number(typed)) => typed,
                    _ => String::new(),
                },
                unit: context.some_text(unit.as_ref()),
                unknown,
            },
            Kind::Month { .. } => {
                let (month, year) = match draft {
                    Some(Draft::Month { month, year }) => (month, year),
                    _ => (String::new(), String::new()),
                };
                Field::Month {
                    month_label: context.word(Word::MonthLabel),
                    month_empty: context.word(Word::MonthEmpty),
                    months: (1..=12).map(|month| i18n::month_name(self.locale, month).to_owned()).collect(),
                    month,
                    year_label: context.word(Word::YearLabel),
                    year,
                    unknown,
                }
            }
            Kind::Ratings(competence) => self.ratings(competence, draft.as_ref()),
        }
    }

    fn choice(&self, choices: &[Choice], several: bool, draft: Option<&Draft>, unknown: Option<OptionView>) -> Field {
        let context = self.context();
        let chosen: &[String] = match draft {
            Some(Draft::Chosen(ids)) => ids,
            _ => &[],
        };
        let options = choices.iter().map(|choice| OptionView {
            id: choice.id.clone(),
            text: choice.text.get(self.locale).to_owned(),
            hint: choice.hint.as_ref().map(|hint| hint.get(self.locale).to_owned()),
            selected: chosen.contains(&choice.id),
            exclusive: choice.exclusive,
            apart: None,
        });
        Field::Choice {
            several,
            several_hint: several.then(|| context.word(Word::SeveralHint)),
            options: options.chain(unknown).collect(),
        }
    }

    fn unknown(&self, question: &Question, draft: Option<&Draft>) -> Option<OptionView> {
        question.find_out.as_ref()?;
        let selected = match draft {
            Some(Draft::Unknown) => true,
            Some(Draft::Chosen(ids)) => ids.iter().any(|id| id == UNKNOWN),
            _ => false,
        };
        let context = self.context();
        Some(OptionView {
            id: UNKNOWN.to_owned(),
            text: context.word(Word::Unknown),
            hint: None,
            selected,
            exclusive: true,
            apart: Some(context.word(Word::Or)),
        })
    }

    fn ratings(&self, competence: &Competence, draft: Option<&Draft>) -> Field {
        let levels: &[Option<u8>] = match draft {
            Some(Draft::Rated(levels)) => levels,
            _ => &[],
        };
        let rows = competence.statements.iter().enumerate().map(|(place, (id, text))| StatementRow {
            id: id.clone(),
            text: text.get(self.locale).to_owned(),
            selected: levels.get(place).copied().flatten(),
        });
        Field::Ratings {
            scale: self.pack.scale.iter().map(|level| level.get(self.locale).to_owned()).collect(),
            statements: rows.collect(),
        }
    }
}
