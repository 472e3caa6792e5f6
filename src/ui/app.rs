//! The root: one screen inside its frame, and the focus that a change of screen asks for.

use std::rc::Rc;

use yew::{AttrValue, Callback, Component, Context, Html, NodeRef, Properties, html};

use super::{announcer, card, check, effects, frame, help, question, result};
use crate::session::action::Action;
use crate::session::screen::{Body, Screen};

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

/// All that is on screen, and where to send what the visitor does.
#[derive(Clone, Debug, Properties)]
pub struct AppProps {
    /// What to show.
    pub screen: Rc<Screen>,
    /// Where the focus goes, with a number that differs each time: the same focus can be asked for twice.
    #[prop_or_default]
    pub focus: Option<(Focus, u32)>,
    /// What to say without moving the focus, with a number that differs each time.
    #[prop_or_default]
    pub announcement: Option<(AttrValue, u32)>,
    /// The level of the heading of a screen: the outline is the host page's.
    #[prop_or(2)]
    pub heading_level: u8,
    /// Hears what the visitor does.
    pub on_action: Callback<Action>,
}

impl PartialEq for AppProps {
    /// A screen is made anew for every action: the same one is known by where it is, without reading all its words.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.screen, &other.screen)
            && self.focus == other.focus
            && self.announcement == other.announcement
            && self.heading_level == other.heading_level
            && self.on_action == other.on_action
    }
}

/// The whole widget.
#[derive(Debug)]
pub struct App {
    root: NodeRef,
    heading: NodeRef,
    errors: NodeRef,
    focused: Option<u32>,
    printing: Option<effects::OpenForPrint>,
}

impl Component for App {
    type Message = ();
    type Properties = AppProps;

    fn create(_: &Context<Self>) -> Self {
        Self {
            root: NodeRef::default(),
            heading: NodeRef::default(),
            errors: NodeRef::default(),
            focused: None,
            printing: None,
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let AppProps { screen, heading_level: level, on_action: on, announcement, .. } = ctx.props();
        let heading = &self.heading;
        // Each screen has a key of its own, so that it is replaced as a whole and never patched into the next one.
        let body = match &screen.body {
            Body::Question(question) => html! {
                <question::QuestionForm key={question.id.as_str()} screen={screen} level={*level} heading={heading}
                    errors={&self.errors} {on} />
            },
            Body::Check(check) => html! { <div key="/check">{ check::view(check, *level, heading, on) }</div> },
            Body::Result(result) => html! { <div key="/result">{ result::view(result, *level, heading, on) }</div> },
        };
        html! {
            // A translating browser would change text behind the back of the renderer, and there are languages to choose.
            <div ref={&self.root} class="root" part="root" lang={screen.locale.tag()} translate="no">
                <div class="page">
                    { frame::languages(screen, on) }
                    { for screen.notice.as_ref().map(|notice| frame::notice(notice, on)) }
                    { body }
                </div>
                { announcer::view(announcement.as_ref()) }
            </div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            self.printing = effects::OpenForPrint::new(&self.root);
            // The renderer may have props for the next screen already, while this one is still there. Focus follows then.
            return;
        }
        let Some((focus, serial)) = &ctx.props().focus else { return };
        if self.focused.replace(*serial) == Some(*serial) {
            return;
        }
        match focus {
            Focus::Heading => effects::focus_heading(&self.root, &self.heading),
            Focus::Errors => effects::focus(&self.errors),
            Focus::Help(route) => self.focus_id(&help::button_id(route)),
            Focus::Route(route) => self.focus_id(&card::card_id(route)),
        }
    }
}

impl App {
    /// To the element with this id; to the heading where a filter has hidden it.
    fn focus_id(&self, id: &str) {
        if !effects::focus_id(&self.root, id) {
            effects::focus_heading(&self.root, &self.heading);
        }
    }
}
