//! Renders a [`Screen`](crate::session::screen::Screen) and sends [`Action`](crate::session::action::Action)s.
//!
//! It decides nothing and holds no words of its own: what is on screen, in which language and in which state, comes in as
//! one plain value. The only state here is what a visitor is busy with: a form that is not sent yet, a confirmation that
//! is open. Everything lives in one shadow root under a strict content security policy, so there are no `style`
//! attributes, no raw HTML, and all references by id stay inside this tree. What touches the browser is in `effects`.

pub mod app;
pub mod scan;
pub mod shell;

mod effects;

mod announcer;
mod frame;
mod heading;
mod icon;
mod press;
mod progress;

mod choice;
mod draft;
mod errors;
mod month;
mod number;
mod question;
mod ratings;

mod answers;
mod check;
mod restart;

mod card;
mod checklist;
mod comparison;
mod competences;
mod contact;
mod filters;
mod groups;
mod help;
mod patterns;
mod proof;
mod result;
mod source;
mod statements;
mod triangle;
