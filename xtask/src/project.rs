//! Where things are.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Outcome};

/// The folder of the workspace. Known when this program was compiled: `cargo xtask` compiles it in place.
pub(crate) fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_owned()
}

/// What a web team uploads.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

pub(crate) fn www() -> PathBuf {
    root().join("www")
}

pub(crate) fn target() -> PathBuf {
    root().join("target")
}

/// Programs that the set-up puts in place for this checkout only: deleting `target` undoes it.
pub(crate) fn tools() -> PathBuf {
    target().join("tools")
}

/// Programs from the npm registry.
pub(crate) fn npm_programs() -> PathBuf {
    root().join("node_modules/.bin")
}

/// The version of a package in Cargo.lock: the one place where it stands.
pub(crate) fn locked_version(package: &str) -> Outcome<String> {
    let step = format!("read the version of {package} from Cargo.lock");
    let lock = read(&root().join("Cargo.lock"))?;
    let heading = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != heading);
    let version = lines.nth(1).and_then(|line| line.strip_prefix("version = \""));
    version
        .and_then(|rest| rest.strip_suffix('"'))
        .map(str::to_owned)
        .ok_or_else(|| Failure::new(step, "it is not there", "is it still a dependency of the widget?"))
}

/// All files below a folder, in a fixed order, without the hidden ones that editors leave.
pub(crate) fn files_below(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|e| unusable("read", &folder, &e))?;
        for entry in entries {
            let entry = entry.map_err(|e| unusable("read", &folder, &e))?;
            if entry.file_name().to_string_lossy().starts_with('.') {
                continue;
            }
            let path = entry.path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    files.sort();
    Ok(files)
}

pub(crate) fn read(file: &Path) -> Outcome<String> {
    fs::read_to_string(file).map_err(|e| unusable("read", file, &e))
}

pub(crate) fn read_bytes(file: &Path) -> Outcome<Vec<u8>> {
    fs::read(file).map_err(|e| unusable("read", file, &e))
}

/// Writes a file and the folders above it.
pub(crate) fn write(file: &Path, content: impl AsRef<[u8]>) -> Outcome {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(|e| unusable("make the folder", folder, &e))?;
    }
    fs::write(file, content).map_err(|e| unusable("write", file, &e))
}

/// Removes a folder with all that is in it; one that is not there is fine.
pub(crate) fn remove_folder(folder: &Path) -> Outcome {
    match fs::remove_dir_all(folder) {
        Err(e) if e.kind() != std::io::ErrorKind::NotFound => Err(unusable("remove", folder, &e)),
        _ => Ok(()),
    }
}

pub(crate) fn unusable(verb: &str, path: &Path, error: &std::io::Error) -> Failure {
    Failure::new(format!("{verb} {}", path.display()), error, "look at its owner and at the room on the disk")
}
