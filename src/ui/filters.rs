//! Ways to look at part of the routes.

use yew::{Callback, Event, Html, TargetCast, html};

use crate::session::action::Action;
use crate::session::screen::{Filter, FilterOption};

pub(super) fn view(label: &str, filters: &[Filter], on: &Callback<Action>) -> Html {
    if filters.is_empty() {
        return Html::default();
    }
    html! {
        <fieldset class="filters" part="filters">
            <legend class="small">{ label }</legend>
            <div class="fields">{ for filters.iter().map(|one| filter(one, on)) }</div>
        </fieldset>
    }
}

fn filter(filter: &Filter, on: &Callback<Action>) -> Html {
    let id = ["filter-", &filter.id].concat();
    let name = filter.id.clone();
    let onchange = on.reform(move |event: Event| Action::Filter {
        filter: name.clone(),
        option: event.target_unchecked_into::<web_sys::HtmlSelectElement>().value(),
    });
    let option = |option: &FilterOption| {
        html! { <option value={option.id.clone()} selected={option.selected}>{ &option.text }</option> }
    };
    html! {
        <div class="field">
            <label for={id.clone()}>{ &filter.label }</label>
            <select {id} {onchange}>{ for filter.options.iter().map(option) }</select>
        </div>
    }
}
