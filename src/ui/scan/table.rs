//! Tables of words.

use yew::{Html, html};

/// The head of a table. The roles keep it a table where a narrow screen stacks its cells.
pub(super) fn head(columns: &[String]) -> Html {
    html! {
        <thead role="rowgroup">
            <tr role="row">
                { for columns.iter().map(|text| html! { <th scope="col" role="columnheader">{ text }</th> }) }
            </tr>
        </thead>
    }
}

/// A table of which the first cell of each row is the row's head.
pub(super) fn view(class: &'static str, caption: Html, columns: &[String], rows: &[Vec<String>]) -> Html {
    let cell = |(place, text): (usize, &String)| {
        if place == 0 {
            html! { <th scope="row" role="rowheader">{ text }</th> }
        } else {
            html! { <td role="cell" data-head={columns.get(place).cloned()}>{ text }</td> }
        }
    };
    let row = |cells: &Vec<String>| html! { <tr role="row">{ for cells.iter().enumerate().map(cell) }</tr> };
    html! {
        <table class={yew::classes!("stacks", class)} role="table">
            { caption }
            { head(columns) }
            <tbody role="rowgroup">{ for rows.iter().map(row) }</tbody>
        </table>
    }
}
