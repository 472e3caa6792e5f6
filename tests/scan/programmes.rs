//! What a hogeschool and its programmes make of a scan.

use mkb_route::content::scan::load;
use mkb_route::domain::programme::{Degree, Wanted};
use mkb_route::domain::scan::model::{Scan, Value};
use mkb_route::domain::scan::pack::ScanPack;
use mkb_route::domain::scan::pack::hours::Studied;
use mkb_route::domain::text::Locale;
use serde_json::Value as Json;

use super::support::read;
use super::support::scan::read_answers;

fn little() -> ScanPack {
    let (model, own) = (read("tests/scan/little.json"), read("tests/scan/hogeschool.json"));
    load(("little.json", &model), ("hogeschool.json", &own)).unwrap()
}

fn hours(scan: &Scan) -> String {
    let (_, setting) = scan.settings.iter().find(|(_, setting)| setting.hours.is_some()).unwrap();
    match &setting.value {
        Value::Words(words) => words.get(Locale::En).to_owned(),
        other => panic!("{other:?}"),
    }
}

/// The programme's own, then what its work asks in that week, then the hogeschool's, year by year; else whom to ask.
#[test]
fn the_least_hours_are_those_of_the_studies() {
    const ASK: &str = "ask the hogeschool how many hours";
    const BY_YEAR: &str = "from year 1 at least 8 hours a week, from year 2 at least 24 hours a week";
    let (pack, bachelor) = (little(), Some(Degree::Bachelor));
    for (programme, degree, pattern, expected) in [
        (None, None, None, ASK),
        (None, Some(Degree::Ad), Some("learn_first"), ASK),
        (None, bachelor, None, "at least 20 hours a week"),
        (None, bachelor, Some("learn_first"), BY_YEAR),
        (Some("ad-duaal"), None, Some("work_throughout"), "at least 24 hours a week"),
        (Some("ad-duaal"), None, Some("learn_first"), "at least 16 hours a week"),
        (Some("ad-duaal"), None, None, ASK),
        // Its work is only preferred, and it has one week whatever was chosen.
        (Some("bachelor-deeltijd"), None, Some("learn_first"), "at least 20 hours a week"),
    ] {
        let id = programme.map(|id| pack.programme(id).unwrap());
        let scan = pack.scan_for(id, Studied { degree, pattern });
        assert_eq!(hours(&scan), expected, "{programme:?} {degree:?} {pattern:?}");
        let (_, asked) = scan.items.iter().find(|(_, item)| item.id == "a2").unwrap();
        assert_eq!(asked.question.get(Locale::En), format!("Is there enough work ({expected})?"));
    }
}

#[test]
fn a_programme_goes_before_its_hogeschool() {
    let pack = little();
    let general = pack.scan_for(None, Studied::default());
    let own = pack.scan_for(pack.programme("bachelor-deeltijd"), Studied::default());
    let link = |scan: &Scan, name: &str| scan.links.iter().find(|(known, _)| known == name).unwrap().1.clone();
    assert_eq!(link(&general, "page"), "https://klein.example/scan");
    assert_eq!(link(&own, "page"), "https://klein.example/bachelor");
    assert_eq!(link(&own, "agreement_template"), "https://klein.example/overeenkomst");
    let switch = |scan: &Scan| {
        let is_it = |id: &str| id == "agreement_gate_parttime";
        scan.settings.iter().find(|(_, setting)| is_it(&setting.id)).unwrap().1.value.clone()
    };
    assert_eq!((switch(&general), switch(&own)), (Value::Switch(true), Value::Switch(false)));
}

/// No text keeps a brace, and other words come with another version and another weight.
#[test]
fn what_is_set_stands_in_the_texts() {
    let scan = little().scan_for(None, Studied::default());
    assert_eq!(scan.version, "1+hs-1");
    let item = |id: &str| scan.items.iter().find(|(_, item)| item.id == id).unwrap().1;
    assert_eq!(item("b1").question.get(Locale::Nl), "Praat u 4 keer per jaar?");
    assert_eq!(item("b2").question.get(Locale::Nl), "Is er elke week tijd?");
    assert_eq!(item("b2").hint.as_ref().unwrap().get(Locale::En), "2 hours a week.");
    assert_eq!((item("b2").weight, item("b2").text_version.as_str()), (2, "hs-1"));
    assert_eq!(scan.words.intro.get(Locale::En), "For a company with Hogeschool Klein.");
    let shipped = super::support::scan::pack("workplace", &Json::Null);
    for programme in std::iter::once(None).chain(shipped.programmes.iter().map(|(id, _)| Some(id))) {
        let mut scan = shipped.scan_for(programme, Studied::default());
        // How hours are said keeps its places: it is no text for a screen.
        scan.settings.change_all(|setting| setting.hours = None);
        let said = format!("{:?} {:?} {:?} {:?}", scan.words, scan.profile, scan.items, scan.agreement);
        // The braces of structures have a space behind them.
        let left: Vec<&str> = said.split('{').skip(1).filter(|part| !part.starts_with(' ')).collect();
        assert!(left.is_empty(), "{left:?}");
    }
}

#[test]
fn a_programme_says_what_it_demands_and_answers_what_it_can() {
    let pack = little();
    let id = pack.programme("ad-duaal").unwrap();
    let [throughout, first] = pack.programmes.at(id).patterns.as_slice() else { panic!("two weeks") };
    assert_eq!(throughout.text.as_ref().unwrap().get(Locale::En), "work throughout");
    let (all, part) = (throughout.demands, first.demands);
    assert_eq!(
        (all.work, all.hours, all.relevance, all.hbo_level),
        (Wanted::Required, Some(24), Wanted::Required, true)
    );
    assert_eq!((part.hours, part.hbo_level, part.agreement, part.scan), (Some(16), true, all.agreement, all.scan));
    assert_ne!(part.work_moment, all.work_moment);
    assert!(all.agreement.is_some() && all.scan.is_some());
    let answered = |id: &str| {
        let known = pack.known_answers(pack.programme(id).unwrap());
        known.map(|(question, _)| pack.model.profile.at(question).id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(answered("ad-duaal"), ["form", "degree"]);
    assert_eq!(answered("bachelor-deeltijd"), ["form", "degree", "pattern"]);
}

/// What was answered to other words is known to be about something else.
#[test]
fn answers_to_other_words_are_told_apart() {
    let pack = little();
    for (texts, reworded) in [
        (serde_json::json!({}), vec!["b2"]),
        (serde_json::json!({ "b2": "hs-1" }), vec![]),
        (serde_json::json!({ "b2": "hs-0", "a1": "0" }), vec!["a1", "b2"]),
    ] {
        let answers = serde_json::json!({ "scan": "little", "items": { "a1": 3, "b2": 3 }, "texts": texts });
        let response = read_answers(&pack, &answers);
        let found: Vec<&str> = response.reworded.iter().map(|id| pack.model.items.at(*id).id.as_str()).collect();
        assert_eq!(found, reworded, "{answers}");
        let written = mkb_route::session::scan::saved::answers_to_json(&pack, &response);
        let again = read_answers(&pack, &serde_json::from_str(&written).unwrap());
        assert_eq!(again.reworded, response.reworded, "{written}");
    }
}

/// The weeks of the profile are those of the national content: a programme answers by their names.
#[test]
fn the_weeks_are_those_of_the_nation() {
    let national: Json = serde_json::from_str(&read("www/content/national/texts.json")).unwrap();
    let weeks: Vec<&str> =
        national["patterns"].as_array().unwrap().iter().map(|pattern| pattern["id"].as_str().unwrap()).collect();
    let pack = super::support::scan::pack("workplace", &Json::Null);
    let (_, question) = pack.model.profile.iter().find(|(_, question)| question.id == "pattern").unwrap();
    let known: Vec<&str> = question.choices().iter().map(|choice| choice.id.as_str()).collect();
    for week in weeks {
        assert!(known.contains(&week), "{week} is no option");
    }
}
