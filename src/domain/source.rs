//! Where a statement comes from, and how sure it is.

use super::date::Date;
use super::text::Text;

/// How sure a statement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Read in the named source.
    Read,
    /// Read in the admission regulation (RATHO).
    ReadRegulation,
    /// Read in the text of the law as it stood in 2015.
    ReadLaw2015,
    /// Own inference from a text that was read.
    Inferred,
    /// General knowledge, not verified.
    General,
    /// Sources differ.
    Conflicting,
}

impl Confidence {
    /// All of them with their names in content, sure ones first.
    pub const ALL: [(&'static str, Self); 6] = [
        ("V", Self::Read),
        ("VR", Self::ReadRegulation),
        ("V15", Self::ReadLaw2015),
        ("I", Self::Inferred),
        ("G", Self::General),
        ("C", Self::Conflicting),
    ];

    /// The name in content.
    #[must_use]
    pub fn code(self) -> &'static str {
        Self::ALL.iter().find(|(_, confidence)| *confidence == self).map_or("", |(code, _)| code)
    }
}

/// An article of law, a page, a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Its name in content.
    pub id: String,
    /// What it is.
    pub title: Text,
    /// Where it stands.
    pub url: Option<String>,
    /// The state of the text that was read.
    pub as_of: Option<Date>,
    /// How sure what it says is.
    pub confidence: Confidence,
}

/// A rule of a programme that has a source of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// Which ways of coming in it accepts.
    Titles,
    /// The 21+ investigation.
    Test,
    /// Demands on profile and subjects.
    Subjects,
    /// Knowledge areas.
    Areas,
    /// Work.
    Work,
    /// The agreement between three parties.
    Agreement,
    /// The workplace scan.
    Scan,
    /// The shorter track for vwo.
    VwoTrack,
    /// Which diplomas are of the old kind.
    OldDiplomas,
}
