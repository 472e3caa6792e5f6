//! Numbers in conditions that lie outside what the question can be answered with.

use crate::content::diagnostic::Code;
use crate::domain::date::Month;
use crate::domain::pack::Pack;
use crate::domain::question::Kind;
use crate::json::Node;
use crate::prove::findings::Findings;
use crate::prove::written::{number, origin, properties, walk};

pub(super) fn look(findings: &mut Findings, pack: &Pack) {
    let mut outside = Vec::new();
    for (file, root) in findings.written.roots() {
        walk(root, &mut |property| {
            for key in ["at_least", "below"] {
                let bound = properties(property.value).find(|inner| inner.key == key);
                if let Some(bound) = bound
                    && let Some(details) = outside_of(pack, property.key, bound.value)
                {
                    outside.push((origin(file, bound.value.at()), details));
                }
            }
            true
        });
    }
    for (origin, details) in outside {
        findings.add(origin, Code::BoundOutside, details);
    }
}

/// The bound, the question and what it can be answered with; nothing when the bound splits its answers.
fn outside_of(pack: &Pack, name: &str, bound: Node) -> Option<[String; 4]> {
    let question = pack.questions.at(pack.question(name)?);
    let (bound, min, max, show): (i32, i32, i32, fn(i32) -> String) = match question.kind {
        Kind::Number { min, max, .. } => (number(bound)?, min, max, |number| number.to_string()),
        Kind::Month { min, max } => {
            let written = crate::prove::written::text(Some(bound))?;
            let month = Month::parse(written.get(..7)?)?;
            let show = |number| Month::from_number(number).map(|month| month.to_string()).unwrap_or_default();
            (month.number(), min.number(), max.number(), show)
        }
        Kind::Choice(_) | Kind::Several(_) | Kind::Ratings(_) => return None,
    };
    // The least answer is reached by all, one beyond the greatest by none.
    let splits = min < bound && bound <= max;
    (!splits).then(|| [show(bound), name.to_owned(), show(min), show(max)])
}
