//! Content that a command runs on. Where it has errors, they are shown, and the command does not run.

use std::path::Path;

use super::failure::Failure;
use super::national::National;
use super::{World, check, files};
use crate::content::load_with;
use crate::domain::pack::Pack;

/// The content; nothing when it has errors, which have been shown then.
pub(super) fn load(content: &Path, national: Option<&Path>, world: &mut World<'_>) -> Result<Option<Pack>, Failure> {
    let national = National::read(national, world.locale)?;
    let (name, text) = files::read(content, world.locale)?;
    let own = (name.as_str(), text.as_str());
    match load_with(&national.files(), own) {
        Ok(pack) => Ok(Some(pack)),
        Err(problems) => {
            let texts: Vec<_> = national.files().into_iter().chain([own]).collect();
            check::report(problems, &texts, world)?;
            Ok(None)
        }
    }
}
