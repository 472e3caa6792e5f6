//! Demands that one programme states itself: conditions, preferences, shortening.

use crate::content::catalogue::programme::ProgrammeDraft;
use crate::content::cursor::Cursor;
use crate::content::national::demands::{CaseDraft, DemandDraft, DemandReader};
use crate::content::values;
use crate::domain::demand::Statement;
use crate::domain::verdict::{Axis, Effect};

/// Reads the demands of a programme.
pub(crate) fn read_own<'a>(draft: &ProgrammeDraft<'a>, reader: &mut DemandReader<'_, '_, '_>) -> Vec<DemandDraft<'a>> {
    let mut own = Vec::new();
    for item in &draft.conditions {
        own.extend(condition(*item, reader));
    }
    for item in &draft.preferences {
        own.extend(remark(*item, reader, Axis::PriorEducation, Effect::Advice, "ADVIES_VAN_DE_OPLEIDING"));
    }
    for item in &draft.shortening {
        own.extend(remark(*item, reader, Axis::Shortening, Effect::Shortening, "G_VERKORTING"));
    }
    own
}

fn condition<'a>(item: Cursor<'a>, reader: &mut DemandReader<'_, '_, '_>) -> Option<DemandDraft<'a>> {
    const KEYS: [&str; 8] = ["id", "code", "axis", "when", "effect", "text", "steps", "sources"];
    let fields = item.fields(&KEYS)?;
    fields.need("id").and_then(Cursor::name);
    let axis = fields.need("axis").and_then(|cursor| values::one_of(cursor, "axis", &Axis::ALL));
    let effect = fields.need("effect").and_then(|cursor| values::one_of(cursor, "effect", &Effect::ALL));
    let statement = reader.statement(&fields, axis?, effect?, Vec::new());
    Some(demand(item, fields.get("when"), statement, reader))
}

/// Something that only advises or informs.
fn remark<'a>(
    item: Cursor<'a>,
    reader: &mut DemandReader<'_, '_, '_>,
    axis: Axis,
    effect: Effect,
    code: &str,
) -> Option<DemandDraft<'a>> {
    let fields = item.fields(&["when", "text", "steps", "sources"])?;
    let statement = Statement { code: code.to_owned(), ..reader.remark(&fields, axis, effect) };
    Some(demand(item, fields.get("when"), statement, reader))
}

fn demand<'a>(
    cursor: Cursor<'a>,
    when: Option<Cursor<'a>>,
    statement: Statement,
    reader: &mut DemandReader<'_, '_, '_>,
) -> DemandDraft<'a> {
    let axis = statement.axis;
    let when = when.map(|when| reader.reader.read(when));
    let mut cases = vec![CaseDraft { cursor, when, statement }];
    if cases.iter().all(|case| case.when.is_some()) {
        cases.push(CaseDraft { cursor, when: None, statement: Statement::silent(axis, Effect::Nothing) });
    }
    DemandDraft { origin: cursor.origin(), applies: None, quiet: false, each: None, cases }
}
