//! One at a time: two commands that install or assemble at once would tread on each other's files.

use std::fs::{File, TryLockError};

use crate::failure::{Failure, Outcome};
use crate::project;

/// Held until dropped, also by the end of the program.
#[must_use = "the lock ends when it is dropped"]
pub(crate) struct Turn(#[allow(dead_code, reason = "held for its drop")] File);

/// Waits for another `cargo xtask` in this checkout, and says so.
pub(crate) fn wait_for_turn() -> Outcome<Turn> {
    let path = project::target().join("xtask.lock");
    project::write(&path, "")?;
    let file = File::open(&path).map_err(|e| project::unusable("open", &path, &e))?;
    match file.try_lock() {
        Ok(()) => return Ok(Turn(file)),
        Err(TryLockError::WouldBlock) => {
            println!("waiting: another `cargo xtask` is at work in this checkout")
        }
        Err(TryLockError::Error(_)) => {}
    }
    let remedy = "a file system without file locks? use a local disk";
    file.lock().map_err(|e| Failure::new("wait for another cargo xtask", e, remedy))?;
    Ok(Turn(file))
}
