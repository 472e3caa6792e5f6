//! The browser engine that this run of the walks is in, what its driver can do, and which walks that leaves out.

use std::io::Write;

use crate::browser::setting;

/// One of the engines that `cargo xtask test --engines` knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// Of Chrome, Edge, Opera and Samsung's browser.
    Chromium,
    /// Of Firefox.
    Firefox,
    /// Of Safari and of every browser on an iPhone.
    Webkit,
}

/// A walk that not every engine can make.
struct Limit {
    walk: &'static str,
    only: &'static [Engine],
    reason: &'static str,
}

const LIMITS: [Limit; 2] = [
    Limit {
        walk: "pictures_of_every_screen",
        only: &[Engine::Chromium],
        reason: "dark, forced colours and paper are asked for by Chromium's own protocol; the pictures check nothing",
    },
    Limit {
        walk: "removing_frees_everything",
        only: &[Engine::Chromium, Engine::Firefox],
        reason: "WebKit's driver has no way to ask for what is free to be freed",
    },
];

impl Engine {
    /// The one of this run.
    #[must_use]
    pub fn current() -> Self {
        match setting("MKB_ENGINE").as_str() {
            "chromium" => Self::Chromium,
            "firefox" => Self::Firefox,
            "webkit" => Self::Webkit,
            other => panic!("there is no engine {other}"),
        }
    }

    /// Whether its driver gives what the browser itself says in the console. What pages say there is heard in all.
    pub(crate) fn tells_its_console(self) -> bool {
        self == Self::Chromium
    }
}

/// Whether this engine can't make this walk; then the run says so.
#[must_use]
pub fn is_left_out(walk: &str) -> bool {
    let engine = Engine::current();
    let limits = LIMITS.iter().filter(|limit| limit.walk == walk && !limit.only.contains(&engine));
    let reasons: Vec<&str> = limits.map(|limit| limit.reason).collect();
    for reason in &reasons {
        say_left_out(walk, reason);
    }
    !reasons.is_empty()
}

/// Past the test runner, which shows nothing of tests that pass. `cargo xtask test` counts these lines.
pub fn say_left_out(walk: &str, reason: &str) {
    writeln!(std::io::stdout(), "left out: {walk}, in {:?}: {reason}", Engine::current()).expect("it can be said");
}
