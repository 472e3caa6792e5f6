//! Debian's package manager, for what a checkout cannot hold.

use std::process::Command;
use std::sync::Once;

use crate::failure::{Failure, Outcome};
use crate::process;

static LISTS_ARE_FRESH: Once = Once::new();

/// Installs Debian packages, or says which command would.
pub(super) fn install(packages: &[&str], step: &str, otherwise: &str) -> Outcome {
    let by_hand = format!("as root: apt-get update && apt-get install --no-install-recommends {}", packages.join(" "));
    let remedy = format!("{by_hand}\n          or {otherwise}");
    if process::find_on_path(&["apt-get"]).is_none() {
        return Err(Failure::new(step, "this machine has no apt-get, and only that is automated", otherwise));
    }
    if !is_root() {
        return Err(Failure::new(step, "it needs root, and you are not", remedy));
    }
    // A machine image carries lists of long ago, whose packages the archive has replaced since.
    LISTS_ARE_FRESH.call_once(|| {
        process::ask(apt_get().args(["-qq", "update"]));
    });
    let mut install = apt_get();
    install.args(["-qq", "-y", "--no-install-recommends", "install"]).args(packages);
    process::output(&mut install, step, &format!("is the network there? {remedy}")).map(drop)
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn is_root() -> bool {
    process::ask(Command::new("id").arg("-u")).is_some_and(|user| user == "0")
}
