//! Scans: content and what is said of it, and what answers come to, as tables.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that can't go on stops, with the reason"
)]

#[path = "scan/content.rs"]
mod content;
#[path = "scan/programmes.rs"]
mod programmes;
#[path = "scan/properties.rs"]
mod properties;
#[path = "scan/sensitivity.rs"]
mod sensitivity;
mod support;
#[path = "scan/vectors.rs"]
mod vectors;
