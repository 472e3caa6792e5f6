//! The intake: one of its screens inside the frame.

use std::rc::Rc;

use yew::{Callback, Html, html};

use super::shell::{Nodes, Shell, ShellProps, View};
use super::{card, check, frame, help, question, result};
use crate::domain::text::Locale;
use crate::session::action::Action;
use crate::session::screen::{Body, Screen};

/// The whole intake.
pub type App = Shell<Intake>;

/// All of the intake that is on screen, and where to send what the visitor does.
pub type AppProps = ShellProps<Intake>;

/// Where the focus goes after an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Focus {
    /// To the heading of the screen, which makes a screen reader announce it.
    Heading,
    /// To the summary of errors.
    Errors,
    /// To what would help for a route, by name.
    Help(String),
    /// To a route, by name.
    Route(String),
}

/// How the intake is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intake {}

impl View for Intake {
    type Screen = Screen;
    type Action = Action;
    type Focus = Focus;

    fn locale(screen: &Screen) -> Locale {
        screen.locale
    }

    fn render(screen: &Rc<Screen>, level: u8, nodes: &Nodes, on: &Callback<Action>) -> Html {
        let heading = &nodes.heading;
        let body = match &screen.body {
            Body::Question(question) => html! {
                <question::QuestionForm key={question.id.as_str()} {screen} {level} {heading} errors={&nodes.errors} {on} />
            },
            Body::Check(check) => html! { <div key="/check">{ check::view(check, level, heading, on) }</div> },
            Body::Result(result) => html! { <div key="/result">{ result::view(result, level, heading, on) }</div> },
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
            Focus::Help(route) => nodes.focus_id(&help::button_id(route)),
            Focus::Route(route) => nodes.focus_id(&card::card_id(route)),
        }
    }
}
