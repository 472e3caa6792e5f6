//! The result: the label, the gates, what to do, the bars, the details, and what to keep.

use yew::{Callback, Html, NodeRef, html};

use super::files::{Files, beside};
use super::{bars, gates, keep, level as level_mark, plan, sign, table, verdict};
use crate::session::scan::action::Action;
use crate::session::scan::screen::{FindOut, FlagView, ItemRow, NextStep, PaperLink, ResultScreen, TopicDetails};
use crate::ui::heading::{heading as heading_of, title};
use crate::ui::icon::{self, icon};
use crate::ui::press::{back, link, link_about, on_press, primary, secondary};
use crate::ui::restart::Restart;
use crate::ui::source::source;

pub(super) fn view(screen: &ResultScreen, level: u8, heading: &NodeRef, on: &Callback<Action>) -> Html {
    let below = level + 1;
    let step = |step: &Option<NextStep>, action: Action| {
        step.as_ref().map(|step| beside(&step.text, &step.button, on, action))
    };
    html! {
        <div class="result" part="outcome">
            { back(screen.back.as_ref(), on, Action::Back) }
            { title(level, heading, html! { &screen.heading }) }
            <ul class="facts" role="list">{ for screen.header.iter().map(|text| html! { <li>{ text }</li> }) }</ul>
            { for screen.alert.as_ref().map(|items| verdict::alert(items, on)) }
            { for screen.verdict.as_ref().map(|one| verdict::view(one, below, on)) }
            { for screen.intro.iter().map(|text| html! { <p class="lead">{ text }</p> }) }
            { for screen.open.as_ref().map(|step| more(step, on)) }
            { for screen.careless.as_ref().map(|text| html! {
                <p class="decides">{ icon(icon::INFO) }<span>{ text }</span></p>
            }) }
            { for screen.gates.as_ref().map(|one| gates::view(one, below, on)) }
            { flags(screen, below) }
            { for screen.plan.as_ref().map(|one| plan::view(one, below, on)) }
            { for screen.find_out.as_ref().map(|one| find_out(one, below, on)) }
            { for screen.bars.as_ref().map(|one| bars::view(one, below)) }
            { step(&screen.invitation, Action::GoFull) }
            { details(screen, below, on) }
            { for screen.bars.as_ref().map(|bars| {
                let caption = html! { <caption>{ &bars.table.caption }</caption> };
                html! { <div class="data">{ table::view("numbers", caption, &bars.table.columns, &bars.table.rows) }</div> }
            }) }
            { step(&screen.comparison, Action::ShowComparison) }
            { step(&screen.together, Action::ShowTogether) }
            <section class="part papers" part="papers">
                { heading_of(below, "group", &screen.papers_heading) }
                <ul role="list">{ for screen.papers.iter().map(|one| paper(one, below + 1, on)) }</ul>
            </section>
            { keep::view(&screen.download, below, on) }
            <Files panel={screen.files.clone()} level={below} {on} />
            { for screen.again.as_ref().map(|text| html! { <p class="again">{ icon(icon::CALENDAR) }<span>{ text }</span></p> }) }
            <div class="footer">{ for screen.footer.iter().map(|text| html! { <p class="quiet">{ text }</p> }) }</div>
            <div class="row last">
                { secondary(&screen.print, on, Action::Print) }
                { link(&screen.check, on, Action::ShowCheck) }
                <Restart restart={screen.restart.clone()} confirm={screen.restart_confirm.clone()}
                    cancel={screen.restart_cancel.clone()} on={on_press(on, Action::Restart)} />
            </div>
        </div>
    }
}

fn more(step: &NextStep, on: &Callback<Action>) -> Html {
    html! {
        <div class="more" part="more">
            <p>{ &step.text }</p>
            { primary(&step.button, on, Action::Continue) }
        </div>
    }
}

fn flags(screen: &ResultScreen, level: u8) -> Html {
    if screen.flags.is_empty() {
        return Html::default();
    }
    let flag = |flag: &FlagView| {
        html! {
            <li key={flag.id.as_str()} class="said">
                { icon(icon::INFO) }
                <div>
                    <p>{ &flag.text }</p>
                    if !flag.sources.is_empty() {
                        <ul class="grounds sources">{ for flag.sources.iter().map(source) }</ul>
                    }
                </div>
            </li>
        }
    };
    html! {
        <section class="part" part="flags">
            { heading_of(level, "group", &screen.flags_heading) }
            <ul class="statements-list" role="list">{ for screen.flags.iter().map(flag) }</ul>
        </section>
    }
}

fn find_out(find_out: &FindOut, level: u8, on: &Callback<Action>) -> Html {
    let row = |(id, words, who): &(String, String, String)| {
        html! { <li key={id.as_str()}>{ link(words, on, Action::Change(id.clone())) }{ " " }<span class="quiet">{ who }</span></li> }
    };
    html! {
        <section class="part" part="find-out">
            { heading_of(level, "group", &find_out.heading) }
            <ul class="steps">{ for find_out.rows.iter().map(row) }</ul>
        </section>
    }
}

fn details(screen: &ResultScreen, level: u8, on: &Callback<Action>) -> Html {
    if screen.details.is_empty() {
        return Html::default();
    }
    html! {
        <section class="part" part="details">
            { heading_of(level, "group", &screen.details_heading) }
            <div class="folds">{ for screen.details.iter().map(|one| topic(one, on)) }</div>
        </section>
    }
}

fn topic(topic: &TopicDetails, on: &Callback<Action>) -> Html {
    html! {
        <details key={topic.id.as_str()} class="fold topic-details">
            <summary>
                <span>{ &topic.title }</span>
                { for topic.word.as_ref().map(|word| html! { <span class="band-word">{ word }</span> }) }
            </summary>
            <ul role="list">{ for topic.rows.iter().map(|one| item(one, on)) }</ul>
        </details>
    }
}

fn item(row: &ItemRow, on: &Callback<Action>) -> Html {
    html! {
        <li key={row.id.as_str()} class="item">
            <p class="item-head">
                <b>{ &row.title }</b>
                { for row.gate.as_ref().map(|text| html! { <span class="gate">{ text }</span> }) }
                <span class="item-level">{ level_mark::steps(row.level) }{ &row.word }</span>
            </p>
            { for row.answer.as_ref().map(|text| html! { <p>{ text }</p> }) }
            { for row.note.as_ref().map(|text| html! { <p class="remark">{ text }</p> }) }
            if !row.sources.is_empty() {
                <ul class="grounds sources">{ for row.sources.iter().map(source) }</ul>
            }
            <p class="change">{ link_about(&row.change, &row.title, on, Action::Change(row.id.clone())) }</p>
        </li>
    }
}

fn paper(paper: &PaperLink, level: u8, on: &Callback<Action>) -> Html {
    html! {
        <li key={paper.kind.code()} class="paper">
            { icon(sign::SHEET) }
            <div>
                { heading_of(level, "name", &paper.title) }
                <p>{ &paper.text }</p>
                { secondary(&paper.button, on, Action::ShowPaper(paper.kind)) }
            </div>
        </li>
    }
}
