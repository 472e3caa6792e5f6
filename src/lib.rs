//! Which routes into working and learning at a Dutch hogeschool are open to a candidate, why, and what to do next.
//!
//! The direction of use goes one way:
//!
//! ```text
//! element  →  ui  →  session  →  domain, i18n, json
//!     ↘              content  →  domain, json
//! tool     →  prove  →  session, content, domain, json
//! ```
//!
//! `domain`, `content`, `i18n` and `session` are pure and build without any web crate (`--no-default-features`): no
//! browser, no clock, no floating point. `ui` renders a plain [`session::screen::Screen`] and sends plain
//! [`session::action::Action`]s. `element` is the only place that knows attributes, events and the page around it.
//! `tool` is the command line tool, on the same core.

pub mod domain;

pub mod json;

pub mod content;

pub mod i18n;

pub mod session;

#[cfg(feature = "tool")]
pub mod prove;

#[cfg(feature = "tool")]
pub mod tool;

#[cfg(feature = "ui")]
pub mod ui;

#[cfg(any(feature = "intake", feature = "scan"))]
pub mod element;
