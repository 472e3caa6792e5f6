//! Tools that only the npm registry has in a version of today: `wasm-opt`, esbuild, and axe for the browser tests.

use std::process::Command;

use super::{announce, apt};
use crate::failure::Outcome;
use crate::{fingerprint, process, project};

pub(super) fn ensure() -> Outcome {
    let stamp = project::root().join("node_modules/.set-up-for");
    let wanted = project::read(&project::root().join("package-lock.json"))?;
    if fingerprint::is_unchanged(&stamp, &wanted) {
        return Ok(());
    }
    ensure_node()?;
    announce("installing the packages of package-lock.json into node_modules", "wasm-opt, esbuild and axe-core");
    let mut npm = Command::new("npm");
    // No package's own scripts are run: none of these needs them.
    npm.current_dir(project::root()).args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    process::output(&mut npm, "install the npm packages", "is the npm registry in reach (npm ping)?")?;
    project::write(&stamp, wanted)
}

fn ensure_node() -> Outcome {
    let is_there = |program| process::find_on_path(&[program]).is_some();
    if is_there("node") && is_there("npm") {
        return Ok(());
    }
    announce("installing Debian's nodejs and npm", "npm brings wasm-opt and esbuild, and is not on PATH");
    apt::install(&["nodejs", "npm"], "install Node.js and npm", "put `node` (18 or newer) and `npm` on PATH")
}
