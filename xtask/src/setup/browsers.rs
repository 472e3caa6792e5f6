//! The browsers and their drivers, for the tests that walk through the pages.

use std::path::PathBuf;

use super::{announce, apt, cargo_tools};
use crate::engine::Engine;
use crate::failure::{Failure, Outcome};
use crate::process;

const CHROMIUM: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const CHROME_ON_MACOS: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const FIREFOX: [&str; 2] = ["firefox-esr", "firefox"];
const FIREFOX_ON_MACOS: &str = "/Applications/Firefox.app/Contents/MacOS/firefox";
/// The small browser that comes with WebKitGTK: below one of these folders, or one folder deeper.
const WEBKIT: &str = "webkit2gtk-4.1/MiniBrowser";
const LIBRARIES: [&str; 2] = ["/usr/lib", "/usr/libexec"];

pub(crate) struct Browser {
    pub(crate) engine: Engine,
    pub(crate) program: PathBuf,
    pub(crate) driver: PathBuf,
    /// The X server to show it on, for a browser that can't do without.
    pub(crate) x_server: Option<PathBuf>,
}

/// What Debian has of an engine.
struct Packages {
    names: &'static [&'static str],
    otherwise: &'static str,
}

pub(super) fn ensure(engine: Engine) -> Outcome<Browser> {
    if let Some(browser) = find(engine)? {
        return Ok(browser);
    }
    let Packages { names, otherwise } = packages(engine);
    let step = format!("install the browser of {}", engine.name());
    let otherwise = format!("{otherwise}, or leave it out: `--engines` names the others");
    announce(&format!("installing Debian's {}", names.join(" and ")), "the browser tests drive it; it is not here");
    apt::install(names, &step, &otherwise)?;
    find(engine)?.ok_or_else(|| Failure::new(step, "the packages are there, the programs are not", otherwise))
}

fn packages(engine: Engine) -> Packages {
    match engine {
        Engine::Chromium => Packages {
            names: &["chromium", "chromium-driver"],
            otherwise: "put `chromium` and a `chromedriver` of the same version on PATH",
        },
        Engine::Firefox => Packages { names: &["firefox-esr"], otherwise: "put `firefox` on PATH" },
        Engine::Webkit => Packages {
            names: &["webkit2gtk-driver", "xvfb"],
            otherwise: "put `WebKitWebDriver` and `Xvfb` on PATH, and WebKitGTK's MiniBrowser below /usr/lib",
        },
    }
}

fn find(engine: Engine) -> Outcome<Option<Browser>> {
    let there = |path: &str| Some(PathBuf::from(path)).filter(|path| path.exists());
    let found = match engine {
        Engine::Chromium => process::find_on_path(&CHROMIUM)
            .or_else(|| there(CHROME_ON_MACOS))
            .zip(process::find_on_path(&["chromedriver"]))
            .map(|(program, driver)| Browser { engine, program, driver, x_server: None }),
        Engine::Firefox => match process::find_on_path(&FIREFOX).or_else(|| there(FIREFOX_ON_MACOS)) {
            Some(program) => Some(Browser { engine, program, driver: cargo_tools::geckodriver()?, x_server: None }),
            None => None,
        },
        Engine::Webkit => {
            let programs = mini_browser().zip(process::find_on_path(&["WebKitWebDriver"]));
            programs.zip(process::find_on_path(&["Xvfb"])).map(|((program, driver), x_server)| Browser {
                engine,
                program,
                driver,
                x_server: Some(x_server),
            })
        }
    };
    Ok(found)
}

fn mini_browser() -> Option<PathBuf> {
    let folders = LIBRARIES.into_iter().map(PathBuf::from);
    let below = |folder: &PathBuf| folder.read_dir().into_iter().flatten().flatten().map(|entry| entry.path());
    let deeper: Vec<PathBuf> = folders.clone().flat_map(|folder| below(&folder).collect::<Vec<_>>()).collect();
    folders.chain(deeper).map(|folder| folder.join(WEBKIT)).find(|program| program.exists())
}
