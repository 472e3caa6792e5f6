//! A session on screen: actions go in, what follows from them is carried out.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use yew::{AppHandle, AttrValue, Callback};

use super::host::Host;
use super::store::Store;
use crate::ui::shell::{Shell, ShellProps, View};

/// A session, and what it is shown with.
pub(super) trait Visit: Sized + 'static {
    /// How it is shown.
    type View: View;
    /// What follows from an action, in its own terms.
    type Effect;

    /// Lets something happen.
    fn update(&mut self, action: <Self::View as View>::Action) -> Vec<Self::Effect>;

    /// What to do about it.
    fn follow(effect: Self::Effect) -> Then<<Self::View as View>::Focus>;

    /// What is on screen.
    fn screen(&self) -> <Self::View as View>::Screen;

    /// The answers for a later visit; nothing when there are none.
    fn to_keep(&self) -> Option<String>;
}

/// What follows from an action, outside the session.
pub(super) enum Then<Focus> {
    /// The focus moves.
    Focus(Focus),
    /// Something is said without moving the focus.
    Announce(String),
    /// The host page is told: the name of an event, and its detail as JSON.
    Emit(&'static str, String),
    /// A text goes to the clipboard; the widget's `copied` hears whether that went well.
    Copy(String),
    /// The visitor gets a file: its name, its media type, what is in it.
    Download(String, &'static str, String),
    /// The print dialogue opens.
    Print,
    /// The answers have changed.
    Save,
}

/// One visit, from the first screen until the element goes.
///
/// No borrow is held while the page or Yew is called: either may call back at once.
pub(super) struct Running<V: Visit> {
    session: RefCell<V>,
    app: RefCell<Option<AppHandle<Shell<V::View>>>>,
    host: Host,
    store: Option<Store>,
    heading_level: u8,
    on_action: Callback<<V::View as View>::Action>,
    /// Counts what is said and focused, so that doing the same twice is seen as twice.
    serial: Cell<u32>,
}

impl<V: Visit> Running<V> {
    /// Shows the session in the element that the host made for it.
    pub(super) fn start(session: V, host: Host, store: Option<Store>) -> Rc<Self> {
        let mount = host.mount();
        let running = Rc::new_cyclic(|this: &Weak<Self>| {
            // Weak: Yew holds the callback, and this holds Yew.
            let this = this.clone();
            let on_action = move |action| {
                if let Some(running) = this.upgrade() {
                    running.act(action);
                }
            };
            Self {
                session: RefCell::new(session),
                app: RefCell::new(None),
                heading_level: host.heading_level(),
                host,
                store,
                on_action: Callback::from(on_action),
                serial: Cell::new(0),
            }
        });
        let props = running.props(None, None);
        let app = yew::Renderer::<Shell<V::View>>::with_root_and_props(mount, props).render();
        running.app.replace(Some(app));
        running
    }

    /// Lets something happen, and carries out what follows.
    pub(super) fn act(&self, action: <V::View as View>::Action) {
        let mut after = Vec::new();
        let (mut focus, mut announcement) = (None, None);
        let effects = self.session.borrow_mut().update(action);
        for effect in effects {
            match V::follow(effect) {
                Then::Focus(to) => focus = Some((to, self.next_serial())),
                Then::Announce(text) => announcement = Some((AttrValue::from(text), self.next_serial())),
                then => after.push(then),
            }
        }
        let props = self.props(focus, announcement);
        if let Some(app) = self.app.borrow_mut().as_mut() {
            app.update(props);
        }
        for then in after {
            match then {
                Then::Emit(name, detail) => self.host.emit(name, &detail),
                Then::Copy(text) => self.host.copy(&text),
                Then::Download(name, kind, text) => self.host.download(&name, kind, &text),
                Then::Print => self.host.print(),
                Then::Save => self.save(),
                Then::Focus(_) | Then::Announce(_) => {}
            }
        }
    }

    /// Reads something from the session.
    pub(super) fn read<T>(&self, read: impl FnOnce(&V) -> T) -> T {
        read(&self.session.borrow())
    }

    /// The page around it.
    pub(super) fn host(&self) -> &Host {
        &self.host
    }

    /// Takes everything off the screen.
    pub(super) fn stop(&self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
    }

    fn props(
        &self,
        focus: Option<(<V::View as View>::Focus, u32)>,
        announcement: Option<(AttrValue, u32)>,
    ) -> ShellProps<V::View> {
        ShellProps {
            screen: Rc::new(self.session.borrow().screen()),
            focus,
            announcement,
            heading_level: self.heading_level,
            on_action: self.on_action.clone(),
        }
    }

    fn next_serial(&self) -> u32 {
        let next = self.serial.get().wrapping_add(1);
        self.serial.set(next);
        next
    }

    fn save(&self) {
        let Some(store) = &self.store else { return };
        match self.session.borrow().to_keep() {
            Some(answers) => store.write(&answers),
            None => store.forget(),
        }
    }
}
