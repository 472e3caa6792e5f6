//! What the walks in a real browser stand on: a browser, a page in it, and a widget on the page.
//!
//! `cargo xtask test --only browser` serves `dist/`, opens the browsers of an engine, and names both in the environment. Every walk
//! gets a window of its own, and at its end the page must have kept the promises that hold for every page; see
//! [`promises`].
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that can't go on stops, with the reason"
)]

pub mod browser;
pub mod engine;
pub mod page;
pub mod persona;
pub mod promises;
pub mod widget;

mod axe;
mod command;
mod site;

pub use browser::walk;
pub use engine::Engine;
pub use page::Page;
pub use persona::Persona;
pub use serde_json::{Value, json};
pub use widget::Widget;
