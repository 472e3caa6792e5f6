//! The tests in a browser: in one engine after the other.

use std::path::PathBuf;
use std::time::Instant;

use super::cargo::{self, Counts};
use crate::driver::Drivers;
use crate::failure::Outcome;
use crate::setup::{Browser, Tools};
use crate::{dist, process, project, server, wasm};

/// More browsers than this at once make each other so slow that walks fail for want of time.
const AT_ONCE: usize = 2;

/// Each `tests/web*.rs`. Not through `wasm-pack test`: that compiles every test of the package for the web first, and
/// the others are for native code.
pub(super) fn wasm_tests(tools: &Tools, browsers: &[Browser]) -> Outcome<usize> {
    let names = web_test_names();
    if names.is_empty() {
        println!("there is no tests/web*.rs");
        return Ok(0);
    }
    in_each(browsers, |browser| {
        let drivers = Drivers::start(browser, 1)?;
        let mut cargo = wasm::command(tools, "cargo");
        cargo.args(["test", "--target", wasm::TARGET]).args(wasm::FEATURES);
        for name in &names {
            cargo.args(["--test", name]);
        }
        cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
        cargo.env("WASM_BINDGEN_TEST_ONLY_WEB", "1");
        drivers.tell_wasm_runner(&mut cargo);
        cargo::count(&mut cargo, &format!("pass the wasm tests in {}", browser.engine.name()))
    })
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

pub(super) fn walks(tools: &Tools, browsers: &[Browser], name: Option<&str>) -> Outcome<usize> {
    dist::build(tools)?;
    let server = server::start(&project::dist(), 0)?;
    in_each(browsers, |browser| {
        let mut drivers = Drivers::start(browser, AT_ONCE)?;
        let mut test = process::fresh("cargo");
        test.args(["test", "--package", "browser-tests"]).args(name);
        test.env("MKB_BASE_URL", server.base_url());
        drivers.open_browsers(&mut test)?;
        test.env("AXE_JS", project::root().join("node_modules/axe-core/axe.min.js"));
        cargo::count(&mut test, &format!("pass the browser tests in {}", browser.engine.name()))
    })
}

/// Says per engine what came of it, and gives how many tests passed in all of them.
fn in_each(browsers: &[Browser], tests: impl Fn(&Browser) -> Outcome<Counts>) -> Outcome<usize> {
    let mut passed = 0;
    for browser in browsers {
        let started = Instant::now();
        let counts = tests(browser)?;
        let (name, seconds) = (browser.engine.name(), started.elapsed().as_secs());
        println!("-- {name}: {} passed, {} left out, in {seconds} s", counts.passed, counts.left_out);
        passed += counts.passed;
    }
    Ok(passed)
}
