//! Where an author wrote something, so that what is found out about it later can be said at its place.

/// A place in the files of content.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Origin {
    /// The file: 0 is the document of the hogeschool, then the national files in their order.
    pub file: u16,
    /// The byte at which it begins.
    pub at: u32,
}

impl Origin {
    /// Whether the hogeschool wrote it.
    #[must_use]
    pub fn is_own(self) -> bool {
        self.file == 0
    }
}
