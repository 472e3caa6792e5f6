//! A document, as it will be on paper.

use yew::{Callback, Html, NodeRef, classes, html};

use super::table;
use crate::session::scan::action::Action;
use crate::session::scan::screen::{Block, MarkedLine, Paper, PaperScreen};
use crate::ui::heading::{heading as heading_of, title};
use crate::ui::press::{back, primary, secondary};

pub(super) fn view(screen: &PaperScreen, level: u8, heading: &NodeRef, on: &Callback<Action>) -> Html {
    html! {
        <div class="paper-screen" part="paper">
            { back(screen.back.as_ref(), on, Action::Back) }
            <div class="row paper-buttons">
                { primary(&screen.print, on, Action::Print) }
                { secondary(&screen.download, on, Action::DownloadPaper) }
                <p class="quiet">{ &screen.download_hint }</p>
            </div>
            { sheet(&screen.paper, level, heading) }
        </div>
    }
}

fn sheet(paper: &Paper, level: u8, heading: &NodeRef) -> Html {
    html! {
        <article class={classes!("sheet", paper.one_page.then_some("one-page"))} lang={paper.locale.tag()}>
            <div class="sheet-head">
                { title(level, heading, html! { &paper.title }) }
                <dl>
                    { for paper.meta.iter().map(|(label, value)| html! { <div><dt>{ label }</dt><dd>{ value }</dd></div> }) }
                </dl>
            </div>
            { for paper.blocks.iter().map(|one| block(one, level)) }
            <div class="sheet-foot">{ for paper.footer.iter().map(|text| html! { <p>{ text }</p> }) }</div>
        </article>
    }
}

fn block(block: &Block, level: u8) -> Html {
    match block {
        Block::Heading { text, small } => {
            if *small {
                heading_of(level + 2, "small", text)
            } else {
                heading_of(level + 1, "name", text)
            }
        }
        Block::Text(text) => html! { <p>{ text }</p> },
        Block::List(lines) => html! { <ul class="marked" role="list">{ for lines.iter().map(marked) }</ul> },
        Block::Table { caption, columns, rows } => {
            table::view("sheet-table", html! { <caption class="unseen">{ caption }</caption> }, columns, rows)
        }
        Block::FillIn { label, lines } => html! {
            <div class="fill-in">
                <p>{ label }</p>
                { for (0..*lines).map(|_| html! { <div class="line"></div> }) }
            </div>
        },
        Block::Signatures { parties, labels } => {
            let party = |party: &String| {
                html! {
                    <li>
                        <p class="small">{ party }</p>
                        { for labels.iter().map(|label| html! { <p class="sign">{ label }</p> }) }
                    </li>
                }
            };
            html! { <ul class="signatures" role="list">{ for parties.iter().map(party) }</ul> }
        }
    }
}

fn marked(line: &MarkedLine) -> Html {
    html! {
        <li class={line.mark.as_ref().map(|mark| if mark.settled { "settled" } else { "unsettled" })}>
            { for line.mark.as_ref().map(|mark| html! {
                <span class="mark-of"><span aria-hidden="true">{ mark.sign }</span>{ " " }<span>{ &mark.word }</span></span>
            }) }
            <span class="marked-words">
                { &line.text }
                { for line.detail.as_ref().map(|text| html! { <span class="quiet">{ text }</span> }) }
            </span>
        </li>
    }
}
