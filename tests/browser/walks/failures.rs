//! When it can't run: the fallback for the visitor, and for the web team a code and a remedy.

use browser_tests::{Page, Value, json, walk};

/// What the page was told, once the widget has given up; and the visitor still has the fallback.
async fn failure(page: &Page) -> Value {
    page.expect_trouble();
    let widget = page.widget(0);
    widget.wait_for("failed").await;
    let fallback = page.script("return witness.host(0).querySelector('p').checkVisibility()", &[]).await;
    assert_eq!(fallback, json!(true), "the fallback is there");
    assert!(!widget.text("[role=alert] p").await.is_empty(), "the visitor is told something");
    page.script("return witness.events.findLast((event) => event.name === 'error').detail", &[]).await
}

/// The failure of a page on which this script ran first.
async fn failure_with(script: impl Into<String>, code: &'static str, remedy: &'static str) {
    let script = script.into();
    walk("index.html", move |page| async move {
        page.before_every_page(&script);
        fails(&page, code, remedy).await;
    })
    .await;
}

/// The failure of a page that is under this policy as well.
async fn failure_under(policy: &'static str, code: &'static str, remedy: &'static str) {
    walk("index.html", move |page| async move {
        page.add_policy(policy);
        fails(&page, code, remedy).await;
    })
    .await;
}

async fn fails(page: &Page, code: &str, remedy: &str) {
    page.open("index.html").await;
    let failure = failure(page).await;
    assert_eq!(failure["code"], json!(code), "{failure}");
    let message = failure["message"].as_str().unwrap();
    assert!(message.contains(remedy), "the remedy is named: {message}");
    page.widget(0).is_accessible().await;
}

#[tokio::test]
async fn a_policy_that_forbids_webassembly() {
    failure_under("script-src 'self'", "csp", "'wasm-unsafe-eval'").await;
}

#[tokio::test]
async fn a_policy_that_forbids_fetching() {
    failure_under("connect-src 'none'", "csp", "connect-src").await;
}

#[tokio::test]
async fn a_page_of_words_instead_of_the_wasm() {
    failure_with(
        "const real = fetch;
         fetch = (url, ...rest) => `${url}`.endsWith('.wasm')
           ? Promise.resolve(new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }))
           : real(url, ...rest);",
        "mime",
        "application/wasm",
    )
    .await;
}

#[tokio::test]
async fn a_wasm_that_was_cut_off() {
    failure_with(
        "const real = fetch;
         fetch = async (url, ...rest) => {
           const response = await real(url, ...rest);
           if (!`${url}`.endsWith('.wasm')) return response;
           return new Response((await response.arrayBuffer()).slice(0, 5000), { headers: { 'content-type': 'application/wasm' } });
         };",
        "damaged",
        "upload it again",
    )
    .await;
}

#[tokio::test]
async fn a_style_sheet_that_is_not_there() {
    failure_with(
        "const real = fetch;
         fetch = (url, ...rest) => `${url}`.endsWith('.css') ? Promise.resolve(new Response('', { status: 404 })) : real(url, ...rest);",
        "not-found",
        "mkb-route.css",
    )
    .await;
}

#[tokio::test]
async fn no_network() {
    failure_with("fetch = () => Promise.reject(new TypeError('Failed to fetch'))", "network", "can't be reached").await;
}

#[tokio::test]
async fn a_browser_of_long_ago() {
    failure_with("delete CSSStyleSheet.prototype.replaceSync", "old-browser", "Safari").await;
}

#[tokio::test]
async fn a_server_with_another_type_only_costs_a_warning() {
    walk("index.html", |page| async move {
        page.before_every_page(
            "const real = fetch;
             fetch = async (url, ...rest) => {
               const response = await real(url, ...rest);
               if (!`${url}`.endsWith('.wasm')) return response;
               return new Response(await response.arrayBuffer(), { headers: { 'content-type': 'application/octet-stream' } });
             };",
        );
        page.open("index.html").await;
        page.ready_widget().await;
    })
    .await;
}

#[tokio::test]
async fn content_that_is_not_there_and_then_is() {
    walk("index.html", |page| async move {
        page.ready_widget().await;
        page.script("witness.host(0).setAttribute('content', 'content/nothing.json')", &[]).await;
        let failure = failure(&page).await;
        assert_eq!(failure["code"], json!("not-found"));
        page.script("witness.host(0).setAttribute('content', 'content/sample.json')", &[]).await;
        page.ready_widget().await;
    })
    .await;
}

#[tokio::test]
async fn content_that_is_no_json() {
    walk("index.html", |page| async move {
        page.ready_widget().await;
        page.script("witness.host(0).setAttribute('content', 'index.html')", &[]).await;
        let failure = failure(&page).await;
        assert_eq!(failure["code"], json!("content-not-json"));
        assert_eq!(failure["problems"][0]["file"], json!("index.html"));
    })
    .await;
}

#[tokio::test]
async fn content_with_mistakes_is_told_all_of_them_with_their_places() {
    walk("index.html", |page| async move {
        page.ready_widget().await;
        page.script("witness.host(0).content = { format: 'mkb-route/content/1', versoin: '1' }", &[]).await;
        let failure = failure(&page).await;
        assert_eq!(failure["code"], json!("content-invalid"));
        let problems = failure["problems"].as_array().unwrap();
        assert!(problems.len() > 1, "{problems:?}");
        let unknown = problems.iter().find(|problem| problem["code"] == "UNKNOWN_KEY").unwrap();
        assert_eq!((&unknown["line"], &unknown["column"]), (&json!(3), &json!(3)));
    })
    .await;
}

#[tokio::test]
async fn content_of_another_site_that_keeps_it_to_itself() {
    walk("index.html", |page| async move {
        // The policy of the demo pages forbids other sites altogether, which is another failure.
        page.lift_policy();
        page.open("index.html").await;
        page.ready_widget().await;
        page.script(
            "const elsewhere = new URL('content/sample.json', location.href);
             elsewhere.hostname = 'localhost';
             witness.host(0).setAttribute('content', elsewhere);",
            &[],
        )
        .await;
        let failure = failure(&page).await;
        assert_eq!(failure["code"], json!("cors"));
        assert!(failure["message"].as_str().unwrap().contains("Access-Control-Allow-Origin"));
    })
    .await;
}
