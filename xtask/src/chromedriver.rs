//! Chromium's driver as a child of this program, ended with it.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::failure::{Failure, Outcome};

const PATIENCE: Duration = Duration::from_secs(20);
const BETWEEN_LOOKS: Duration = Duration::from_millis(50);

pub(crate) struct Chromedriver {
    child: Child,
    port: u16,
}

impl Chromedriver {
    pub(crate) fn start(program: &Path) -> Outcome<Self> {
        let step = "start chromedriver";
        let remedy = "try `chromedriver --version`; delete what is broken and run `cargo xtask setup`";
        let failure = |error: std::io::Error| Failure::new(step, error, remedy);
        let port = free_port().map_err(failure)?;
        let mut command = Command::new(program);
        command.arg(format!("--port={port}")).arg("--log-level=SEVERE");
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).spawn().map_err(failure)?;
        let mut driver = Self { child, port };
        let deadline = Instant::now() + PATIENCE;
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            if let Ok(Some(status)) = driver.child.try_wait() {
                return Err(Failure::new(step, format!("it ended with {status}"), remedy));
            }
            if Instant::now() > deadline {
                return Err(Failure::new(step, format!("it does not answer on port {port}"), remedy));
            }
            sleep(BETWEEN_LOOKS);
        }
        Ok(driver)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asked politely, it closes the browsers that a failed test left open; killed, it would leave them running.
    fn shut_down(&mut self) -> std::io::Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        write!(stream, "GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")?;
        stream.read_to_end(&mut Vec::new())?;
        let deadline = Instant::now() + PATIENCE;
        while self.child.try_wait()?.is_none() && Instant::now() < deadline {
            sleep(BETWEEN_LOOKS);
        }
        Ok(())
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        drop(self.shut_down());
        // Both fail when it has ended already, which is what is wanted.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}
