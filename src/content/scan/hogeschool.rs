//! The document of a hogeschool, as far as a scan has to do with it. Its other keys are passed over: the intake's reader
//! looks at them.

use super::adapt::{Adapted, Elsewhere, weeks};
use super::reader::{Reader, number};
use crate::content::catalogue::work::{LEVELS, WANTED};
use crate::content::catalogue::{FORMAT, check_format, read_hogeschool};
use crate::content::cursor::{Cursor, Fields};
use crate::content::values;
use crate::domain::arena::Arena;
use crate::domain::demand::Moment;
use crate::domain::programme::{Degree, Form};
use crate::domain::scan::model::Scan;
use crate::domain::scan::pack::{Demands, Programme, ScanPack, WeekPattern};

pub(super) fn read(root: Cursor, mut scan: Scan, reader: &Reader, elsewhere: Elsewhere) -> Option<ScanPack> {
    let fields = root.some_fields()?;
    check_format(&fields, FORMAT);
    let hogeschool = fields.need("hogeschool").and_then(read_hogeschool).unwrap_or_default();
    let adapted = Adapted { scan: &scan, reader, elsewhere };
    let own = fields.get("scan").and_then(|cursor| adapted.read(cursor)).unwrap_or_default();
    let mut programmes = Arena::default();
    for cursor in fields.need("programmes").map(Cursor::items).unwrap_or_default() {
        if let Some(programme) = programme(cursor, adapted) {
            programmes.push(programme);
        }
    }
    own.apply(&mut scan);
    Some(ScanPack { hogeschool, model: scan, hours: own.hours, programmes })
}

fn programme(cursor: Cursor, adapted: Adapted) -> Option<Programme> {
    let fields = cursor.some_fields()?;
    let adaptation = fields.get("scan_settings").and_then(|cursor| adapted.read(cursor)).unwrap_or_default();
    let id = fields.need("id").and_then(Cursor::name);
    let degree = fields.need("degree").and_then(|cursor| values::one_of(cursor, "degree", &Degree::ALL));
    let form = fields.need("form").and_then(|cursor| values::one_of(cursor, "form", &Form::ALL));
    let whole = demands(Demands::default(), &fields);
    let patterns = fields.need("patterns").map(Cursor::some_items).unwrap_or_default();
    Some(Programme {
        id: id?.to_owned(),
        name: values::need_text(&fields, "name"),
        degree: degree?,
        form: form?,
        mkb_route: fields.flag("mkb_route"),
        duration: fields.get("duration").and_then(values::text),
        url: fields.get("url").and_then(values::url),
        patterns: patterns.into_iter().filter_map(|item| pattern(item, whole, adapted.scan)).collect(),
        adaptation,
    })
}

/// What holds for the whole programme, unless a week says otherwise.
fn pattern(item: Cursor, whole: Demands, scan: &Scan) -> Option<WeekPattern> {
    let (id, demands) = if item.is_object() {
        let fields = item.some_fields()?;
        (fields.need("id")?.string()?, demands(whole, &fields))
    } else {
        (item.string()?, whole)
    };
    let text = weeks(scan).iter().find(|choice| choice.id == id).map(|choice| choice.text.clone());
    Some(WeekPattern { id: id.to_owned(), text, demands })
}

/// What a programme or a week demands, over what was demanded before.
fn demands(before: Demands, fields: &Fields) -> Demands {
    let part = |key: &str| fields.get(key).and_then(Cursor::some_fields);
    let moment = |fields: Option<Fields>| fields.and_then(|it| it.get("moment").and_then(values::fixed_moment));
    let agreement: Option<Moment> = moment(part("agreement")).or(before.agreement);
    let scan = moment(part("scan")).or(before.scan);
    let Some(work) = part("work") else { return Demands { agreement, scan, ..before } };
    let wanted = |key: &str| work.get(key).and_then(|cursor| values::one_of(cursor, key, &WANTED));
    Demands {
        work: wanted("demand").unwrap_or(before.work),
        hours: work.get("hours").and_then(|cursor| number(cursor, 1, 40)).or(before.hours),
        relevance: wanted("relevance").unwrap_or(before.relevance),
        hbo_level: work
            .get("level")
            .and_then(|cursor| values::one_of(cursor, "level", &LEVELS))
            .unwrap_or(before.hbo_level),
        work_moment: work.get("moment").and_then(values::fixed_moment).or(before.work_moment),
        agreement,
        scan,
    }
}
