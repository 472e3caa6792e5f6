//! Twelve people, each through all of their questions to the result. What is on screen must be what the facts say.

use browser_tests::{Page, Persona, Value, json, promises, walk};

/// What a visitor can read of a route: its verdict, and in the proof every statement by its code, with its sources.
const SEEN: &str = "
    const card = witness.root(0).getElementById(`route-${arguments[0]}`)?.closest('[part~=card]');
    if (!card) return null;
    const said = {};
    for (const statement of card.querySelectorAll('[data-code]')) {
      const sources = [...statement.querySelectorAll('.sources > li')].map(witness.words);
      said[statement.dataset.code] = [...(said[statement.dataset.code] ?? []), ...sources];
    }
    return { verdict: card.dataset.verdict, said };";

async fn sees_what_is_expected(page: &Page, persona: &Persona) {
    let titles = source_titles();
    for (route, expected) in &persona.expect {
        let seen = page.script(SEEN, &[json!(route)]).await;
        assert_eq!(seen["verdict"], expected["verdict"], "{}: the verdict on {route}: {seen}", persona.name);
        for (code, sources) in expected["says"].as_object().unwrap() {
            let standing = seen["said"][code].as_array();
            let standing = standing.unwrap_or_else(|| panic!("{}: {route} does not say {code}: {seen}", persona.name));
            for source in sources.as_array().unwrap() {
                let title = titles["sources"][source.as_str().unwrap()]["title"]["nl"].as_str().unwrap();
                let found = standing.iter().any(|shown| shown.as_str().unwrap().starts_with(title));
                assert!(found, "{}: {code} of {route} does not name {title}: {standing:?}", persona.name);
            }
        }
    }
}

fn source_titles() -> Value {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../www/content/national/sources.json");
    std::fs::read_to_string(file).unwrap().parse().unwrap()
}

/// What the property says and what is on screen are the same.
async fn outcome_agrees_with_the_screen(page: &Page) {
    let body = "
        const seen = [...witness.root(0).querySelectorAll('[part~=card]')].map((card) =>
          [card.querySelector('[id^=route-]').id.slice('route-'.length), card.dataset.verdict]);
        const said = witness.host(0).outcome.routes.map(({ route, verdict }) => [route, verdict]);
        return [seen.sort().join(), said.sort().join()];";
    let both = page.script(body, &[]).await;
    assert_eq!(both[0], both[1]);
}

fn words(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().flat_map(words).collect(),
        _ => Vec::new(),
    }
}

async fn walk_as(name: &'static str) {
    walk("index.html", move |page| async move {
        let widget = page.ready_widget().await;
        let persona = Persona::read(name);
        persona.answer_all(&widget, async |widget| widget.is_accessible().await).await;
        widget.is_accessible().await;
        widget.show_every_route().await;
        sees_what_is_expected(&page, &persona).await;
        outcome_agrees_with_the_screen(&page).await;
        let event = page.script("return witness.events.at(-1)", &[]).await;
        assert_eq!(event["detail"]["complete"], json!(true), "{event}");
        let secrets: Vec<&str> = persona.answers.values().flat_map(words).filter(|word| word.len() > 3).collect();
        promises::events_hold_none_of(&page, &secrets).await;
    })
    .await;
}

macro_rules! personas {
    ($($test:ident $name:literal)*) => {
        $(#[tokio::test] async fn $test() { walk_as($name).await; })*

        #[test]
        fn every_persona_walks() {
            let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/personas");
            let mut files: Vec<String> =
                std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
            let mut walking = vec![$(concat!($name, ".json").to_owned()),*];
            files.sort();
            walking.sort();
            assert_eq!(files, walking);
        }
    };
}

personas! {
    ad_holder "ad-holder"
    havo_cm_misses_a_subject "havo-cm-misses-a-subject"
    mbo2_of_45 "mbo2-of-45"
    mbo3_turns_21 "mbo3-turns-21"
    mbo4_bbl_with_a_job "mbo4-bbl-with-a-job"
    mbo4_graduates_in_july "mbo4-graduates-in-july"
    municipality "municipality"
    negative_advice "negative-advice"
    surinamese_havo "surinamese-havo"
    syrian_without_papers "syrian-without-papers"
    vwo "vwo"
    zzp "zzp"
}
