//! Respondents side by side: one mark each, nothing averaged.

use yew::{AttrValue, Callback, Html, NodeRef, html};

use super::files::Files;
use super::{gates, level as level_mark, sign, table};
use crate::session::scan::action::Action;
use crate::session::scan::screen::{DiscussRow, Person, SharedGateRow, TogetherRow, TogetherScreen};
use crate::ui::heading::{heading as heading_of, named, title};
use crate::ui::icon::icon;
use crate::ui::press::{back, secondary};

pub(super) fn view(screen: &TogetherScreen, level: u8, heading: &NodeRef, on: &Callback<Action>) -> Html {
    let below = level + 1;
    html! {
        <div class="result" part="together">
            { back(screen.back.as_ref(), on, Action::Back) }
            { title(level, heading, html! { &screen.heading }) }
            { for screen.intro.iter().map(|text| html! { <p class="lead">{ text }</p> }) }
            <ul class="persons" role="list">{ for screen.people.iter().map(person) }</ul>
            { for screen.verdict.as_ref().map(|(name, text)| html! {
                <section class="verdict" part="verdict"><div>{ heading_of(below, "group", name) }<p>{ text }</p></div></section>
            }) }
            <section class="part" part="gates">
                { heading_of(below, "group", &screen.gates_heading) }
                <ul class="gates" role="list">{ for screen.gates.iter().map(shared_gate) }</ul>
            </section>
            <section class="part" part="discuss">
                { heading_of(below, "group", &screen.discuss_heading) }
                if !screen.discuss.is_empty() {
                    <ul class="discuss" role="list">{ for screen.discuss.iter().map(|one| discuss(one, below + 1)) }</ul>
                }
                { for screen.nothing.as_ref().map(|text| html! { <p>{ text }</p> }) }
            </section>
            <section class="part" part="rows">
                { named(below, "group", &AttrValue::Static("side-by-side"), &screen.caption) }
                // Wider than a phone: it scrolls on its own, also by keyboard.
                <div class="scroll" role="region" aria-labelledby="side-by-side" tabindex="0">
                    <table class="side-by-side" aria-labelledby="side-by-side">
                        { table::head(&screen.columns) }
                        { for screen.topics.iter().map(|(name, rows)| topic(name, rows, screen.columns.len())) }
                    </table>
                </div>
            </section>
            <Files panel={screen.files.clone()} level={below} {on} />
            <p class="quiet footer">{ &screen.footer }</p>
            <div class="row last">{ secondary(&screen.print, on, Action::Print) }</div>
        </div>
    }
}

fn person(person: &Person) -> Html {
    html! { <li key={person.id.as_str()}><b>{ &person.role }</b><span class="quiet">{ &person.about }</span></li> }
}

fn shared_gate(row: &SharedGateRow) -> Html {
    let differs = |text: &String| html! { <span class="signed">{ icon(sign::TALK) }{ text }</span> };
    gates::row(&row.gate, html! { <>{ for row.differs.as_ref().map(differs) }</> })
}

fn discuss(row: &DiscussRow, level: u8) -> Html {
    html! {
        <li key={row.id.as_str()}>
            { icon(sign::TALK) }
            <div>
                { heading_of(level, "name", &row.title) }
                <ul role="list">{ for row.said.iter().map(|text| html! { <li>{ text }</li> }) }</ul>
            </div>
        </li>
    }
}

fn topic(name: &str, rows: &[TogetherRow], columns: usize) -> Html {
    html! {
        <tbody>
            <tr class="topic-head"><th scope="rowgroup" colspan={columns.to_string()}>{ name }</th></tr>
            { for rows.iter().map(row) }
        </tbody>
    }
}

fn row(row: &TogetherRow) -> Html {
    let cell = |(level, words): &(Option<u8>, String)| {
        html! { <td><span class="signed">{ for level.map(|level| level_mark::steps(Some(level))) }{ words }</span></td> }
    };
    html! {
        <tr key={row.id.as_str()} data-finding={sign::of_finding(row.finding).map(|_| "")}>
            <th scope="row">{ &row.title }</th>
            { for row.cells.iter().map(cell) }
            <td><span class="signed">{ for sign::of_finding(row.finding).map(icon) }{ &row.word }</span></td>
        </tr>
    }
}
