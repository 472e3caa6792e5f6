//! The visitor's answers between visits, in the browser's own storage and only where the page asks for it.

use web_sys::{Storage, window};

/// A place for the answers to one document, or to one scan of it.
pub(super) struct Store {
    storage: Storage,
    key: String,
}

impl Store {
    /// The place that the attribute `storage` names. Nothing without it, and nothing where the browser refuses, which
    /// it does when the visitor keeps sites from storing.
    pub(super) fn open(kind: &str, content: &str) -> Option<Self> {
        let window = window()?;
        let storage = match kind {
            "local" => window.local_storage(),
            "session" => window.session_storage(),
            _ => return None,
        };
        Some(Self { storage: storage.ok()??, key: ["mkb-route/", content].concat() })
    }

    /// What was kept, as it was written.
    pub(super) fn read(&self) -> Option<String> {
        self.storage.get_item(&self.key).ok()?
    }

    /// Keeps it. A full or closed storage costs the visitor nothing but the memory.
    pub(super) fn write(&self, answers: &str) {
        drop(self.storage.set_item(&self.key, answers));
    }

    /// Forgets it, as a visitor who starts all over means.
    pub(super) fn forget(&self) {
        drop(self.storage.remove_item(&self.key));
    }
}
