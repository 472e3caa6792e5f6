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
        let mut so_far = Self::Yes;
        for part in parts {
            match part {
                Self::No => return Self::No,
                Self::Unknown => so_far = Self::Unknown,
                Self::Yes => {}
            }
        }
        so_far
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
