//! A scan as content: its dimensions, items, words and thresholds, with the settings of a hogeschool.

use super::item::Item;
use super::profile::{Question, When};
use crate::domain::arena::{Arena, Id};
use crate::domain::source::Source;
use crate::domain::text::Text;

/// A whole scan.
#[derive(Clone, Debug, PartialEq)]
pub struct Scan {
    /// Its name in content: `workplace`.
    pub id: String,
    /// The version of items, weights and thresholds together.
    pub version: String,
    /// Words around the items.
    pub words: Words,
    /// The profile.
    pub profile: Arena<Question>,
    /// The groups of items, in order.
    pub dimensions: Arena<Dimension>,
    /// All items, dimension by dimension.
    pub items: Arena<Item>,
    /// Where bands begin.
    pub bounds: Bounds,
    /// What the best label takes.
    pub strong: StrongRule,
    /// The words of the bands, weak first.
    pub bands: [Text; 4],
    /// The words of the labels.
    pub labels: Labels,
    /// Sentences that a profile raises. They never change a score.
    pub flags: Vec<Flag>,
    /// Items whose actions are one action.
    pub merges: Vec<Merge>,
    /// Words that need explaining.
    pub terms: Vec<Term>,
    /// What items and flags rest on.
    pub sources: Arena<Source>,
    /// What a hogeschool or programme sets.
    pub settings: Arena<Setting>,
    /// The agreement that the answers fill in.
    pub agreement: Option<Agreement>,
    /// The hogeschool's links, by name: `agreement_template`, `supervisor_training`, `timetable`.
    pub links: Vec<(String, String)>,
}

/// A group of items.
#[derive(Clone, Debug, PartialEq)]
pub struct Dimension {
    /// Its name in content.
    pub id: String,
    /// The letter it is known by: "A".
    pub letter: String,
    /// Its name.
    pub name: Text,
    /// What it is about.
    pub hint: Option<Text>,
    /// The label needs this one to be good.
    pub critical: bool,
    /// The best label needs this one to be strong.
    pub decisive: bool,
    /// Its items, in order.
    pub items: Vec<Id<Item>>,
}

/// Where bands begin, as fractions of points: a mean below `developing` is weak, and so on. Compared by multiplying
/// crosswise, so that no border depends on rounding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// From here on developing.
    pub developing: (u32, u32),
    /// From here on good.
    pub good: (u32, u32),
    /// From here on strong.
    pub strong: (u32, u32),
}

/// What the best label takes, besides every dimension good and the decisive ones strong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StrongRule {
    /// This many strong dimensions.
    pub dimensions: u32,
}

/// Words around the items.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// What it is called: "Werkplekscan".
    pub title: Text,
    /// What it does and for whom, above the start.
    pub intro: Text,
    /// For who has no student yet.
    pub planning: Option<Text>,
    /// Stands before the label of who is still planning, by `when`: "Op basis van uw plannen:".
    pub prefix: Option<(When, Text)>,
    /// What it is not, under every result.
    pub footer: Text,
    /// Who answers is said in these words, per role.
    pub roles: Vec<(Role, Text)>,
    /// How a gate is called: "basiseis", and several of them.
    pub gate: Text,
    /// Several gates.
    pub gates: Text,
    /// Readers are addressed with "je" or "jullie", not with "u".
    pub informal: bool,
}

/// The words of an overall label.
#[derive(Clone, Debug, PartialEq)]
pub struct LabelWords {
    /// "Klaar om te starten".
    pub title: Text,
    /// What it means.
    pub text: Text,
}

/// The words of all labels.
#[derive(Clone, Debug, PartialEq)]
pub struct Labels {
    /// A gate can't be arranged.
    pub not_now: LabelWords,
    /// Answers on gates are missing.
    pub unknown: LabelWords,
    /// Something first.
    pub conditions: LabelWords,
    /// The basis is in order.
    pub ready: LabelWords,
    /// More than that.
    pub strong: LabelWords,
    /// All gates are met, and only they were asked.
    pub gates_met: LabelWords,
}

/// Who fills in or knows something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Owner, management, personnel. For a programme: its management.
    Leader,
    /// The practice supervisor. For a programme: the teachers.
    Supervisor,
    /// The student.
    Student,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Leader, Self::Supervisor, Self::Student];

    /// The name in content and files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Leader => "leader",
            Self::Supervisor => "supervisor",
            Self::Student => "student",
        }
    }
}

/// A sentence that the profile raises.
#[derive(Clone, Debug, PartialEq)]
pub struct Flag {
    /// Its name in content.
    pub id: String,
    /// When.
    pub when: When,
    /// What to know.
    pub text: Text,
    /// What it rests on.
    pub sources: Vec<Id<Source>>,
}

/// Items whose actions are one.
#[derive(Clone, Debug, PartialEq)]
pub struct Merge {
    /// Which.
    pub items: Vec<Id<Item>>,
    /// What to do, in one sentence.
    pub text: Text,
}

/// A word that needs explaining.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// As it stands in texts.
    pub word: Text,
    /// What it means.
    pub meaning: Text,
}

/// Something that a hogeschool or programme sets.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// Its name in content, and in texts between braces.
    pub id: String,
    /// What it is set to.
    pub value: Value,
    /// It is the least hours of work a week, in the words that say a number of them.
    pub hours: Option<HoursWords>,
}

/// How a number of hours is said.
#[derive(Clone, Debug, PartialEq)]
pub struct HoursWords {
    /// With `{hours}`: "ten minste {hours} uur per week".
    pub known: Text,
    /// With `{year}` too, where it differs per year: "vanaf jaar {year} ten minste {hours} uur per week".
    pub by_year: Text,
}

/// What a setting is set to.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// On or off.
    Switch(bool),
    /// A number.
    Number(u16),
    /// Words for in texts. Nothing known: the words that say whom to ask.
    Words(Text),
}

/// An agreement, to be filled in and talked about: a checklist, no legal text.
#[derive(Clone, Debug, PartialEq)]
pub struct Agreement {
    /// What it is called.
    pub title: Text,
    /// What stands above it, by form: for dual the law demands it, for part-time it does not.
    pub intro: Vec<Clausal>,
    /// Its parts.
    pub sections: Vec<Section>,
    /// What stands at the end.
    pub footer: Text,
}

/// Words that hold in a case: of several, the first whose condition holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Clausal {
    /// Holds always when absent.
    pub when: Option<When>,
    /// The words.
    pub text: Text,
}

/// A part of the agreement.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// What it is about.
    pub title: Text,
    /// The law names it (WHW 7.7 paragraph 5).
    pub statutory: bool,
    /// What to agree.
    pub points: Vec<Point>,
}

/// One thing to agree.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// What to agree, with a line to write on.
    pub text: Text,
    /// It is shown only when this holds.
    pub when: Option<When>,
    /// It is settled once this item is at level 3; else it is open. Without one somebody has to fill it in.
    pub item: Option<Id<Item>>,
    /// What it rests on.
    pub sources: Vec<Id<Source>>,
}
