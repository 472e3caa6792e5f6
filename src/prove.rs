//! What holds for every candidate there can be, found out exactly and not by trying some.
//!
//! All answers that a candidate can give make a finite space: options, and numbers cut where a rule looks at them. A
//! pack is compiled to decision diagrams over that space, which say of each of them at once what `domain` says of one.
//! Only on a desk or a server (feature `tool`); nothing of it is in the widget.

pub mod diagram;
pub mod diff;
pub mod space;

pub mod compiled;
pub mod partial;
pub mod person;
pub mod reach;

mod checks;
mod findings;
mod kinds;
mod possible;
mod readability;
pub mod scans;
mod written;

pub use checks::check;
