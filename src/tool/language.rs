//! In which language the tool speaks: what `--lang` says, else the terminal's.

use std::ffi::OsString;

use crate::domain::text::Locale;

/// The language, known before the arguments are read: what is wrong with them is said in it, and so is the help.
pub(super) fn chosen(arguments: &[OsString], terminal: &str) -> Locale {
    let mut words = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(word) = words.next() {
        let value = if word == "--lang" { words.next() } else { word.strip_prefix("--lang=") };
        if let Some(locale) = value.and_then(named) {
            return locale;
        }
    }
    // `nl_NL.UTF-8`. Nobody's terminal speaks a language that the tool does not, so English is the likelier one.
    if terminal.starts_with("nl") { Locale::Nl } else { Locale::En }
}

/// The language with this name.
pub(super) fn named(name: &str) -> Option<Locale> {
    Locale::ALL.into_iter().find(|locale| locale.tag() == name)
}

#[cfg(test)]
mod tests {
    use super::chosen;
    use crate::domain::text::Locale;

    #[test]
    fn the_argument_goes_before_the_terminal() {
        for (arguments, terminal, expected) in [
            (&[][..], "nl_NL.UTF-8", Locale::Nl),
            (&[], "nl", Locale::Nl),
            (&[], "C.UTF-8", Locale::En),
            (&[], "", Locale::En),
            (&["check", "--lang", "en", "x.json"], "nl_NL.UTF-8", Locale::En),
            (&["check", "x.json", "--lang=nl"], "de_DE", Locale::Nl),
            (&["check", "--lang", "fr"], "nl_BE", Locale::Nl),
            (&["check", "--lang"], "en_GB", Locale::En),
        ] {
            let arguments: Vec<_> = arguments.iter().map(std::ffi::OsString::from).collect();
            assert_eq!(chosen(&arguments, terminal), expected, "{arguments:?} {terminal}");
        }
    }
}
