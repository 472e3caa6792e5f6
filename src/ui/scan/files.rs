//! Opening files and codes. They are read in the browser, and nothing is sent.

use yew::{
    AttrValue, Callback, Component, Context, Event, Html, InputEvent, Properties, SubmitEvent, TargetCast, html,
};

use crate::session::scan::action::Action;
use crate::session::scan::screen::{FilePanel, LoadedView, PersonRow};
use crate::ui::effects;
use crate::ui::heading::heading;
use crate::ui::icon::{self, icon};
use crate::ui::press::{link, on_press, secondary};

/// The id of what was read, which takes the focus.
pub(super) const LOADED_ID: &str = "loaded";

/// The id of what helps to type a code.
const CODE_HINT: &str = "code-hint";
/// The id of why a file or code could not be read.
const ERROR_ID: &str = "file-error";

/// Where files and codes are opened.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct FilesProps {
    /// The words, and what was read.
    pub(super) panel: FilePanel,
    /// The level of the heading.
    pub(super) level: u8,
    /// Hears what the respondent does.
    pub(super) on: Callback<Action>,
}

/// The panel, with a code that is not sent yet.
#[derive(Debug)]
pub(super) struct Files {
    code: String,
}

impl Component for Files {
    /// What stands in the field for a code.
    type Message = String;
    type Properties = FilesProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self { code: ctx.props().panel.code.clone() }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &FilesProps) -> bool {
        let code = &ctx.props().panel.code;
        if *code != old.panel.code {
            self.code.clone_from(code);
        }
        true
    }

    fn update(&mut self, _: &Context<Self>, code: String) -> bool {
        self.code = code;
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let FilesProps { panel, level, on } = ctx.props();
        html! {
            <section class="part files" part="files">
                { heading(*level, "group", &panel.heading) }
                <p>{ &panel.intro }</p>
                { for panel.error.as_ref().map(|error| failure(panel, error)) }
                <div class="ways-in">
                    { file_field(panel, on) }
                    { self.code_field(ctx) }
                </div>
                { for panel.talk.as_ref().map(|(text, remove)| html! {
                    <p class="row" part="talk"><span>{ text }</span>{ link(remove, on, Action::RemoveTalk) }</p>
                }) }
                { for panel.loaded.as_ref().map(|read| loaded(read, level + 1, on)) }
                if !panel.people.is_empty() {
                    <ul class="people" role="list">{ for panel.people.iter().map(|one| person(one, on)) }</ul>
                }
            </section>
        }
    }
}

impl Files {
    fn code_field(&self, ctx: &Context<Self>) -> Html {
        let FilesProps { panel, on, .. } = ctx.props();
        let code = self.code.clone();
        let onsubmit = on.reform(move |event: SubmitEvent| {
            event.prevent_default();
            Action::EnterCode(code.clone())
        });
        let oninput =
            ctx.link().callback(|event: InputEvent| event.target_unchecked_into::<web_sys::HtmlInputElement>().value());
        let wrong = panel.error.is_some() && panel.error_in_code;
        let described = if wrong { [CODE_HINT, " ", ERROR_ID].concat() } else { CODE_HINT.to_owned() };
        html! {
            <form class="field" novalidate=true autocomplete="off" {onsubmit}>
                <label for="code">{ &panel.code_label }</label>
                <p id={CODE_HINT} class="hint">{ &panel.code_hint }</p>
                <span class="with-button">
                    <input id="code" type="text" class="wide" autocapitalize="off" spellcheck="false" value={self.code.clone()}
                        aria-describedby={described} aria-invalid={wrong.then_some("true")} {oninput} />
                    <button type="submit" class="secondary" part="button">{ &panel.code_button }</button>
                </span>
            </form>
        }
    }
}

fn failure(panel: &FilePanel, error: &str) -> Html {
    html! {
        <p id={ERROR_ID} class="error" part="error" role="alert">
            { icon(icon::ERROR) }
            <span><span class="unseen">{ &panel.error_prefix }{ " " }</span>{ error }</span>
        </p>
    }
}

fn file_field(panel: &FilePanel, on: &Callback<Action>) -> Html {
    let on_file = on.reform(|(name, text)| Action::Load { name, text });
    let onchange = Callback::from(move |event: Event| {
        effects::read_files(&event.target_unchecked_into::<web_sys::HtmlInputElement>(), on_file.clone());
    });
    let wrong = panel.error.is_some() && !panel.error_in_code;
    html! {
        <div class="field">
            <label for="file">{ &panel.file_label }</label>
            <input id="file" type="file" multiple=true accept=".json,application/json"
                aria-describedby={wrong.then_some(ERROR_ID)} {onchange} />
        </div>
    }
}

fn loaded(read: &LoadedView, level: u8, on: &Callback<Action>) -> Html {
    let choice = |(place, choice): (usize, &crate::session::scan::screen::LoadedChoice)| {
        let hint = AttrValue::from(["use-hint-", choice.choice.code()].concat());
        let class = if place == 0 { "primary" } else { "secondary" };
        html! {
            <li>
                <button type="button" {class} aria-describedby={hint.clone()}
                    onclick={on_press(on, Action::UseLoaded(choice.choice))}>{ &choice.text }</button>
                <p id={hint} class="quiet">{ &choice.hint }</p>
            </li>
        }
    };
    html! {
        <div id={LOADED_ID} class="loaded" part="loaded" role="group" aria-labelledby="loaded-heading" tabindex="-1">
            { crate::ui::heading::named(level, "name", &AttrValue::Static("loaded-heading"), &read.heading) }
            { for read.about.iter().map(|text| html! { <p>{ text }</p> }) }
            if !read.left_out.is_empty() {
                <ul class="steps">{ for read.left_out.iter().map(|text| html! { <li>{ text }</li> }) }</ul>
            }
            <ul class="uses" role="list">{ for read.choices.iter().enumerate().map(choice) }</ul>
            <p>{ link(&read.leave, on, Action::LeaveLoaded) }</p>
        </div>
    }
}

fn person(person: &PersonRow, on: &Callback<Action>) -> Html {
    html! {
        <li key={person.id.as_str()} class="row">
            <span>{ &person.text }</span>
            { link(&person.remove, on, Action::RemoveRespondent(person.id.clone())) }
        </li>
    }
}

/// A button that shows respondents or earlier answers beside one's own.
pub(super) fn beside(text: &str, button: &str, on: &Callback<Action>, action: Action) -> Html {
    html! {
        <div class="invitation">
            <p>{ text }</p>
            { secondary(button, on, action) }
        </div>
    }
}
