//! Lays out every demand for every route: words about a route become conditions on the candidate, and what is the same
//! for many routes is kept once.

mod fillings;
mod own;
mod words;

use super::catalogue::OldDiplomas;
use super::catalogue::programme::{PatternDraft, ProgrammeDraft};
use super::catalogue::subjects::Table;
use super::catalogue::work::Wanted;
use super::names::{Names, Vocabulary};
use super::national::demands::{DemandDraft, Each, WayDraft};
use crate::domain::arena::{Arena, Distinct, Id};
use crate::domain::condition::Conditions;
use crate::domain::demand::{Case, Demand, Node, Statement};
use crate::domain::programme::{Offer, Pattern, Programme, Route};
use crate::domain::question::Question;
use crate::domain::source::Topic;
use crate::domain::verdict::{Axis, Effect};
use words::{Scope, Within};

pub(super) use fillings::NAMES as FILLED_WHEN_LAID_OUT;
pub(super) use own::read_own;

/// What comes out.
pub(super) struct Lowered {
    pub(super) statements: Arena<Statement>,
    pub(super) demands: Arena<Demand>,
    pub(super) nodes: Arena<Node>,
    pub(super) programmes: Arena<Programme>,
    pub(super) offers: Arena<Offer>,
    pub(super) routes: Arena<Route>,
}

/// The national demands, in the order of the author.
pub(super) struct Demands<'a> {
    pub(super) ways: Vec<WayDraft<'a>>,
    pub(super) general: Vec<DemandDraft<'a>>,
}

/// Lays out; remembers what it has laid out before.
pub(super) struct Lowering<'r, 'a> {
    demands: &'r Demands<'a>,
    names: &'r Vocabulary,
    questions: &'r Arena<Question>,
    old: OldDiplomas,
    conditions: &'r mut Conditions,
    statements: Arena<Statement>,
    known_statements: Names<Id<Statement>>,
    known_silent: Vec<(Axis, Effect, Id<Statement>)>,
    laid_out: Distinct<Demand>,
    nodes: Distinct<Node>,
    programmes: Arena<Programme>,
    offers: Distinct<Offer>,
    routes: Arena<Route>,
}

impl<'r, 'a> Lowering<'r, 'a> {
    pub(super) fn new(
        demands: &'r Demands<'a>,
        names: &'r Vocabulary,
        questions: &'r Arena<Question>,
        old: OldDiplomas,
        conditions: &'r mut Conditions,
    ) -> Self {
        Self {
            demands,
            names,
            questions,
            old,
            conditions,
            statements: Arena::default(),
            known_statements: Names::new("statement"),
            known_silent: Vec::new(),
            laid_out: Distinct::default(),
            nodes: Distinct::default(),
            programmes: Arena::default(),
            offers: Distinct::default(),
            routes: Arena::default(),
        }
    }

    pub(super) fn finish(self) -> Lowered {
        Lowered {
            statements: self.statements,
            demands: self.laid_out.into_arena(),
            nodes: self.nodes.into_arena(),
            programmes: self.programmes,
            offers: self.offers.into_arena(),
            routes: self.routes,
        }
    }

    /// Adds a programme with a route for each of its weekly patterns. `own` are the demands of the programme itself.
    pub(super) fn programme(&mut self, draft: &ProgrammeDraft<'a>, own: &[DemandDraft]) {
        let mut programme = draft.programme.clone();
        programme.accepted = draft.titles.as_ref().map(|titles| fillings::accepted(titles, self.names));
        programme.sources.extend(self.old.source.map(|source| (Topic::OldDiplomas, source)));
        let several = draft.patterns.len() > 1;
        let name = programme.id.clone();
        let programme = self.programmes.push(programme);
        for pattern in &draft.patterns {
            let PatternDraft { pattern: id, work, agreement, scan } = *pattern;
            let node = self.route(draft, *pattern, own);
            let offer = self.offers.intern(draft.programme.offer(id));
            self.routes.push(Route {
                id: if several { [&name, ".", self.pattern_name(id)].concat() } else { name.clone() },
                programme,
                pattern: id,
                work: work.moment.filter(|_| work.demand == Wanted::Required),
                hours: work.hours,
                agreement,
                scan,
                offer,
                node,
            });
        }
    }

    fn pattern_name(&self, pattern: Id<Pattern>) -> &'r str {
        self.names.patterns.all().find(|name| self.names.patterns.get(name) == Some(pattern)).unwrap_or_default()
    }

    fn route(&mut self, draft: &ProgrammeDraft<'a>, pattern: PatternDraft, own: &[DemandDraft]) -> Id<Node> {
        let demands = self.demands;
        let mut ways = Vec::new();
        for way in &demands.ways {
            let accepted = draft.titles.as_ref().is_none_or(|only| only.contains(&way.id));
            if accepted || way.fallback {
                let parts = self.all_of(&way.demands, draft, pattern);
                ways.push(self.node(Node::Worst(parts)));
            }
        }
        let mut parts = vec![self.node(Node::Best(ways))];
        parts.extend(self.all_of(&demands.general, draft, pattern));
        parts.extend(self.all_of(own, draft, pattern));
        self.node(Node::Worst(parts))
    }

    fn all_of(&mut self, demands: &[DemandDraft], draft: &ProgrammeDraft<'a>, pattern: PatternDraft) -> Vec<Id<Node>> {
        demands.iter().filter_map(|demand| self.laid_out(demand, draft, pattern)).collect()
    }

    /// Nothing when the demand is not there for this route, whatever the candidate answers.
    fn laid_out(
        &mut self,
        demand: &DemandDraft,
        draft: &ProgrammeDraft<'a>,
        pattern: PatternDraft,
    ) -> Option<Id<Node>> {
        let within =
            |within| Scope { draft, pattern, old: self.old, within, names: self.names, questions: self.questions };
        match demand.each {
            None => self.demand(demand, &within(Within::Route)),
            Some(Each::Area) => {
                let scopes: Vec<Scope> = draft.areas.iter().map(|area| within(Within::Area(area))).collect();
                let parts: Vec<Id<Node>> = scopes.iter().filter_map(|scope| self.demand(demand, scope)).collect();
                (!parts.is_empty()).then(|| self.node(Node::Worst(parts)))
            }
            Some(Each::HavoProfile) => {
                let scopes =
                    cells(draft.havo.as_ref()).map(|(profile, cell)| within(Within::HavoProfile(profile, cell)));
                self.best_profile(demand, scopes.collect())
            }
            Some(Each::VwoProfile) => {
                let scopes = cells(draft.vwo.as_ref()).map(|(profile, cell)| within(Within::VwoProfile(profile, cell)));
                self.best_profile(demand, scopes.collect())
            }
        }
    }

    fn best_profile(&mut self, demand: &DemandDraft, scopes: Vec<Scope>) -> Option<Id<Node>> {
        let parts: Vec<Id<Node>> = scopes.iter().filter_map(|scope| self.demand(demand, scope)).collect();
        (!parts.is_empty()).then(|| self.node(Node::Best(parts)))
    }

    fn demand(&mut self, demand: &DemandDraft, scope: &Scope) -> Option<Id<Node>> {
        let mut cases = Vec::with_capacity(demand.cases.len() + 1);
        if let Some(applies) = &demand.applies {
            let applies = applies.resolve(self.conditions, &mut |conditions, word| scope.word(conditions, word));
            let when = self.conditions.not(applies);
            match self.conditions.as_constant(when) {
                Some(true) => return None,
                Some(false) => {}
                None => {
                    let axis = demand.cases.first().map_or(Axis::PriorEducation, |case| case.statement.axis);
                    let statement = self.silent(axis, Effect::Nothing);
                    cases.push(Case { when, statement, origin: demand.origin });
                }
            }
        }
        for case in &demand.cases {
            let when = match &case.when {
                Some(when) => when.resolve(self.conditions, &mut |conditions, word| scope.word(conditions, word)),
                None => self.conditions.constant(true),
            };
            let sure = self.conditions.as_constant(when);
            if sure == Some(false) {
                continue;
            }
            let statement = self.statement(&case.statement, scope);
            cases.push(Case { when, statement, origin: case.cursor.origin() });
            if sure == Some(true) {
                break;
            }
        }
        let demand = Demand { quiet: demand.quiet, cases };
        let id = self.laid_out.intern(demand);
        Some(self.node(Node::Demand(id)))
    }

    /// The statement with what differs within a route filled in; the same one for all routes where that is the same.
    fn statement(&mut self, statement: &Statement, scope: &Scope) -> Id<Statement> {
        if matches!(statement.effect, Effect::Nothing | Effect::Absent) {
            return self.silent(statement.axis, statement.effect);
        }
        let filling = fillings::of(statement, scope);
        // Drafts stay where they are while all routes are laid out, so the place of one names it.
        let mut key = std::ptr::from_ref(statement).addr().to_string();
        for (_, text) in &filling {
            key.push(' ');
            key.push_str(&text.nl);
        }
        if let Some(id) = self.known_statements.get(&key) {
            return id;
        }
        let mut filled = statement.clone();
        for (name, value) in &filling {
            filled.text = filled.text.filled(name, value);
            for step in &mut filled.steps {
                step.text = step.text.filled(name, value);
            }
        }
        let id = self.statements.push(filled);
        self.known_statements.add(&key, id);
        id
    }

    fn silent(&mut self, axis: Axis, effect: Effect) -> Id<Statement> {
        let known = self.known_silent.iter().find(|(of, what, _)| (*of, *what) == (axis, effect));
        if let Some((_, _, id)) = known {
            return *id;
        }
        let id = self.statements.push(Statement::silent(axis, effect));
        self.known_silent.push((axis, effect, id));
        id
    }

    fn node(&mut self, node: Node) -> Id<Node> {
        self.nodes.intern(node)
    }
}

fn cells(table: Option<&Table>) -> impl Iterator<Item = (&str, &super::catalogue::subjects::Cell)> {
    table.into_iter().flatten().map(|(profile, cell)| (profile.as_str(), cell))
}
