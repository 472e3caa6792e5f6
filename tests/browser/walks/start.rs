//! The first screen, and what a page must do for it: nothing but a script and an element.

use browser_tests::{json, walk};

#[tokio::test]
async fn the_first_question_is_there_and_the_fallback_is_gone() {
    walk("index.html", |page| async move {
        let widget = page.ready_widget().await;
        assert_eq!(widget.texts("[part~=heading]").await.len(), 1);
        let fallback =
            page.script("return document.querySelector('mkb-route-intake > p').checkVisibility()", &[]).await;
        assert_eq!(fallback, json!(false));
        let events = page.script("return witness.events.map((event) => event.name)", &[]).await;
        assert_eq!(events, json!(["ready"]));
        widget.is_accessible().await;
    })
    .await;
}

#[tokio::test]
async fn starting_leaves_the_focus_and_the_scroll_where_they_are() {
    walk("index.html", |page| async move {
        page.ready_widget().await;
        let focus = page.script("return [document.activeElement.tagName, scrollY]", &[]).await;
        assert_eq!(focus, json!(["BODY", 0]));
    })
    .await;
}

#[tokio::test]
async fn a_page_in_english_gets_an_english_widget() {
    walk("two.html", |page| async move {
        let languages: Vec<_> = [(0, "nl"), (1, "en")].into();
        for (place, language) in languages {
            let widget = page.widget(place);
            widget.wait_for("ready").await;
            let found = page.script("return witness.all(arguments[0], '.root')[0].lang", &[json!(place)]).await;
            assert_eq!(found, json!(language));
        }
        page.widget(0).is_accessible().await;
    })
    .await;
}

#[tokio::test]
async fn a_page_about_a_programme_begins_with_it() {
    walk("index.html", |page| async move {
        page.before_every_page(
            "addEventListener('readystatechange', () => witness.host(0)?.setAttribute('programme', 'ad-engineering-duaal'), true)",
        );
        page.open("index.html").await;
        let widget = page.ready_widget().await;
        assert_eq!(widget.property("answers").await["answers"], json!({ "field": ["techniek"] }));
        widget.press("Bekijk je resultaat tot nu toe").await;
        let chosen = "return [...new Set([...witness.root(0).querySelectorAll('.card[data-chosen] [id^=route-]')]
                        .map((name) => name.id).filter((id) => !id.endsWith('-facts')))].sort()";
        let routes = ["route-ad-engineering-duaal.learn_first", "route-ad-engineering-duaal.work_throughout"];
        assert_eq!(page.script(chosen, &[]).await, json!(routes));
    })
    .await;
}

#[tokio::test]
async fn answers_that_the_page_knows_are_not_asked() {
    walk("index.html", |page| async move {
        page.before_every_page(
            "addEventListener('readystatechange', () =>
               witness.host(0)?.setAttribute('prefill', '{\"field\": [\"ict\"], \"degree\": \"ad\"}'), true)",
        );
        page.open("index.html").await;
        let widget = page.ready_widget().await;
        assert_eq!(widget.heading().await, "Wanneer wil je beginnen?");
    })
    .await;
}
