//! The scan: one of its screens inside the frame.

mod answers;
mod bars;
mod comparison;
mod edit;
mod files;
mod gates;
mod item;
mod keep;
mod level;
mod paper;
mod plan;
mod profile;
mod result;
mod sign;
mod start;
mod table;
mod together;
mod topics;
mod verdict;

use std::rc::Rc;

use yew::{Callback, Html, html};

use super::frame;
use super::shell::{Nodes, Shell, ShellProps, View};
use crate::domain::text::Locale;
use crate::session::scan::action::Action;
use crate::session::scan::screen::{Body, Screen};

/// The whole scan.
pub type App = Shell<Scan>;

/// All of the scan that is on screen, and where to send what the respondent does.
pub type AppProps = ShellProps<Scan>;

/// Where the focus goes after an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// To the heading of the screen, which makes a screen reader announce it.
    Heading,
    /// To the summary of errors.
    Errors,
    /// To what was read from a file or code.
    Loaded,
}

/// How the scan is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scan {}

impl View for Scan {
    type Screen = Screen;
    type Action = Action;
    type Focus = Focus;

    fn locale(screen: &Screen) -> Locale {
        screen.locale
    }

    fn render(screen: &Rc<Screen>, level: u8, nodes: &Nodes, on: &Callback<Action>) -> Html {
        let heading = &nodes.heading;
        let body = match &screen.body {
            Body::Start(start) => html! { <div key="/start">{ start::view(start, level, heading, on) }</div> },
            Body::Profile(question) => html! {
                <div key={["profile/", &question.id].concat()}>{ profile::view(question, level, nodes, on) }</div>
            },
            Body::Item(item) => html! {
                <div key={["item/", &item.id].concat()}>{ item::view(item, level, heading, on) }</div>
            },
            Body::Topics(topics) => html! { <div key="/topics">{ topics::view(topics, level, heading, on) }</div> },
            Body::Check(check) => html! { <div key="/check">{ answers::view(check, level, heading, on) }</div> },
            Body::Result(result) => html! { <div key="/result">{ result::view(result, level, heading, on) }</div> },
            Body::Comparison(comparison) => html! {
                <div key="/comparison">{ comparison::view(comparison, level, heading, on) }</div>
            },
            Body::Together(together) => html! {
                <div key="/together">{ together::view(together, level, heading, on) }</div>
            },
            Body::Paper(paper) => html! {
                <div key={["paper/", paper.kind.code()].concat()}>{ paper::view(paper, level, heading, on) }</div>
            },
        };
        html! {
            <>
                { frame::languages(&screen.languages, &screen.languages_label, on, Action::SetLocale) }
                { for screen.notice.as_ref().map(|notice| frame::notice(notice, on, [Action::Undo, Action::Dismiss])) }
                { body }
            </>
        }
    }

    fn focus(to: &Focus, nodes: &Nodes) {
        match to {
            Focus::Heading => nodes.focus_heading(),
            Focus::Errors => nodes.focus_errors(),
            Focus::Loaded => nodes.focus_id(files::LOADED_ID),
        }
    }
}
