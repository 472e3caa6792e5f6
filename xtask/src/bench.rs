//! What large catalogues cost: natively, and as wasm in Chromium.

use std::path::{Path, PathBuf};

use crate::driver::Drivers;
use crate::engine::Engine;
use crate::failure::Outcome;
use crate::{process, project, server, setup, wasm};

/// The two builds that the page compares: folder, and whether it is built for speed.
const BUILDS: [(&str, bool); 2] = [("size", false), ("speed", true)];

pub(crate) fn run() -> Outcome {
    println!("\n== natively");
    let step = "measure natively";
    process::run(process::fresh("cargo").args(["bench", "--bench", "scale"]), step, "the message is above")?;
    println!("\n== as wasm in Chromium");
    let page = page()?;
    let server = server::start(&page, 0)?;
    let mut test = process::fresh("cargo");
    test.args(["test", "--quiet", "--package", "browser-tests", "--test", "bench", "--", "--nocapture"]);
    test.env("MKB_BASE_URL", server.base_url());
    for browser in setup::browsers(&[Engine::Chromium])? {
        let mut drivers = Drivers::start(&browser, 1)?;
        drivers.open_browsers(&mut test)?;
        process::run(&mut test, "measure in Chromium", "the message is above")?;
    }
    Ok(())
}

/// The page with both builds beside it.
fn page() -> Outcome<PathBuf> {
    let tools = setup::tools()?;
    let folder = project::target().join("bench-page");
    project::remove_folder(&folder)?;
    for (name, for_speed) in BUILDS {
        println!("building the rules for {name}");
        wasm::build_bench(&tools, &folder.join(name), for_speed)?;
    }
    let source = project::root().join("tests/bench/page/www");
    for file in project::files_below(&source)? {
        let name = file.file_name().map(Path::new).unwrap_or(&file);
        project::write(&folder.join(name), project::read_bytes(&file)?)?;
    }
    Ok(folder)
}
