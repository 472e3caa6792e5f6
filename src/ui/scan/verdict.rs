//! The overall label, and sentences about items that lead to them.

use yew::{Callback, Html, html};

use super::sign;
use crate::session::scan::action::Action;
use crate::session::scan::screen::{OpenItems, VerdictView};
use crate::ui::heading::heading;
use crate::ui::icon::icon;
use crate::ui::press::link;

pub(super) fn view(verdict: &VerdictView, level: u8, on: &Callback<Action>) -> Html {
    html! {
        <section class="verdict" part="verdict" data-label={verdict.code}>
            { icon(sign::of_verdict(verdict.code)) }
            <div>
                { for verdict.prefix.as_ref().map(|text| html! { <p class="prefix">{ text }</p> }) }
                { heading(level, "group", &verdict.title) }
                <p>{ &verdict.text }</p>
                { for verdict.items.as_ref().map(|items| items_view(items, on)) }
            </div>
        </section>
    }
}

/// A sentence, and the items it is about.
pub(super) fn items_view(open: &OpenItems, on: &Callback<Action>) -> Html {
    let item = |(id, title): &(String, String)| {
        html! { <li key={id.as_str()}>{ link(title, on, Action::Change(id.clone())) }</li> }
    };
    html! {
        <>
            <p class="items-about">{ &open.text }</p>
            <ul class="items">{ for open.items.iter().map(item) }</ul>
        </>
    }
}

/// Gates that stand lower than before: said before all else.
pub(super) fn alert(open: &OpenItems, on: &Callback<Action>) -> Html {
    html! {
        <div class="lost" part="alert">
            { icon(crate::ui::icon::ERROR) }
            <div>{ items_view(open, on) }</div>
        </div>
    }
}
