//! What a page can do to an element: move it, remove it, set it up early, load the script twice.

use browser_tests::{Page, engine, json, walk};

#[tokio::test]
async fn moving_keeps_the_screen_as_it_is() {
    walk("index.html", |page| async move {
        let widget = page.widget_after_two_answers().await;
        let heading = widget.heading().await;
        widget.click("input").await;
        page.script(
            "window.before = witness.all(0, '.root')[0];
             const place = document.createElement('section');
             document.querySelector('main').prepend(place);
             place.append(witness.host(0));",
            &[],
        )
        .await;
        page.script_async("await new Promise((resolve) => setTimeout(resolve, 200))", &[]).await;
        assert_eq!(widget.heading().await, heading);
        assert!(widget.find("input").await.is_selected().await.unwrap(), "what was filled in is still there");
        assert_eq!(page.script("return before === witness.all(0, '.root')[0]", &[]).await, json!(true));
        widget.submit().await;
        assert_ne!(widget.heading().await, heading);
    })
    .await;
}

#[tokio::test]
async fn putting_it_back_much_later_keeps_the_answers() {
    walk("index.html", |page| async move {
        let widget = page.widget_after_two_answers().await;
        let answers = widget.property("answers").await;
        page.script("window.kept = witness.host(0); kept.remove()", &[]).await;
        page.script_async("await new Promise((resolve) => setTimeout(resolve, 200))", &[]).await;
        let stopped = page.script("return [kept.dataset.state, kept.shadowRoot.querySelector('.root')]", &[]).await;
        assert_eq!(stopped, json!(["loading", null]));
        assert_eq!(page.script("return kept.answers", &[]).await, answers);
        page.script("document.querySelector('main').append(kept)", &[]).await;
        widget.wait_for("ready").await;
        assert_eq!(widget.property("answers").await, answers);
    })
    .await;
}

#[tokio::test]
async fn properties_set_before_the_script_runs_count() {
    walk("index.html", |page| async move {
        page.before_every_page(
            "addEventListener('readystatechange', () => {
               const host = witness.host(0);
               if (host && !host.shadowRoot) host.answers = { field: ['any'] };
             }, true);",
        );
        page.open("index.html").await;
        let widget = page.ready_widget().await;
        assert_eq!(widget.property("answers").await["answers"], json!({ "field": ["any"] }));
    })
    .await;
}

#[tokio::test]
async fn a_script_that_is_loaded_twice_warns_and_changes_nothing() {
    walk("index.html", |page| async move {
        let widget = page.widget_after_two_answers().await;
        let heading = widget.heading().await;
        let warned = page
            .script_async(
                "const said = [];
                 console.warn = (words) => said.push(words);
                 await import('/mkb-route.js?again');
                 await import('/mkb-route.js?and-again');
                 return said.length;",
                &[],
            )
            .await;
        assert_eq!(warned, json!(1));
        assert_eq!(widget.heading().await, heading);
        // The second copy of the script was fetched by the walk itself.
        page.expect_trouble();
    })
    .await;
}

#[tokio::test]
async fn an_element_that_is_made_by_a_script_works() {
    walk("index.html", |page| async move {
        page.ready_widget().await;
        page.script(
            "const made = document.createElement('mkb-route-intake');
             made.setAttribute('heading-level', '4');
             made.lang = 'en';
             witness.host(0).replaceWith(made);",
            &[],
        )
        .await;
        let widget = page.ready_widget().await;
        assert_eq!(page.script("return witness.all(0, '.root')[0].lang", &[]).await, json!("en"));
        let level =
            page.script("return witness.all(0, '.root h1, .root h2, .root h3, .root h4')[0].tagName", &[]).await;
        assert_eq!(level, json!("H4"));
        widget.answer(&json!(["any"])).await;
        page.expect_trouble();
    })
    .await;
}

/// Counts the memories of instances that are still there.
const MEMORIES: &str = "
    const seen = [];
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...parts) => {
      const made = await instantiate(...parts);
      seen.push(new WeakRef((made.instance ?? made).exports.memory));
      return made;
    };
    globalThis.memories = () => seen.filter((memory) => memory.deref()).length;";

#[tokio::test]
async fn removing_frees_everything() {
    if engine::is_left_out("removing_frees_everything") {
        return;
    }
    walk("index.html", |page| async move {
        page.before_every_page(MEMORIES);
        page.open("index.html").await;
        page.ready_widget().await;
        let memories = async |page: &Page| {
            page.collect_garbage().await;
            page.script("return memories()", &[]).await.as_u64().unwrap()
        };
        assert_eq!(memories(&page).await, 1);
        for _ in 0..20 {
            page.script("witness.host(0).replaceWith(document.createElement('mkb-route-intake'))", &[]).await;
            page.ready_widget().await;
        }
        page.script_async("await new Promise((resolve) => setTimeout(resolve, 300))", &[]).await;
        let left = memories(&page).await;
        assert!(left <= 2, "of 21 widgets, {left} are still in memory");
        page.expect_trouble();
    })
    .await;
}
