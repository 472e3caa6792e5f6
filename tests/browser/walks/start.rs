//! The first screen.

use browser_tests::walk;

#[tokio::test]
async fn the_first_question_is_there_and_accessible() {
    walk("index.html", |page| async move {
        let widget = page.ready_widget().await;
        assert!(!widget.heading().await.is_empty());
        widget.is_accessible().await;
    })
    .await;
}
