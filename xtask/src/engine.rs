//! The browser engines that visitors come with. Every test in a browser runs in each of them.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::failure::{Failure, Outcome};
use crate::project;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

impl Engine {
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// As a person names it after `--engines`, and as the tests know it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    /// From `chromium,webkit`: in the order of the tests, each once.
    pub(crate) fn named(list: &str) -> Outcome<Vec<Self>> {
        let names: Vec<&str> = list.split(',').collect();
        if let Some(unknown) = names.iter().find(|name| Self::ALL.iter().all(|engine| engine.name() != **name)) {
            let all = Self::ALL.map(Self::name).join(", ");
            let reason = format!("there is no engine `{unknown}`; the engines are {all}");
            return Err(Failure::new("understand the command", reason, "`cargo xtask --help` lists what there is"));
        }
        Ok(Self::ALL.into_iter().filter(|engine| names.contains(&engine.name())).collect())
    }

    /// Where its driver looks for the options of the browser.
    fn options(self) -> &'static str {
        match self {
            Self::Chromium => "goog:chromeOptions",
            Self::Firefox => "moz:firefoxOptions",
            Self::Webkit => "webkitgtk:browserOptions",
        }
    }

    /// A file with all that its driver is asked for, this program as the browser.
    pub(crate) fn capabilities(self, browser: &Path) -> Outcome<PathBuf> {
        let name = format!("{}.json", self.name());
        let source = project::root().join("tests/browser/engines").join(&name);
        let unusable = |reason: String| Failure::new(format!("read {}", source.display()), reason, "restore that file");
        let mut wanted: Value =
            serde_json::from_str(&project::read(&source)?).map_err(|error| unusable(error.to_string()))?;
        let options = wanted.get_mut(self.options()).and_then(Value::as_object_mut);
        let options = options.ok_or_else(|| unusable(format!("it has no {}", self.options())))?;
        options.insert("binary".to_owned(), browser.to_string_lossy().into());
        let file = project::target().join("engines").join(name);
        project::write(&file, wanted.to_string())?;
        Ok(file)
    }
}

#[cfg(test)]
mod tests {
    use super::Engine;

    #[test]
    fn engines_are_named_in_any_order() {
        for (list, engines) in [
            ("webkit,chromium", Some(vec![Engine::Chromium, Engine::Webkit])),
            ("firefox,firefox", Some(vec![Engine::Firefox])),
            ("firefox,safari", None),
            ("", None),
        ] {
            assert_eq!(Engine::named(list).ok(), engines, "{list}");
        }
    }
}
