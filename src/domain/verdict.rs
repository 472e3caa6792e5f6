//! What a statement does to a route, and the ladder of verdicts.

/// The seven separate questions about a route, and two headings for what is worth knowing beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Axis {
    /// A: prior education.
    PriorEducation,
    /// B: subjects and knowledge areas.
    Subjects,
    /// C: selection and other demands of the programme.
    Selection,
    /// D: the workplace.
    Workplace,
    /// E: the Mkb-route label.
    Label,
    /// F: administrative.
    Administrative,
    /// G: shortening.
    Shortening,
    /// What it costs and who pays.
    Money,
    /// Days to keep in mind.
    Dates,
}

impl Axis {
    /// All of them with their names in content and in outcomes.
    pub const ALL: [(&'static str, Self); 9] = [
        ("A", Self::PriorEducation),
        ("B", Self::Subjects),
        ("C", Self::Selection),
        ("D", Self::Workplace),
        ("E", Self::Label),
        ("F", Self::Administrative),
        ("G", Self::Shortening),
        ("money", Self::Money),
        ("dates", Self::Dates),
    ];

    /// The name in content and in outcomes.
    #[must_use]
    pub fn code(self) -> &'static str {
        Self::ALL.iter().find(|(_, axis)| *axis == self).map_or("", |(code, _)| code)
    }
}

/// What a statement does to a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Effect {
    /// Nothing, and nothing is said.
    Nothing,
    /// Fine.
    Ok,
    /// A word of advice.
    Advice,
    /// A possible shortening.
    Shortening,
    /// Something about money.
    Money,
    /// A day to keep in mind.
    Date,
    /// It is a Mkb-route for this candidate.
    LabelYes,
    /// It is the same degree, but not a Mkb-route.
    LabelNo,
    /// Whether it is a Mkb-route can't be said.
    LabelUnknown,
    /// A demand still to be met.
    Condition,
    /// Subjects or knowledge to repair first.
    Deficiency,
    /// Only through the 21+ investigation.
    AdmissionTest,
    /// The hogeschool must judge.
    InstitutionDecides,
    /// Not at this moment.
    NotNow,
    /// The candidate does not come in this way.
    Absent,
}

impl Effect {
    /// All of them with their names in content.
    pub const ALL: [(&'static str, Self); 15] = [
        ("nothing", Self::Nothing),
        ("ok", Self::Ok),
        ("advice", Self::Advice),
        ("shortening", Self::Shortening),
        ("money", Self::Money),
        ("date", Self::Date),
        ("label_yes", Self::LabelYes),
        ("label_no", Self::LabelNo),
        ("label_unknown", Self::LabelUnknown),
        ("condition", Self::Condition),
        ("deficiency", Self::Deficiency),
        ("admission_test", Self::AdmissionTest),
        ("institution_decides", Self::InstitutionDecides),
        ("not_now", Self::NotNow),
        ("absent", Self::Absent),
    ];

    /// The name in content and in outcomes.
    #[must_use]
    pub fn code(self) -> &'static str {
        Self::ALL.iter().find(|(_, effect)| *effect == self).map_or("", |(code, _)| code)
    }

    /// How much it stands in the way.
    #[must_use]
    pub fn severity(self) -> Severity {
        match self {
            Self::Condition => Severity::Conditional,
            Self::Deficiency => Severity::Deficiency,
            Self::AdmissionTest => Severity::AdmissionTest,
            Self::InstitutionDecides => Severity::InstitutionDecides,
            Self::NotNow => Severity::NotNow,
            Self::Absent => Severity::Absent,
            _ => Severity::Clear,
        }
    }
}

/// How much stands in the way, from nothing to everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing stands in the way.
    Clear,
    /// Conditions are still to be met.
    Conditional,
    /// Subjects or knowledge are to be repaired first.
    Deficiency,
    /// Only through the 21+ investigation.
    AdmissionTest,
    /// The hogeschool must judge.
    InstitutionDecides,
    /// Not at this moment.
    NotNow,
    /// Not in this way at all.
    Absent,
}

/// What a route is for a candidate. The codes are a contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Nothing stands in the way.
    Admissible,
    /// Admissible once the named conditions are met.
    Conditional,
    /// Right level, named subjects or knowledge areas to repair first.
    Deficiency,
    /// Only through the 21+ investigation.
    AdmissionTest,
    /// The hogeschool must judge.
    InstitutionDecides,
    /// More answers are needed.
    Open,
    /// Not at this moment.
    NotNow,
}

impl Severity {
    /// The one that stands a little more in the way.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Some(match self {
            Self::Clear => Self::Conditional,
            Self::Conditional => Self::Deficiency,
            Self::Deficiency => Self::AdmissionTest,
            Self::AdmissionTest => Self::InstitutionDecides,
            Self::InstitutionDecides => Self::NotNow,
            Self::NotNow => Self::Absent,
            Self::Absent => return None,
        })
    }
}

impl Verdict {
    /// All of them, in the order in which a visitor sees them.
    pub const ALL: [Self; 7] = [
        Self::Admissible,
        Self::Conditional,
        Self::Deficiency,
        Self::AdmissionTest,
        Self::InstitutionDecides,
        Self::Open,
        Self::NotNow,
    ];

    /// The verdict for what stands in the way.
    #[must_use]
    pub fn of(severity: Severity) -> Self {
        match severity {
            Severity::Clear => Self::Admissible,
            Severity::Conditional => Self::Conditional,
            Severity::Deficiency => Self::Deficiency,
            Severity::AdmissionTest => Self::AdmissionTest,
            Severity::InstitutionDecides => Self::InstitutionDecides,
            Severity::NotNow | Severity::Absent => Self::NotNow,
        }
    }

    /// The code in outcomes, events and content.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Admissible => "admissible",
            Self::Conditional => "conditional",
            Self::Deficiency => "deficiency",
            Self::AdmissionTest => "admission_test",
            Self::InstitutionDecides => "institution_decides",
            Self::Open => "open",
            Self::NotNow => "not_now",
        }
    }
}
