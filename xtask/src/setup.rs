//! Puts every tool in place that the other commands need, on a machine that may have nothing but Rust.
//!
//! Each part first looks whether its tool is there and says nothing if so: set-up runs before every command and must
//! cost less than a second then. A part that does something says in a line what and why. Tools go to `target/tools`
//! and `node_modules`; only what a checkout cannot hold (a compiler, a browser) is installed on the machine, by its own
//! package manager.

mod apt;
mod browsers;
mod cargo_tools;
mod checkers;
mod debian_toolchain;
mod npm;
mod wasm_toolchain;

pub(crate) use browsers::Browser;
pub(crate) use wasm_toolchain::{TARGET, WasmToolchain};

use std::path::PathBuf;

use crate::engine::Engine;
use crate::failure::Outcome;
use crate::lock;

/// What it takes to build the widget.
pub(crate) struct Tools {
    pub(crate) toolchain: WasmToolchain,
    pub(crate) wasm_pack: PathBuf,
    /// The folder with the `wasm-bindgen` and `wasm-bindgen-test-runner` that fit Cargo.lock.
    pub(crate) wasm_bindgen_folder: PathBuf,
}

/// For building: compiler, wasm-pack, wasm-bindgen, and the npm tools that shrink the result.
pub(crate) fn tools() -> Outcome<Tools> {
    let _turn = lock::wait_for_turn()?;
    npm::ensure()?;
    let toolchain = wasm_toolchain::ensure()?;
    let wasm_pack = cargo_tools::wasm_pack()?;
    let wasm_bindgen_folder = cargo_tools::wasm_bindgen_folder()?;
    cargo_tools::tidy()?;
    Ok(Tools { toolchain, wasm_pack, wasm_bindgen_folder })
}

/// For the tests that need no browser: rustfmt and clippy.
pub(crate) fn checkers() -> Outcome {
    checkers::ensure()
}

/// For the tests in a browser: one of each engine.
pub(crate) fn browsers(engines: &[Engine]) -> Outcome<Vec<Browser>> {
    let _turn = lock::wait_for_turn()?;
    let browsers = engines.iter().map(|engine| browsers::ensure(*engine)).collect::<Outcome<_>>()?;
    cargo_tools::tidy()?;
    Ok(browsers)
}

/// One line on what the set-up is about to do, and why.
fn announce(what: &str, why: &str) {
    println!("setup: {what} ({why})");
}
