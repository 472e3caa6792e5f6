//! What only wasm in a browser can show of the pieces: that the rules give the same there, and that the components live
//! in a shadow root. The walks in `tests/browser` show the whole.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that can't go on stops, with the reason"
)]

use std::cell::RefCell;
use std::rc::Rc;

use mkb_route::content;
use mkb_route::domain::answers::Answers;
use mkb_route::domain::decide::decide;
use mkb_route::domain::pack::Pack;
use mkb_route::domain::text::Locale;
use mkb_route::domain::verdict::Verdict;
use mkb_route::session::Session;
use mkb_route::session::action::{Action, Draft};
use mkb_route::session::screen::Body;
use mkb_route::ui::app::{App, AppProps};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::wasm_bindgen::JsCast;
use web_sys::{HtmlElement, ShadowRoot, ShadowRootInit, ShadowRootMode};
use yew::Callback;

wasm_bindgen_test_configure!(run_in_browser);

fn sample() -> Pack {
    match content::load(("sample.json", include_str!("../www/content/sample.json"))) {
        Ok(pack) => pack,
        Err(problems) => {
            panic!("{:?}", problems.iter().map(|problem| problem.line_of_text(Locale::En)).collect::<Vec<_>>())
        }
    }
}

/// Before a question is answered, every route is open and something is left to ask.
#[wasm_bindgen_test]
fn the_rules_run_as_wasm() {
    let pack = sample();
    let outcome = decide(&pack, &Answers::default());
    assert_eq!(outcome.routes.len(), pack.routes.len());
    assert!(outcome.routes.iter().all(|route| route.verdict == Verdict::Open));
    assert_eq!(outcome.remaining.next, Some(pack.known.field));
}

/// A question in an open shadow root: it is there, it hears the visitor, and it goes without a trace.
#[wasm_bindgen_test]
async fn a_question_lives_in_a_shadow_root() {
    let session = Session::new(Rc::new(sample()), Locale::Nl, None);
    let screen = session.screen();
    let Body::Question(question) = &screen.body else { panic!("a visit begins with a question") };
    let heading = question.heading.clone();
    let heard = Rc::new(RefCell::new(Vec::new()));
    let (root, mount) = shadow();
    let app = yew::Renderer::<App>::with_root_and_props(
        mount,
        AppProps {
            screen: Rc::new(screen),
            focus: None,
            announcement: None,
            heading_level: 2,
            on_action: Callback::from({
                let heard = heard.clone();
                move |action| heard.borrow_mut().push(action)
            }),
        },
    )
    .render();
    yew::scheduler::flush().await;
    assert_eq!(find(&root, "[part~=heading]").text_content(), Some(heading));
    find(&root, "input[value=ict]").click();
    yew::scheduler::flush().await;
    find(&root, "button[type=submit]").click();
    yew::scheduler::flush().await;
    assert_eq!(*heard.borrow(), [Action::Submit(Draft::Chosen(vec!["ict".to_owned()]))]);
    app.destroy();
    yew::scheduler::flush().await;
    assert!(root.query_selector(".root").unwrap().is_none(), "nothing is left behind");
}

/// A shadow root in the page, with an element to mount on.
fn shadow() -> (ShadowRoot, web_sys::Element) {
    let document = gloo_utils::document();
    let host = document.create_element("div").unwrap();
    gloo_utils::body().append_child(&host).unwrap();
    let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).unwrap();
    let mount = document.create_element("div").unwrap();
    root.append_child(&mount).unwrap();
    (root, mount)
}

fn find(root: &ShadowRoot, selector: &str) -> HtmlElement {
    let found = root.query_selector(selector).unwrap();
    found.unwrap_or_else(|| panic!("no {selector}")).dyn_into().unwrap()
}
