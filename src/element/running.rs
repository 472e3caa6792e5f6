//! A session on screen: actions go in, what follows from them is carried out.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use yew::{AppHandle, AttrValue, Callback};

use super::events;
use super::host::Host;
use super::store::Store;
use crate::session::Session;
use crate::session::action::Action;
use crate::session::effect::Effect;
use crate::ui::app::{App, AppProps, Focus};

/// One visit, from the first screen until the element goes.
///
/// No borrow is held while the page or Yew is called: either may call back at once.
pub(super) struct Running {
    session: RefCell<Session>,
    app: RefCell<Option<AppHandle<App>>>,
    host: Host,
    store: Option<Store>,
    heading_level: u8,
    on_action: Callback<Action>,
    /// Counts what is said and focused, so that doing the same twice is seen as twice.
    serial: Cell<u32>,
}

impl Running {
    /// Shows the session in the element that the host made for it.
    pub(super) fn start(session: Session, host: Host, store: Option<Store>) -> Rc<Self> {
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
        let app = yew::Renderer::<App>::with_root_and_props(mount, props).render();
        running.app.replace(Some(app));
        running
    }

    /// Lets something happen, and carries out what follows.
    pub(super) fn act(&self, action: Action) {
        let effects = self.session.borrow_mut().update(action);
        self.show(&effects);
        for effect in effects {
            match effect {
                Effect::Emit(event) => {
                    let (name, detail) = events::describe(&event);
                    self.host.emit(name, &detail);
                }
                Effect::Print => self.host.print(),
                Effect::Copy(text) => self.host.copy(&text),
                Effect::Download { name, kind, text } => self.host.download(&name, kind, &text),
                Effect::Save => self.save(),
                Effect::FocusHeading
                | Effect::FocusErrors
                | Effect::FocusHelp(_)
                | Effect::FocusRoute(_)
                | Effect::Announce(_) => {}
            }
        }
    }

    /// Reads something from the session.
    pub(super) fn read<T>(&self, read: impl FnOnce(&Session) -> T) -> T {
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

    fn show(&self, effects: &[Effect]) {
        let (mut focus, mut announcement) = (None, None);
        for effect in effects {
            match effect {
                Effect::FocusHeading => focus = Some((Focus::Heading, self.next_serial())),
                Effect::FocusErrors => focus = Some((Focus::Errors, self.next_serial())),
                Effect::FocusHelp(route) => focus = Some((Focus::Help(route.clone()), self.next_serial())),
                Effect::FocusRoute(route) => focus = Some((Focus::Route(route.clone()), self.next_serial())),
                Effect::Announce(text) => announcement = Some((AttrValue::from(text.clone()), self.next_serial())),
                Effect::Emit(_) | Effect::Copy(_) | Effect::Download { .. } | Effect::Print | Effect::Save => {}
            }
        }
        let props = self.props(focus, announcement);
        if let Some(app) = self.app.borrow_mut().as_mut() {
            app.update(props);
        }
    }

    fn props(&self, focus: Option<(Focus, u32)>, announcement: Option<(AttrValue, u32)>) -> AppProps {
        AppProps {
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
        let session = self.session.borrow();
        if session.answers().is_empty() {
            store.forget();
        } else {
            store.write(&session.answers_json());
        }
    }
}
