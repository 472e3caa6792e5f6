//! Answers in, an outcome for every route out. Pure and total.

use super::answers::Answers;
use super::arena::{Id, PerEntry};
use super::ask::{Live, live, remaining};
use super::demand::Node;
use super::evaluate::Evaluation;
use super::outcome::{Outcome, RouteOutcome, Stated};
use super::pack::Pack;
use super::programme::Route;
use super::question::Question;
use super::verdict::{Effect, Severity, Verdict};

/// Decides every route.
#[must_use]
pub fn decide(pack: &Pack, answers: &Answers) -> Outcome {
    decide_evaluated(pack, &Evaluation::of(pack, answers))
}

/// Decides every route from an evaluation that is already there.
#[must_use]
pub fn decide_evaluated(pack: &Pack, evaluation: &Evaluation) -> Outcome {
    // Many routes have the same demands.
    let mut lives: PerEntry<Node, Option<Live>> = PerEntry::filled(pack.nodes.len(), None);
    let mut routes: Vec<RouteOutcome> = pack
        .routes
        .iter()
        .map(|(id, route)| {
            let live = lives.at(route.node).clone().unwrap_or_else(|| live(pack, evaluation, route.node));
            lives.set(route.node, Some(live.clone()));
            let range = *evaluation.nodes.at(route.node);
            let (best, worst) = (Verdict::of(range.best), Verdict::of(range.worst));
            RouteOutcome {
                route: id,
                verdict: if best == worst { best } else { Verdict::Open },
                best,
                worst,
                statements: statements(pack, evaluation, route.node),
                open: live.open,
                find_out: live.find_out,
                in_scope: in_scope(pack, evaluation, route),
                fit: fit(pack, evaluation, route),
            }
        })
        .collect();
    let remaining = remaining(
        pack,
        evaluation,
        routes.iter().filter(|outcome| outcome.in_scope).map(|outcome| pack.routes.at(outcome.route)),
    );
    routes.sort_by_key(|outcome| (outcome.verdict, outcome.best, std::cmp::Reverse(outcome.fit), outcome.route));
    Outcome { routes, remaining }
}

/// The statements that are sure. Where a route is closed, only what closes it.
fn statements(pack: &Pack, evaluation: &Evaluation, root: Id<Node>) -> Vec<Stated> {
    let closed = evaluation.nodes.at(root).best >= Severity::NotNow;
    let mut stated = Vec::new();
    collect(pack, evaluation, root, closed, &mut stated);
    stated.sort_by_key(|stated| pack.statements.at(stated.statement).axis);
    stated
}

fn collect(pack: &Pack, evaluation: &Evaluation, id: Id<Node>, closed: bool, stated: &mut Vec<Stated>) {
    let range = *evaluation.nodes.at(id);
    match pack.nodes.at(id) {
        Node::Demand(demand_id) => {
            let Some(case) = range.chosen else { return };
            let Some(statement) = pack.demands.at(*demand_id).cases.get(case).map(|case| case.statement) else {
                return;
            };
            let effect = pack.statements.at(statement).effect;
            if effect != Effect::Nothing && effect != Effect::Absent && (!closed || effect == Effect::NotNow) {
                stated.push(Stated { statement, demand: *demand_id, case });
            }
        }
        Node::Worst(parts) => parts.iter().for_each(|part| collect(pack, evaluation, *part, closed, stated)),
        Node::Best(parts) => {
            if let Some(part) = range.chosen.and_then(|place| parts.get(place)) {
                collect(pack, evaluation, *part, closed, stated);
            }
        }
    }
}

fn in_scope(pack: &Pack, evaluation: &Evaluation, route: &Route) -> bool {
    let programme = pack.programmes.at(route.programme);
    let field = &pack.fields.at(programme.field).id;
    wish(pack, evaluation, pack.known.field, |option| option == field)
}

/// How many wishes a route fits; a candidate without a preference is easy to please.
fn fit(pack: &Pack, evaluation: &Evaluation, route: &Route) -> usize {
    let programme = pack.programmes.at(route.programme);
    let known = &pack.known;
    [
        wish(pack, evaluation, known.degree, |option| option == programme.degree.code()),
        wish(pack, evaluation, known.start, |option| {
            programme.starts.iter().any(|terms| pack.starts.at(terms.start).id == option)
        }),
        wish(pack, evaluation, known.week_pattern, |option| pack.patterns.at(route.pattern).id == option),
    ]
    .into_iter()
    .filter(|fits| *fits)
    .count()
}

/// Whether one of the chosen options is wanted; without an answer, or with an option such as "no preference", all is.
fn wish(pack: &Pack, evaluation: &Evaluation, question: Id<Question>, wanted: impl Fn(&str) -> bool) -> bool {
    let mut chosen = evaluation.chosen(pack, question).peekable();
    chosen.peek().is_none() || chosen.any(|option| NO_PREFERENCE.contains(&option) || wanted(option))
}

/// Options of a wish that leave everything in.
const NO_PREFERENCE: [&str; 2] = ["any", "later"];
