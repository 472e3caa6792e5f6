//! Who to ask.

use yew::{Html, html};

use super::heading::heading;
use crate::session::screen::Contact;

pub(super) fn view(contact: &Contact, level: u8) -> Html {
    let reach = |scheme: &str, text: &String| {
        let address: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
        html! { <a href={[scheme, &address].concat()}>{ text }</a> }
    };
    html! {
        <section class="contact" part="contact">
            { heading(level, "group", &contact.heading) }
            <p>{ &contact.text }</p>
            <p class="row">
                { for contact.email.as_ref().map(|text| reach("mailto:", text)) }
                { for contact.phone.as_ref().map(|text| reach("tel:", text)) }
                { for contact.url.as_ref().map(|url| html! { <a href={url.clone()}>{ &contact.url_text }</a> }) }
            </p>
        </section>
    }
}
