//! A level as four steps, for beside its words.

use yew::{Html, html};

/// As many steps filled as the level is high; none filled where there is no level.
pub(super) fn steps(level: Option<u8>) -> Html {
    let step = |number: u8| {
        let class = if level.is_some_and(|level| number <= level) { "on" } else { "off" };
        let height = 4 + 3 * number;
        html! {
            <rect {class} x={(u32::from(number - 1) * 9 + 1).to_string()} y={(17 - height).to_string()} width="6"
                height={height.to_string()} rx="1" />
        }
    };
    html! {
        <svg class="steps-of-four" width="36" height="18" viewBox="0 0 36 18" aria-hidden="true">
            { for (1..=4).map(step) }
        </svg>
    }
}
