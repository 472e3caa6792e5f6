//! Several widgets on a page, and a page whose styles want everything otherwise.

use browser_tests::{Value, json, walk};

#[tokio::test]
async fn two_widgets_do_not_hear_each_other() {
    walk("two.html", |page| async move {
        let (dutch, english) = (page.widget(0), page.widget(1));
        dutch.wait_for("ready").await;
        english.wait_for("ready").await;
        let heading = english.heading().await;
        dutch.answer(&json!(["any"])).await;
        assert_eq!(english.heading().await, heading);
        assert_eq!(english.property("answers").await["answers"], json!({}));
        english.answer(&json!(["any"])).await;
        english.answer(&json!("any")).await;
        assert_eq!(dutch.property("answers").await["answers"], json!({ "field": ["any"] }));
        let places = page.script("return witness.events.filter((it) => it.name === 'step').map((it) => it.place)", &[]);
        assert_eq!(places.await, json!([0, 1, 1]));
    })
    .await;
}

#[tokio::test]
async fn a_crash_shows_the_fallback_and_leaves_the_other_alone() {
    walk("index.html", |page| async move {
        page.before_every_page(include_str!("traps.js"));
        page.open("two.html").await;
        page.expect_trouble();
        let (broken, other) = (page.widget(0), page.widget(1));
        other.wait_for("ready").await;
        broken.wait_for("ready").await;
        broken.answer(&json!(["any"])).await;
        page.script("traps[0] = true", &[]).await;
        broken.click("button[type=submit]").await;
        broken.wait_for("failed").await;
        let fallback = page.script("return witness.host(0).querySelector('p').checkVisibility()", &[]).await;
        assert_eq!(fallback, json!(true));
        assert!(broken.text("[role=alert]").await.contains("De antwoorden zijn er nog"));
        assert!(broken.focused().await.contains("Er ging iets mis"), "the focus went to what happened");
        let event = page.script("return witness.events.at(-1)", &[]).await;
        assert_eq!(
            (&event["name"], &event["place"], &event["detail"]["code"]),
            (&json!("error"), &json!(0), &json!("crashed"))
        );

        other.answer(&json!(["any"])).await;
        other.answer(&json!("any")).await;

        broken.press("Probeer opnieuw").await;
        broken.wait_for("ready").await;
        assert_eq!(broken.property("answers").await["answers"], json!({ "field": ["any"] }));
        broken.answer(&json!("any")).await;
    })
    .await;
}

/// What a page may not change, of everything in the widget. The same room for both, because that does change things.
const LOOKS: &str = "
    witness.host(0).style.setProperty('width', '600px', 'important');
    const names = ['display', 'visibility', 'opacity', 'position', 'float', 'box-sizing', 'color', 'background-color', 'cursor',
      'font-family', 'font-size', 'font-style', 'font-weight', 'font-variant', 'line-height', 'letter-spacing', 'word-spacing',
      'text-align', 'text-decoration-line', 'text-indent', 'text-transform', 'white-space', 'direction', 'user-select',
      'list-style-type', 'margin', 'padding', 'border-width', 'border-style', 'border-radius', 'outline-style'];
    return witness.all(0, '.root, .root *').map((element) => {
      const style = getComputedStyle(element);
      return [element.localName, ...names.map((name) => `${name}: ${style.getPropertyValue(name)}`)];
    });";

#[tokio::test]
async fn a_hostile_page_changes_nothing_inside() {
    walk("index.html", |page| async move {
        page.ready_widget().await;
        let calm = page.script(LOOKS, &[]).await;
        page.open("hostile.html").await;
        let widget = page.ready_widget().await;
        let hostile = page.script(LOOKS, &[]).await;
        let (calm, hostile) = (calm.as_array().unwrap(), hostile.as_array().unwrap());
        assert_eq!(calm.len(), hostile.len());
        for (calm, hostile) in calm.iter().zip(hostile) {
            let changed: Vec<(&Value, &Value)> = calm
                .as_array()
                .unwrap()
                .iter()
                .zip(hostile.as_array().unwrap())
                .filter(|(calm, hostile)| calm != hostile)
                .collect();
            assert!(changed.is_empty(), "{} looks different: {changed:?}", calm[0]);
        }
        widget.answer(&json!(["any"])).await;
    })
    .await;
}
