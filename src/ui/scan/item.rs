//! An item: its question, the four sentences, and what else may be answered.

use yew::{Callback, Html, InputEvent, NodeRef, SubmitEvent, TargetCast, html};

use crate::session::scan::action::Action;
use crate::session::scan::screen::{Earlier, ItemScreen, NoteField, OptionView, RatingOption, Term};
use crate::ui::heading::title;
use crate::ui::icon::{self, icon};
use crate::ui::press::{back, link};
use crate::ui::{choice, progress};

/// The id of what helps to answer.
const HINT_ID: &str = "hint";

pub(super) fn view(item: &ItemScreen, level: u8, heading: &NodeRef, on: &Callback<Action>) -> Html {
    let onsubmit = on.reform(|event: SubmitEvent| {
        event.prevent_default();
        Action::Next
    });
    let link_to = |text: &Option<String>, action: Action| text.as_ref().map(|text| link(text, on, action));
    html! {
        <>
            { back(item.back.as_ref(), on, Action::Back) }
            { progress::view(&item.progress.text, Some(&item.progress.overall), item.progress.answered, item.progress.total) }
            <form class="form" part="form" novalidate=true autocomplete="off" {onsubmit}>
                <p class="caption">{ &item.caption }</p>
                { for item.topic_hint.as_ref().map(|text| html! { <p class="quiet">{ text }</p> }) }
                { for item.planning.as_ref().map(|text| html! {
                    <p class="decides">{ icon(icon::INFO) }<span>{ text }</span></p>
                }) }
                <p class="about-item">
                    <span class="small">{ &item.title }</span>
                    { for item.gate.as_ref().map(|text| html! { <span class="gate">{ text }</span> }) }
                </p>
                <fieldset aria-describedby={item.hint.as_ref().map(|_| HINT_ID)}>
                    <legend>{ title(level, heading, html! { &item.heading }) }</legend>
                    { for item.hint.as_ref().map(|hint| html! { <p id={HINT_ID} class="hint">{ hint }</p> }) }
                    { for item.terms.as_ref().map(|terms| html! {
                        <details class="why">
                            <summary>{ &terms.summary }</summary>
                            <dl>{ for terms.content.iter().map(term) }</dl>
                        </details>
                    }) }
                    { for item.earlier.as_ref().map(earlier) }
                    <div class="options levels">{ for item.levels.iter().map(|one| option(one, on)) }</div>
                    <p class="or">{ &item.apart }</p>
                    <div class="options others">{ for item.others.iter().map(|one| option(one, on)) }</div>
                </fieldset>
                { note(&item.note, on) }
                <button type="submit" class="primary" part="primary-button">{ &item.next }</button>
            </form>
            <div class="row aside">
                { for link_to(&item.skip, Action::Skip) }
                { for link_to(&item.clear, Action::Clear) }
                { for link_to(&item.topics, Action::ShowTopics) }
                { for link_to(&item.so_far, Action::ShowResult) }
            </div>
        </>
    }
}

fn term(term: &Term) -> Html {
    html! { <><dt>{ &term.word }</dt><dd>{ &term.meaning }</dd></> }
}

fn earlier(earlier: &Earlier) -> Html {
    html! {
        <div class="earlier" part="earlier">
            <p class="small">{ &earlier.question }</p>
            <p>{ &earlier.text }</p>
        </div>
    }
}

fn option(rating: &RatingOption, on: &Callback<Action>) -> Html {
    let view = OptionView {
        id: rating.id.clone(),
        text: rating.text.clone(),
        hint: rating.earlier.clone(),
        selected: rating.selected,
        exclusive: false,
        apart: None,
    };
    let name = rating.id.clone();
    let id = ["level-", &rating.id].concat();
    choice::option(&view, id, false, rating.selected, &on.reform(move |()| Action::Choose(name.clone())))
}

fn note(note: &NoteField, on: &Callback<Action>) -> Html {
    let oninput = on.reform(|event: InputEvent| {
        Action::Note(event.target_unchecked_into::<web_sys::HtmlTextAreaElement>().value())
    });
    html! {
        <details class="why note">
            <summary>{ &note.summary }</summary>
            <div class="field">
                <label for="note">{ &note.label }</label>
                <p id="note-hint" class="hint">{ &note.hint }</p>
                <textarea id="note" rows="3" aria-describedby="note-hint" value={note.value.clone()} {oninput} />
            </div>
        </details>
    }
}
