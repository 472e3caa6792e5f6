//! Words in statements that differ per route, such as `{hours}`.

use super::pack::Pack;
use super::programme::Route;

/// A placeholder. What it stands for is in `www/content/README.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placeholder {
    /// The programme's name.
    Programme,
    /// The degree in words.
    Degree,
    /// The form in words.
    Form,
    /// The hogeschool's name.
    Hogeschool,
    /// Who answers questions.
    Contact,
    /// The least hours of work a week.
    Hours,
    /// The first day.
    Start,
    /// The last day to apply.
    Deadline,
    /// When the work is demanded.
    WorkMoment,
    /// When the agreement is demanded.
    AgreementMoment,
    /// When the scan is demanded.
    ScanMoment,
    /// The last day to apply for the 21+ investigation.
    TestDeadline,
    /// How long a passed 21+ investigation counts.
    TestValidity,
    /// The day on which 21 counts.
    Reference,
    /// The month in which the candidate turns 21.
    Date21,
    /// The ways of coming in that the programme accepts.
    Accepted,
}

impl Placeholder {
    /// All of them with their names in content.
    pub const ALL: [(&'static str, Self); 16] = [
        ("programme", Self::Programme),
        ("degree", Self::Degree),
        ("form", Self::Form),
        ("hogeschool", Self::Hogeschool),
        ("contact", Self::Contact),
        ("hours", Self::Hours),
        ("start", Self::Start),
        ("deadline", Self::Deadline),
        ("work_moment", Self::WorkMoment),
        ("agreement_moment", Self::AgreementMoment),
        ("scan_moment", Self::ScanMoment),
        ("test_deadline", Self::TestDeadline),
        ("test_validity", Self::TestValidity),
        ("reference", Self::Reference),
        ("date21", Self::Date21),
        ("accepted", Self::Accepted),
    ];

    /// The placeholder with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(known, _)| *known == name).map(|(_, placeholder)| *placeholder)
    }

    /// Whether a route has a value for it.
    #[must_use]
    pub fn can_be_filled(self, pack: &Pack, route: &Route) -> bool {
        let programme = pack.programmes.at(route.programme);
        match self {
            Self::Hours => route.hours.is_some(),
            Self::Deadline => programme.starts.iter().any(|terms| terms.deadline.is_some()),
            Self::WorkMoment => route.work.is_some(),
            Self::AgreementMoment => route.agreement.is_some(),
            Self::ScanMoment => route.scan.is_some(),
            Self::TestDeadline => programme.starts.iter().any(|terms| terms.test_deadline.is_some()),
            Self::TestValidity => programme.test_validity.is_some(),
            Self::Accepted => programme.accepted.is_some(),
            Self::Programme
            | Self::Degree
            | Self::Form
            | Self::Hogeschool
            | Self::Contact
            | Self::Start
            | Self::Reference
            | Self::Date21 => true,
        }
    }
}
