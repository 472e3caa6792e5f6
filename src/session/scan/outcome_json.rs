//! What a response comes to as JSON: for a host page and for the command line tool. Its fields and codes are a contract;
//! its words are in the language of the session. Notes, owners and days of the plan are not in it.

use super::saved::{date, length};
use crate::domain::arena::Id;
use crate::domain::scan::item::{Doer, Item};
use crate::domain::scan::model::{Flag, Scan};
use crate::domain::scan::pack::ScanPack;
use crate::domain::scan::plan::{Action, plan};
use crate::domain::scan::response::{Rating, Response};
use crate::domain::scan::score::{Cap, DimensionScore, GateStatus, Overall, Score, score};
use crate::domain::text::Locale;
use crate::json::Json;

const FORMAT: &str = "mkb-route/scan-outcome/1";

/// What a response comes to, as a document.
#[must_use]
pub fn outcome_to_json(pack: &ScanPack, response: &Response, locale: Locale) -> String {
    outcome(pack, &pack.scan_of(response), response, locale).to_string()
}

pub(super) fn outcome(pack: &ScanPack, scan: &Scan, response: &Response, locale: Locale) -> Json {
    let Score { dimensions, gates, overall } = score(scan, response);
    let name = |id: Id<Item>| Json::text(scan.items.at(id).id.as_str());
    let asked = || scan.items.iter().map(|(id, _)| id).filter(|id| response.is_asked(scan, *id));
    let unknown = asked().filter(|id| response.rating(scan, *id) == Some(Rating::Unknown));
    let gate = |(id, status): (Id<Item>, GateStatus)| {
        let level = response.level(id).map_or(Json::Null, |level| Json::Number(level.number().into()));
        Json::object([("item", name(id)), ("status", Json::text(status.code())), ("level", level)])
    };
    let flags = scan.flags.iter().filter(|flag| response.meets(scan, &flag.when));
    let flag =
        |flag: &Flag| Json::object([("id", Json::text(flag.id.as_str())), ("text", Json::text(flag.text.get(locale)))]);
    Json::object([
        ("format", Json::text(FORMAT)),
        ("scan", Json::text(scan.id.as_str())),
        ("version", Json::text(scan.version.as_str())),
        ("content", Json::text(pack.hogeschool.id.as_str())),
        ("programme", Json::optional(response.programme.as_deref())),
        ("role", Json::text(response.role(scan).code())),
        ("date", date(response)),
        ("length", length(response)),
        ("overall", verdict(overall)),
        ("gates", gates.into_iter().map(gate).collect()),
        ("dimensions", dimensions.iter().map(|found| dimension(scan, found)).collect()),
        ("actions", plan(scan, response).iter().map(|found| action(scan, found, locale)).collect()),
        ("flags", flags.map(flag).collect()),
        ("open", asked().filter(|id| response.rating(scan, *id).is_none()).map(name).collect()),
        ("unknown", unknown.map(name).collect()),
    ])
}

fn verdict(overall: Overall) -> Json {
    let (kind, low, high) = match overall {
        Overall::Sure(label) => ("sure", Some(label), Some(label)),
        Overall::Unknown { low, high } => ("unknown", Some(low), Some(high)),
        Overall::Between { low, high } => ("between", Some(low), Some(high)),
        Overall::GatesMet => ("gates_met", None, None),
    };
    let label = low.filter(|_| low == high);
    Json::object([
        ("kind", Json::text(kind)),
        ("label", Json::optional(label.map(|label| label.code()))),
        ("low", Json::optional(low.map(|label| label.code()))),
        ("high", Json::optional(high.map(|label| label.code()))),
    ])
}

fn dimension(scan: &Scan, found: &DimensionScore) -> Json {
    let cap = |(kind, count): (&str, usize)| Json::object([("kind", Json::text(kind)), ("count", Json::count(count))]);
    let capped = found.cap.map(|cap| match cap {
        Cap::Gates(count) => ("gates", count),
        Cap::Heavy(count) => ("heavy", count),
    });
    Json::object([
        ("dimension", Json::text(scan.dimensions.at(found.dimension).id.as_str())),
        ("weight", Json::Number(found.weight.into())),
        ("low", Json::Number(found.low.into())),
        ("high", Json::Number(found.high.into())),
        ("band_low", Json::text(found.band_low.code())),
        ("band_high", Json::text(found.band_high.code())),
        ("cap", capped.map_or(Json::Null, cap)),
        ("open", Json::count(found.open)),
    ])
}

fn action(scan: &Scan, found: &Action<'_>, locale: Locale) -> Json {
    let items = || found.items.iter().map(|id| scan.items.at(*id));
    let mut sources: Vec<_> = items().flat_map(|item| item.sources.iter().copied()).collect();
    sources.sort_unstable();
    sources.dedup();
    let who = match found.who {
        Doer::Role(role) => role.code(),
        Doer::Hogeschool => "hogeschool",
    };
    Json::object([
        ("items", items().map(|item| Json::text(item.id.as_str())).collect()),
        ("kind", Json::text(found.kind.code())),
        ("class", Json::Number(found.class.number().into())),
        ("who", Json::text(who)),
        ("when", Json::text(found.class.moment().code())),
        ("text", found.text.map_or(Json::Null, |text| Json::text(text.get(locale)))),
        ("sources", sources.into_iter().map(|id| Json::text(scan.sources.at(id).id.as_str())).collect()),
    ])
}
