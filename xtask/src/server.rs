//! Serves `dist/` as a careful web team would: right types, compressed files, and the strictest page policy.
//!
//! The policy is the point. A widget that runs under this one runs under every policy that lets it run at all, and the
//! browser tests assert that nothing reports a violation.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;

use axum::Router;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, HeaderValue, X_CONTENT_TYPE_OPTIONS};
use tokio::runtime::Runtime;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

use crate::failure::{Failure, Outcome};

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
                      img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; \
                      require-trusted-types-for 'script'";

const HEADERS: [(HeaderName, &str); 3] = [
    (CONTENT_SECURITY_POLICY, POLICY),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    // The next build must show at the next reload.
    (CACHE_CONTROL, "no-cache"),
];

/// How many ports after the wanted one are tried.
const PORTS_TRIED: u16 = 100;

/// Runs until dropped.
pub(crate) struct Server {
    address: SocketAddr,
    _runtime: Runtime,
}

impl Server {
    pub(crate) fn base_url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns only with the program's end.
    pub(crate) fn serve_until_killed(&self) -> ! {
        loop {
            std::thread::park();
        }
    }
}

/// On the wanted port or the next free one; with port 0 on any free one. Only this machine can reach it.
pub(crate) fn start(folder: &Path, wanted: u16) -> Outcome<Server> {
    let step = "start the web server";
    let failure = |error| Failure::new(step, error, "look at the limits of this user and machine");
    let listener = listen(wanted).map_err(failure)?;
    let address = listener.local_addr().map_err(failure)?;
    listener.set_nonblocking(true).map_err(failure)?;
    let runtime = Runtime::new().map_err(failure)?;
    let listener = {
        let _inside = runtime.enter();
        tokio::net::TcpListener::from_std(listener).map_err(failure)?
    };
    let pages = pages(folder);
    runtime.spawn(async move { axum::serve(listener, pages).await });
    Ok(Server { address, _runtime: runtime })
}

fn pages(folder: &Path) -> Router {
    let files = ServeDir::new(folder).precompressed_br().precompressed_gzip();
    HEADERS.into_iter().fold(Router::new().fallback_service(files), |pages, (name, value)| {
        pages.layer(SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value)))
    })
}

fn listen(wanted: u16) -> std::io::Result<TcpListener> {
    let mut port = wanted;
    loop {
        match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
            Err(e) if e.kind() == ErrorKind::AddrInUse && port < wanted.saturating_add(PORTS_TRIED) => port += 1,
            result => return result,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;

    use super::{Server, listen, start};

    fn answer(server: &Server, path: &str, accepted: &str) -> std::io::Result<String> {
        let mut stream = TcpStream::connect(server.address)?;
        let accepted = if accepted.is_empty() { String::new() } else { format!("accept-encoding: {accepted}\r\n") };
        write!(stream, "GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n{accepted}\r\n")?;
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes)?;
        Ok(String::from_utf8_lossy(&bytes).to_lowercase())
    }

    #[test]
    fn files_have_their_type_their_compression_and_the_policy() -> Result<(), Box<dyn std::error::Error>> {
        let folder = std::env::temp_dir().join(format!("xtask-server-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        for (name, content) in [("index.html", "<p>"), ("a.wasm", "plain"), ("a.wasm.br", "small"), ("a.js", "1")] {
            std::fs::write(folder.join(name), content)?;
        }
        let server = start(&folder, 0)?;
        for (path, accepted, expected) in [
            ("/", "", "content-type: text/html"),
            ("/", "", "content-security-policy: default-src 'none'"),
            ("/", "", "x-content-type-options: nosniff"),
            ("/a.js", "", "content-type: text/javascript"),
            ("/a.wasm", "", "content-type: application/wasm"),
            ("/a.wasm", "", "\r\n\r\nplain"),
            ("/a.wasm", "gzip, br", "content-type: application/wasm"),
            ("/a.wasm", "gzip, br", "content-encoding: br"),
            ("/a.wasm", "gzip, br", "\r\n\r\nsmall"),
            ("/none", "", "http/1.1 404"),
        ] {
            let answer = answer(&server, path, accepted)?;
            assert!(answer.contains(expected), "{path} with {accepted:?} should have {expected:?}: {answer}");
        }
        std::fs::remove_dir_all(folder)?;
        Ok(())
    }

    #[test]
    fn a_taken_port_gives_the_next_free_one() -> std::io::Result<()> {
        let taken = listen(20_080)?.local_addr()?.port();
        let first = listen(taken)?;
        let second = listen(taken)?;
        assert!(second.local_addr()?.port() > first.local_addr()?.port());
        Ok(())
    }
}
