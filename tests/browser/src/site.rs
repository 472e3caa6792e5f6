//! The demo pages as one walk needs them: the pages that `cargo xtask test` serves, with scripts that run before all
//! others, another policy, or in a narrow frame. On a port of its own, so that walks don't share what browsers keep
//! per site; and by the server, because that works the same in every engine.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, IF_MODIFIED_SINCE,
    IF_NONE_MATCH,
};
use axum::http::{HeaderMap, HeaderValue, Uri};
use axum::response::{IntoResponse, Response};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

use crate::browser::setting;

/// The address of the scripts that run first.
const FIRST: &str = "/first.js";
/// In front of the size of a frame, in front of the address of the page in it.
const FRAME: &str = "/frame/";
const LARGEST_PAGE: usize = 1 << 20;

/// Ends with the walk.
#[derive(Clone, Debug)]
pub(crate) struct Site {
    address: SocketAddr,
    changes: Arc<Mutex<Changes>>,
}

#[derive(Debug, Default)]
struct Changes {
    scripts: Vec<String>,
    policy: Policy,
}

#[derive(Debug, Default)]
enum Policy {
    #[default]
    AsServed,
    AndAlso(String),
    Lifted,
}

impl Site {
    pub(crate) async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let site = Self { address, changes: Arc::default() };
        let pages = Pages { client: Client::builder(TokioExecutor::new()).build_http(), site: site.clone() };
        tokio::spawn(async move { axum::serve(listener, Router::new().fallback(answer).with_state(pages)).await });
        site
    }

    /// The address of a page.
    pub(crate) fn page(&self, path: &str) -> String {
        format!("http://{}/{path}", self.address)
    }

    /// The address of a page that is nothing but a frame of this size, with that page in it.
    pub(crate) fn framed(&self, path: &str, width: u32, height: u32) -> String {
        self.page(&format!("{}{width}/{height}/{path}", FRAME.trim_start_matches('/')))
    }

    /// Another script that runs before all others of every page.
    pub(crate) fn add_script(&self, script: &str) {
        // In a block, so that what it names for itself stays its own.
        self.change(|changes| changes.scripts.push(format!("{{\n{script}\n}}\n")));
    }

    /// A policy on top of the one that is there.
    pub(crate) fn add_policy(&self, policy: &str) {
        self.change(|changes| changes.policy = Policy::AndAlso(policy.to_owned()));
    }

    pub(crate) fn lift_policy(&self) {
        self.change(|changes| changes.policy = Policy::Lifted);
    }

    fn change(&self, change: impl FnOnce(&mut Changes)) {
        change(&mut self.changes.lock().expect("nobody panics with it"));
    }

    fn scripts(&self) -> String {
        self.changes.lock().expect("nobody panics with it").scripts.concat()
    }

    fn put_policy(&self, headers: &mut HeaderMap) {
        match &self.changes.lock().expect("nobody panics with it").policy {
            Policy::AsServed => {}
            Policy::AndAlso(policy) => {
                headers.append(CONTENT_SECURITY_POLICY, HeaderValue::from_str(policy).expect("a policy"));
            }
            Policy::Lifted => drop(headers.remove(CONTENT_SECURITY_POLICY)),
        }
    }
}

#[derive(Clone)]
struct Pages {
    client: Client<HttpConnector, Body>,
    site: Site,
}

async fn answer(State(pages): State<Pages>, request: Request) -> Response {
    let path = request.uri().path();
    if path == FIRST {
        let headers = [(CONTENT_TYPE, "text/javascript"), (CACHE_CONTROL, "no-store")];
        return (headers, pages.site.scripts()).into_response();
    }
    let framed: Vec<&str> = path.strip_prefix(FRAME).into_iter().flat_map(|rest| rest.splitn(3, '/')).collect();
    match framed.as_slice() {
        [width, height, page] => frame(width, height, page),
        _ => pages.forward(request).await,
    }
}

fn frame(width: &str, height: &str, page: &str) -> Response {
    let page = format!(
        "<!doctype html><html lang=nl><title>{page}</title><link rel=icon href=/demo/icon.svg><body style='margin: 0'>
         <iframe title='{page}' src='/{page}' width={width} height={height} style='border: 0'></iframe>"
    );
    ([(CONTENT_TYPE, "text/html")], page).into_response()
}

impl Pages {
    async fn forward(&self, mut request: Request) -> Response {
        let path = request.uri().path_and_query().expect("a path").to_string();
        let there: Uri = format!("{}{path}", setting("MKB_BASE_URL")).parse().expect("an address");
        *request.uri_mut() = there;
        request.headers_mut().remove(HOST);
        if path.ends_with(".html") {
            // Pages come plain and whole, because something is put into them.
            for header in [ACCEPT_ENCODING, IF_MODIFIED_SINCE, IF_NONE_MATCH] {
                request.headers_mut().remove(header);
            }
        }
        let answer = self.client.request(request).await.expect("the pages are served");
        let (mut head, body) = answer.into_parts();
        let body = Body::new(body);
        if head.headers.get(CONTENT_TYPE).is_none_or(|kind| !kind.as_bytes().starts_with(b"text/html")) {
            return Response::from_parts(head, body);
        }
        let page = to_bytes(body, LARGEST_PAGE).await.expect("a page");
        let page =
            String::from_utf8_lossy(&page).replacen("<head>", &format!("<head><script src={FIRST}></script>"), 1);
        head.headers.remove(CONTENT_LENGTH);
        self.site.put_policy(&mut head.headers);
        Response::from_parts(head, page.into())
    }
}
