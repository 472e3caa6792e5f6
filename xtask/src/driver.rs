//! The drivers of a browser as children of this program, ended with it.

mod session;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::engine::Engine;
use crate::failure::{Failure, Outcome};
use crate::project;
use crate::setup::Browser;
use session::Session;

const PATIENCE: Duration = Duration::from_secs(20);
const BETWEEN_LOOKS: Duration = Duration::from_millis(50);

/// As many drivers as browsers may be open at once: most drivers open no second one.
pub(crate) struct Drivers {
    /// Go first: a driver that ends does not always end its browser.
    sessions: Vec<Session>,
    engine: Engine,
    /// The file with what each of them is asked for.
    capabilities: PathBuf,
    drivers: Vec<Driver>,
    /// Goes last: the browsers are shown on it.
    _screen: Option<Screen>,
}

impl Drivers {
    pub(crate) fn start(browser: &Browser, count: usize) -> Outcome<Self> {
        let screen = browser.x_server.as_deref().map(Screen::start).transpose()?;
        let drivers = (0..count).map(|_| Driver::start(browser, screen.as_ref())).collect::<Outcome<_>>()?;
        let capabilities = browser.engine.capabilities(&browser.program)?;
        Ok(Self { sessions: Vec::new(), engine: browser.engine, capabilities, drivers, _screen: screen })
    }

    /// Opens a browser with each of them, and tells the walks. A browser takes seconds to start, so all walks share
    /// these.
    pub(crate) fn open_browsers(&mut self, walks: &mut Command) -> Outcome {
        let capabilities = project::read(&self.capabilities)?;
        let open = |driver: &Driver| Session::open(self.engine, driver.port, &capabilities);
        self.sessions = self.drivers.iter().map(open).collect::<Outcome<_>>()?;
        let addresses: Vec<String> = self.sessions.iter().map(Session::address).collect();
        walks.env("MKB_ENGINE", self.engine.name()).env("MKB_BROWSERS", addresses.join(" "));
        Ok(())
    }

    /// Tells the test runner of wasm-bindgen about the first of them.
    pub(crate) fn tell_wasm_runner(&self, command: &mut Command) {
        let name = match self.engine {
            Engine::Chromium => "CHROMEDRIVER_REMOTE",
            Engine::Firefox => "GECKODRIVER_REMOTE",
            // It knows no other driver of WebKit, and asks it for nothing that only Apple's has.
            Engine::Webkit => "SAFARIDRIVER_REMOTE",
        };
        let urls = self.drivers.iter().map(|driver| format!("http://127.0.0.1:{}", driver.port));
        command.env(name, urls.take(1).collect::<String>()).env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &self.capabilities);
    }
}

struct Driver {
    child: Child,
    port: u16,
    engine: Engine,
}

impl Driver {
    fn start(browser: &Browser, screen: Option<&Screen>) -> Outcome<Self> {
        let program = browser.driver.display().to_string();
        let step = format!("start {program}");
        let remedy = format!("try `{program} --version`; delete what is broken and run `cargo xtask setup`");
        let failure = |error: std::io::Error| Failure::new(&step, error, &remedy);
        let port = free_port().map_err(failure)?;
        let mut command = Command::new(&browser.driver);
        match browser.engine {
            Engine::Chromium => command.arg(format!("--port={port}")).arg("--log-level=SEVERE"),
            // With its usual port for the other protocol a second one would not start.
            Engine::Firefox => command.args(["--log=fatal", "--websocket-port=0"]).arg(format!("--port={port}")),
            Engine::Webkit => command.arg(format!("--port={port}")),
        };
        if let Some(screen) = screen {
            command
                .env("DISPLAY", format!(":{}", screen.number))
                .env_remove("WAYLAND_DISPLAY")
                .env("GDK_BACKEND", "x11");
        }
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().map_err(failure)?;
        let mut driver = Self { child, port, engine: browser.engine };
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

impl Drop for Driver {
    fn drop(&mut self) {
        // The others have no such request: geckodriver's browser ends with it, WebKit's with its screen.
        if self.engine == Engine::Chromium {
            drop(self.shut_down());
        }
        end(&mut self.child);
    }
}

/// An X server that shows nothing.
struct Screen {
    child: Child,
    number: String,
}

impl Screen {
    fn start(program: &Path) -> Outcome<Self> {
        let step = "start Xvfb, the screen that WebKit needs";
        let remedy = "try `Xvfb :99`; delete what is broken and run `cargo xtask setup`";
        let failure = |error: std::io::Error| Failure::new(step, error, remedy);
        let mut command = Command::new(program);
        // It takes a number that is free, and says which once it is ready.
        command.args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(failure)?;
        let mut number = String::new();
        if let Some(said) = child.stdout.take() {
            BufReader::new(said).read_line(&mut number).map_err(failure)?;
        }
        let screen = Self { child, number: number.trim().to_owned() };
        if screen.number.is_empty() { Err(Failure::new(step, "it ended at once", remedy)) } else { Ok(screen) }
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        end(&mut self.child);
    }
}

/// Both fail when it has ended already, which is what is wanted.
fn end(child: &mut Child) {
    drop(child.kill());
    drop(child.wait());
}

fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}
