//! Trying out what would help: the result as if, and the real answers as they were.

use browser_tests::{Page, Widget, json, walk};
use fantoccini::key::Key;

/// Someone with a diploma and without work.
const WITHOUT_WORK: &str = "{\"field\": [\"techniek\"], \"degree\": \"any\", \"start\": \"sep\", \"diplomas\": [\"mbo\"], \
     \"mbo\": [\"mbo4\"], \"mbo4_status\": \"got\", \"studied\": [\"none\"], \"work\": \"none\", \"week_pattern\": \"any\"}";
/// A part-time programme that asks for work.
const ROUTE: &str = "werktuigbouwkunde-deeltijd";

fn prefill(page: &Page) {
    page.before_every_page(&format!(
        "addEventListener('readystatechange', () => witness.host(0)?.setAttribute('prefill', {}), true)",
        json!(WITHOUT_WORK)
    ));
}

async fn at_the_result(page: &Page) -> Widget {
    let widget = page.ready_widget().await;
    widget.show_every_route().await;
    // From the top: not every browser goes on with the page after its end.
    page.script("witness.all(0, '[part~=heading]')[0].focus()", &[]).await;
    widget
}

/// Moves the focus by keyboard to something in the card of the route.
async fn tab_to(page: &Page, selector: &str) {
    for _ in 0..400 {
        let body = "const at = witness.root(0).activeElement;
                    return (at?.matches(arguments[0]) && at.closest(`[id='card-${arguments[1]}'], .trying-back`) !== null) ?? false";
        if page.script(body, &[json!(selector), json!(ROUTE)]).await == json!(true) {
            return;
        }
        page.press(Key::Tab).await;
    }
    panic!("Tab does not reach {selector}");
}

async fn verdict(page: &Page) -> String {
    let body = "return witness.root(0).getElementById(`card-${arguments[0]}`)?.dataset.verdict ?? 'not there'";
    page.script(body, &[json!(ROUTE)]).await.as_str().unwrap_or_default().to_owned()
}

async fn has_focus(page: &Page, selector: &str) {
    page.wait("return witness.root(0).activeElement?.matches(arguments[0]) ?? false", &[json!(selector)]).await;
}

#[tokio::test]
async fn someone_without_work_tries_a_job_by_keyboard_and_goes_back() {
    walk("index.html", |page| async move {
        prefill(&page);
        page.open("index.html").await;
        let widget = at_the_result(&page).await;
        assert_eq!(verdict(&page).await, "conditional");
        let (answers, outcome) = (widget.property("answers").await, widget.property("outcome").await);
        let events = page.script("return witness.events.length", &[]).await;

        tab_to(&page, ".help > button").await;
        page.press(Key::Enter).await;
        page.wait("return witness.all(0, '.way').length > 0", &[]).await;
        has_focus(&page, ".help > [aria-expanded=true]").await;
        let said = "return witness.all(0, '[role=status]').map(witness.words).join('')";
        assert_eq!(page.script(said, &[]).await, json!("1 mogelijkheid gevonden."));
        widget.is_accessible().await;

        tab_to(&page, ".way button").await;
        page.press(Key::Enter).await;
        has_focus(&page, "[part~=heading]").await;
        assert_eq!(widget.heading().await, "Zo zou je resultaat zijn");
        let banner = widget.text("[part~=try-out]").await;
        assert!(banner.contains("16 uur per week") && banner.contains("Je echte antwoorden"), "{banner}");
        assert_eq!(verdict(&page).await, "admissible");
        widget.is_accessible().await;
        assert_eq!(widget.property("answers").await, answers, "the answers are the real ones");
        assert_eq!(widget.property("outcome").await, outcome, "the outcome is the real one");
        assert_eq!(page.script("return witness.events.length", &[]).await, events, "the page hears nothing of it");

        tab_to(&page, ".trying-back button").await;
        page.press(Key::Enter).await;
        has_focus(&page, &format!("[id='help-{ROUTE}']")).await;
        assert_eq!(widget.heading().await, "Je resultaat");
        assert_eq!(verdict(&page).await, "conditional");
        assert_eq!(widget.property("answers").await, answers);
    })
    .await;
}

#[tokio::test]
async fn what_has_the_focus_is_never_behind_the_way_back() {
    walk("index.html", |page| async move {
        prefill(&page);
        page.open_in_room_of("index.html", 360, 640).await;
        let widget = at_the_result(&page).await;
        tab_to(&page, ".help > button").await;
        page.press(Key::Enter).await;
        tab_to(&page, ".way button").await;
        page.press(Key::Enter).await;
        has_focus(&page, "[part~=heading]").await;
        widget.show_every_route().await;
        page.script("witness.all(0, '.foot a').at(-1).focus()", &[]).await;
        for _ in 0..25 {
            page.press_with_shift(Key::Tab).await;
            let body = "
                const at = witness.root(0).activeElement.getBoundingClientRect();
                const bar = witness.all(0, '.trying-back')[0].getBoundingClientRect();
                return [at.top, bar.bottom];";
            let places = page.script(body, &[]).await;
            assert!(places[0].as_f64() >= places[1].as_f64(), "behind the bar: {places}");
        }
    })
    .await;
}

#[tokio::test]
async fn more_routes_take_the_focus_to_the_first_of_them() {
    walk("index.html", |page| async move {
        let widget = page.ready_widget().await;
        page.script("witness.host(0).answers = { field: ['techniek'] }", &[]).await;
        widget.press("Bekijk je resultaat tot nu toe").await;
        let before = widget.texts(".card").await.len();
        widget.click(".outside button").await;
        has_focus(&page, ".outside .card").await;
        assert_eq!(widget.texts(".card").await.len(), before + 10);
        widget.is_accessible().await;
    })
    .await;
}
