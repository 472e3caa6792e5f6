//! What is said about content, answers and outcomes.

use super::Said;

pub(in crate::tool) const CHECK_CLEAN: Said = Said { nl: "{file}: in orde", en: "{file}: all is well" };
pub(in crate::tool) const ERROR: Said = Said { nl: "fout", en: "error" };
pub(in crate::tool) const WARNING: Said = Said { nl: "let op", en: "warning" };
pub(in crate::tool) const EXAMPLE: Said = Said { nl: "voorbeeld", en: "example" };
pub(in crate::tool) const CANDIDATE: Said = Said { nl: "deze kandidaat", en: "this candidate" };
pub(in crate::tool) const CANDIDATE_TODAY: Said = Said { nl: "Het is", en: "The day is" };
pub(in crate::tool) const HINT: Said = Said { nl: "tip", en: "help" };
pub(in crate::tool) const ERRORS_ONE: Said = Said { nl: "1 fout", en: "1 error" };
pub(in crate::tool) const ERRORS_OTHER: Said = Said { nl: "{count} fouten", en: "{count} errors" };
pub(in crate::tool) const WARNINGS_ONE: Said = Said { nl: "1 waarschuwing", en: "1 warning" };
pub(in crate::tool) const WARNINGS_OTHER: Said = Said { nl: "{count} waarschuwingen", en: "{count} warnings" };

pub(in crate::tool) const ANSWERS_NO_JSON: Said = Said {
    nl: "{file} is geen JSON: het gaat mis op {line}:{column} ({reason})",
    en: "{file} is no JSON: it goes wrong at {line}:{column} ({reason})",
};
pub(in crate::tool) const ANSWERS_EMPTY: Said =
    Said { nl: "{file} is leeg; zonder antwoorden is dat: {}", en: "{file} is empty; without answers that is: {}" };
pub(in crate::tool) const ANSWERS_NO_OBJECT: Said = Said {
    nl: "{file} heeft geen antwoorden; schrijf ze zo: {\"work\": \"employee\", \"hours\": 24}",
    en: "{file} has no answers; write them like this: {\"work\": \"employee\", \"hours\": 24}",
};
pub(in crate::tool) const ANSWERS_FORMAT: Said = Said {
    nl: "{file} heeft een formaat dat ik niet ken; zet er \"format\": \"mkb-route/answers/1\" in, of laat het weg",
    en: "{file} has a format that I don't know; write \"format\": \"mkb-route/answers/1\", or leave it out",
};
pub(in crate::tool) const ANSWERS_QUESTION: Said =
    Said { nl: "er is geen vraag `{question}`", en: "there is no question `{question}`" };
pub(in crate::tool) const ANSWERS_VALUE: Said = Said {
    nl: "op de vraag `{question}` past dit antwoord niet",
    en: "the question `{question}` can't have this answer",
};
pub(in crate::tool) const LINE_NO_TEXT: Said = Said { nl: "geen tekst in UTF-8", en: "no text in UTF-8" };
pub(in crate::tool) const LINE_TOO_LONG: Said =
    Said { nl: "de regel is langer dan {most} bytes", en: "the line is longer than {most} bytes" };
pub(in crate::tool) const LINE: Said = Said { nl: "de regel", en: "the line" };

pub(in crate::tool) const VERDICT: Said = Said { nl: "Uitkomst", en: "Verdict" };

pub(in crate::tool) const ASK_NOTHING: Said = Said { nl: "Er is geen vraag meer.", en: "No question is left." };
pub(in crate::tool) const ASK_UNKNOWN: Said = Said { nl: "Weet ik niet", en: "I don't know" };
pub(in crate::tool) const ASK_RANGE: Said =
    Said { nl: "  van {low} tot en met {high}", en: "  from {low} up to {high}" };
pub(in crate::tool) const ASK_LEFT: Said = Said {
    nl: "Vragen die nog komen: minstens {least}, hoogstens {most}",
    en: "Questions to come: at least {least}, at most {most}",
};
pub(in crate::tool) const ASK_ALWAYS: Said = Said {
    nl: "Wordt altijd gesteld: het antwoord bepaalt wat er naast de uitkomst staat.",
    en: "Always asked: the answer decides what is shown beside the verdict.",
};
pub(in crate::tool) const ASK_ROUTES: Said =
    Said { nl: "Routes die ervan afhangen: {routes}", en: "Routes that hang on it: {routes}" };
pub(in crate::tool) const ASK_STATEMENTS: Said =
    Said { nl: "Uitspraken die ervan afhangen: {statements}", en: "Statements that hang on it: {statements}" };
