//! The whole way by keyboard alone.

use browser_tests::{Page, Widget, json, walk};
use fantoccini::key::Key;

/// Presses Tab until the focus is on something that matches; nothing may trap it.
pub(crate) async fn tab_to(page: &Page, selector: &str) {
    for _ in 0..120 {
        let body = "return witness.root(0).activeElement?.matches(arguments[0]) ?? false";
        if page.script(body, &[json!(selector)]).await == json!(true) {
            return;
        }
        page.press(Key::Tab).await;
    }
    panic!("Tab does not reach {selector}");
}

/// Answers with whatever is the first answer.
async fn answer(page: &Page, widget: &Widget) {
    tab_to(page, "form input, form select").await;
    let kind = page.script("const at = witness.root(0).activeElement; return at.type ?? at.localName", &[]).await;
    match kind.as_str().unwrap() {
        "radio" | "checkbox" => page.press(Key::Space).await,
        "select-one" => {
            page.press(Key::Down).await;
            tab_to(page, "form input").await;
            page.type_text("2007").await;
        }
        _ => page.type_text("24").await,
    }
    let steps = widget.steps().await;
    tab_to(page, "button[type=submit]").await;
    page.press(Key::Enter).await;
    widget.wait_for_step(steps).await;
    page.wait("return witness.root(0).activeElement === witness.all(0, '[part~=heading]')[0]", &[]).await;
}

#[tokio::test]
async fn from_the_top_of_the_page_to_the_result() {
    walk("index.html", |page| async move {
        let widget = page.ready_widget().await;
        while widget.texts("form").await.len() == 1 {
            answer(&page, &widget).await;
        }
        assert!(!widget.texts("[part~=verdict]").await.is_empty());
        tab_to(&page, "details > summary").await;
        page.press(Key::Enter).await;
        let opened = page.script("return witness.root(0).activeElement.parentElement.open", &[]).await;
        assert_eq!(opened, json!(true));
    })
    .await;
}

#[tokio::test]
async fn a_mistake_is_told_where_the_focus_goes() {
    walk("index.html", |page| async move {
        let widget = page.ready_widget().await;
        tab_to(&page, "button[type=submit]").await;
        page.press(Key::Enter).await;
        page.wait("return witness.root(0).activeElement?.matches('[part~=error-summary]') ?? false", &[]).await;
        widget.is_accessible().await;
        tab_to(&page, "[part~=error-summary] button").await;
        page.press(Key::Enter).await;
        page.wait("return witness.root(0).activeElement?.matches('form input') ?? false", &[]).await;
    })
    .await;
}
