//! The stages of the test run, in the order in which they run.

use std::path::PathBuf;

use super::cargo;
use crate::chromedriver::Chromedriver;
use crate::failure::{Failure, Outcome};
use crate::setup::{Browser, Tools};
use crate::{dist, process, project, server, wasm};

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
    pub(super) browser: Option<Browser>,
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
            Self::Wasm => "the wasm tests in headless Chromium",
            Self::Dist => "the files for a web team, within the size limit",
            Self::Browser => "the walks through the pages in Chromium",
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
            Self::Native => cargo::count_passed(
                process::fresh("cargo").args(["test", "--quiet", "--workspace", "--exclude", "browser-tests"]),
                "pass the native tests",
            ),
            Self::Wasm => wasm_tests(bench.tools()?, bench.browser()?),
            Self::Dist => dist::build(bench.tools()?)?.within_limit().map(|()| 0),
            Self::Browser => walks(bench.tools()?, bench.browser()?),
        }
    }
}

impl Workbench {
    fn tools(&self) -> Outcome<&Tools> {
        self.tools.as_ref().ok_or_else(|| not_set_up("the build tools"))
    }

    fn browser(&self) -> Outcome<&Browser> {
        self.browser.as_ref().ok_or_else(|| not_set_up("the browser"))
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
    cargo::count_passed(test.args(["test", "--quiet", "--no-default-features"]), "pass the core's own tests")
}

/// Each `tests/web*.rs`. Not through `wasm-pack test`: that compiles every test of the package for the web first, and
/// the others are for native code.
fn wasm_tests(tools: &Tools, browser: &Browser) -> Outcome<usize> {
    let names = web_test_names();
    if names.is_empty() {
        println!("there is no tests/web*.rs");
        return Ok(0);
    }
    let mut cargo = wasm::command(tools, "cargo");
    cargo.args(["test", "--target", wasm::TARGET]).args(wasm::FEATURES);
    for name in &names {
        cargo.args(["--test", name]);
    }
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    // The runner reads webdriver.json for the flags of the browser.
    cargo.env("CHROMEDRIVER", &browser.chromedriver).env("WASM_BINDGEN_TEST_ONLY_WEB", "1");
    cargo::count_passed(&mut cargo, "pass the wasm tests in Chromium")
}

fn web_test_names() -> Vec<String> {
    let entries = project::root().join("tests").read_dir().into_iter().flatten().flatten();
    let stem = |path: PathBuf| Some(path.file_stem()?.to_str()?.to_owned());
    let is_rust = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "rs");
    let mut names: Vec<String> = entries.map(|entry| entry.path()).filter(is_rust).filter_map(stem).collect();
    names.retain(|name| name.starts_with("web"));
    names.sort();
    names
}

fn walks(tools: &Tools, browser: &Browser) -> Outcome<usize> {
    dist::build(tools)?;
    let server = server::start(&project::dist(), 0)?;
    let driver = Chromedriver::start(&browser.chromedriver)?;
    let mut test = process::fresh("cargo");
    test.args(["test", "--package", "browser-tests"]);
    test.env("MKB_BASE_URL", server.base_url()).env("WEBDRIVER_URL", driver.url());
    test.env("CHROME_BINARY", &browser.chromium);
    test.env("AXE_JS", project::root().join("node_modules/axe-core/axe.min.js"));
    cargo::count_passed(&mut test, "pass the browser tests")
}
