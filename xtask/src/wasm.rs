//! The widgets as WebAssembly, each a module of its own, through wasm-pack, with the smallest settings that the
//! toolchain at hand has.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::failure::{Failure, Outcome};
pub(crate) use crate::setup::TARGET;
use crate::setup::Tools;
use crate::{fingerprint, process, project};

/// Everything that goes into the wasm: files, and folders with all that is in them.
const INPUTS: [&str; 6] = ["src", "build.rs", "www/content/national", "www/i18n", "Cargo.toml", "Cargo.lock"];

/// With these the standard library is built anew, without the texts of panics and of `{:?}`, which no visitor sees.
const SMALLEST_RUSTFLAGS: &str = "-Zlocation-detail=none -Zfmt-debug=none";
const SMALLEST_CARGO_ARGUMENTS: [&str; 5] = [
    "-Zbuild-std=std",
    "-Zbuild-std-features=optimize_for_size",
    "-Zpanic-immediate-abort",
    "--config",
    SMALLEST_PANIC,
];
const SMALLEST_PANIC: &str = "profile.wasm.panic=\"immediate-abort\"";

/// A widget that is loaded by itself.
pub(crate) struct Widget {
    /// Of its files.
    pub(crate) name: &'static str,
    /// What cargo calls it.
    pub(crate) feature: &'static str,
}

/// `<mkb-route-intake>`.
pub(crate) const INTAKE: Widget = Widget { name: "mkb-route", feature: "intake" };
/// `<mkb-route-scan>`.
pub(crate) const SCAN: Widget = Widget { name: "mkb-route-scan", feature: "scan" };

/// All widgets and nothing else: the command line tool is of no use in a browser.
pub(crate) const FEATURES: [&str; 3] = ["--no-default-features", "--features", "intake,scan"];

/// What the build leaves.
pub(crate) struct Package {
    pub(crate) glue: PathBuf,
    pub(crate) wasm: PathBuf,
}

/// Builds it, unless nothing has changed since the last time.
pub(crate) fn build(tools: &Tools, widget: &Widget) -> Outcome<Package> {
    let Widget { name, feature } = widget;
    let folder = project::target().join("wasm-package").join(feature);
    let package = Package { glue: folder.join(format!("{name}.js")), wasm: folder.join(format!("{name}_bg.wasm")) };
    let stamp = project::target().join(format!("wasm-package-{feature}.fingerprint"));
    let fingerprint = fingerprint(tools, widget)?;
    if package.glue.exists() && package.wasm.exists() && fingerprint::is_unchanged(&stamp, &fingerprint) {
        println!("wasm: the {feature} is unchanged since its last build");
        return Ok(package);
    }
    let size =
        if tools.toolchain.has_std_sources { "the smallest way" } else { "the plain way, without std's sources" };
    println!("wasm: building the {feature} in release, {size}");
    let started = Instant::now();
    project::remove_folder(&folder)?;
    let step = format!("build the {feature} as wasm");
    process::run(&mut wasm_pack_build(tools, widget, &folder), &step, "the compiler's message is above")?;
    if !package.glue.exists() || !package.wasm.exists() {
        let reason = format!("wasm-pack left no {name}.js and {name}_bg.wasm in {}", folder.display());
        return Err(Failure::new(step, reason, "does another wasm-pack version name them otherwise?"));
    }
    inputs_are_complete()?;
    println!("wasm: built in {} s", started.elapsed().as_secs());
    project::write(&stamp, fingerprint)?;
    Ok(package)
}

/// Any command that compiles for the web: the right toolchain, the right tools, and a target folder of its own, or two
/// compilers would rebuild each other's macros at every turn.
pub(crate) fn command(tools: &Tools, program: impl AsRef<OsStr>) -> Command {
    let folders = [tools.wasm_bindgen_folder.clone(), project::npm_programs()];
    let mut command = tools.toolchain.command(program, &folders);
    command.env("CARGO_TARGET_DIR", target());
    // Flags that someone set for native code have no meaning here.
    command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS").env_remove("CARGO_BUILD_TARGET");
    command
}

fn target() -> PathBuf {
    project::target().join("wasm")
}

fn wasm_pack_build(tools: &Tools, widget: &Widget, folder: &Path) -> Command {
    let mut command = wasm_pack(tools, ".", ["no-modules", widget.name], folder);
    command.args(["--no-default-features", "--features", widget.feature]);
    smallest(tools, &mut command);
    command
}

/// The rules for the page that measures them: as small as the widget, or as fast as can be.
pub(crate) fn build_bench(tools: &Tools, folder: &Path, for_speed: bool) -> Outcome {
    let mut command = wasm_pack(tools, "tests/bench/page", ["web", "bench"], folder);
    if for_speed {
        command.args(["--config", "profile.wasm.opt-level=3"]);
    } else {
        smallest(tools, &mut command);
    }
    process::run(&mut command, "build the rules for the page that measures them", "the compiler's message is above")
}

/// wasm-pack on a package; arguments for cargo can follow.
fn wasm_pack(tools: &Tools, package: &str, [target, name]: [&str; 2], folder: &Path) -> Command {
    let mut command = command(tools, &tools.wasm_pack);
    command.args(["build", "--target", target, "--profile", "wasm", "--mode", "no-install"]);
    command.args(["--no-typescript", "--no-pack", "--out-name", name, "--out-dir"]).arg(folder).args([package, "--"]);
    command
}

fn smallest(tools: &Tools, command: &mut Command) {
    if tools.toolchain.has_std_sources {
        command.args(SMALLEST_CARGO_ARGUMENTS);
        command.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", SMALLEST_RUSTFLAGS);
    }
}

/// A file that the compiler read and that the list of inputs lacks could change without a new build.
fn inputs_are_complete() -> Outcome {
    let dependencies = target().join(TARGET).join("wasm/mkb_route.d");
    let read = project::read(&dependencies)?;
    let known: Vec<PathBuf> = INPUTS.iter().map(|input| project::root().join(input)).collect();
    // What the build script wrote comes from inputs itself.
    let ours = |file: &&Path| file.starts_with(project::root()) && !file.starts_with(project::target());
    let mut files = read.split_whitespace().skip(1).map(Path::new).filter(ours);
    let Some(file) = files.find(|file| !known.iter().any(|input| file.starts_with(input))) else {
        return Ok(());
    };
    let reason = format!("the crate includes {}, which the list of inputs does not have", file.display());
    Err(Failure::new("know when to build again", reason, "add it to INPUTS in xtask/src/wasm.rs"))
}

fn fingerprint(tools: &Tools, widget: &Widget) -> Outcome<String> {
    let inputs: Vec<PathBuf> = INPUTS.iter().map(|input| project::root().join(input)).collect();
    let mut settings = vec![tools.toolchain.identity(), project::read(&project::root().join("package-lock.json"))?];
    // What wasm-pack is asked for; not its environment, which differs from terminal to terminal.
    let command = wasm_pack_build(tools, widget, Path::new("package"));
    settings.extend(command.get_args().map(|word| word.to_string_lossy().into_owned()));
    settings.push(SMALLEST_RUSTFLAGS.to_owned());
    fingerprint::of(&inputs, &settings)
}
