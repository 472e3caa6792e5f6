//! Ways to look at part of the routes. One that leaves no choice is not offered.

use crate::domain::outcome::RouteOutcome;
use crate::domain::programme::{Degree, Form};
use crate::i18n::Word;
use crate::session::Session;
use crate::session::screen::{Filter, FilterOption, LabelState};

use super::verdict::label_word;
use super::{Context, RouteWords};

/// The option that leaves everything in.
const ALL: &str = "all";

/// The filters, each with its heading.
const FILTERS: [(&str, Word); 4] = [
    ("degree", Word::FilterDegree),
    ("form", Word::FilterForm),
    ("label", Word::FilterLabel),
    ("field", Word::FilterField),
];

impl Session {
    /// The routes that the filters leave.
    pub(super) fn filtered(&self) -> impl Iterator<Item = &RouteOutcome> {
        self.supposed().outcome.routes.iter().filter(|outcome| {
            FILTERS.iter().all(|(filter, _)| match self.chosen_of(filter) {
                Some(option) if option != ALL => value(self.supposed_context(), outcome, filter).0 == option,
                _ => true,
            })
        })
    }

    fn chosen_of(&self, filter: &str) -> Option<&str> {
        self.filters.iter().find(|(id, _)| id == filter).map(|(_, option)| option.as_str())
    }

    /// How many routes stand under the verdicts.
    pub(in crate::session) fn routes_shown(&self) -> usize {
        self.filtered().filter(|outcome| outcome.in_scope).count()
    }

    pub(super) fn filters(&self) -> Vec<Filter> {
        let context = self.supposed_context();
        let filter = |(id, label): (&str, Word)| {
            let mut values: Vec<(String, String)> = Vec::new();
            for outcome in self.supposed().outcome.routes.iter().filter(|outcome| outcome.in_scope) {
                let value = value(context, outcome, id);
                if !values.contains(&value) {
                    values.push(value);
                }
            }
            values.sort_by(|(_, a), (_, b)| a.cmp(b));
            let chosen = self.chosen_of(id).unwrap_or(ALL);
            let none_chosen = values.iter().all(|(id, _)| id != chosen);
            let all = FilterOption { id: ALL.to_owned(), text: context.word(Word::FilterAll), selected: none_chosen };
            let options = values.into_iter().map(|(id, text)| FilterOption { selected: id == chosen, id, text });
            Filter {
                id: id.to_owned(),
                label: context.word(label),
                options: std::iter::once(all).chain(options).collect(),
            }
        };
        FILTERS.into_iter().map(filter).filter(|filter| filter.options.len() > 2).collect()
    }
}

/// What a route is in a filter: name and words.
fn value(context: Context<'_>, outcome: &RouteOutcome, filter: &str) -> (String, String) {
    let programme = context.pack.programmes.at(context.pack.routes.at(outcome.route).programme);
    match filter {
        "degree" => (
            programme.degree.code().to_owned(),
            context.word(match programme.degree {
                Degree::Ad => Word::DegreeAd,
                Degree::Bachelor => Word::DegreeBachelor,
            }),
        ),
        "form" => (Form::code(programme.form).to_owned(), context.form(programme.form)),
        "label" => {
            let state: LabelState = RouteWords::new(context, outcome.route).label_state();
            (state.code().to_owned(), context.word(label_word(state)))
        }
        _ => {
            let field = context.pack.fields.at(programme.field);
            (field.id.clone(), field.text.get(context.locale).to_owned())
        }
    }
}
