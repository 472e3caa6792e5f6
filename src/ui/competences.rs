//! The candidate's own view of competences: a table, with a bar that repeats its numbers.

use yew::{Callback, Html, classes, html};

use super::check::invitation;
use super::heading::heading;
use crate::session::action::Action;
use crate::session::screen::{CompetenceRow, Competences};

pub(super) fn view(competences: &Competences, level: u8, on: &Callback<Action>) -> Html {
    html! {
        <section class={classes!("part", competences.rows.is_empty().then_some("unrated"))} part="competences">
            { heading(level, "group", &competences.heading) }
            { for competences.intro.iter().map(|text| html! { <p>{ text }</p> }) }
            if !competences.rows.is_empty() {
                // The roles keep it a table where a phone shows its cells below each other.
                <table class="competences" role="table">
                    <thead role="rowgroup">
                        <tr role="row">
                            { for competences.columns.iter().map(|text| {
                                html! { <th scope="col" role="columnheader">{ text }</th> }
                            }) }
                        </tr>
                    </thead>
                    <tbody role="rowgroup">{ for competences.rows.iter().map(|one| row(one, &competences.columns)) }</tbody>
                </table>
            }
            { for competences.invitations.iter().map(|one| invitation(one, on)) }
        </section>
    }
}

fn row(row: &CompetenceRow, columns: &[String]) -> Html {
    // On a phone the head of the column goes before the cell.
    let head = |place: usize| columns.get(place).cloned();
    html! {
        <tr key={row.id.as_str()} role="row">
            <th scope="row" role="rowheader">{ &row.title }</th>
            <td role="cell" data-head={head(1)}>{ row.level }</td>
            <td role="cell" data-head={head(2)}>{ bar(row) }{ row.reached }{ " / " }{ row.rated }</td>
            <td role="cell">{ &row.text }</td>
        </tr>
    }
}

/// A block for each statement: full when done without help, half when rated otherwise, empty when not rated.
fn bar(row: &CompetenceRow) -> Html {
    let block = |place: usize| {
        let class = if place < row.reached {
            "full"
        } else if place < row.rated {
            "half"
        } else {
            "none"
        };
        html! { <rect {class} x={(place * 16 + 1).to_string()} y="1" width="13" height="10" rx="2" /> }
    };
    html! {
        <svg class="bar" width={(row.total * 16).to_string()} height="12" aria-hidden="true">
            { for (0..row.total).map(block) }
        </svg>
    }
}
