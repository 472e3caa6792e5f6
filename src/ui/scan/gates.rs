//! The gates: each with a sign, a word and the sentence behind it.

use yew::{Callback, Html, html};

use super::sign;
use crate::session::scan::action::Action;
use crate::session::scan::screen::{GateRow, Gates};
use crate::ui::heading::heading;
use crate::ui::icon::icon;
use crate::ui::press::link_about;

pub(super) fn view(gates: &Gates, level: u8, on: &Callback<Action>) -> Html {
    let change = |gate: &GateRow| link_about(&gate.change, &gate.title, on, Action::Change(gate.id.clone()));
    html! {
        <section class="part" part="gates">
            { heading(level, "group", &gates.heading) }
            <p>{ &gates.summary }</p>
            <ul class="gates" role="list">{ for gates.rows.iter().map(|gate| row(gate, change(gate))) }</ul>
        </section>
    }
}

/// A gate, with what stands below it.
pub(super) fn row(gate: &GateRow, below: Html) -> Html {
    html! {
        <li key={gate.id.as_str()} data-status={gate.status.code()}>
            { icon(sign::of_gate(gate.status)) }
            <p class="gate-name">{ &gate.title }</p>
            <p class="gate-word">{ &gate.word }</p>
            <p class="gate-answer">{ &gate.answer }</p>
            <p class="change">{ below }</p>
        </li>
    }
}
