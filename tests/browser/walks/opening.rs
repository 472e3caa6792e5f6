//! The first question while the wasm is still on its way.

use browser_tests::{Page, Widget, json, walk};

/// The wasm comes when the walk says so.
const HELD_BACK: &str = "
    const real = fetch;
    globalThis.arrived = new Promise((resolve) => (globalThis.arrive = resolve));
    fetch = async (url, ...rest) => {
      if (`${url}`.endsWith('.wasm')) await arrived;
      return real(url, ...rest);
    };";

async fn open(page: &Page) -> Widget {
    page.before_every_page(HELD_BACK);
    page.open("index.html").await;
    let widget = page.widget(0);
    widget.wait_for("opening").await;
    widget
}

#[tokio::test]
async fn it_is_what_the_widget_renders_to_the_letter() {
    walk("index.html", |page| async move {
        let widget = open(&page).await;
        widget.is_accessible().await;
        // Attributes have no order, and the renderer leaves empty texts.
        let markup = "
            const written = (node) => {
              if (node.nodeType === Node.TEXT_NODE) return node.data;
              const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`);
              return [node.localName, attributes.sort(), [...node.childNodes].map(written).filter((part) => part !== '')];
            };
            return written(witness.all(0, '.root')[0]);";
        let opening = page.script(markup, &[]).await;
        let place = page.script("return JSON.stringify(witness.all(0, '.title')[0].getBoundingClientRect())", &[]).await;
        page.script("arrive()", &[]).await;
        widget.wait_for("ready").await;
        assert_eq!(page.script(markup, &[]).await, opening);
        let after = page.script("return JSON.stringify(witness.all(0, '.title')[0].getBoundingClientRect())", &[]).await;
        assert_eq!(after, place, "nothing moves");
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_is_sent_early_counts() {
    walk("index.html", |page| async move {
        let widget = open(&page).await;
        widget.fill(&json!(["techniek", "ict"])).await;
        widget.click("button[type=submit]").await;
        assert!(widget.text("[role=status]").await.contains("geladen"), "the visitor is told to wait");
        page.script("arrive()", &[]).await;
        widget.wait_for("ready").await;
        widget.wait_for_step(0).await;
        assert_eq!(widget.property("answers").await["answers"], json!({ "field": ["techniek", "ict"] }));
        // The focus is on the next question.
        page.wait("return witness.root(0).activeElement === witness.all(0, '[part~=heading]')[0]", &[]).await;
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_is_being_given_is_left_alone() {
    walk("index.html", |page| async move {
        let widget = open(&page).await;
        widget.fill(&json!(["any"])).await;
        widget.press("English").await;
        page.script("arrive()", &[]).await;
        widget.wait_for("ready").await;
        assert!(widget.find("input[value=any]").await.is_selected().await.unwrap());
        widget.fill(&json!(["zorg"])).await;
        assert!(!widget.find("input[value=any]").await.is_selected().await.unwrap(), "that one stands alone");
        widget.submit().await;
        assert_eq!(widget.property("answers").await["answers"], json!({ "field": ["zorg"] }));
        assert_eq!(page.script("return witness.all(0, '.root')[0].lang", &[]).await, json!("en"));
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_is_sent_empty_gets_its_mistake() {
    walk("index.html", |page| async move {
        let widget = open(&page).await;
        widget.click("button[type=submit]").await;
        page.script("arrive()", &[]).await;
        page.wait("return witness.root(0).activeElement?.matches('[part~=error-summary]') ?? false", &[]).await;
    })
    .await;
}

#[tokio::test]
async fn when_the_wasm_never_comes_the_fallback_does() {
    walk("index.html", |page| async move {
        page.expect_trouble();
        page.before_every_page(HELD_BACK);
        page.before_every_page("arrived = Promise.reject(new TypeError('Failed to fetch'))");
        page.open("index.html").await;
        page.widget(0).wait_for("failed").await;
        let fallback = page.script("return witness.host(0).querySelector('p').checkVisibility()", &[]).await;
        assert_eq!(fallback, json!(true));
    })
    .await;
}
