//! The start: what the scan is, for which programme, and how much is asked.

use yew::{Callback, Event, Html, NodeRef, SubmitEvent, TargetCast, html};

use super::files::Files;
use crate::session::scan::action::Action;
use crate::session::scan::screen::{DemandRow, LengthOption, OptionView, ProgrammeChoice, StartScreen};
use crate::ui::choice;
use crate::ui::heading::title;
use crate::ui::icon::{self, icon};
use crate::ui::press::link;

/// The id of what helps to choose a programme.
const PROGRAMME_HINT: &str = "programme-hint";

pub(super) fn view(screen: &StartScreen, level: u8, heading: &NodeRef, on: &Callback<Action>) -> Html {
    let onsubmit = on.reform(|event: SubmitEvent| {
        event.prevent_default();
        Action::Begin
    });
    let link_to = |text: &Option<String>, action: Action| text.as_ref().map(|text| link(text, on, action));
    html! {
        <>
            <div class="intro" part="intro">
                { title(level, heading, html! { &screen.heading }) }
                { for screen.intro.iter().map(|text| html! { <p>{ text }</p> }) }
                { for screen.planning.as_ref().map(|text| html! { <p class="decides">{ icon(icon::INFO) }<span>{ text }</span></p> }) }
            </div>
            <form class="form start" part="form" novalidate=true autocomplete="off" {onsubmit}>
                { for screen.programme.as_ref().map(|choice| programme(choice, on)) }
                { lengths(screen, on) }
                { for screen.so_far.as_ref().map(|text| html! { <p class="quiet so-far">{ text }</p> }) }
                <button type="submit" class="primary" part="primary-button">{ &screen.begin }</button>
            </form>
            <div class="row aside">
                { for link_to(&screen.check, Action::ShowCheck) }
                { for link_to(&screen.result, Action::ShowResult) }
            </div>
            <Files panel={screen.files.clone()} level={level + 1} {on} />
            <p class="quiet footer">{ &screen.footer }</p>
        </>
    }
}

fn programme(choice: &ProgrammeChoice, on: &Callback<Action>) -> Html {
    let onchange = on.reform(|event: Event| {
        let name = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
        Action::ChooseProgramme(Some(name).filter(|name| !name.is_empty()))
    });
    let option = |(name, words): &(String, String)| {
        html! { <option value={name.clone()} selected={choice.chosen.as_ref() == Some(name)}>{ words }</option> }
    };
    html! {
        <>
            <div class="field">
                <label for="programme">{ &choice.label }</label>
                <p id={PROGRAMME_HINT} class="hint">{ &choice.hint }</p>
                <select id="programme" aria-describedby={PROGRAMME_HINT} {onchange}>
                    <option value="" selected={choice.chosen.is_none()}>{ &choice.none }</option>
                    { for choice.options.iter().map(option) }
                </select>
            </div>
            { for choice.demands_label.as_ref().map(|label| demands(label, &choice.demands)) }
        </>
    }
}

fn demands(label: &str, rows: &[DemandRow]) -> Html {
    let row = |row: &DemandRow| html! { <div><dt>{ &row.label }</dt><dd>{ &row.text }</dd></div> };
    html! {
        <div class="demands" part="demands">
            <p class="small">{ label }</p>
            <dl>{ for rows.iter().map(row) }</dl>
        </div>
    }
}

fn lengths(screen: &StartScreen, on: &Callback<Action>) -> Html {
    let option = |(place, length): (usize, &LengthOption)| {
        let view = OptionView {
            id: place.to_string(),
            text: length.text.clone(),
            hint: Some(length.hint.clone()),
            selected: length.selected,
            exclusive: false,
            apart: None,
        };
        let kind = length.length;
        let id = ["length-", &view.id].concat();
        choice::option(&view, id, false, length.selected, &on.reform(move |()| Action::ChooseLength(kind)))
    };
    if screen.lengths.len() < 2 {
        return Html::default();
    }
    html! {
        <fieldset class="lengths">
            <legend class="label">{ &screen.lengths_label }</legend>
            <div class="options">{ for screen.lengths.iter().enumerate().map(option) }</div>
        </fieldset>
    }
}
