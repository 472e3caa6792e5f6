//! Which routes into working and learning at a Dutch hogeschool are open to a candidate, why, and what to do next.
//!
//! The direction of use goes one way:
//!
//! ```text
//! element  →  ui  →  session  →  domain
//!                          ↘      ↗
//!                  content → domain
//! ```
//!
//! [`domain`], [`content`], [`i18n`] and [`session`] are pure and build without any web crate
//! (`--no-default-features`). `ui` renders a plain screen and sends plain actions. `element` is the only place that
//! knows attributes, events and the page around the widget.

pub mod domain;
