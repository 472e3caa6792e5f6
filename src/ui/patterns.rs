//! The weekly patterns: days as blocks, with the same in words.

use yew::{Html, html};

use super::heading::heading;
use super::icon::{self, icon};
use crate::session::screen::{PatternView, Patterns, PhaseView};

/// Days at work, at school, elsewhere: told apart by shape too, not by colour alone.
const KINDS: [&str; 3] = ["work", "school", "elsewhere"];

pub(super) fn view(patterns: &Patterns, level: u8) -> Html {
    if patterns.patterns.is_empty() {
        return Html::default();
    }
    let legend = |(kind, text): (&&'static str, &String)| html! { <li>{ week(&[*kind]) }{ text }</li> };
    html! {
        <section class="part" part="patterns">
            { heading(level, "group", &patterns.heading) }
            <p>{ &patterns.intro }</p>
            <ul class="legend" role="list">{ for KINDS.iter().zip(&patterns.legend).map(legend) }</ul>
            <ul class="patterns" role="list">{ for patterns.patterns.iter().map(|one| pattern(one, level + 1)) }</ul>
        </section>
    }
}

fn pattern(pattern: &PatternView, level: u8) -> Html {
    html! {
        <li class="pattern">
            { heading(level, "name", &pattern.title) }
            { for pattern.fits.as_ref().map(|text| html! { <p class="fits">{ icon(icon::FITS) }{ text }</p> }) }
            <p>{ &pattern.text }</p>
            <ol role="list">{ for pattern.phases.iter().map(phase) }</ol>
        </li>
    }
}

fn phase(phase: &PhaseView) -> Html {
    let days: Vec<&'static str> =
        KINDS.iter().zip(phase.days).flat_map(|(kind, days)| std::iter::repeat_n(*kind, usize::from(days))).collect();
    html! {
        <li>
            <span class="small">{ &phase.text }</span>
            { week(&days) }
            <span>{ &phase.days_text }</span>
        </li>
    }
}

/// A block for each day: full at work, with a line across at school, open elsewhere.
fn week(days: &[&'static str]) -> Html {
    let day = |(place, kind): (usize, &&'static str)| {
        let left = place * 22;
        html! {
            <>
                <rect class={*kind} x={(left + 1).to_string()} y="1" width="18" height="18" rx="3" />
                if *kind == "school" {
                    <path d={["M", &(left + 5).to_string(), " 10h10"].concat()} />
                }
            </>
        }
    };
    html! {
        <svg class="week" width={(days.len() * 22).to_string()} height="20" aria-hidden="true">
            { for days.iter().enumerate().map(day) }
        </svg>
    }
}
