//! Three-valued logic (Kleene): what is not answered is neither true nor false.

/// Whether a condition holds, as far as known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It does not hold, whatever is answered next.
    No,
    /// It depends on an answer that is not there.
    Unknown,
    /// It holds, whatever is answered next.
    Yes,
}

impl Truth {
    /// Yes when all are yes, no when one is no.
    pub fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        parts.into_iter().fold(Self::Yes, |so_far, part| match (so_far, part) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Unknown, _) | (_, Self::Unknown) => Self::Unknown,
            _ => Self::Yes,
        })
    }

    /// Yes when one is yes, no when all are no.
    pub fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        !Self::all(parts.into_iter().map(|part| !part))
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}
