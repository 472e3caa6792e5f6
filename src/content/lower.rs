//! Lays out every demand for every route: words about a route become conditions on the candidate, and what is the same
//! for many routes is laid out and kept once.

mod covered;
mod demand;
mod fillings;
mod opleiding;
mod own;
mod some_profile;
mod statements;
mod traits;
mod words;

use super::catalogue::OldDiplomas;
use super::catalogue::programme::{PatternDraft, ProgrammeDraft};
use super::names::Vocabulary;
use super::national::demands::{DemandDraft, WayDraft};
use crate::domain::arena::{Arena, Distinct, Id};
use crate::domain::condition::{ConditionId, Conditions};
use crate::domain::demand::{Demand, Node, Statement};
use crate::domain::programme::{Offer, Programme, Route, Wanted};
use crate::domain::question::Question;
use crate::domain::source::Topic;
use opleiding::{Laid, looks_at_opleiding};
use statements::Statements;
use traits::{Memo, Trait, Traits};
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
    /// The questions that do not apply to everyone, and when they do.
    sometimes: &'r [(Id<Question>, ConditionId)],
    traits: Traits,
    ways: Memo<Id<Node>>,
    sections: Vec<Section<'r, 'a>>,
    statements: Statements,
    laid_out: Distinct<Demand>,
    nodes: Distinct<Node>,
    programmes: Arena<Programme>,
    offers: Distinct<Offer>,
    routes: Arena<Route>,
}

/// General demands of one axis that stand together. Routes differ axis by axis, so these are combined first: the
/// combinations are few, and thousands of routes share them. Statements are shown by axis, so their order stays.
struct Section<'r, 'a> {
    memo: Memo<Option<Id<Node>>>,
    demands: Vec<Laid<'r, 'a>>,
}

impl<'r, 'a> Lowering<'r, 'a> {
    pub(super) fn new(
        demands: &'r Demands<'a>,
        names: &'r Vocabulary,
        questions: &'r Arena<Question>,
        old: OldDiplomas,
        conditions: &'r mut Conditions,
        sometimes: &'r [(Id<Question>, ConditionId)],
    ) -> Self {
        let mut in_ways = traits::of_demands(demands.ways.iter().flat_map(|way| &way.demands));
        in_ways.push(Trait::Titles);
        let traits = Traits::new([traits::of_demands(&demands.general), in_ways.clone()].concat());
        let section = |of_section: &[&'r DemandDraft<'a>]| Section {
            memo: traits.memo(traits::of_demands(of_section.iter().copied())),
            demands: of_section.iter().map(|demand| Laid::new(demand, &traits)).collect(),
        };
        let mut general: Vec<&DemandDraft> = demands.general.iter().collect();
        general.sort_by_key(|demand| demand.axis());
        // What nearly every route has of its own is not combined with what many share.
        let together = |one: &&DemandDraft, next: &&DemandDraft| {
            one.axis() == next.axis() && !looks_at_opleiding(one) && !looks_at_opleiding(next)
        };
        let sections = general.chunk_by(together).map(section).collect();
        Self {
            ways: traits.memo(in_ways),
            sections,
            traits,
            demands,
            names,
            questions,
            old,
            conditions,
            sometimes,
            statements: Statements::default(),
            laid_out: Distinct::default(),
            nodes: Distinct::default(),
            programmes: Arena::default(),
            offers: Distinct::default(),
            routes: Arena::default(),
        }
    }

    pub(super) fn finish(self) -> Lowered {
        Lowered {
            statements: self.statements.into_arena(),
            demands: self.laid_out.into_arena(),
            nodes: self.nodes.into_arena(),
            programmes: self.programmes,
            offers: self.offers.into_arena(),
            routes: self.routes,
        }
    }

    /// Adds a programme with a route for each of its weekly patterns. `own` are the demands of the programme itself.
    pub(super) fn programme(&mut self, draft: ProgrammeDraft<'a>, own: &[DemandDraft<'a>]) {
        let nodes = draft.patterns.iter().map(|pattern| self.route(&draft, *pattern, own)).collect::<Vec<_>>();
        let mut programme = draft.programme;
        programme.accepted = draft.titles.as_ref().map(|titles| fillings::accepted(titles, self.names));
        programme.sources.extend(self.old.source.map(|source| (Topic::OldDiplomas, source)));
        let several = draft.patterns.len() > 1;
        let next = self.programmes.next();
        for (pattern, node) in draft.patterns.into_iter().zip(nodes) {
            let PatternDraft { pattern: id, work, agreement, scan } = pattern;
            let name = programme.id.as_str();
            let offer = self.offers.intern(programme.offer(id));
            self.routes.push(Route {
                id: if several { [name, ".", self.names.patterns.name_of(id)].concat() } else { name.to_owned() },
                programme: next,
                pattern: id,
                work: work.moment.filter(|_| work.demand == Wanted::Required),
                hours: work.hours,
                agreement,
                scan,
                offer,
                node,
            });
        }
        self.programmes.push(programme);
    }

    fn route(&mut self, draft: &ProgrammeDraft<'a>, pattern: PatternDraft, own: &[DemandDraft<'a>]) -> Id<Node> {
        let Self { old, names, questions, .. } = *self;
        let route = Scope { draft, pattern, old, within: Within::Route, names, questions };
        let traits = self.traits.of_route(&route, self.conditions);
        let mut parts = vec![self.ways(&route, &traits)];
        let mut sections = std::mem::take(&mut self.sections);
        parts.extend(sections.iter_mut().filter_map(|section| self.section(section, &route, &traits)));
        self.sections = sections;
        parts.extend(own.iter().filter_map(|demand| self.laid_out(demand, &route)));
        self.node(Node::Worst(parts))
    }

    /// The ways of coming in that the programme accepts.
    fn ways(&mut self, route: &Scope, traits: &[u32]) -> Id<Node> {
        if let Some(known) = self.ways.get(traits) {
            return known;
        }
        let mut ways = Vec::new();
        let demands = self.demands;
        for way in &demands.ways {
            let accepted = route.draft.titles.as_ref().is_none_or(|only| only.contains(&way.id));
            if accepted || way.fallback {
                let parts = way.demands.iter().filter_map(|demand| self.laid_out(demand, route)).collect();
                ways.push(self.node(Node::Worst(parts)));
            }
        }
        let best = self.node(Node::Best(ways));
        self.ways.remember(traits, best);
        best
    }

    /// Nothing when none of its demands is there for this route.
    fn section(&mut self, section: &mut Section, route: &Scope, traits: &[u32]) -> Option<Id<Node>> {
        if let Some(known) = section.memo.get(traits) {
            return known;
        }
        let demands = section.demands.iter_mut();
        let parts = demands.filter_map(|laid| self.known_or_laid_out(laid, route, traits)).collect();
        let node = self.together(parts, Node::Worst);
        section.memo.remember(traits, node);
        node
    }

    /// One node for these parts; nothing when there is none.
    fn together(&mut self, parts: Vec<Id<Node>>, combine: Combine) -> Option<Id<Node>> {
        match parts.as_slice() {
            [] => None,
            [one] => Some(*one),
            _ => Some(self.node(combine(parts))),
        }
    }

    fn node(&mut self, node: Node) -> Id<Node> {
        self.nodes.intern(node)
    }
}

/// How parts make one node.
type Combine = fn(Vec<Id<Node>>) -> Node;
