//! The words of the scan.

use std::collections::{BTreeMap, BTreeSet};

use mkb_route::domain::text::placeholders;

use crate::support::read;

fn words(language: &str) -> BTreeMap<String, String> {
    serde_json::from_str(&read(&format!("www/i18n/scan/{language}.json"))).unwrap()
}

/// A word as each reader reads it.
fn addressed(word: &str) -> [String; 2] {
    let choose = |place: usize| {
        let mut parts = word.split('{');
        let mut said = parts.next().unwrap().to_owned();
        for part in parts {
            match part.split_once('}') {
                Some((inside, tail)) if inside.contains('|') => {
                    said += &format!("{}{tail}", inside.split('|').nth(place).unwrap())
                }
                _ => said += &format!("{{{part}"),
            }
        }
        said
    };
    [choose(0), choose(1)]
}

#[test]
fn every_word_says_the_same_in_both_languages() {
    let english = words("en");
    for (key, dutch) in words("nl") {
        let other = &english[&key];
        assert!(!dutch.trim().is_empty() && !other.trim().is_empty(), "{key} is empty");
        let named = |text: &str| placeholders(text).map(str::to_owned).collect::<BTreeSet<_>>();
        for dutch in addressed(&dutch) {
            assert_eq!(named(&dutch), named(other), "{key} fills in different things");
            assert_eq!(dutch.ends_with('.'), other.ends_with('.'), "{key} is a sentence in one language only");
        }
        assert!(!other.contains('|'), "{key}: English has one form of address");
    }
}

/// Companies are addressed with "u", students with "je", and never the other way around. Several people are "jullie".
#[test]
fn nobody_is_addressed_in_the_other_form() {
    let spoken = |text: &str| -> Vec<String> {
        text.to_lowercase().split(|letter: char| !letter.is_alphanumeric()).map(str::to_owned).collect()
    };
    for (key, dutch) in words("nl") {
        let [formal, informal] = addressed(&dutch).map(|text| spoken(&text));
        for word in ["je", "jij", "jouw", "jou", "jezelf"] {
            assert!(!formal.contains(&word.to_owned()), "{key}: {dutch}");
        }
        for word in ["u", "uw", "uzelf"] {
            assert!(!informal.contains(&word.to_owned()), "{key}: {dutch}");
        }
    }
}

/// Words that blame or promise: what the scan is not.
#[test]
fn no_word_judges_or_promises() {
    let wrong =
        ["onvoldoende", "gezakt", "erkend", "certificaat", "score", "punten gehaald", "gelieve", "middels", "%"];
    for (key, dutch) in words("nl") {
        let found = wrong.iter().find(|word| dutch.to_lowercase().contains(**word));
        assert_eq!(found, None, "{key}: {dutch}");
    }
}
