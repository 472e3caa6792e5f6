//! A question: its words, the field, and the form around them.

use std::rc::Rc;

use yew::{Callback, Component, Context, Html, NodeRef, Properties, SubmitEvent, html};

use super::draft::{self, Change};
use super::errors::{self, ERROR_ID};
use super::heading::{heading, title};
use super::press::{back, link};
use super::{choice, effects, month, number, progress, ratings};
use crate::session::action::{Action, Draft};
use crate::session::screen::{Body, Field, Intro, QuestionScreen, Screen, Why};

/// The id of the hint, which describes the field.
const HINT_ID: &str = "hint";

/// The question on screen and its surroundings.
#[derive(Clone, Debug, Properties)]
pub(super) struct QuestionProps {
    /// A screen with a question.
    pub(super) screen: Rc<Screen>,
    /// The level of the heading.
    pub(super) level: u8,
    /// Refers to the heading.
    pub(super) heading: NodeRef,
    /// Refers to the summary of errors.
    pub(super) errors: NodeRef,
    /// Hears what the visitor does.
    pub(super) on: Callback<Action>,
}

impl PartialEq for QuestionProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.screen, &other.screen) && self.level == other.level && self.on == other.on
    }
}

impl QuestionProps {
    fn question(&self) -> Option<&QuestionScreen> {
        match &self.screen.body {
            Body::Question(question) => Some(question),
            _ => None,
        }
    }

    fn draft(&self) -> Draft {
        self.question().map_or(Draft::Unknown, |question| draft::initial(&question.field))
    }
}

/// What the visitor does in the form.
#[derive(Debug)]
pub(super) enum Message {
    /// Changes the field.
    Change(Change),
    /// Sends the form.
    Submit,
    /// Goes from the summary of errors to the part of the field at this place.
    ToField(usize),
}

/// The form, with an answer that is not sent yet.
#[derive(Debug)]
pub(super) struct QuestionForm {
    draft: Draft,
    form: NodeRef,
}

impl Component for QuestionForm {
    type Message = Message;
    type Properties = QuestionProps;

    fn create(ctx: &Context<Self>) -> Self {
        Self { draft: ctx.props().draft(), form: NodeRef::default() }
    }

    fn changed(&mut self, ctx: &Context<Self>, old: &QuestionProps) -> bool {
        // Another language leaves the draft alone; another answer from outside replaces it.
        let given = ctx.props().draft();
        if given != old.draft() {
            self.draft = given;
        }
        true
    }

    fn update(&mut self, ctx: &Context<Self>, message: Message) -> bool {
        match message {
            Message::Change(change) => {
                if let Some(question) = ctx.props().question() {
                    draft::change(&mut self.draft, &question.field, change);
                }
                return true;
            }
            Message::Submit => ctx.props().on.emit(Action::Submit(self.draft.clone())),
            Message::ToField(part) => effects::focus_field(&self.form, &errors::field_id(part)),
        }
        false
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let QuestionProps { level, on, errors, heading, .. } = ctx.props();
        let Some(question) = ctx.props().question() else { return Html::default() };
        let link_to = |text: &Option<String>, action: Action| text.as_ref().map(|text| link(text, on, action));
        let to_field = ctx.link().callback(Message::ToField);
        let onsubmit = ctx.link().callback(|event: SubmitEvent| {
            event.prevent_default();
            Message::Submit
        });
        let below = if question.intro.is_some() { level + 1 } else { *level };
        html! {
            <>
                { for question.errors.as_ref().map(|summary| errors::summary(summary, *level, errors, &to_field)) }
                { for question.intro.as_ref().map(|words| intro(words, *level)) }
                { back(question.back.as_ref(), on, Action::Back) }
                { progress::view(&question.progress.text, None, question.progress.answered, question.progress.total) }
                <form ref={&self.form} class="form" part="form" novalidate=true autocomplete="off" {onsubmit}>
                    <p class="caption">{ &question.group }</p>
                    { self.fields(ctx, question, title(below, heading, words(question))) }
                    <button type="submit" class="primary" part="primary-button">{ &question.submit }</button>
                </form>
                <div class="row aside">
                    { for link_to(&question.so_far, Action::ShowResult) }
                    { for link_to(&question.check, Action::ShowCheck) }
                    { for link_to(&question.leave, Action::CloseOpened) }
                </div>
            </>
        }
    }
}

impl QuestionForm {
    fn fields(&self, ctx: &Context<Self>, question: &QuestionScreen, legend: Html) -> Html {
        let change = ctx.link().callback(Message::Change);
        let error = question.errors.as_ref();
        // The message about one statement describes that statement.
        let about_all = error.filter(|_| !matches!(question.field, Field::Ratings { .. }));
        let described = [
            question.hint.is_some().then_some(HINT_ID),
            choice::several_hint(&question.field).map(|_| choice::SEVERAL_ID),
            about_all.map(|_| ERROR_ID),
        ];
        let described: Vec<&str> = described.into_iter().flatten().collect();
        html! {
            // The mark of an error is on a box around the group: a group's own border starts halfway down its legend.
            <div class={about_all.map(|_| "wrong")}>
                <fieldset aria-describedby={(!described.is_empty()).then(|| described.join(" "))}>
                    <legend>{ legend }</legend>
                    { for question.hint.as_ref().map(|hint| html! { <p id={HINT_ID} class="hint">{ hint }</p> }) }
                    { for question.why.as_ref().map(why) }
                    { for about_all.map(errors::message) }
                    {
                        match &question.field {
                            Field::Choice { .. } => choice::view(&question.field, &self.draft, &change),
                            Field::Number { .. } => number::view(&question.field, &self.draft, error, &change),
                            Field::Month { .. } => month::view(&question.field, &self.draft, error, &change),
                            Field::Ratings { .. } => ratings::view(&question.field, &self.draft, error, &change),
                        }
                    }
                </fieldset>
            </div>
        }
    }
}

fn words(question: &QuestionScreen) -> Html {
    html! {
        <>
            { &question.heading }
            if let Some(optional) = &question.optional {
                { " " }<span class="optional">{ optional }</span>
            }
        </>
    }
}

fn intro(intro: &Intro, level: u8) -> Html {
    html! {
        <div class="intro" part="intro">
            { heading(level, "title", &intro.heading) }
            { for intro.paragraphs.iter().map(|text| html! { <p>{ text }</p> }) }
        </div>
    }
}

fn why(why: &Why) -> Html {
    html! { <details class="why"><summary>{ &why.summary }</summary><p>{ &why.text }</p></details> }
}
