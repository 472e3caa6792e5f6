//! The words of the interface.

use std::collections::{BTreeMap, BTreeSet};

use mkb_route::domain::text::placeholders;

use crate::support::read;

fn words(language: &str) -> BTreeMap<String, String> {
    serde_json::from_str(&read(&format!("www/i18n/{language}.json"))).unwrap()
}

/// A word that is missing does not compile; this is about what is in them.
#[test]
fn every_word_says_the_same_in_both_languages() {
    let english = words("en");
    for (key, dutch) in words("nl") {
        let other = &english[&key];
        assert!(!dutch.trim().is_empty() && !other.trim().is_empty(), "{key} is empty");
        let named = |text: &str| placeholders(text).map(str::to_owned).collect::<BTreeSet<_>>();
        assert_eq!(named(&dutch), named(other), "{key} fills in different things");
        assert_eq!(dutch.ends_with('.'), other.ends_with('.'), "{key} is a sentence in one language only");
    }
}

/// Dutch that nobody says at a counter, and words for which the project has another.
#[test]
fn no_word_is_jargon() {
    let jargon = ["deficiëntie", "instroomeis", "nadere vooropleidingseisen", "gelieve", "derhalve", "middels", " u "];
    for (key, dutch) in words("nl") {
        let found = jargon.iter().find(|word| dutch.to_lowercase().contains(**word));
        assert_eq!(found, None, "{key}: {dutch}");
    }
}
