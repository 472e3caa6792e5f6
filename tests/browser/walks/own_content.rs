//! The page that runs the widget on a file of one's own.

use std::path::PathBuf;

use browser_tests::{Page, json, walk};

async fn choose(page: &Page, name: &str, text: &str) {
    let file = std::env::temp_dir().join(format!("{}-{name}", std::process::id()));
    std::fs::write(&file, text).unwrap();
    let field = page.element("return document.getElementById('file')", &[]).await;
    field.send_keys(file.to_str().unwrap()).await.unwrap();
}

#[tokio::test]
async fn a_file_of_ones_own() {
    walk("own-content.html", |page| async move {
        let widget = page.ready_widget().await;
        let sample = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../www/content/sample.json");
        let sample = std::fs::read_to_string(sample).unwrap();

        page.expect_trouble();
        choose(&page, "broken.json", &sample.replacen("\"version\"", "\"versoin\"", 1)).await;
        widget.wait_for("failed").await;
        page.wait("return document.activeElement.id === 'report'", &[]).await;
        let problems = page.script("return document.getElementById('problems').innerText", &[]).await;
        assert!(problems.as_str().unwrap().contains("`versoin`"), "{problems}");
        widget.is_accessible().await;

        choose(&page, "whole.json", &sample).await;
        widget.wait_for("ready").await;
        assert_eq!(page.script("return document.getElementById('report').hidden", &[]).await, json!(true));
    })
    .await;
}
