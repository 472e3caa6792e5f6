//! The steps of the chosen routes, in order of time.

use yew::{Html, html};

use super::heading::heading;
use super::statements::linked;
use crate::session::screen::{Checklist, ChecklistItem};

pub(super) fn view(checklist: &Checklist, level: u8) -> Html {
    // What must be done before the same moment stands under it once.
    let moments = checklist.items.chunk_by(|one, next| one.moment == next.moment);
    html! {
        <section class="part" part="checklist">
            { heading(level, "group", &checklist.heading) }
            <p>{ &checklist.intro }</p>
            if !checklist.items.is_empty() {
                <ol class="moments">{ for moments.map(moment) }</ol>
            }
        </section>
    }
}

fn moment(items: &[ChecklistItem]) -> Html {
    let item = |item: &ChecklistItem| {
        html! {
            <li>
                { linked(&item.text, item.url.as_ref()) }
                if !item.routes.is_empty() {
                    <span class="quiet">{ item.routes.join(", ") }</span>
                }
            </li>
        }
    };
    html! {
        <li>
            <p class="small">{ for items.first().map(|first| &first.moment) }</p>
            <ul role="list">{ for items.iter().map(item) }</ul>
        </li>
    }
}
