//! The stages of the test run, in the order in which they run.

use super::{browser, cargo};
use crate::failure::{Failure, Outcome};
use crate::setup::{Browser, Tools};
use crate::{dist, process, wasm};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    Format,
    Lint,
    Pure,
    Native,
    Wasm,
    Dist,
    Browser,
}

/// What the set-up put in place for these stages.
pub(super) struct Workbench {
    pub(super) tools: Option<Tools>,
    /// In the order in which they are used.
    pub(super) browsers: Vec<Browser>,
    /// Only walks with this in their name.
    pub(super) walk: Option<String>,
}

/// Crates that only make sense in a browser. The pure core must not depend on any of them, however indirectly.
const WEB_CRATES: [&str; 5] = ["yew", "wasm-bindgen", "web-sys", "js-sys", "gloo-utils"];

impl Stage {
    pub(crate) const ALL: [Self; 7] =
        [Self::Format, Self::Lint, Self::Pure, Self::Native, Self::Wasm, Self::Dist, Self::Browser];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Lint => "lint",
            Self::Pure => "pure",
            Self::Native => "native",
            Self::Wasm => "wasm",
            Self::Dist => "dist",
            Self::Browser => "browser",
        }
    }

    pub(super) fn purpose(self) -> &'static str {
        match self {
            Self::Format => "rustfmt on every package",
            Self::Lint => "clippy on everything, no warning allowed",
            Self::Pure => "the core builds and tests without any web crate",
            Self::Native => "tables, properties, markup, and the tests of the tools",
            Self::Wasm => "the wasm tests in every engine",
            Self::Dist => "the files for a web team, within the size limit",
            Self::Browser => "the walks through the pages in every engine",
        }
    }

    pub(super) fn needs_tools(self) -> bool {
        matches!(self, Self::Wasm | Self::Dist | Self::Browser)
    }

    pub(super) fn needs_browser(self) -> bool {
        matches!(self, Self::Wasm | Self::Browser)
    }

    /// Runs it and gives the number of tests that passed.
    pub(super) fn run(self, bench: &mut Workbench) -> Outcome<usize> {
        match self {
            Self::Format => {
                cargo::run("fmt --all --check", "find every file formatted", "run `cargo fmt --all`").map(|()| 0)
            }
            Self::Lint => lint().map(|()| 0),
            Self::Pure => pure(),
            Self::Native => cargo::count(
                process::fresh("cargo").args(["test", "--quiet", "--workspace", "--exclude", "browser-tests"]),
                "pass the native tests",
            )
            .map(|counts| counts.passed),
            Self::Wasm => browser::wasm_tests(bench.tools()?, &bench.browsers),
            Self::Dist => dist::build(bench.tools()?)?.within_limit().map(|()| 0),
            Self::Browser => browser::walks(bench.tools()?, &bench.browsers, bench.walk.as_deref()),
        }
    }
}

impl Workbench {
    fn tools(&self) -> Outcome<&Tools> {
        self.tools.as_ref().ok_or_else(|| not_set_up("the build tools"))
    }
}

fn not_set_up(what: &str) -> Failure {
    Failure::new(format!("use {what}"), "the set-up was not asked for it", "this is a mistake in xtask/src/test.rs")
}

fn lint() -> Outcome {
    let (step, remedy) = ("pass clippy", "mend what it names above");
    cargo::run("clippy --quiet --workspace --all-targets -- -D warnings", step, remedy)?;
    cargo::run("clippy --quiet --lib --no-default-features -- -D warnings", "pass clippy on the core alone", remedy)?;
    // Each widget is built without the other.
    [wasm::INTAKE, wasm::SCAN].iter().try_for_each(|widget| {
        let words = format!("clippy --quiet --lib --no-default-features --features {} -- -D warnings", widget.feature);
        cargo::run(&words, &format!("pass clippy on the {} alone", widget.feature), remedy)
    })
}

fn pure() -> Outcome<usize> {
    let step = "keep the core free of web crates";
    let remedy = "put the dependency behind the feature `ui` or `tool`; `cargo tree --no-default-features -e normal -i CRATE` \
                  shows where it comes from";
    let mut tree = process::fresh("cargo");
    tree.args(["tree", "--quiet", "--no-default-features", "--edges", "normal", "--prefix", "none", "--format", "{p}"]);
    let tree = process::output(&mut tree, step, "the message is above")?;
    let names = tree.lines().filter_map(|line| line.split(' ').next());
    let found: Vec<&str> = names.filter(|name| WEB_CRATES.contains(name)).collect();
    if !found.is_empty() {
        return Err(Failure::new(step, format!("it depends on {}", found.join(", ")), remedy));
    }
    cargo::run("check --quiet --lib --no-default-features", "compile the core alone", "the error is above")?;
    let mut test = process::fresh("cargo");
    cargo::count(test.args(["test", "--quiet", "--no-default-features"]), "pass the core's own tests")
        .map(|counts| counts.passed)
}
