//! What stands above every screen: the languages, and the notice of something that happened.

use yew::{Callback, Html, html};

use super::icon::{self, icon};
use super::press::{link, on_press};
use crate::domain::text::Locale;
use crate::session::screen::{Language, Notice};

/// The languages, under their label; each press asks for one.
pub(super) fn languages<A: Clone + 'static>(
    languages: &[Language],
    label: &str,
    on: &Callback<A>,
    speak: fn(Locale) -> A,
) -> Html {
    if languages.len() < 2 {
        return Html::default();
    }
    let button = |language: &Language| {
        html! {
            <button type="button" lang={language.locale.tag()} aria-pressed={language.current.to_string()}
                onclick={on_press(on, speak(language.locale))}>{ &language.name }</button>
        }
    };
    html! {
        <div class="languages" part="languages" role="group" aria-label={label.to_owned()}>
            { for languages.iter().map(button) }
        </div>
    }
}

pub(super) fn notice<A: Clone + 'static>(notice: &Notice, on: &Callback<A>, [undo, dismiss]: [A; 2]) -> Html {
    html! {
        <div class="notice" part="notice">
            { icon(icon::INFO) }
            <div>
                <p>{ &notice.text }</p>
                if !notice.items.is_empty() {
                    <ul>{ for notice.items.iter().map(|item| html! { <li>{ item }</li> }) }</ul>
                }
                <p class="row">
                    { for notice.undo.as_ref().map(|text| link(text, on, undo)) }
                    { link(&notice.dismiss, on, dismiss) }
                </p>
            </div>
        </div>
    }
}
