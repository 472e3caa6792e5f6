//! The list of answers.

use yew::{Callback, Html, NodeRef, html};

use super::answers;
use super::heading::title;
use super::press::{back, on_press, primary, secondary};
use super::restart::Restart;
use crate::session::action::Action;
use crate::session::screen::{CheckScreen, Invitation};

pub(super) fn view(screen: &CheckScreen, level: u8, node: &NodeRef, on: &Callback<Action>) -> Html {
    let go_on = if screen.questions_left { Action::Continue } else { Action::ShowResult };
    html! {
        <>
            { back(screen.back.as_ref(), on, Action::Back) }
            { title(level, node, html! { &screen.heading }) }
            <p class="lead">{ &screen.intro }</p>
            { answers::view(&screen.groups, level + 1, Some(on)) }
            { for screen.invitations.iter().map(|one| invitation(one, on)) }
            <div class="row">
                { primary(&screen.submit, on, go_on) }
                <Restart restart={screen.restart.clone()} confirm={screen.restart_confirm.clone()}
                    cancel={screen.restart_cancel.clone()} on={on_press(on, Action::Restart)} />
            </div>
        </>
    }
}

/// An offer to answer more questions.
pub(super) fn invitation(invitation: &Invitation, on: &Callback<Action>) -> Html {
    html! {
        <div class="invitation">
            <p>{ &invitation.text }</p>
            { secondary(&invitation.button, on, Action::Open(invitation.id.clone())) }
        </div>
    }
}
