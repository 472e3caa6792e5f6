//! A browser that a driver has opened, closed with this program.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use serde_json::{Value, json};

use crate::engine::Engine;
use crate::failure::{Failure, Outcome};

/// On a busy machine a browser may take its time to start.
const PATIENCE: Duration = Duration::from_secs(90);

pub(super) struct Session {
    port: u16,
    id: String,
}

impl Session {
    /// With the capabilities that the file holds.
    pub(super) fn open(engine: Engine, port: u16, capabilities: &str) -> Outcome<Self> {
        let step = format!("open a browser of {}", engine.name());
        let remedy = format!(
            "start that browser by hand and see what it says; to test without it, name the others after `--engines`, or \
             delete what is broken of {} and run `cargo xtask setup`",
            engine.name()
        );
        let wanted: Value = serde_json::from_str(capabilities).map_err(|e| Failure::new(&step, e, &remedy))?;
        let wanted = json!({ "capabilities": { "alwaysMatch": wanted } }).to_string();
        let answer = request(port, "POST", "/session", &wanted).map_err(|e| Failure::new(&step, e, &remedy))?;
        let id = answer.pointer("/value/sessionId").and_then(Value::as_str).map(str::to_owned);
        let said = answer.pointer("/value/message").and_then(Value::as_str).unwrap_or("its driver gives no reason");
        id.map(|id| Self { port, id }).ok_or_else(|| Failure::new(step, said.trim(), remedy))
    }

    /// How the walks find it.
    pub(super) fn address(&self) -> String {
        format!("http://127.0.0.1:{}/#{}", self.port, self.id)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // Fails when the browser has ended already, which is what is wanted.
        drop(request(self.port, "DELETE", &format!("/session/{}", self.id), ""));
    }
}

/// One request to the driver on this port, and its answer; nothing when that is no JSON.
fn request(port: u16, method: &str, path: &str, body: &str) -> std::io::Result<Value> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(PATIENCE))?;
    write!(
        stream,
        "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    )?;
    // To the length that it names: some drivers leave the connection open whatever they are told.
    let mut stream = BufReader::new(stream);
    let (mut line, mut length) = (String::new(), 0);
    while stream.read_line(&mut line)? > 2 {
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or_default();
        }
        line.clear();
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    Ok(serde_json::from_slice(&body).unwrap_or_default())
}
