//! All content that one widget runs on, loaded, checked and resolved.

use super::arena::{Arena, Id};
use super::change::Change;
use super::condition::Conditions;
use super::date::Date;
use super::demand::{Demand, Node, Statement};
use super::programme::{Field, Offer, Pattern, Programme, Route, Start};
use super::question::{Group, Question};
use super::source::{Confidence, Source, Topic};
use super::text::Text;

/// Everything that the layers above need to know. Made by `content` only, so every id in it is good.
#[derive(Clone, Debug)]
pub struct Pack {
    /// Version of the national content.
    pub national_version: String,
    /// Version of the hogeschool's content.
    pub version: String,
    /// The first day on which all of it holds.
    pub valid_from: Date,
    /// The last day on which all of it holds.
    pub valid_until: Date,
    /// The study year that it is about.
    pub study_year: String,
    /// Who offers the programmes.
    pub hogeschool: Hogeschool,
    /// All conditions.
    pub conditions: Conditions,
    /// Groups of questions.
    pub groups: Arena<Group>,
    /// Questions, in the order of asking.
    pub questions: Arena<Question>,
    /// The four answers to a statement that is rated, low to high.
    pub scale: Vec<Text>,
    /// Sources of statements.
    pub sources: Arena<Source>,
    /// What a visitor reads about a confidence.
    pub confidences: Vec<(Confidence, Text)>,
    /// All statements.
    pub statements: Arena<Statement>,
    /// All distinct demands.
    pub demands: Arena<Demand>,
    /// All distinct combinations of demands, parts first.
    pub nodes: Arena<Node>,
    /// Directions.
    pub fields: Arena<Field>,
    /// Moments of starting.
    pub starts: Arena<Start>,
    /// Weekly patterns.
    pub patterns: Arena<Pattern>,
    /// Programmes.
    pub programmes: Arena<Programme>,
    /// All distinct offers.
    pub offers: Arena<Offer>,
    /// Routes, in the catalogue's order.
    pub routes: Arena<Route>,
    /// What a candidate can do, or time brings.
    pub changes: Arena<Change>,
    /// The questions that the code itself knows.
    pub known: KnownQuestions,
}

/// The questions whose answers do more than feed conditions.
#[derive(Clone, Debug)]
pub struct KnownQuestions {
    /// Directions of interest: decides which programmes are asked about.
    pub field: Id<Question>,
    /// The degree that the candidate prefers.
    pub degree: Id<Question>,
    /// The start that the candidate prefers.
    pub start: Id<Question>,
    /// The weekly pattern that the candidate prefers.
    pub week_pattern: Id<Question>,
    /// The candidate's month of birth.
    pub birth: Id<Question>,
}

/// A hogeschool and where to reach it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Hogeschool {
    /// Its name in content.
    pub id: String,
    /// What it is called.
    pub name: Text,
    /// Who answers questions.
    pub contact: Text,
    /// Mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Page.
    pub url: Option<String>,
    /// The page with the workplace scan.
    pub scan_page: Option<String>,
}

impl Pack {
    /// Where a statement about a route stands: law and practice, then the programme's own rules.
    pub fn sources_of<'a>(
        &'a self,
        route: Id<Route>,
        statement: &'a Statement,
    ) -> impl Iterator<Item = Id<Source>> + 'a {
        let own = &self.programmes.at(self.routes.at(route).programme).sources;
        let of_topic =
            |topic: &'a Topic| own.iter().filter(move |(about, _)| about == topic).map(|(_, source)| *source);
        statement.sources.iter().copied().chain(statement.topics.iter().flat_map(of_topic))
    }

    /// The question with this name.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<Id<Question>> {
        self.questions.find(|question| question.id == id)
    }

    /// The route with this name.
    #[must_use]
    pub fn route(&self, id: &str) -> Option<Id<Route>> {
        self.routes.find(|route| route.id == id)
    }
}
