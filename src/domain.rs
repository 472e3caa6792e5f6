//! What is true about a candidate and a catalogue, and nothing else.
//!
//! Pure: no web, no input or output, no clock (today is a fact like any other), no floating point. Everything here
//! is total: it takes a checked [`pack::Pack`] and any [`answers::Answers`] and returns a value. Reading JSON belongs
//! in `content`, words for a visitor in `session`.

pub mod arena;
pub mod date;
pub mod index;
pub mod origin;
pub mod set;
pub mod text;
pub mod truth;

pub mod answers;
pub mod change;
pub mod condition;
pub mod demand;
pub mod programme;
pub mod question;
pub mod source;

pub mod pack;
pub mod placeholder;

pub mod ground;
pub mod scope;
pub mod search;

pub mod ask;
pub mod decide;
pub mod evaluate;
pub mod outcome;
pub mod proof;
pub mod reasons;
mod settle;
pub mod stated;
pub mod verdict;
pub mod what_if;

pub mod scan;
pub mod wish;
