//! What each word about a route means for one programme: a condition on the candidate's answers, or always or never.

use crate::content::catalogue::OldDiplomas;
use crate::content::catalogue::programme::{PatternDraft, ProgrammeDraft};
use crate::content::catalogue::subjects::{Area, Cell};
use crate::content::names::{Vocabulary, day};
use crate::content::route_word::RouteWord;
use crate::domain::arena::{Arena, Id};
use crate::domain::condition::{ConditionId, Conditions};
use crate::domain::date::Date;
use crate::domain::demand::Moment;
use crate::domain::programme::{Terms, Wanted};
use crate::domain::question::Question;

/// One route, and within it the profile or area for which a demand is laid out.
pub(super) struct Scope<'r, 'a> {
    pub(super) draft: &'r ProgrammeDraft<'a>,
    pub(super) pattern: PatternDraft,
    pub(super) old: OldDiplomas,
    pub(super) within: Within<'r>,
    pub(super) names: &'r Vocabulary,
    pub(super) questions: &'r Arena<Question>,
}

/// For what a demand is laid out.
#[derive(Clone, Copy)]
pub(super) enum Within<'r> {
    Route,
    HavoProfile(&'r str, &'r Cell),
    VwoProfile(&'r str, &'r Cell),
    Area(&'r Area),
}

impl Scope<'_, '_> {
    pub(super) fn word(&self, conditions: &mut Conditions, word: RouteWord) -> ConditionId {
        let programme = &self.draft.programme;
        let always = match word {
            RouteWord::Degree(degree) => programme.degree == degree,
            RouteWord::Form(form) => programme.form == form,
            RouteWord::Field(field) => programme.field == field,
            RouteWord::StartsAt(start) => programme.starts.iter().any(|terms| terms.start == start),
            RouteWord::Sector(sector) => self.draft.sector == sector,
            RouteWord::MkbRoute => programme.mkb_route,
            RouteWord::WorkRequired => self.pattern.work.demand == Wanted::Required,
            RouteWord::WorkPreferred => self.pattern.work.demand == Wanted::Preferred,
            RouteWord::WorkLater => return self.work_is_later(conditions),
            RouteWord::AcceptsVoluntary => self.pattern.work.accepts.voluntary,
            RouteWord::AcceptsInternship => self.pattern.work.accepts.internship,
            RouteWord::AcceptsZzp => self.pattern.work.accepts.zzp,
            RouteWord::RelevanceRequired => self.pattern.work.relevance == Wanted::Required,
            RouteWord::RelevancePreferred => self.pattern.work.relevance == Wanted::Preferred,
            RouteWord::LevelRequired => self.pattern.work.hbo_level,
            RouteWord::AgreementRequired => self.pattern.agreement.is_some(),
            RouteWord::ScanRequired => self.pattern.scan.is_some(),
            RouteWord::TestOffered => self.draft.test.offered,
            RouteWord::TestValidity => programme.test_validity.is_some(),
            RouteWord::VwoTrack => self.draft.vwo_track.is_some(),
            RouteWord::RestrictedTitles => self.draft.titles.is_some(),
            RouteWord::Areas => !self.draft.areas.is_empty(),
            RouteWord::HavoTable => self.draft.havo.is_some(),
            RouteWord::VwoTable => self.draft.vwo.is_some(),
            RouteWord::HoursMet => return self.hours_met(conditions),
            RouteWord::Age21 => return self.age_21(conditions),
            RouteWord::StartFits => return self.start_fits(conditions),
            RouteWord::HasDeadline => return self.has_deadline(conditions),
            RouteWord::DeadlinePassed => return self.deadline_passed(conditions),
            RouteWord::SameOpleiding => {
                return self.same_opleiding(conditions);
            }
            RouteWord::AdRelated => return self.ad_related(conditions),
            RouteWord::HavoOld => return self.old(conditions, "havo_year", self.old.havo_until),
            RouteWord::VwoOld => return self.old(conditions, "vwo_year", self.old.vwo_until),
            RouteWord::ProfileHeld => return self.profile_held(conditions),
            RouteWord::ProfileMet => return self.profile_met(conditions),
            RouteWord::ProfileClosed => {
                matches!(self.within, Within::HavoProfile(_, Cell::NoAccess) | Within::VwoProfile(_, Cell::NoAccess))
            }
            RouteWord::AreaMet => return self.area_met(conditions),
            RouteWord::AreaTested => return self.area_tested(conditions),
        };
        conditions.constant(always)
    }

    /// One of these options is chosen. Options that the question does not have are left out.
    fn chosen<'n>(
        &self,
        conditions: &mut Conditions,
        question: &str,
        options: impl IntoIterator<Item = &'n str>,
    ) -> ConditionId {
        let Some(id) = self.names.questions.get(question) else { return conditions.constant(false) };
        let known = self.questions.at(id);
        let places = options.into_iter().filter_map(|option| known.choice(option)).collect();
        conditions.chosen(id, places)
    }

    fn question(&self, name: &str) -> Option<Id<Question>> {
        self.names.questions.get(name)
    }

    /// The options of the question are the opleidingen in the catalogue's order, and there are thousands of them.
    fn same_opleiding(&self, conditions: &mut Conditions) -> ConditionId {
        const QUESTION: &str = "bsa_programme";
        let opleiding = self.draft.opleiding.as_str();
        let usual = self.question(QUESTION).zip(self.names.opleidingen.get(opleiding));
        let is_there = |(id, place): &(Id<Question>, u16)| {
            self.questions.at(*id).choices().get(usize::from(*place)).is_some_and(|choice| choice.id == opleiding)
        };
        match usual.filter(is_there) {
            Some((id, place)) => conditions.chosen(id, vec![place]),
            None => self.chosen(conditions, QUESTION, [opleiding]),
        }
    }

    /// Whether the work is needed only after the start.
    fn work_is_later(&self, conditions: &mut Conditions) -> ConditionId {
        let moment = self.pattern.work.moment;
        self.at_the_start(conditions, &|conditions, spoken| {
            let after = match moment {
                Some(Moment::BeforeExams | Moment::Year1 | Moment::Year2) => true,
                Some(Moment::By(due)) => {
                    spoken.or(self.last()).and_then(|it| self.day(it)).is_some_and(|day| due > day)
                }
                _ => false,
            };
            conditions.constant(after)
        })
    }

    fn hours_met(&self, conditions: &mut Conditions) -> ConditionId {
        match (self.question("hours"), self.pattern.work.hours) {
            (Some(hours), Some(least)) => conditions.at_least(hours, least),
            _ => conditions.constant(true),
        }
    }

    /// Only the month of birth is known. Who is born in the very month that decides is asked whether on its first day,
    /// because every reference date is the first of a month. Who starts in a later year is older still.
    fn age_21(&self, conditions: &mut Conditions) -> ConditionId {
        let Some(birth) = self.question("birth") else { return conditions.constant(false) };
        self.at_the_start(conditions, &|conditions, spoken| match spoken.or(self.last()) {
            Some(terms) => self.is_21_on(conditions, birth, terms.reference),
            None => conditions.constant(false),
        })
    }

    fn is_21_on(&self, conditions: &mut Conditions, birth: Id<Question>, day: Date) -> ConditionId {
        let month = day.month.plus_years(-21);
        let least = self.questions.at(birth).least().unwrap_or(i32::MIN);
        let before = conditions.below(birth, least, month.number());
        let not_later = conditions.below(birth, least, month.next().number());
        let on_first = self.chosen(conditions, "born_on_first", ["yes"]);
        let on_the_day = conditions.all(&[not_later, on_first]);
        conditions.any(&[before, on_the_day])
    }

    fn start_fits(&self, conditions: &mut Conditions) -> ConditionId {
        let ids: Vec<&str> = self.draft.programme.starts.iter().map(|terms| self.start_id(terms)).collect();
        self.chosen(conditions, "start", ids.into_iter().chain(["any", "later"]))
    }

    fn has_deadline(&self, conditions: &mut Conditions) -> ConditionId {
        self.at_the_start(conditions, &|conditions, spoken| {
            conditions.constant(spoken.is_some_and(|terms| terms.deadline.is_some()))
        })
    }

    /// Who starts in a later year has all the time.
    fn deadline_passed(&self, conditions: &mut Conditions) -> ConditionId {
        self.at_the_start(conditions, &|conditions, spoken| match spoken.and_then(|terms| terms.deadline) {
            Some(day) => conditions.today_from(day.next_number()),
            None => conditions.constant(false),
        })
    }

    /// What holds for the one start that a route speaks of: the wished one where the programme has it, without such a
    /// wish the last. `holds` gets nothing for a start in a later year, of which no day is known. The screen speaks of
    /// the same start: `session::view::RouteWords`.
    fn at_the_start(
        &self,
        conditions: &mut Conditions,
        holds: &dyn Fn(&mut Conditions, Option<&Terms>) -> ConditionId,
    ) -> ConditionId {
        let later = self.chosen(conditions, "start", ["later"]);
        let (mut wishes, mut held) = (vec![later], vec![holds(conditions, None)]);
        let (last, others) = match self.draft.programme.starts.split_last() {
            Some((last, others)) => (Some(last), others),
            None => (None, [].as_slice()),
        };
        for terms in others {
            wishes.push(self.chosen(conditions, "start", [self.start_id(terms)]));
            held.push(holds(conditions, Some(terms)));
        }
        let otherwise = holds(conditions, last);
        if held.iter().all(|holds| *holds == otherwise) {
            return otherwise;
        }
        let other_wish = conditions.any(&wishes);
        let no_such_wish = conditions.not(other_wish);
        wishes.push(no_such_wish);
        held.push(otherwise);
        // While the wish is not known, it holds already when it holds for every start.
        let mut parts = vec![conditions.all(&held)];
        for (wished, holds) in wishes.into_iter().zip(held) {
            parts.push(conditions.all(&[wished, holds]));
        }
        conditions.any(&parts)
    }

    fn ad_related(&self, conditions: &mut Conditions) -> ConditionId {
        let field = self.draft.programme.field;
        self.chosen(conditions, "ad_field", [self.names.fields.name_of(field)])
    }

    fn old(&self, conditions: &mut Conditions, question: &str, until: Option<i32>) -> ConditionId {
        match (self.question(question), until) {
            (Some(year), Some(until)) => {
                let least = self.questions.at(year).least().unwrap_or(i32::MIN);
                conditions.below(year, least, until + 1)
            }
            _ => conditions.constant(false),
        }
    }

    fn profile_held(&self, conditions: &mut Conditions) -> ConditionId {
        match self.within {
            Within::HavoProfile(profile, _) => self.chosen(conditions, "havo_profile", [profile]),
            Within::VwoProfile(profile, _) => self.chosen(conditions, "vwo_profile", [profile]),
            Within::Route | Within::Area(_) => conditions.constant(false),
        }
    }

    fn profile_met(&self, conditions: &mut Conditions) -> ConditionId {
        let (question, cell) = match self.within {
            Within::HavoProfile(_, cell) => ("havo_subjects", cell),
            Within::VwoProfile(_, cell) => ("vwo_subjects", cell),
            Within::Route | Within::Area(_) => return conditions.constant(false),
        };
        let Cell::Subjects { all_of, any_of } = cell else {
            return conditions.constant(*cell == Cell::Free);
        };
        let mut parts: Vec<ConditionId> =
            all_of.iter().map(|subject| self.chosen(conditions, question, [subject.as_str()])).collect();
        if !any_of.is_empty() {
            parts.push(self.chosen(conditions, question, any_of.iter().map(String::as_str)));
        }
        conditions.all(&parts)
    }

    fn area_met(&self, conditions: &mut Conditions) -> ConditionId {
        let Within::Area(area) = self.within else { return conditions.constant(false) };
        let subjects = || area.met_by.iter().map(String::as_str);
        let havo = self.chosen(conditions, "havo_subjects", subjects());
        let vwo = self.chosen(conditions, "vwo_subjects", subjects());
        conditions.any(&[havo, vwo])
    }

    fn area_tested(&self, conditions: &mut Conditions) -> ConditionId {
        let Within::Area(area) = self.within else { return conditions.constant(false) };
        self.chosen(conditions, "knowledge_tests", [area.id.as_str()])
    }

    fn last(&self) -> Option<&Terms> {
        self.draft.programme.starts.last()
    }

    fn day(&self, terms: &Terms) -> Option<Date> {
        day(&self.names.start_days, terms.start)
    }

    fn start_id(&self, terms: &Terms) -> &str {
        self.names.starts.name_of(terms.start)
    }
}
