//! Demands and ways as written: what is asked of a candidate, still to be laid out per route.

use super::lists::{add, identified};
use crate::content::cursor::{Cursor, Fields};
use crate::content::diagnostic::Code;
use crate::content::draft::{ConditionReader, Draft};
use crate::content::names::{Names, Vocabulary};
use crate::content::values;
use crate::domain::arena::Arena;
use crate::domain::demand::{Statement, Step};
use crate::domain::origin::Origin;
use crate::domain::source::{Confidence, Source, Topic};
use crate::domain::text::Text;
use crate::domain::verdict::{Axis, Effect};

/// A demand, still to be laid out.
pub(crate) struct DemandDraft<'a> {
    pub(crate) origin: Origin,
    pub(crate) applies: Option<Draft>,
    pub(crate) quiet: bool,
    pub(crate) each: Option<Each>,
    pub(crate) cases: Vec<CaseDraft<'a>>,
}

/// A case, still to be laid out.
pub(crate) struct CaseDraft<'a> {
    pub(crate) cursor: Cursor<'a>,
    pub(crate) when: Option<Draft>,
    pub(crate) statement: Statement,
}

/// What a demand is laid out once for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Each {
    HavoProfile,
    VwoProfile,
    Area,
}

/// A way of coming in.
pub(crate) struct WayDraft<'a> {
    pub(crate) id: String,
    /// Kept by programmes that accept only some ways.
    pub(crate) fallback: bool,
    pub(crate) demands: Vec<DemandDraft<'a>>,
}

/// Takes up the name and title of a way, which programmes refer to.
pub(crate) fn name_way(item: Cursor, names: &mut Vocabulary) {
    let Some((id, fields)) = identified(item, &WAY_KEYS) else { return };
    add(&mut names.ways, item, id, values::need_text(&fields, "title"));
}

const WAY_KEYS: [&str; 4] = ["id", "title", "fallback", "demands"];

/// Reads demands: knows conditions, and the sources that statements name.
pub(crate) struct DemandReader<'r, 'c, 'a> {
    pub(crate) reader: &'r mut ConditionReader<'c, 'a>,
    pub(crate) names: &'r Vocabulary,
    pub(crate) sources: &'r Arena<Source>,
}

impl DemandReader<'_, '_, '_> {
    pub(crate) fn ways<'b>(&mut self, items: Vec<Cursor<'b>>) -> Vec<WayDraft<'b>> {
        let mut ways = Vec::with_capacity(items.len());
        let last = items.len().saturating_sub(1);
        for (place, item) in items.into_iter().enumerate() {
            let Some((id, fields)) = identified(item, &WAY_KEYS) else { continue };
            let demands = self.demands(fields.need("demands").map(Cursor::items).unwrap_or_default());
            let first = demands.first();
            if first.and_then(DemandDraft::axis) != Some(Axis::PriorEducation) {
                item.report(Code::WayAxis, &[]);
            }
            if place == last && first.is_some_and(can_be_absent) {
                item.report(Code::NoWayLeft, &[]);
            }
            ways.push(WayDraft { id: id.to_owned(), fallback: fields.flag("fallback"), demands });
        }
        ways
    }

    pub(crate) fn demands<'b>(&mut self, items: Vec<Cursor<'b>>) -> Vec<DemandDraft<'b>> {
        let mut known = Names::new("demand");
        let mut demands = Vec::with_capacity(items.len());
        for item in items {
            let Some((id, fields)) = identified(item, &["id", "axis", "applies", "quiet", "each", "cases"]) else {
                continue;
            };
            add(&mut known, item, id, ());
            demands.extend(self.demand(&fields));
        }
        demands
    }

    fn demand<'b>(&mut self, fields: &Fields<'b>) -> Option<DemandDraft<'b>> {
        const EACH: [(&str, Each); 3] =
            [("havo_profile", Each::HavoProfile), ("vwo_profile", Each::VwoProfile), ("area", Each::Area)];
        let axis = fields.need("axis").and_then(|cursor| values::one_of(cursor, "axis", &Axis::ALL))?;
        let applies = fields.get("applies").map(|cursor| self.reader.read(cursor));
        let mut topics = Vec::new();
        if let Some(applies) = &applies {
            applies.topics(&mut topics);
        }
        let items = fields.need("cases")?.some_items();
        let last = items.len().saturating_sub(1);
        let mut cases = Vec::with_capacity(items.len());
        for (place, item) in items.into_iter().enumerate() {
            let Some(case) = self.case(item, axis, &mut topics) else { continue };
            match (&case.when, place == last) {
                (Some(_), true) => item.report(Code::OpenEnd, &[]),
                (None, false) => item.report(Code::NeverReached, &[]),
                _ => {}
            }
            cases.push(case);
        }
        Some(DemandDraft {
            origin: fields.cursor().origin(),
            applies,
            quiet: fields.flag("quiet"),
            each: fields.get("each").and_then(|cursor| values::one_of(cursor, "each", &EACH)),
            cases,
        })
    }

    /// `topics` are the rules of the programme that this case rests on, those of the cases above it included.
    fn case<'b>(&mut self, item: Cursor<'b>, axis: Axis, topics: &mut Vec<Topic>) -> Option<CaseDraft<'b>> {
        let fields = item.fields(&["when", "effect", "code", "text", "steps", "sources", "confidence"])?;
        let when = fields.get("when").map(|cursor| self.reader.read(cursor));
        if let Some(when) = &when {
            when.topics(topics);
        }
        let effect = fields.need("effect").and_then(|cursor| values::one_of(cursor, "effect", &Effect::ALL))?;
        let mut own = topics.clone();
        own.sort_unstable();
        own.dedup();
        Some(CaseDraft { cursor: item, when, statement: self.statement(&fields, axis, effect, own) })
    }

    /// Whatever is said needs words, a code and a source.
    pub(crate) fn statement(&self, fields: &Fields, axis: Axis, effect: Effect, topics: Vec<Topic>) -> Statement {
        let silent = matches!(effect, Effect::Nothing | Effect::Absent);
        let code = if silent { fields.get("code") } else { fields.need("code") };
        let code = code.and_then(Cursor::string).unwrap_or_default().to_owned();
        Statement { code, topics, ..self.remark(fields, axis, effect) }
    }

    /// A statement of which the code is known.
    pub(crate) fn remark(&self, fields: &Fields, axis: Axis, effect: Effect) -> Statement {
        let silent = matches!(effect, Effect::Nothing | Effect::Absent);
        let key = |key: &str| if silent { fields.get(key) } else { fields.need(key) };
        let list = key("sources");
        let sources = self.names.sources(list);
        let own = fields.get("confidence").and_then(|cursor| values::one_of(cursor, "confidence", &Confidence::ALL));
        let least_sure = sources.iter().map(|id| self.sources.at(*id).confidence).max();
        Statement {
            axis,
            effect,
            code: String::new(),
            text: key("text").and_then(values::text).unwrap_or_default(),
            steps: fields.get("steps").map(Cursor::items).unwrap_or_default().into_iter().filter_map(step).collect(),
            sources,
            topics: Vec::new(),
            confidence: own.or(least_sure).unwrap_or(Confidence::Read),
        }
    }
}

fn step(item: Cursor) -> Option<Step> {
    let fields = item.fields(&["text", "moment", "url"])?;
    Some(Step {
        text: values::need_text(&fields, "text"),
        moment: fields.need("moment").and_then(values::moment)?,
        url: fields.get("url").and_then(values::url),
    })
}

fn can_be_absent(demand: &DemandDraft) -> bool {
    demand.applies.is_some() || demand.cases.iter().any(|case| case.statement.effect == Effect::Absent)
}

impl DemandDraft<'_> {
    /// The axis of its statements.
    pub(crate) fn axis(&self) -> Option<Axis> {
        self.cases.first().map(|case| case.statement.axis)
    }

    /// The texts of a case and of its steps.
    pub(crate) fn texts(statement: &Statement) -> impl Iterator<Item = &Text> {
        std::iter::once(&statement.text).chain(statement.steps.iter().map(|step| &step.text))
    }
}
