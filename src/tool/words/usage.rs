//! What can go wrong before anything is looked at: arguments and files.

use super::Said;

pub(in crate::tool) const WRONG_UNKNOWN_ARGUMENT: Said =
    Said { nl: "`{argument}` ken ik niet", en: "I don't know `{argument}`" };
pub(in crate::tool) const WRONG_UNKNOWN_COMMAND: Said =
    Said { nl: "de opdracht `{command}` bestaat niet", en: "there is no command `{command}`" };
pub(in crate::tool) const WRONG_MISSING: Said =
    Said { nl: "hier ontbreekt: {argument}", en: "this is missing: {argument}" };
pub(in crate::tool) const WRONG_VALUE: Said =
    Said { nl: "`{value}` kan niet bij {argument}", en: "`{value}` is not possible for {argument}" };
pub(in crate::tool) const WRONG_NO_VALUE: Said =
    Said { nl: "achter {argument} hoort iets te staan", en: "{argument} needs something after it" };
pub(in crate::tool) const WRONG_CONFLICT: Said =
    Said { nl: "{argument} kan niet samen met {other}", en: "{argument} can't go together with {other}" };
pub(in crate::tool) const WRONG_NO_TEXT: Said =
    Said { nl: "een argument is geen leesbare tekst", en: "an argument is no readable text" };
pub(in crate::tool) const WRONG_OTHERWISE: Said =
    Said { nl: "deze argumenten passen niet bij elkaar", en: "these arguments do not fit together" };
pub(in crate::tool) const WRONG_POSSIBLE: Said = Said { nl: "mogelijk is: {value}", en: "possible are: {value}" };
pub(in crate::tool) const WRONG_LIKELY: Said = Said { nl: "bedoelt u `{value}`?", en: "did you mean `{value}`?" };
pub(in crate::tool) const WRONG_SEE_HELP: Said =
    Said { nl: "Hoe het wel moet, staat in: mkb-route --help", en: "How it should be stands in: mkb-route --help" };

pub(in crate::tool) const FILE_NOT_FOUND: Said = Said { nl: "{file} bestaat niet", en: "{file} does not exist" };
pub(in crate::tool) const FILE_UNREADABLE: Said =
    Said { nl: "{file} kan niet gelezen worden: {reason}", en: "{file} can't be read: {reason}" };
pub(in crate::tool) const FILE_NO_TEXT: Said = Said {
    nl: "{file} is geen tekst in UTF-8 (vanaf byte {byte}); sla het bestand op als UTF-8",
    en: "{file} is no text in UTF-8 (from byte {byte}); save the file as UTF-8",
};
pub(in crate::tool) const FOLDER_EMPTY: Said =
    Said { nl: "in {file} staat geen enkel .json-bestand", en: "there is no .json file in {file}" };
pub(in crate::tool) const STANDARD_INPUT: Said = Said { nl: "de invoer", en: "the input" };
pub(in crate::tool) const OUTPUT: Said =
    Said { nl: "de uitvoer kan niet geschreven worden: {reason}", en: "the output can't be written: {reason}" };
