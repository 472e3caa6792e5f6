//! The words of the content with a route's own days, hours and names filled in.

use crate::domain::answers::Answer;
use crate::domain::arena::Id;
use crate::domain::ask::{Live, live};
use crate::domain::date::{Date, Month};
use crate::domain::demand::Moment;
use crate::domain::evaluate::Fact;
use crate::domain::placeholder::Placeholder;
use crate::domain::programme::{Degree, Programme, Route, Terms};
use crate::domain::stated::{Stated, statements};
use crate::domain::text::{Text, fill, placeholders};
use crate::i18n::{self, Word};

use super::Context;

/// The option of the question about the start for a later year.
const LATER: &str = "later";

/// A route, and what its texts are filled in with.
pub(in crate::session) struct RouteWords<'a> {
    pub(super) context: Context<'a>,
    pub(super) id: Id<Route>,
    pub(in crate::session) route: &'a Route,
    pub(in crate::session) programme: &'a Programme,
    /// The days of the one start that the route speaks of: the wished one where the programme has it, without such a
    /// wish the last, as the rules count. None for a start in a later year: its days are not known.
    pub(super) terms: Option<&'a Terms>,
    /// The statements about it that are sure.
    pub(in crate::session) stated: Vec<Stated>,
}

impl<'a> RouteWords<'a> {
    pub(in crate::session) fn new(context: Context<'a>, id: Id<Route>) -> Self {
        let route = context.pack.routes.at(id);
        let programme = context.pack.programmes.at(route.programme);
        let terms = match wished_terms(&context, programme) {
            _ if starts_later(&context) => None,
            Some(wished) => Some(wished),
            None => programme.starts.last(),
        };
        let stated = statements(context.pack, context.evaluation, route.node);
        Self { context, id, route, programme, terms, stated }
    }

    /// What its verdict, its conditions and its label still hang on.
    pub(in crate::session) fn live(&self) -> Live {
        live(self.context.pack, self.context.evaluation, self.route.node)
    }

    pub(in crate::session) fn id(&self) -> Id<Route> {
        self.id
    }

    pub(in crate::session) fn context(&self) -> Context<'a> {
        self.context
    }

    /// A text of the content with its placeholders filled in.
    pub(in crate::session) fn text(&self, text: &Text) -> String {
        let template = text.get(self.context.locale);
        if !template.contains('{') {
            return template.to_owned();
        }
        let values: Vec<(&str, String)> =
            placeholders(template).filter_map(|name| Some((name, self.value(Placeholder::named(name)?)))).collect();
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        fill(template, &values)
    }

    /// "Associate degree (Ad)".
    pub(super) fn degree(&self) -> String {
        self.context.word(match self.programme.degree {
            Degree::Ad => Word::DegreeAd,
            Degree::Bachelor => Word::DegreeBachelor,
        })
    }

    /// The first days that fit the wish; of a programme that has no such start, all it has.
    pub(super) fn start_days(&self) -> Vec<Date> {
        let day = |terms: &Terms| self.context.pack.starts.at(terms.start).date;
        match wished_terms(&self.context, self.programme) {
            _ if starts_later(&self.context) => Vec::new(),
            Some(wished) => vec![day(wished)],
            None => self.programme.starts.iter().map(day).collect(),
        }
    }

    /// The first day of the start that the route speaks of.
    pub(super) fn start(&self) -> Option<Date> {
        self.terms.map(|terms| self.context.pack.starts.at(terms.start).date)
    }

    fn value(&self, placeholder: Placeholder) -> String {
        let (context, programme) = (&self.context, self.programme);
        let hogeschool = &context.pack.hogeschool;
        match placeholder {
            Placeholder::Programme => programme.name.get(context.locale).to_owned(),
            Placeholder::Degree => self.degree(),
            Placeholder::Form => context.form(programme.form),
            Placeholder::Hogeschool => hogeschool.name.get(context.locale).to_owned(),
            Placeholder::Contact => hogeschool.contact.get(context.locale).to_owned(),
            Placeholder::Hours => {
                self.route.hours.map_or_else(|| context.word(Word::HoursUnknown), |hours| hours.to_string())
            }
            Placeholder::Start => self.day(self.start(), Word::StartUnknown),
            Placeholder::Deadline => self.day(self.terms.and_then(|terms| terms.deadline), Word::DeadlineUnknown),
            Placeholder::WorkMoment => self.moment(Moment::Work),
            Placeholder::AgreementMoment => self.moment(Moment::Agreement),
            Placeholder::ScanMoment => self.moment(Moment::Scan),
            Placeholder::TestDeadline => {
                self.day(self.terms.and_then(|terms| terms.test_deadline), Word::DeadlineUnknown)
            }
            Placeholder::TestValidity => self.some(programme.test_validity.as_ref(), Word::ValidityUnknown),
            Placeholder::Reference => self.day(self.terms.map(|terms| terms.reference), Word::StartUnknown),
            Placeholder::Date21 => self.turns_21(),
            Placeholder::Accepted => self.some(programme.accepted.as_ref(), Word::AcceptedUnknown),
        }
    }

    fn day(&self, day: Option<Date>, otherwise: Word) -> String {
        day.map_or_else(|| self.context.word(otherwise), |day| i18n::date(self.context.locale, day))
    }

    fn turns_21(&self) -> String {
        let born = match self.context.evaluation.facts.at(self.context.pack.known.birth) {
            Fact::Given(Answer::Number(number)) => Month::from_number(*number),
            _ => None,
        };
        born.map_or_else(
            || self.context.word(Word::Date21Unknown),
            |born| i18n::month(self.context.locale, born.plus_years(21)),
        )
    }

    fn some(&self, text: Option<&Text>, otherwise: Word) -> String {
        text.map_or_else(|| self.context.word(otherwise), |text| text.get(self.context.locale).to_owned())
    }
}

fn wished_terms<'a>(context: &Context<'a>, programme: &'a Programme) -> Option<&'a Terms> {
    programme.starts.iter().find(|terms| {
        let start = &context.pack.starts.at(terms.start).id;
        context.evaluation.chosen(context.pack, context.pack.known.start).any(|wish| wish == start)
    })
}

/// The candidate wants to start in a later year than the content is about.
fn starts_later(context: &Context<'_>) -> bool {
    context.evaluation.chosen(context.pack, context.pack.known.start).any(|wish| wish == LATER)
}
