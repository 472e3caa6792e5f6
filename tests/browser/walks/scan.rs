//! Companies, each through the whole scan to the result; what they leave with; and answers laid beside others.

use browser_tests::{Page, Value, Widget, json, promises, walk};
use fantoccini::key::Key;

use crate::keyboard::tab_to;

fn content() -> Value {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../www/content/scan/workplace.json");
    std::fs::read_to_string(file).unwrap().parse().unwrap()
}

fn items(content: &Value) -> impl Iterator<Item = &Value> {
    content["dimensions"].as_array().unwrap().iter().flat_map(|dimension| dimension["items"].as_array().unwrap())
}

/// The name of what has these Dutch words under a key.
fn named<'a>(mut all: impl Iterator<Item = &'a Value>, key: &str, words: &str) -> String {
    let found = all.find(|one| one[key]["nl"].as_str().is_some_and(|text| text.trim() == words));
    found.unwrap_or_else(|| panic!("nothing is called {words}"))["id"].as_str().unwrap().to_owned()
}

/// Answers what is on screen as a row says; what it does not mention is skipped.
async fn answer(widget: &Widget, content: &Value, row: &Value) {
    let answer = if widget.texts(".options.levels").await.is_empty() {
        let id = named(content["profile"].as_array().unwrap().iter(), "text", &widget.heading().await);
        row["profile"][id].clone()
    } else {
        let id = named(items(content), "title", &widget.text(".about-item .small").await);
        let levels = &row["levels"];
        levels.get(id).unwrap_or(&levels["every"]).clone()
    };
    match answer {
        Value::Null => {}
        Value::Number(number) if !widget.texts("input[inputmode=numeric]").await.is_empty() => {
            widget.fill(&Value::Number(number)).await;
        }
        Value::Number(level) => widget.click(&format!("input[value='{level}']")).await,
        option => widget.fill(&option).await,
    }
    widget.submit().await;
}

async fn begin(page: &Page) -> Widget {
    let widget = page.ready_widget().await;
    widget.submit().await;
    widget
}

/// Nothing is open any more, or nothing else than was skipped.
async fn to_the_result(widget: &Widget, content: &Value, row: &Value) {
    while !widget.texts("form.form").await.is_empty() {
        answer(widget, content, row).await;
    }
    show_result(widget).await;
}

/// From the answers, or from the start with answers in it.
async fn show_result(widget: &Widget) {
    let page = widget.page();
    let body = "const shown = witness.all(0, '[part~=outcome]').length > 0;
                const button = witness.all(0, 'button').find((it) => witness.words(it).startsWith('Bekijk het resultaat'));
                if (!shown) button?.click();
                return shown;";
    page.wait(body, &[]).await;
}

async fn walk_as(place: usize) {
    walk("scan.html", move |page| async move {
        let rows: Value = include_str!("scans.json").parse().unwrap();
        let (row, content) = (&rows[place], content());
        let widget = begin(&page).await;
        to_the_result(&widget, &content, row).await;
        let (expected, outcome) = (&row["expect"], widget.property("outcome").await);
        let label = page.script("return witness.all(0, '[part~=verdict]')[0].dataset.label", &[]).await;
        assert_eq!(label, expected["label"], "{outcome}");
        for (gate, status) in expected["gates"].as_object().unwrap() {
            let found = outcome["gates"].as_array().unwrap().iter().find(|one| one["item"] == *gate);
            assert_eq!(found.unwrap()["status"], *status, "{gate}");
        }
        if let Some(first) = expected.get("first") {
            assert_eq!(outcome["actions"][0]["items"], *first);
            assert!(widget.texts("[part~=plan] > .actions > li").await.len() <= 3, "no more than three at first");
        }
        for flag in expected["flags"].as_array().into_iter().flatten() {
            let raised = outcome["flags"].as_array().unwrap().iter().any(|one| one["id"] == *flag);
            assert!(raised, "{flag} is not raised");
        }
        let shown = widget.texts("[part~=outcome]").await.join(" ");
        assert!(!shown.contains('%'), "no percentage");
        widget.is_accessible().await;
        promises::events_hold_none_of(&page, &["\"c1\"", "duaal"]).await;
    })
    .await;
}

#[tokio::test]
async fn a_firm_of_twelve() {
    walk_as(0).await;
}

#[tokio::test]
async fn a_firm_of_three_hundred() {
    walk_as(1).await;
}

#[tokio::test]
async fn unknown_on_a_gate() {
    walk_as(2).await;
}

#[tokio::test]
async fn all_at_four_but_routine_work() {
    walk_as(3).await;
}

/// Answers as a file, every item at a level but for some.
fn file(role: &str, every: u8, others: &[(&str, u8)]) -> String {
    let content = content();
    let levels = items(&content).map(|item| {
        let id = item["id"].as_str().unwrap();
        let level = others.iter().find(|(other, _)| *other == id).map_or(every, |(_, level)| *level);
        (id.to_owned(), json!(level))
    });
    let levels: serde_json::Map<String, Value> = levels.collect();
    json!({
        "format": "mkb-route/scan-answers/1", "scan": "workplace", "version": content["version"], "content": "merenveld",
        "programme": null, "role": role, "date": "2026-09-01", "length": "full",
        "profile": { "role": role, "form": "deeltijd" }, "items": levels,
    })
    .to_string()
}

/// Opens a text as a file that the respondent chose.
async fn open(page: &Page, name: &str, text: &str) {
    let body = "const input = witness.all(0, 'input[type=file]')[0];
                const chosen = new DataTransfer();
                chosen.items.add(new File([arguments[1]], arguments[0], { type: 'application/json' }));
                input.files = chosen.files;
                input.dispatchEvent(new Event('change', { bubbles: true }));";
    page.script(body, &[json!(name), json!(text)]).await;
}

async fn use_as(page: &Page, widget: &Widget, words: &str) {
    page.wait("return witness.all(0, '[part~=loaded]').length > 0", &[]).await;
    widget.press(words).await;
}

#[tokio::test]
async fn a_repeat_scan_tells_of_a_lost_gate() {
    walk("scan.html", |page| async move {
        let widget = page.ready_widget().await;
        open(&page, "september.json", &file("leader", 3, &[])).await;
        use_as(&page, &widget, "Doe de scan opnieuw").await;
        let row = json!({ "profile": {}, "levels": { "every": null, "d1": 1 } });
        to_the_result(&widget, &content(), &row).await;
        assert!(widget.text("[part~=alert]").await.contains("Vaste begeleider"));
        widget.press("Kijk wat er is veranderd").await;
        page.wait("return witness.all(0, '[part~=comparison]').length > 0", &[]).await;
        assert!(widget.text("[part~=comparison]").await.contains("2 niveaus lager"));
        widget.is_accessible().await;
    })
    .await;
}

#[tokio::test]
async fn three_respondents_with_a_gap() {
    walk("scan.html", |page| async move {
        let widget = page.ready_widget().await;
        open(&page, "leiding.json", &file("leader", 4, &[])).await;
        use_as(&page, &widget, "Ga verder met deze antwoorden").await;
        for (name, text) in [("begeleider", file("supervisor", 3, &[])), ("student", file("student", 3, &[("e2", 1)]))]
        {
            page.wait("return witness.all(0, 'input[type=file]').length > 0", &[]).await;
            open(&page, &[name, ".json"].concat(), &text).await;
            use_as(&page, &widget, "Leg ze naast mijn antwoorden").await;
            page.wait("return witness.all(0, '[part~=together]').length > 0", &[]).await;
        }
        let discuss = widget.text("[part~=discuss]").await;
        assert!(discuss.contains("Feedback en feedforward"), "{discuss}");
        assert!(!widget.text("[part~=together]").await.contains("gemiddeld "), "nothing is averaged");
        widget.is_accessible().await;
    })
    .await;
}

#[tokio::test]
async fn part_time_without_an_agreement_is_not_told_of_the_law() {
    walk("scan.html", |page| async move {
        let widget = page.ready_widget().await;
        open(&page, "deeltijd.json", &file("leader", 3, &[("a3", 1)])).await;
        use_as(&page, &widget, "Ga verder met deze antwoorden").await;
        show_result(&widget).await;
        let label = page.script("return witness.all(0, '[part~=verdict]')[0].dataset.label", &[]).await;
        assert_eq!(label, json!("not_now"));
        let plan = widget.text("[part~=plan]").await;
        assert!(!plan.contains("wet ") && !plan.contains("wettelijk"), "{plan}");
        widget.press("Maak: Concept-overeenkomst").await;
        page.wait("return witness.all(0, '[part~=paper]').length > 0", &[]).await;
        let paper = widget.text("[part~=paper]").await;
        assert!(paper.contains("niet verplicht") && !paper.contains("moet erin volgens de wet"), "{paper}");
        widget.is_accessible().await;
    })
    .await;
}

#[tokio::test]
async fn candidate_and_company_on_one_sheet() {
    walk("scan.html", |page| async move {
        let widget = page.ready_widget().await;
        open(&page, "leiding.json", &file("leader", 3, &[("a5", 2)])).await;
        use_as(&page, &widget, "Ga verder met deze antwoorden").await;
        show_result(&widget).await;
        let talk = json!({
            "format": "mkb-route/talk/1", "language": "nl", "content": "merenveld", "date": "2026-11-24",
            "route": "ad-engineering-deeltijd", "programme": "ad-engineering-deeltijd", "name": "Ad Engineering, deeltijd",
            "admission": "settled",
            "conditions": [{ "code": "D_GEEN_WERKPLEK", "text": "Je hebt een werkplek nodig.", "steps": [
                { "text": "Zoek een werkplek die bij de opleiding past.", "before": "vóór je eerste les", "url": null }] }],
        });
        open(&page, "gesprek.json", &talk.to_string()).await;
        page.wait("return witness.all(0, '[part~=talk]').length > 0", &[]).await;
        widget.press("Maak: Blad voor het driehoeksgesprek").await;
        page.wait("return witness.all(0, '[part~=paper]').length > 0", &[]).await;
        let paper = widget.text("[part~=paper]").await;
        for words in ["Zoek een werkplek", "vóór je eerste les", "RI&E en het plan van aanpak", "staat niets meer open"] {
            assert!(paper.contains(words), "{words}: {paper}");
        }
        widget.is_accessible().await;
    })
    .await;
}

#[tokio::test]
async fn files_that_are_none_change_nothing() {
    walk("scan.html", |page| async move {
        let widget = page.ready_widget().await;
        for text in ["{", "{\"format\":\"something/9\"}", "{\"format\":\"mkb-route/talk/1\"}", ""] {
            open(&page, "bestand.json", text).await;
            page.wait("return witness.all(0, '#file-error').length > 0", &[]).await;
            let said = widget.text("#file-error").await;
            assert!(said.contains("Er is niets veranderd."), "{text}: {said}");
        }
        widget.is_accessible().await;
    })
    .await;
}

#[tokio::test]
async fn the_whole_scan_by_keyboard() {
    walk("scan.html", |page| async move {
        let widget = page.ready_widget().await;
        while !widget.texts("form.form").await.is_empty() {
            if widget.texts("#programme").await.is_empty() {
                tab_to(&page, "form input").await;
                let kind = page.script("return witness.root(0).activeElement.type", &[]).await;
                match kind.as_str().unwrap() {
                    "radio" => page.press(Key::Space).await,
                    _ => page.type_text("2").await,
                }
            }
            let steps = widget.steps().await;
            tab_to(&page, "button[type=submit]").await;
            page.press(Key::Enter).await;
            widget.wait_for_step(steps).await;
            page.wait("return witness.root(0).activeElement === witness.all(0, '[part~=heading]')[0]", &[]).await;
        }
        if widget.texts("[part~=outcome]").await.is_empty() {
            tab_to(&page, ".row button").await;
            page.press(Key::Enter).await;
            page.wait("return witness.all(0, '[part~=verdict]').length > 0", &[]).await;
        }
        // The first answer everywhere: a gate that can't be arranged.
        let label = page.script("return witness.all(0, '[part~=verdict]')[0].dataset.label", &[]).await;
        assert_eq!(label, json!("not_now"));
    })
    .await;
}
