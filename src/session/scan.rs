//! A respondent's session with a scan: the state, what can happen to it, and what is then on screen.
//!
//! Like the intake's session beside it: a pure function of state and action, which knows no browser.

pub mod action;
pub mod effect;
pub mod outcome_json;
pub mod saved;
pub mod screen;
