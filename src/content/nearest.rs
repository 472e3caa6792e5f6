//! Which name was meant.

/// The known name that a mistyped one is closest to, when it is close enough to be meant.
pub(super) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let far = name.chars().count() / 3 + 1;
    let distances = known.into_iter().map(|candidate| (strsim::levenshtein(name, candidate), candidate));
    distances.filter(|(distance, _)| *distance <= far).min().map(|(_, candidate)| candidate)
}
