//! The dimensions as bars on one axis. Whoever hears the page gets each bar as one sentence; the table that follows the
//! details has the same data.
//!
//! A band is told by its word and by how dense the bar is, never by colour alone. All places are percentages of the
//! drawing, so that it can be as wide as its column.

use yew::{Html, html};

use crate::domain::scan::score::Band;
use crate::session::scan::screen::{Bar, Bars, Border};
use crate::ui::heading::heading;

pub(super) fn view(bars: &Bars, level: u8) -> Html {
    let sample = |(band, word): &(Band, String)| {
        html! {
            <li>
                <svg class="sample" aria-hidden="true">{ line(class_of(*band), 0, END) }</svg>{ word }
            </li>
        }
    };
    html! {
        <section class="part" part="bars">
            { heading(level, "group", &bars.heading) }
            <p>{ &bars.summary }</p>
            <p class="quiet">{ &bars.intro }</p>
            <ul class="legend" role="list">{ for bars.bands.iter().map(sample) }</ul>
            <div class="bars">
                { axis(bars) }
                <ul role="list">{ for bars.bars.iter().map(|one| bar(one, &bars.borders)) }</ul>
            </div>
        </section>
    }
}

/// The right end of the axis.
const END: u32 = 1000;

/// What the lines mean, once above all bars.
fn axis(bars: &Bars) -> Html {
    let (low, high) = &bars.ends;
    let word = |(place, border): (usize, &Border)| {
        let class = if place % 2 == 0 { "near" } else { "far" };
        html! { <text {class} x={percent(border.at)} y="1em">{ &border.word }</text> }
    };
    html! {
        <div class="bar-row axis" aria-hidden="true">
            <span></span>
            <span>
                <span class="ends"><span>{ low }</span><span>{ high }</span></span>
                <svg class="words" aria-hidden="true">{ for bars.borders.iter().enumerate().map(word) }</svg>
            </span>
        </div>
    }
}

fn bar(bar: &Bar, borders: &[Border]) -> Html {
    html! {
        <li key={bar.id.as_str()} class="bar-row">
            <p class="bar-title" aria-hidden="true">
                { &bar.title }
                { for bar.critical.as_ref().map(|text| html! { <>{ " " }<span class="critical">{ text }</span></> }) }
            </p>
            <svg class="bar-line" role="img">
                <title>{ &bar.label }</title>
                { line("track", 0, END) }
                { for borders.iter().map(|border| upright("border", border.at)) }
                if !bar.too_wide {
                    { line("pale", bar.low, bar.high) }
                    { line(class_of(bar.band_low), 0, bar.low) }
                    { upright("end", bar.low) }
                }
            </svg>
            <p class="bar-words" aria-hidden="true">
                <b>{ &bar.word }</b>
                { for [&bar.cap, &bar.open].into_iter().flatten().map(|text| html! { <span>{ text }</span> }) }
            </p>
        </li>
    }
}

fn line(class: &'static str, from: u32, to: u32) -> Html {
    html! { <line {class} x1={percent(from)} x2={percent(to)} y1="50%" y2="50%" /> }
}

fn upright(class: &'static str, at: u32) -> Html {
    html! { <line {class} x1={percent(at)} x2={percent(at)} y1="0" y2="100%" /> }
}

/// A place on the axis, without floating point.
fn percent(place: u32) -> String {
    [&(place / 10).to_string(), ".", &(place % 10).to_string(), "%"].concat()
}

fn class_of(band: Band) -> &'static str {
    match band {
        Band::Weak => "band weak",
        Band::Developing => "band developing",
        Band::Good => "band good",
        Band::Strong => "band strong",
    }
}
