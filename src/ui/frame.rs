//! What stands above every screen: the languages, and the notice of something that happened.

use yew::{Callback, Html, html};

use super::icon::{self, icon};
use super::press::{link, on_press};
use crate::session::action::Action;
use crate::session::screen::{Language, Notice, Screen};

pub(super) fn languages(screen: &Screen, on: &Callback<Action>) -> Html {
    if screen.languages.len() < 2 {
        return Html::default();
    }
    let button = |language: &Language| {
        html! {
            <button type="button" lang={language.locale.tag()} aria-pressed={language.current.to_string()}
                onclick={on_press(on, Action::SetLocale(language.locale))}>{ &language.name }</button>
        }
    };
    html! {
        <div class="languages" part="languages" role="group" aria-label={screen.languages_label.clone()}>
            { for screen.languages.iter().map(button) }
        </div>
    }
}

pub(super) fn notice(notice: &Notice, on: &Callback<Action>) -> Html {
    html! {
        <div class="notice" part="notice">
            { icon(icon::INFO) }
            <div>
                <p>{ &notice.text }</p>
                if !notice.items.is_empty() {
                    <ul>{ for notice.items.iter().map(|item| html! { <li>{ item }</li> }) }</ul>
                }
                <p class="row">
                    { for notice.undo.as_ref().map(|undo| link(undo, on, Action::Undo)) }
                    { link(&notice.dismiss, on, Action::Dismiss) }
                </p>
            </div>
        </div>
    }
}
