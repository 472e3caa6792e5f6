//! A scan: somebody rates the own workplace, or the own programme, on items with described levels.
//!
//! `model` and what it consists of (`profile`, `item`, `setting`) is content; a `response` is what one respondent filled
//! in. From those follow `score` (gates, dimensions, the overall label), `plan` (what to do first), `compare` (with an
//! earlier response) and `respondents` (side by side with others). Whole numbers only, and nothing is averaged over
//! dimensions or people. What an unknown answer could still be is an interval everywhere.

pub mod compare;
pub mod item;
pub mod model;
pub mod pack;
pub mod plan;
pub mod profile;
pub mod respondents;
pub mod response;
pub mod score;
pub(crate) mod texts;
