//! Texts that are not in two languages, or above B1.

use crate::content::diagnostic::Code;
use crate::domain::origin::Origin;
use crate::domain::text::Locale;
use crate::json::Node;
use crate::prove::findings::Findings;
use crate::prove::readability::{Reading, Verdict};
use crate::prove::written::{get, origin, text, walk};

pub(in crate::prove) fn look(findings: &mut Findings) {
    let mut found: Vec<(Origin, Code, Vec<String>)> = Vec::new();
    for (file, root) in findings.written.roots() {
        walk(root, &mut |property| {
            // The titles of sources and the names of programmes are theirs, and no sentences.
            if matches!(property.key, "sources" | "name") {
                return false;
            }
            if let (Some(nl), Some(en)) = (get(property.value, "nl"), get(property.value, "en")) {
                found.extend(of_text(file, nl, en));
            }
            for item in crate::prove::written::items(Some(property.value)) {
                if let (Some(nl), Some(en)) = (get(item, "nl"), get(item, "en")) {
                    found.extend(of_text(file, nl, en));
                }
            }
            true
        });
    }
    for (origin, code, details) in found {
        findings.add(origin, code, details);
    }
}

fn of_text(file: u16, nl: Node, en: Node) -> Vec<(Origin, Code, Vec<String>)> {
    let mut found = Vec::new();
    if let (Some(dutch), Some(english)) = (text(Some(nl)), text(Some(en)))
        && dutch == english
        && Reading::of(dutch, Locale::Nl).is_sentence()
    {
        found.push((origin(file, en.at()), Code::Untranslated, Vec::new()));
    }
    for (node, locale) in [(nl, Locale::Nl), (en, Locale::En)] {
        let Some(words) = text(Some(node)) else { continue };
        let (code, details) = match Reading::of(words, locale).verdict() {
            Verdict::Plain => continue,
            Verdict::Long { words, most, sentence } => {
                (Code::LongSentence, [words.to_string(), most.to_string(), sentence])
            }
            Verdict::Hard { ease, least, sentence } => {
                (Code::HardText, [ease.to_string(), least.to_string(), sentence])
            }
        };
        found.push((origin(file, node.at()), code, details.into()));
    }
    found
}
