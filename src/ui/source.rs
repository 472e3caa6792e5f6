//! What something rests on.

use yew::{Html, html};

use super::statements::linked;
use crate::session::screen::SourceView;

/// A source in a list.
pub(super) fn source(source: &SourceView) -> Html {
    html! {
        <li>
            { linked(&source.title, source.url.as_ref()) }
            if let Some(as_of) = &source.as_of {
                { " " }<span class="moment">{ as_of }</span>
            }
        </li>
    }
}
