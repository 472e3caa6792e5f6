//! Changing one's mind: what no longer applies is set aside by name, and comes back.

use browser_tests::{Page, Persona, Widget, json, walk};

const ANSWERS: &str = "Bekijk of wijzig je antwoorden";
const DIPLOMAS: &str = "Wijzig Welke diploma's heb je, of haal je nog?";

async fn at_the_answers(page: &Page) -> Widget {
    let widget = page.ready_widget().await;
    Persona::read("mbo4-bbl-with-a-job").answer_all(&widget, async |_| {}).await;
    widget.press(ANSWERS).await;
    widget
}

#[tokio::test]
async fn an_answer_that_is_changed_sets_others_aside_and_undo_brings_them_back() {
    walk("index.html", |page| async move {
        let widget = at_the_answers(&page).await;
        let before = widget.property("answers").await;
        widget.press(DIPLOMAS).await;
        widget.click("input[value=mbo]").await;
        widget.answer(&json!(["vwo"])).await;
        let notice = widget.text("[part~=notice]").await;
        assert!(notice.contains("mbo"), "what is set aside is named: {notice}");
        widget.is_accessible().await;
        let after = widget.property("answers").await;
        assert_eq!(after["answers"]["diplomas"], json!(["vwo"]));
        widget.click("[part~=notice] button").await;
        page.wait("return witness.all(0, '[part~=notice]').length === 0", &[]).await;
        assert_eq!(widget.property("answers").await, before);
    })
    .await;
}

#[tokio::test]
async fn starting_all_over_is_asked_for_first() {
    walk("index.html", |page| async move {
        let widget = at_the_answers(&page).await;
        widget.press("Begin opnieuw").await;
        assert_ne!(widget.property("answers").await["answers"], json!({}), "not yet");
        widget.is_accessible().await;
        widget.click(".confirm button").await;
        page.wait("return witness.events.at(-1).name === 'step'", &[]).await;
        assert_eq!(widget.property("answers").await["answers"], json!({}));
        let told = page.script("return witness.events.some((event) => event.name === 'restart')", &[]).await;
        assert_eq!(told, json!(true));
    })
    .await;
}

#[tokio::test]
async fn the_result_so_far_goes_back_to_the_questions() {
    walk("index.html", |page| async move {
        let widget = page.ready_widget().await;
        widget.answer(&json!(["ict"])).await;
        let question = widget.heading().await;
        widget.press("Bekijk je resultaat tot nu toe").await;
        assert!(!widget.texts("[part~=verdict]").await.is_empty());
        widget.is_accessible().await;
        widget.click("[part~=more] button").await;
        page.wait("return witness.all(0, 'form').length === 1", &[]).await;
        assert_eq!(widget.heading().await, question);
    })
    .await;
}
