//! What has changed since earlier answers.

use yew::{Callback, Html, NodeRef, html};

use super::{sign, table, verdict};
use crate::session::scan::action::Action;
use crate::session::scan::screen::{ChangedItem, ChangedTopic, ComparisonScreen};
use crate::ui::heading::{heading as heading_of, title};
use crate::ui::icon::icon;
use crate::ui::press::{back, link, secondary};

pub(super) fn view(screen: &ComparisonScreen, level: u8, heading: &NodeRef, on: &Callback<Action>) -> Html {
    let below = level + 1;
    html! {
        <div class="result" part="comparison">
            { back(screen.back.as_ref(), on, Action::Back) }
            { title(level, heading, html! { &screen.heading }) }
            { for screen.intro.iter().map(|text| html! { <p class="lead">{ text }</p> }) }
            { for screen.alert.as_ref().map(|items| verdict::alert(items, on)) }
            { for screen.gained.as_ref().map(|items| html! {
                <div class="gained" part="gained">{ icon(crate::ui::icon::CHECK) }<div>{ verdict::items_view(items, on) }</div></div>
            }) }
            if !screen.topics.is_empty() {
                <table class="stacks trends" role="table">
                    { table::head(&screen.topics_columns) }
                    <tbody role="rowgroup">{ for screen.topics.iter().map(topic) }</tbody>
                </table>
            }
            { for screen.items.iter().map(|(name, items)| html! {
                <section class="part">
                    { heading_of(below, "group", name) }
                    <table class="stacks changes-table" role="table">
                        { table::head(&screen.items_columns) }
                        <tbody role="rowgroup">{ for items.iter().map(|one| item(one, &screen.items_columns)) }</tbody>
                    </table>
                </section>
            }) }
            { for screen.same.as_ref().map(|text| html! { <p class="again">{ text }</p> }) }
            <p class="quiet footer">{ &screen.footer }</p>
            <div class="row last">
                { secondary(&screen.print, on, Action::Print) }
                { link(&screen.remove, on, Action::RemoveEarlier) }
            </div>
        </div>
    }
}

fn topic(topic: &ChangedTopic) -> Html {
    html! {
        <tr role="row">
            <th scope="row" role="rowheader">{ &topic.title }</th>
            <td role="cell"><span class="signed">{ icon(sign::of_trend(topic.trend)) }{ &topic.word }</span></td>
        </tr>
    }
}

fn item(item: &ChangedItem, columns: &[String]) -> Html {
    let head = |place: usize| columns.get(place).cloned();
    html! {
        <tr key={item.id.as_str()} role="row">
            <th scope="row" role="rowheader">
                { &item.title }{ for item.gate.as_ref().map(|text| html! { <>{ " " }<span class="gate">{ text }</span></> }) }
            </th>
            <td role="cell"><span class="signed">{ icon(sign::of_change(item.change)) }{ &item.word }</span></td>
            <td role="cell" data-head={head(2)}>{ &item.before }</td>
            <td role="cell" data-head={head(3)}>{ &item.after }</td>
        </tr>
    }
}
