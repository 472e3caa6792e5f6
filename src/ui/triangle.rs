//! What to hand to a company: a link, and a file for the talk of three.

use yew::{AttrValue, Callback, Html, html};

use super::press::secondary;
use crate::session::action::Action;
use crate::session::screen::{ScanLink, Triangle};

pub(super) fn view(part: &Triangle, route: &str, name: &str, on: &Callback<Action>) -> Html {
    html! {
        <details class="fold triangle" part="triangle">
            <summary>{ &part.summary }<span class="unseen">{ ": " }{ name }</span></summary>
            { for part.link.as_ref().map(|link| scan_link(link, route, on)) }
            <p>{ &part.file }</p>
            <p class="row">{ secondary(&part.save, on, Action::SaveTalk(route.to_owned())) }</p>
        </details>
    }
}

/// The link itself stands there too: a browser may refuse to copy, and a visitor may want to see what is sent.
fn scan_link(link: &ScanLink, route: &str, on: &Callback<Action>) -> Html {
    let id = AttrValue::from(["scan-link-", route].concat());
    html! {
        <>
            <p>{ &link.text }</p>
            <div class="field">
                <label for={id.clone()}>{ &link.label }</label>
                <input {id} type="url" class="copied" readonly=true value={link.url.clone()} />
            </div>
            <p class="row">{ secondary(&link.copy, on, Action::CopyLink(route.to_owned())) }</p>
        </>
    }
}
