//! Another language: everything but the words stays.

use browser_tests::{json, walk};

#[tokio::test]
async fn the_widget_follows_the_page() {
    walk("index.html", |page| async move {
        let widget = page.widget_after_two_answers().await;
        let (dutch, answers) = (widget.heading().await, widget.property("answers").await);
        // Half an answer, not sent yet.
        widget.click("input[type=radio], input[type=checkbox]").await;
        page.element("return document.getElementById('language')", &[]).await.click().await.unwrap();
        page.wait("return witness.all(0, '.root')[0].lang === 'en'", &[]).await;
        assert_ne!(widget.heading().await, dutch);
        assert_eq!(widget.property("answers").await, answers);
        assert!(widget.find("input").await.is_selected().await.unwrap(), "what was filled in is still there");
        widget.is_accessible().await;
        page.element("return document.getElementById('language')", &[]).await.click().await.unwrap();
        page.wait("return witness.all(0, '.root')[0].lang === 'nl'", &[]).await;
        assert_eq!(widget.heading().await, dutch);
    })
    .await;
}

#[tokio::test]
async fn the_visitor_may_choose_another_language_than_the_page() {
    walk("index.html", |page| async move {
        let widget = page.widget_after_two_answers().await;
        let answers = widget.property("answers").await;
        widget.press("English").await;
        page.wait("return witness.all(0, '.root')[0].lang === 'en'", &[]).await;
        assert_eq!(widget.property("answers").await, answers);
        // A change elsewhere on the page is not about the language of the page.
        page.script("document.querySelector('footer').lang = 'fr'", &[]).await;
        let still = page.script("return witness.all(0, '.root')[0].lang", &[]).await;
        assert_eq!(still, json!("en"));
    })
    .await;
}
