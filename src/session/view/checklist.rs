//! The steps of the chosen routes as one list in order of time.

use crate::domain::demand::{Moment, Statement};
use crate::domain::text::Text;
use crate::domain::verdict::{Axis, Effect, Severity};
use crate::i18n::Word;
use crate::session::Session;
use crate::session::screen::{Checklist, ChecklistItem};

use super::RouteWords;
use super::moment::Due;

impl Session {
    pub(super) fn checklist(&self) -> Checklist {
        let context = self.supposed_context();
        let mut items: Vec<Entry> = Vec::new();
        for outcome in self.supposed().outcome.routes.iter().filter(|outcome| self.chosen.contains(outcome.route)) {
            let title = context.route_title(outcome.route);
            for entry in RouteWords::new(context, outcome.route).all_steps(&title) {
                add(&mut items, entry);
            }
        }
        // Moments with the same words are one moment, at the earliest time that one of them has.
        let moments: Vec<(String, Due)> = items.iter().map(|entry| (entry.item.moment.clone(), entry.due)).collect();
        items.sort_by_cached_key(|entry| {
            let same = moments.iter().filter(|(words, _)| *words == entry.item.moment);
            (same.map(|(_, due)| *due).min(), entry.item.moment.clone(), entry.kind)
        });
        let mut items: Vec<ChecklistItem> = items.into_iter().map(|entry| entry.item).collect();
        if self.chosen.len() < 2 {
            items.iter_mut().for_each(|item| item.routes.clear());
        }
        let intro = match items.len() {
            0 if self.chosen.is_empty() => Word::ChecklistEmpty,
            0 => Word::ChecklistNothing,
            _ => Word::ChecklistIntro,
        };
        Checklist { heading: context.word(Word::ChecklistHeading), intro: context.word(intro), items }
    }
}

/// A step with what it is sorted by.
struct Entry {
    due: Due,
    kind: Kind,
    item: ChecklistItem,
}

/// What a step is for, in the order within one moment.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Applying,
    Needed,
    Other,
    Money,
}

/// The same step stands there once for a route, at its earliest moment, and once for all routes with the same moment.
fn add(items: &mut Vec<Entry>, entry: Entry) {
    let same = |known: &&mut Entry| {
        let (known, new) = (&known.item, &entry.item);
        let shared = || new.routes.iter().any(|route| known.routes.contains(route));
        known.text == new.text && (known.moment == new.moment || shared())
    };
    let Some(known) = items.iter_mut().find(same) else {
        items.push(entry);
        return;
    };
    let mut routes = std::mem::take(&mut known.item.routes);
    routes.extend(entry.item.routes.iter().filter(|route| !routes.contains(route)).cloned().collect::<Vec<_>>());
    if (entry.due, entry.kind) < (known.due, known.kind) {
        *known = entry;
    }
    known.item.routes = routes;
}

impl RouteWords<'_> {
    /// What is still to be found out, then every step of every statement that is sure.
    fn all_steps(&self, route: &str) -> Vec<Entry> {
        let entry = |kind, text: &Text, moment, url: Option<&String>| Entry {
            due: self.due(moment),
            kind,
            item: ChecklistItem {
                moment: self.moment(moment),
                text: self.text(text),
                url: url.cloned(),
                routes: vec![route.to_owned()],
            },
        };
        let find_out = self.live().find_out;
        let questions = find_out.iter().map(|id| self.context.pack.questions.at(id));
        let find_out = questions.filter_map(|question| question.find_out.as_ref());
        let find_out = find_out.map(|text| entry(Kind::Needed, text, Moment::Now, None));
        let statements = self.stated.iter().map(|stated| self.statement(stated));
        let steps = statements.flat_map(|statement| {
            let kind = kind(statement);
            statement.steps.iter().map(move |step| (kind, step))
        });
        find_out.chain(steps.map(|(kind, step)| entry(kind, &step.text, step.moment, step.url.as_ref()))).collect()
    }
}

fn kind(statement: &Statement) -> Kind {
    match statement.effect {
        Effect::Money => Kind::Money,
        Effect::Ok if statement.axis == Axis::Administrative => Kind::Applying,
        effect if effect.severity() > Severity::Clear => Kind::Needed,
        _ => Kind::Other,
    }
}
