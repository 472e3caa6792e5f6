//! A visitor's session: the state, what can happen to it, and what is then on screen.
//!
//! A pure function of state and action, as a plain value; it knows no browser. What must happen outside comes out as
//! [`effect::Effect`]s. Rules belong in `domain`; markup belongs in `ui`.

pub mod action;
pub mod effect;
pub mod screen;
