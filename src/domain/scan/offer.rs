//! What the scan needs to know of a hogeschool: who it is, and what its programmes ask of a workplace.

use super::model::{Setting, Value};
use crate::domain::arena::Id;
use crate::domain::pack::Hogeschool;
use crate::domain::programme::{Degree, Form};
use crate::domain::text::Text;

/// A hogeschool with its programmes, as far as a workplace is concerned.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Offer {
    /// Who offers them.
    pub hogeschool: Hogeschool,
    /// Programmes, in the catalogue's order.
    pub programmes: Vec<Programme>,
    /// The version of the hogeschool's content.
    pub version: String,
}

impl Offer {
    /// The programme with this name.
    #[must_use]
    pub fn programme(&self, id: &str) -> Option<&Programme> {
        self.programmes.iter().find(|programme| programme.id == id)
    }
}

/// A programme, and what it asks of a workplace.
#[derive(Clone, Debug, PartialEq)]
pub struct Programme {
    /// Its name in content and files.
    pub id: String,
    /// What it is called.
    pub name: Text,
    /// What it leads to.
    pub degree: Degree,
    /// How it is organised.
    pub form: Form,
    /// The names of its weekly patterns.
    pub patterns: Vec<String>,
    /// Offered as Mkb-route.
    pub mkb_route: bool,
    /// The least hours of work a week, by its own demands.
    pub hours: Option<u16>,
    /// When the work is demanded, in words: "vóór de eerste les".
    pub work: Option<Text>,
    /// When the agreement between three parties is demanded.
    pub agreement: Option<Text>,
    /// When the workplace must have been scanned.
    pub scan: Option<Text>,
    /// The moments at which it starts, with the last day to apply, in words.
    pub starts: Vec<Text>,
    /// What it sets otherwise than its hogeschool.
    pub settings: Vec<(Id<Setting>, Value)>,
}
