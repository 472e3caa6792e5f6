//! Words of a condition that speak of the programme at hand. What each means is in `www/content/README.md`.

use crate::domain::arena::Id;
use crate::domain::programme::{Degree, Field, Form, Start};
use crate::domain::source::Topic;

/// A word about a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum RouteWord {
    Degree(Degree),
    Form(Form),
    Field(Id<Field>),
    Sector(Sector),
    StartsAt(Id<Start>),
    MkbRoute,
    WorkRequired,
    WorkPreferred,
    WorkLater,
    AcceptsVoluntary,
    AcceptsInternship,
    AcceptsZzp,
    RelevanceRequired,
    RelevancePreferred,
    LevelRequired,
    AgreementRequired,
    ScanRequired,
    HoursMet,
    TestOffered,
    TestValidity,
    Age21,
    StartFits,
    HasDeadline,
    DeadlinePassed,
    SameOpleiding,
    AdRelated,
    VwoTrack,
    RestrictedTitles,
    Areas,
    HavoTable,
    VwoTable,
    HavoOld,
    VwoOld,
    ProfileHeld,
    ProfileMet,
    ProfileClosed,
    AreaMet,
    AreaTested,
}

/// The sector of a programme in the register; decides on some subsidies and fees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Sector {
    Techniek,
    Economie,
    Gezondheidszorg,
    Onderwijs,
    GedragMaatschappij,
    Landbouw,
    Recht,
    TaalCultuur,
}

impl Sector {
    pub(super) const ALL: [(&'static str, Self); 8] = [
        ("techniek", Self::Techniek),
        ("economie", Self::Economie),
        ("gezondheidszorg", Self::Gezondheidszorg),
        ("onderwijs", Self::Onderwijs),
        ("gedrag_maatschappij", Self::GedragMaatschappij),
        ("landbouw", Self::Landbouw),
        ("recht", Self::Recht),
        ("taal_cultuur", Self::TaalCultuur),
    ];
}

impl RouteWord {
    /// The words that are always the same; `field_…`, `sector_…` and `starts_…` come beside them.
    pub(super) const FIXED: [(&'static str, Self); 38] = [
        ("ad", Self::Degree(Degree::Ad)),
        ("bachelor", Self::Degree(Degree::Bachelor)),
        ("duaal", Self::Form(Form::Duaal)),
        ("deeltijd", Self::Form(Form::Deeltijd)),
        ("voltijd", Self::Form(Form::Voltijd)),
        ("mkb_route", Self::MkbRoute),
        ("work_required", Self::WorkRequired),
        ("work_preferred", Self::WorkPreferred),
        ("work_later", Self::WorkLater),
        ("accepts_voluntary", Self::AcceptsVoluntary),
        ("accepts_internship", Self::AcceptsInternship),
        ("accepts_zzp", Self::AcceptsZzp),
        ("relevance_required", Self::RelevanceRequired),
        ("relevance_preferred", Self::RelevancePreferred),
        ("level_required", Self::LevelRequired),
        ("agreement_required", Self::AgreementRequired),
        ("scan_required", Self::ScanRequired),
        ("hours_met", Self::HoursMet),
        ("test_offered", Self::TestOffered),
        ("test_validity", Self::TestValidity),
        ("age_21", Self::Age21),
        ("start_fits", Self::StartFits),
        ("has_deadline", Self::HasDeadline),
        ("deadline_passed", Self::DeadlinePassed),
        ("same_opleiding", Self::SameOpleiding),
        ("ad_related", Self::AdRelated),
        ("vwo_track", Self::VwoTrack),
        ("restricted_titles", Self::RestrictedTitles),
        ("areas", Self::Areas),
        ("havo_table", Self::HavoTable),
        ("vwo_table", Self::VwoTable),
        ("havo_old", Self::HavoOld),
        ("vwo_old", Self::VwoOld),
        ("profile_held", Self::ProfileHeld),
        ("profile_met", Self::ProfileMet),
        ("profile_closed", Self::ProfileClosed),
        ("area_met", Self::AreaMet),
        ("area_tested", Self::AreaTested),
    ];

    /// Whether it speaks of days or years.
    pub(super) fn is_timed(self) -> bool {
        let of_start = [Self::WorkLater, Self::Age21, Self::StartFits, Self::HasDeadline, Self::DeadlinePassed];
        of_start.contains(&self) || matches!(self, Self::HavoOld | Self::VwoOld)
    }

    /// The rule of the programme that the word rests on, where that has a source of its own.
    pub(super) fn topic(self) -> Option<Topic> {
        Some(match self {
            Self::WorkRequired
            | Self::WorkPreferred
            | Self::WorkLater
            | Self::AcceptsVoluntary
            | Self::AcceptsInternship
            | Self::AcceptsZzp
            | Self::RelevanceRequired
            | Self::RelevancePreferred
            | Self::LevelRequired
            | Self::HoursMet => Topic::Work,
            Self::AgreementRequired => Topic::Agreement,
            Self::ScanRequired => Topic::Scan,
            Self::TestOffered | Self::TestValidity | Self::Age21 => Topic::Test,
            Self::VwoTrack => Topic::VwoTrack,
            Self::RestrictedTitles => Topic::Titles,
            Self::Areas | Self::AreaMet | Self::AreaTested => Topic::Areas,
            Self::HavoTable | Self::VwoTable | Self::ProfileHeld | Self::ProfileMet | Self::ProfileClosed => {
                Topic::Subjects
            }
            Self::HavoOld | Self::VwoOld => Topic::OldDiplomas,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{RouteWord, Sector};
    use crate::content::values::MOMENTS;
    use serde_json::{Value, json};

    /// What an editor completes.
    #[test]
    fn the_schema_has_all_of_them() {
        let schema: Option<Value> = serde_json::from_str(include_str!("../../www/schema/content.json")).ok();
        let listed = |at: &str| schema.as_ref().and_then(|schema| schema.pointer(at)).cloned();
        let words: Vec<&str> = RouteWord::FIXED.iter().map(|(name, _)| *name).collect();
        let sectors: Vec<&str> = Sector::ALL.iter().map(|(name, _)| *name).collect();
        let moments: Vec<&str> = MOMENTS.iter().map(|(name, _)| *name).collect();
        assert_eq!(listed("/$defs/route_word/anyOf/0/enum"), Some(json!(words)));
        assert_eq!(listed("/$defs/programme/properties/sector/enum"), Some(json!(sectors)));
        assert_eq!(listed("/$defs/moment/anyOf/0/enum"), Some(json!(moments)));
    }
}
