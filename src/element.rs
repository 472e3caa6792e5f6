//! What the custom elements need from Rust: HTML comes in, HTML and events go out.
//!
//! `www/mkb-route.js` defines the elements, because Rust can't extend `HTMLElement`; it fetches, loads and shows what
//! went wrong. [`intake`] and [`scan`] each hold what runs behind one element, and each is built into a module of its
//! own; the rest they share. Whatever knows the world outside the pure layers stands here: the host page, storage, the
//! day of today. What is on screen belongs in `ui`, what happens belongs in `session`.

#[cfg(feature = "intake")]
pub mod intake;
#[cfg(feature = "scan")]
pub mod scan;

mod host;
mod running;
mod store;
mod today;
