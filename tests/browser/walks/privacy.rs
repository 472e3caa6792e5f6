//! Nothing is kept and nothing is told, unless the page asks for it.

use browser_tests::{Page, json, promises, walk};

const KEPT: &str = "return [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]";

async fn answer_two(page: &Page) {
    let widget = page.ready_widget().await;
    widget.answer(&json!(["techniek"])).await;
    widget.answer(&json!("bachelor")).await;
}

#[tokio::test]
async fn nothing_is_kept_by_default() {
    walk("index.html", |page| async move {
        answer_two(&page).await;
        assert_eq!(page.script(KEPT, &[]).await, json!([[], [], ""]));
    })
    .await;
}

#[tokio::test]
async fn events_hold_no_answers() {
    walk("index.html", |page| async move {
        answer_two(&page).await;
        promises::events_hold_none_of(&page, &["techniek", "bachelor"]).await;
    })
    .await;
}

#[tokio::test]
async fn with_storage_a_later_visit_goes_on_until_the_visitor_starts_all_over() {
    walk("index.html", |page| async move {
        page.before_every_page(
            "addEventListener('readystatechange', () => witness.host(0)?.setAttribute('storage', 'local'), true)",
        );
        page.open("index.html").await;
        answer_two(&page).await;
        let kept = page.script("return Object.keys(localStorage)", &[]).await;
        assert_eq!(kept.as_array().map(Vec::len), Some(1), "{kept}");

        page.open("index.html").await;
        let widget = page.ready_widget().await;
        let answers = widget.property("answers").await;
        assert_eq!(answers["answers"], json!({ "field": ["techniek"], "degree": "bachelor" }));

        page.script("witness.host(0).restart()", &[]).await;
        assert_eq!(page.script(KEPT, &[]).await, json!([[], [], ""]));
        assert_eq!(widget.property("answers").await["answers"], json!({}));
    })
    .await;
}

#[tokio::test]
async fn what_is_kept_but_does_not_fit_is_left_out() {
    walk("index.html", |page| async move {
        page.before_every_page(
            "localStorage.setItem('mkb-route/merenveld', '{\"format\": \"mkb-route/answers/1\", \"answers\": {\"field\": [\"techniek\"], \"gone\": 1}}');
             addEventListener('readystatechange', () => witness.host(0)?.setAttribute('storage', 'local'), true)",
        );
        page.open("index.html").await;
        let widget = page.ready_widget().await;
        assert_eq!(widget.property("answers").await["answers"], json!({ "field": ["techniek"] }));
    })
    .await;
}
