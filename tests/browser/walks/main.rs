//! Walks through the demo pages, as visitors and as the pages around the widget.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that can't go on stops, with the reason"
)]

mod opening;
mod start;

mod personas;
mod scan;

mod keyboard;
mod language;
mod mind;
mod reflow;
mod try_out;

mod lifecycle;
mod neighbours;
mod privacy;

mod failures;
mod own_content;

mod pictures;
