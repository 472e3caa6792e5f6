//! Starting all over, after a confirmation in the page: a dialogue of the browser blocks the host page, and frames may
//! not open one.

use yew::{Callback, Component, Context, Html, MouseEvent, NodeRef, Properties, html};

use super::effects;

/// The words.
#[derive(Clone, Debug, PartialEq, Properties)]
pub(super) struct RestartProps {
    /// Of the button.
    pub(super) restart: String,
    /// Of the question.
    pub(super) confirm: String,
    /// Of the button that changes nothing.
    pub(super) cancel: String,
    /// Hears that the visitor wants to.
    pub(super) on: Callback<MouseEvent>,
}

/// The button, or the question whether it was meant.
#[derive(Debug, Default)]
pub(super) struct Restart {
    asking: bool,
    moved: bool,
    focus: NodeRef,
}

impl Component for Restart {
    /// Whether to ask.
    type Message = bool;
    type Properties = RestartProps;

    fn create(_: &Context<Self>) -> Self {
        Self::default()
    }

    fn update(&mut self, _: &Context<Self>, asking: bool) -> bool {
        self.asking = asking;
        self.moved = true;
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let RestartProps { restart, confirm, cancel, on } = ctx.props();
        if !self.asking {
            let onclick = ctx.link().callback(|_| true);
            return html! { <button ref={&self.focus} type="button" class="link" {onclick}>{ restart }</button> };
        }
        html! {
            <div key="ask" ref={&self.focus} class="confirm" role="group" aria-labelledby="restart-question" tabindex="-1">
                <p id="restart-question">{ confirm }</p>
                <div class="row">
                    <button type="button" class="secondary" part="button" onclick={on}>{ restart }</button>
                    <button type="button" class="link" onclick={ctx.link().callback(|_| false)}>{ cancel }</button>
                </div>
            </div>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        // What was pressed is gone: without this, the focus would be lost with it.
        if std::mem::take(&mut self.moved) {
            effects::focus(&self.focus);
        }
    }
}
