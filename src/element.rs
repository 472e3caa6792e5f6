//! What the custom element needs from Rust: HTML comes in, HTML and events go out.
//!
//! `www/mkb-route.js` defines the element, because Rust can't extend `HTMLElement`; it fetches, loads and shows what
//! went wrong. A [`widget::Widget`] is one running intake behind one element. Whatever knows the world outside the
//! pure layers stands here: the host page, storage, the day of today. What is on screen belongs in `ui`, what happens
//! belongs in `session`.

pub mod widget;

mod events;
mod host;
mod running;
mod start;
mod store;
mod today;
