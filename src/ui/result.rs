//! The result: what is known of all routes, from what matters most to what is worth knowing beside it.

use yew::{Callback, Html, NodeRef, html};

use super::heading::{heading, title};
use super::icon::{self, icon};
use super::press::{back, link, on_press, primary, secondary};
use super::restart::Restart;
use super::{answers, checklist, comparison, competences, contact, filters, groups, help, patterns};
use crate::session::action::Action;
use crate::session::screen::{NextStep, ResultScreen};

pub(super) fn view(screen: &ResultScreen, level: u8, node: &NodeRef, on: &Callback<Action>) -> Html {
    let below = level + 1;
    html! {
        <div class="result" part="outcome">
            <div class="printed header">{ for screen.print_header.iter().map(|line| html! { <p>{ line }</p> }) }</div>
            { back(screen.back.as_ref(), on, Action::Back) }
            { title(level, node, html! { &screen.heading }) }
            { for screen.try_out.as_ref().map(|tried| help::banner(tried, on)) }
            { for screen.summary.iter().map(|text| html! { <p class="lead">{ text }</p> }) }
            { for screen.more.as_ref().map(|step| more(step, on)) }
            { for screen.expired.as_ref().map(|text| html! { <p class="expired">{ icon(icon::ERROR) }{ text }</p> }) }
            <p class="decides">{ icon(icon::INFO) }<span>{ &screen.decides }</span></p>
            { filters::view(&screen.filters_label, &screen.filters, on) }
            { groups::view(screen, below, on) }
            { for screen.comparison.as_ref().map(|view| comparison::view(view, below, on)) }
            { checklist::view(&screen.checklist, below) }
            { competences::view(&screen.competences, below, on) }
            { patterns::view(&screen.patterns, below) }
            { contact::view(&screen.contact, below) }
            <section class="printed">
                { heading(below, "group", &screen.answers_heading) }
                { answers::view(&screen.answers, below + 1, None) }
            </section>
            <p class="quiet">{ &screen.validity }</p>
            <p class="quiet hint-print">{ &screen.print_hint }</p>
            <div class="row last">
                { for screen.print.as_ref().map(|print| secondary(print, on, Action::Print)) }
                { link(&screen.check, on, Action::ShowCheck) }
                <Restart restart={screen.restart.clone()} confirm={screen.restart_confirm.clone()}
                    cancel={screen.restart_cancel.clone()} on={on_press(on, Action::Restart)} />
            </div>
        </div>
    }
}

fn more(step: &NextStep, on: &Callback<Action>) -> Html {
    html! {
        <div class="more" part="more">
            <p>{ &step.text }</p>
            { primary(&step.button, on, Action::Continue) }
        </div>
    }
}
