//! What is wrong with the arguments, in the words of either language.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::domain::text::Locale;
use crate::tool::words::{self, Said};

/// What is wrong, and where to read how it should be.
pub(super) fn explain(error: &Error, locale: Locale) -> String {
    let context = |kind| error.get(kind).map(text).unwrap_or_default();
    let value = context(ContextKind::InvalidValue);
    let mut said = sentence(error.kind(), &value).fill(
        locale,
        &[
            ("argument", &context(ContextKind::InvalidArg)),
            ("other", &context(ContextKind::PriorArg)),
            ("value", &value),
            ("command", &context(ContextKind::InvalidSubcommand)),
        ],
    );
    let hints = [
        (ContextKind::ValidValue, &words::WRONG_POSSIBLE),
        (ContextKind::SuggestedArg, &words::WRONG_LIKELY),
        (ContextKind::SuggestedSubcommand, &words::WRONG_LIKELY),
        (ContextKind::SuggestedValue, &words::WRONG_LIKELY),
    ];
    for (kind, hint) in hints {
        let value = match error.get(kind) {
            // Of names that are like the one written, the last is most like it.
            Some(ContextValue::Strings(likely)) if kind != ContextKind::ValidValue => likely.last().cloned(),
            other => other.map(text),
        };
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            said.push_str("; ");
            said.push_str(&hint.fill(locale, &[("value", &value)]));
        }
    }
    said.push('\n');
    said.push_str(words::WRONG_SEE_HELP.get(locale));
    said
}

fn sentence(kind: ErrorKind, value: &str) -> &'static Said {
    match kind {
        ErrorKind::UnknownArgument => &words::WRONG_UNKNOWN_ARGUMENT,
        ErrorKind::InvalidSubcommand => &words::WRONG_UNKNOWN_COMMAND,
        ErrorKind::MissingRequiredArgument => &words::WRONG_MISSING,
        ErrorKind::InvalidValue if value.is_empty() => &words::WRONG_NO_VALUE,
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => &words::WRONG_VALUE,
        ErrorKind::ArgumentConflict => &words::WRONG_CONFLICT,
        ErrorKind::InvalidUtf8 => &words::WRONG_NO_TEXT,
        _ => &words::WRONG_OTHERWISE,
    }
}

fn text(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        _ => String::new(),
    }
}
