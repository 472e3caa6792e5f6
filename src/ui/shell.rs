//! The root of a widget: one screen, what is said beside it, and the focus that a change of screen asks for.

use std::fmt::Debug;
use std::rc::Rc;

use yew::{AttrValue, Callback, Component, Context, FocusEvent, Html, NodeRef, Properties, html};

use super::{announcer, effects};
use crate::domain::text::Locale;

/// What a widget shows. Implemented by a type without values, one per widget.
pub trait View: Clone + Debug + PartialEq + 'static {
    /// All that is on screen.
    type Screen: Debug;
    /// What a visitor can do.
    type Action: Clone + Debug + 'static;
    /// Where the focus can go.
    type Focus: Clone + Debug + PartialEq;

    /// The language of the screen.
    fn locale(screen: &Self::Screen) -> Locale;

    /// The screen in markup. Each has a key of its own, so that it is replaced as a whole and never patched into the
    /// next one.
    fn render(screen: &Rc<Self::Screen>, level: u8, nodes: &Nodes, on: &Callback<Self::Action>) -> Html;

    /// Moves the focus.
    fn focus(to: &Self::Focus, nodes: &Nodes);
}

/// What the focus is found by.
#[derive(Clone, Debug, Default)]
pub struct Nodes {
    /// Around everything.
    pub(super) root: NodeRef,
    /// The heading of the screen.
    pub(super) heading: NodeRef,
    /// The summary of errors.
    pub(super) errors: NodeRef,
}

impl Nodes {
    /// To the heading of the screen.
    pub(super) fn focus_heading(&self) {
        effects::focus_heading(&self.root, &self.heading);
    }

    /// To the summary of errors.
    pub(super) fn focus_errors(&self) {
        effects::focus(&self.errors);
    }

    /// To the element with this id; to the heading where it is not on screen.
    pub(super) fn focus_id(&self, id: &str) {
        if !effects::focus_id(&self.root, id) {
            self.focus_heading();
        }
    }
}

/// All that is on screen, and where to send what the visitor does.
#[derive(Clone, Debug, Properties)]
pub struct ShellProps<V: View> {
    /// What to show.
    pub screen: Rc<V::Screen>,
    /// Where the focus goes, with a number that differs each time: the same focus can be asked for twice.
    #[prop_or_default]
    pub focus: Option<(V::Focus, u32)>,
    /// What to say without moving the focus, with a number that differs each time.
    #[prop_or_default]
    pub announcement: Option<(AttrValue, u32)>,
    /// The level of the heading of a screen: the outline is the host page's.
    #[prop_or(2)]
    pub heading_level: u8,
    /// Hears what the visitor does.
    pub on_action: Callback<V::Action>,
}

impl<V: View> PartialEq for ShellProps<V> {
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
pub struct Shell<V> {
    view: std::marker::PhantomData<V>,
    nodes: Nodes,
    focused: Option<u32>,
    printing: Option<effects::OpenForPrint>,
}

impl<V: View> Component for Shell<V> {
    type Message = ();
    type Properties = ShellProps<V>;

    fn create(_: &Context<Self>) -> Self {
        Self { view: std::marker::PhantomData, nodes: Nodes::default(), focused: None, printing: None }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let ShellProps { screen, heading_level: level, on_action: on, announcement, .. } = ctx.props();
        let root = self.nodes.root.clone();
        let onfocusin = Callback::from(move |_: FocusEvent| effects::uncover(&root));
        html! {
            // A translating browser would change text behind the back of the renderer, and there are languages to choose.
            <div ref={&self.nodes.root} class="root" part="root" lang={V::locale(screen).tag()} translate="no" {onfocusin}>
                <div class="page">{ V::render(screen, *level, &self.nodes, on) }</div>
                { announcer::view(announcement.as_ref()) }
            </div>
        }
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        if first {
            self.printing = effects::OpenForPrint::new(&self.nodes.root);
            // The renderer may have props for the next screen already, while this one is still there. Focus follows then.
            return;
        }
        let Some((focus, serial)) = &ctx.props().focus else { return };
        if self.focused.replace(*serial) != Some(*serial) {
            V::focus(focus, &self.nodes);
        }
    }
}
