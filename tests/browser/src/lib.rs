//! Walks in a real browser.
