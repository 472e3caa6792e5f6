//! A scan at one hogeschool: what the hogeschool and its programmes change about a model.
//!
//! A model stands for every hogeschool. What one of them sets ([`Adaptation`]) is laid over it, then what the programme
//! sets. Items, questions and settings keep their places, so that answers stay good when another programme is chosen.

pub mod hours;

use super::item::Item;
use super::model::{Scan, Setting, Value};
use super::profile::{Answer, KnownBy, Question};
use super::response::Response;
use crate::domain::arena::{Arena, Id};
use crate::domain::demand::Moment;
use crate::domain::pack::Hogeschool;
use crate::domain::programme::{Degree, Form, Wanted};
use crate::domain::text::Text;
use hours::{HoursRule, Studied};

/// A scan with the hogeschool that gives it.
#[derive(Clone, Debug)]
pub struct ScanPack {
    /// Who gives it.
    pub hogeschool: Hogeschool,
    /// The model with what the hogeschool sets, before hours and placeholders are filled in.
    pub model: Scan,
    /// The least hours per kind of programme.
    pub hours: Vec<HoursRule>,
    /// What the hogeschool offers, in its order.
    pub programmes: Arena<Programme>,
}

/// A programme, as far as a workplace has to do with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Programme {
    /// Its name in content, addresses and files.
    pub id: String,
    /// What it is called.
    pub name: Text,
    /// What it leads to.
    pub degree: Degree,
    /// How it is organised.
    pub form: Form,
    /// Offered as Mkb-route.
    pub mkb_route: bool,
    /// How long it takes.
    pub duration: Option<Text>,
    /// Where to read more.
    pub url: Option<String>,
    /// The weeks in which it is given.
    pub patterns: Vec<WeekPattern>,
    /// What it sets.
    pub adaptation: Adaptation,
}

/// A week in which a programme is given, with what is demanded in it.
#[derive(Clone, Debug, PartialEq)]
pub struct WeekPattern {
    /// Its name in content.
    pub id: String,
    /// The words of the model for it.
    pub text: Option<Text>,
    /// What is demanded of a workplace.
    pub demands: Demands,
}

/// What a programme demands of a workplace.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Demands {
    /// How much it wants work.
    pub work: Wanted,
    /// The least hours a week.
    pub hours: Option<u16>,
    /// How much the work has to do with the programme.
    pub relevance: Wanted,
    /// Tasks must be at hbo level.
    pub hbo_level: bool,
    /// When the work must be there.
    pub work_moment: Option<Moment>,
    /// When the agreement between three parties is demanded.
    pub agreement: Option<Moment>,
    /// When the workplace must have been scanned.
    pub scan: Option<Moment>,
}

/// What a hogeschool or programme changes about a model.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Adaptation {
    /// Its own version, beside that of the model.
    pub version: Option<String>,
    /// What settings are set to.
    pub settings: Vec<(Id<Setting>, Value)>,
    /// The least hours, the first rule that fits.
    pub hours: Vec<HoursRule>,
    /// Addresses by name.
    pub links: Vec<(String, String)>,
    /// Other weights.
    pub weights: Vec<(Id<Item>, u8)>,
    /// Other words.
    pub texts: Vec<(Id<Item>, ItemTexts)>,
}

/// Other words of an item.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemTexts {
    /// The question.
    pub question: Option<Text>,
    /// What helps to understand it.
    pub hint: Option<Text>,
    /// One sentence per level.
    pub anchors: Option<[Text; 4]>,
    /// The version of these words.
    pub version: Option<String>,
}

impl Adaptation {
    /// Lays it over a scan.
    pub fn apply(&self, scan: &mut Scan) {
        if let Some(version) = &self.version {
            scan.version = [&scan.version, "+", version].concat();
        }
        for (id, value) in &self.settings {
            scan.settings.change(*id, |setting| setting.value = value.clone());
        }
        for (name, url) in &self.links {
            scan.links.retain(|(known, _)| known != name);
            scan.links.push((name.clone(), url.clone()));
        }
        for (id, weight) in &self.weights {
            scan.items.change(*id, |item| item.weight = *weight);
        }
        for (id, texts) in &self.texts {
            scan.items.change(*id, |item| texts.apply(item));
        }
    }
}

impl ItemTexts {
    fn apply(&self, item: &mut Item) {
        let Self { question, hint, anchors, version } = self.clone();
        item.question = question.unwrap_or_else(|| item.question.clone());
        item.hint = hint.or_else(|| item.hint.take());
        item.anchors = anchors.unwrap_or_else(|| item.anchors.clone());
        item.text_version = version.unwrap_or_else(|| item.text_version.clone());
    }
}

impl ScanPack {
    /// The programme with this name.
    #[must_use]
    pub fn programme(&self, id: &str) -> Option<Id<Programme>> {
        self.programmes.find(|programme| programme.id == id)
    }

    /// The scan for a programme, or for any; with everything filled in that texts leave open.
    #[must_use]
    pub fn scan_for(&self, programme: Option<Id<Programme>>, studied: Studied) -> Scan {
        let mut scan = self.model.clone();
        let programme = programme.map(|id| self.programmes.at(id));
        if let Some(programme) = programme {
            programme.adaptation.apply(&mut scan);
        }
        let hours = hours::of(self, programme, studied);
        scan.settings.change_all(|setting| {
            if let Some(words) = setting.hours.as_ref().and_then(|words| hours::said(&hours, words)) {
                setting.value = Value::Words(words);
            }
        });
        super::texts::fill(&mut scan, &self.hogeschool.name);
        scan
    }

    /// The scan that a response is about: that of its programme, in the week and for the degree of its profile.
    #[must_use]
    pub fn scan_of(&self, response: &Response) -> Scan {
        let programme = response.programme.as_deref().and_then(|id| self.programme(id));
        let chosen = |known: KnownBy| {
            let (id, question) = self.model.profile.iter().find(|(_, question)| question.known_by == Some(known))?;
            match response.profile(id)? {
                Answer::Chosen(place) => Some(question.choices().get(usize::from(place))?.id.as_str()),
                Answer::Number(_) => None,
            }
        };
        let degree = chosen(KnownBy::Degree).and_then(|code| Degree::ALL.iter().find(|(known, _)| *known == code));
        self.scan_for(
            programme,
            Studied { degree: degree.map(|(_, degree)| *degree), pattern: chosen(KnownBy::Pattern) },
        )
    }

    /// What a programme answers of the profile by itself.
    pub fn known_answers(&self, programme: Id<Programme>) -> impl Iterator<Item = (Id<Question>, Answer)> + '_ {
        let programme = self.programmes.at(programme);
        self.model.profile.iter().filter_map(move |(id, question)| {
            let code = match question.known_by? {
                KnownBy::Degree => programme.degree.code(),
                KnownBy::Form => programme.form.code(),
                KnownBy::Pattern => match programme.patterns.as_slice() {
                    [only] => only.id.as_str(),
                    _ => return None,
                },
            };
            let place = question.choices().iter().position(|choice| choice.id == code)?;
            Some((id, Answer::Chosen(u16::try_from(place).ok()?)))
        })
    }
}
