//! The steps of the chosen routes as one list in order of time.

use crate::domain::demand::Moment;
use crate::domain::outcome::RouteOutcome;
use crate::i18n::Word;
use crate::session::Session;
use crate::session::screen::{Checklist, ChecklistItem, StepView};

use super::RouteWords;
use super::moment::Due;

impl Session {
    pub(super) fn checklist(&self) -> Checklist {
        let context = self.context();
        let mut items: Vec<(Due, ChecklistItem)> = Vec::new();
        for outcome in self.outcome.routes.iter().filter(|outcome| self.chosen.contains(outcome.route)) {
            let title = context.route_title(outcome.route);
            for (due, step) in RouteWords::new(context, outcome.route).all_steps(outcome) {
                add(&mut items, due, step, &title);
            }
        }
        items.sort_by_key(|(due, _)| *due);
        if self.chosen.len() < 2 {
            items.iter_mut().for_each(|(_, item)| item.routes.clear());
        }
        let intro = match items.len() {
            0 if self.chosen.is_empty() => Word::ChecklistEmpty,
            0 => Word::ChecklistNothing,
            _ => Word::ChecklistIntro,
        };
        Checklist {
            heading: context.word(Word::ChecklistHeading),
            intro: context.word(intro),
            items: items.into_iter().map(|(_, item)| item).collect(),
        }
    }
}

/// The same step before the same moment stands there once, for all its routes.
fn add(items: &mut Vec<(Due, ChecklistItem)>, due: Due, step: StepView, route: &str) {
    let same = items.iter_mut().find(|(_, item)| item.text == step.text && item.moment == step.moment);
    match same {
        Some((_, item)) if item.routes.iter().all(|named| named != route) => item.routes.push(route.to_owned()),
        Some(_) => {}
        None => {
            let StepView { text, moment, url } = step;
            items.push((due, ChecklistItem { moment, text, url, routes: vec![route.to_owned()] }));
        }
    }
}

impl RouteWords<'_> {
    /// What is still to be found out, then every step of every statement that is sure.
    fn all_steps(&self, outcome: &RouteOutcome) -> Vec<(Due, StepView)> {
        let questions = outcome.find_out.iter().map(|id| self.context.pack.questions.at(id));
        let find_out = questions.filter_map(|question| question.find_out.as_ref()).map(|text| {
            let step = StepView { text: self.text(text), moment: self.moment(Moment::Now), url: None };
            (self.due(Moment::Now), step)
        });
        let steps = outcome.statements.iter().flat_map(|stated| &self.statement(stated).steps);
        find_out.chain(steps.map(|step| (self.due(step.moment), self.step(step)))).collect()
    }
}
