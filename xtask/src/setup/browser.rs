//! Chromium and its driver, for the tests that walk through the pages.

use std::path::{Path, PathBuf};

use super::{announce, apt};
use crate::failure::{Failure, Outcome};
use crate::process;

const CHROMIUM: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const CHROME_ON_MACOS: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

pub(crate) struct Browser {
    pub(crate) chromium: PathBuf,
    pub(crate) chromedriver: PathBuf,
}

pub(super) fn ensure() -> Outcome<Browser> {
    if let Some(browser) = find() {
        return Ok(browser);
    }
    let step = "install Chromium and its driver";
    let otherwise = "put `chromium` and a `chromedriver` of the same version on PATH, or run with --no-browser";
    announce("installing Debian's chromium and chromium-driver", "the browser tests drive them; neither is on PATH");
    apt::install(&["chromium", "chromium-driver"], step, otherwise)?;
    find().ok_or_else(|| Failure::new(step, "the packages are there, the programs are not on PATH", otherwise))
}

fn find() -> Option<Browser> {
    let on_macos = || Some(PathBuf::from(CHROME_ON_MACOS)).filter(|path| Path::exists(path));
    let chromium = process::find_on_path(&CHROMIUM).or_else(on_macos)?;
    let chromedriver = process::find_on_path(&["chromedriver"])?;
    Some(Browser { chromium, chromedriver })
}
