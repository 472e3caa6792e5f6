//! What is compared of a route: the verdict, the Mkb-route label, and on every axis the statement that says most.

use oxidd::BooleanFunction;

use super::both::{Both, Part};
use super::rules::{Rules, alike};
use crate::domain::arena::Id;
use crate::domain::demand::{Node, Statement};
use crate::domain::text::Text;
use crate::domain::verdict::{Axis, Effect, Verdict};
use crate::prove::checks::stated::{self, Laid};
use crate::prove::compiled::Compiled;
use crate::prove::diagram::{Diagram, Result};

/// What something is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// What the route is for a candidate.
    Verdict,
    /// Whether it is a Mkb-route. Compared where the route is not closed.
    Label,
    /// What is stated first on an axis. Compared where the verdict stays as it is, and the label.
    Axis(Axis),
}

impl Aspect {
    /// The name in the document of differences.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Verdict => "verdict",
            Self::Label => "mkb_route",
            Self::Axis(axis) => axis.code(),
        }
    }
}

/// What a version says.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Said {
    /// A verdict, a state of the label (`yes`, `no`, `unknown`), the code of a statement, or nothing when nothing is
    /// stated. Where it hangs on what the candidate can't answer, `open`.
    pub code: String,
    /// The words of the statement; nothing where a route has several with this code.
    pub text: Option<Words>,
}

/// Words that can be put in an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words(pub Text);

impl PartialOrd for Words {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Words {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (&self.0.nl, &self.0.en).cmp(&(&other.0.nl, &other.0.en))
    }
}

impl Said {
    fn code(code: &str) -> Self {
        Self { code: code.to_owned(), text: None }
    }
}

/// For whom one thing became another.
pub(super) struct Differs {
    pub(super) aspect: Aspect,
    pub(super) before: Said,
    pub(super) after: Said,
    pub(super) candidates: Diagram,
    /// For whom a rule comes out otherwise, whatever the other rules make of it.
    pub(super) touched: Diagram,
}

/// All that differs between a combination of demands of the old version and one of the new.
pub(super) fn differences(both: &Both, (old, new): (Id<Node>, Id<Node>)) -> Result<Vec<Differs>> {
    let mut found = Comparison { both, rules: Rules::that_differ(both, old, new), found: Vec::new() };
    let [before, after] = [both.verdict_parts(0, old)?, both.verdict_parts(1, new)?]
        .map(|parts| parts.into_iter().map(|(verdict, holds)| (Said::code(verdict.code()), holds)).collect::<Vec<_>>());
    let same_verdict = found.compare(Aspect::Verdict, &before, &after, &both.candidates)?;
    if alike(both, old, new) {
        return Ok(found.found);
    }
    let mut open = both.candidates.clone();
    for (said, holds) in before.iter().chain(&after) {
        if said.code == Verdict::NotNow.code() {
            open = open.and(&holds.not()?)?;
        }
    }
    let labels = [both.said(0, old, Aspect::Label)?, both.said(1, new, Aspect::Label)?];
    let [before, after] = &labels;
    let same_label = found.compare(Aspect::Label, before, after, &open)?;
    let same = same_verdict.and(&open)?.and(&same_label)?;
    for (_, axis) in Axis::ALL {
        let [before, after] = [both.said(0, old, Aspect::Axis(axis))?, both.said(1, new, Aspect::Axis(axis))?];
        found.compare(Aspect::Axis(axis), &before, &after, &same)?;
    }
    Ok(found.found)
}

/// What was found of one pair of combinations so far.
struct Comparison<'b, 'c, 'p> {
    both: &'b Both<'c, 'p>,
    rules: Rules,
    found: Vec<Differs>,
}

impl Comparison<'_, '_, '_> {
    /// Adds for whom of these candidates one thing became another, and gives those for whom it did not.
    fn compare(
        &mut self,
        aspect: Aspect,
        before: &[Part<Said>],
        after: &[Part<Said>],
        among: &Diagram,
    ) -> Result<Diagram> {
        let mut same = among.clone();
        let mut touched = None;
        for (was, one) in before {
            let one = one.and(among)?;
            for (is, two) in after {
                let candidates = one.and(two)?;
                if was.code != is.code && candidates.satisfiable() {
                    same = same.and(&candidates.not()?)?;
                    let known = match touched.take() {
                        Some(known) => known,
                        None => self.rules.touched(self.both, aspect)?,
                    };
                    let (before, after) = (was.clone(), is.clone());
                    touched = Some(known.clone());
                    let touched = known;
                    self.found.push(Differs { aspect, before, after, candidates, touched });
                }
            }
        }
        Ok(same)
    }
}

impl Both<'_, '_> {
    /// Where a combination of demands of a version has each verdict.
    pub(super) fn verdict_parts(&self, side: usize, node: Id<Node>) -> Result<Vec<Part<Verdict>>> {
        let Some(compiled) = self.sides.get(side) else { return Ok(Vec::new()) };
        let decided = Verdict::ALL.into_iter().filter(|verdict| *verdict != Verdict::Open);
        let parts = decided.map(|verdict| Ok((verdict, compiled.verdict_of(node, verdict)?.holds)));
        let (mut parts, open) = self.read(side, parts.collect::<Result<_>>()?, &compiled.node(node)?.reach)?;
        parts.push((Verdict::Open, open));
        Ok(parts)
    }

    /// Where a version says each thing about an aspect that statements decide.
    fn said(&self, side: usize, root: Id<Node>, aspect: Aspect) -> Result<Vec<Part<Said>>> {
        let Some(compiled) = self.sides.get(side) else { return Ok(Vec::new()) };
        let mut parts: Vec<Part<Said>> = Vec::new();
        let mut rest = self.space().diagrams.constant(true);
        for (laid, statement) in by_weight(compiled, root) {
            let said = match (aspect, statement.effect) {
                (Aspect::Label, Effect::LabelYes) => Said::code("yes"),
                (Aspect::Label, Effect::LabelNo) => Said::code("no"),
                (Aspect::Axis(axis), _) if axis == statement.axis => {
                    Said { code: statement.code.clone(), text: Some(Words(statement.text.clone())) }
                }
                _ => continue,
            };
            let holds = stated::read(compiled, root, &|known| known == laid)?;
            let first = rest.and(&holds)?;
            rest = rest.and(&holds.not()?)?;
            match parts.iter_mut().find(|(known, _)| known.code == said.code) {
                Some((known, holds)) => {
                    *holds = holds.or(&first)?;
                    // Which of its words somebody reads is another matter.
                    known.text = known.text.take().filter(|text| Some(text) == said.text.as_ref());
                }
                None => parts.push((said, first)),
            }
        }
        parts.push((Said::code(if aspect == Aspect::Label { "unknown" } else { "" }), rest));
        let (mut parts, open) = self.read(side, parts, &compiled.node(root)?.reach)?;
        parts.push((Said::code(Verdict::Open.code()), open));
        Ok(parts)
    }
}

/// All cases that are laid out in a combination, those that stand most in the way first.
fn by_weight<'c>(compiled: &Compiled<'c>, root: Id<Node>) -> Vec<(Laid, &'c Statement)> {
    let pack = compiled.pack;
    let (mut nodes, mut laid) = (vec![root], Vec::new());
    while let Some(node) = nodes.pop() {
        match pack.nodes.at(node) {
            Node::Worst(parts) | Node::Best(parts) => nodes.extend(parts.iter().rev()),
            Node::Demand(id) => {
                let cases = pack.demands.at(*id).cases.iter().enumerate();
                laid.extend(cases.map(|(place, case)| ((*id, place), pack.statements.at(case.statement))));
            }
        }
    }
    laid.retain(|(_, statement)| !matches!(statement.effect, Effect::Nothing | Effect::Absent));
    // What is fine or what the label is says more than advice.
    let tells = |effect| {
        matches!(effect, Effect::Ok | Effect::LabelYes | Effect::LabelNo | Effect::LabelUnknown | Effect::Shortening)
    };
    laid.sort_by_key(|(_, statement)| std::cmp::Reverse((statement.effect.severity(), tells(statement.effect))));
    laid.dedup_by_key(|(laid, _)| *laid);
    laid
}
