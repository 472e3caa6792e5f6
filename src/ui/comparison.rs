//! Routes side by side.

use yew::{AttrValue, Callback, Html, html};

use super::heading::named;
use super::press::{link, link_about};
use crate::session::action::Action;
use crate::session::screen::{Comparison, ComparisonRow};

pub(super) fn view(comparison: &Comparison, level: u8, on: &Callback<Action>) -> Html {
    let id = AttrValue::Static("comparison");
    let route = |(name, title): &(String, String)| {
        html! {
            <th key={name.as_str()} scope="col" role="columnheader">
                { title }
                { link_about(&comparison.remove, title, on, Action::Compare(name.clone())) }
            </th>
        }
    };
    html! {
        <section class="part" part="comparison">
            { named(level, "group", &id, &comparison.heading) }
            { for comparison.hint.as_ref().map(|text| html! { <p>{ text }</p> }) }
            // Wider than a phone: it scrolls on its own, also by keyboard.
            <div class="scroll" role="region" aria-labelledby={id.clone()} tabindex="0">
                // The roles keep it a table where a narrow screen stacks the cells.
                <table class="comparison" role="table">
                    <thead role="rowgroup">
                        <tr role="row"><td role="cell"></td>{ for comparison.routes.iter().map(route) }</tr>
                    </thead>
                    <tbody role="rowgroup">{ for comparison.rows.iter().map(|one| row(one, &comparison.routes)) }</tbody>
                </table>
            </div>
            <p>{ link(&comparison.clear, on, Action::ClearComparison) }</p>
        </section>
    }
}

fn row(row: &ComparisonRow, routes: &[(String, String)]) -> Html {
    let cell = |(texts, (_, title)): (&Vec<String>, &(String, String))| {
        html! { <td role="cell" data-route={title.clone()}>{ for texts.iter().map(|text| html! { <p>{ text }</p> }) }</td> }
    };
    html! {
        <tr role="row">
            <th scope="row" role="rowheader">{ &row.label }</th>
            { for row.cells.iter().zip(routes).map(cell) }
        </tr>
    }
}
