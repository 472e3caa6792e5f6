//! What is said about scans.

use super::Said;

pub(in crate::tool) const USAGE_SCORE: Said =
    Said { nl: "mkb-route score --content INHOUD [ANTWOORDEN]", en: "mkb-route score --content CONTENT [ANSWERS]" };
pub(in crate::tool) const HELP_SCORE: Said = Said {
    nl: "Zegt wat de antwoorden op een scan opleveren: hetzelfde document als de widget geeft",
    en: "Says what the answers to a scan come to: the same document as the widget gives",
};
pub(in crate::tool) const HELP_SCORE_MORE: Said = Said {
    nl: "\
Voorbeelden:
  echo '{\"items\": {\"a1\": 3, \"c1\": 2, \"h2\": \"unknown\"}}' | mkb-route score --content hogeschool.json
  mkb-route score --content hogeschool.json --format human scan.json
  mkb-route score --content hogeschool.json --scan team --lines < teams.ndjson > uitkomsten.ndjson

Een antwoord is een niveau van 1 tot en met 4, \"unknown\" (weet ik niet) of \"not_applicable\". Wat er niet staat, is nog
niet beantwoord. Het bestand dat de widget bewaart, past ook. Zie ook: mkb-route schema scan-answers

Met --lines is elke regel van de invoer een ingevulde scan. Een regel die niet klopt, geeft {\"line\": 3, \"error\": …}.

Exitcode: 0 gelukt, 1 fouten in de inhoud, de antwoorden of een van de regels, 2 een bestand of argument is onbruikbaar.",
    en: "\
Examples:
  echo '{\"items\": {\"a1\": 3, \"c1\": 2, \"h2\": \"unknown\"}}' | mkb-route score --content hogeschool.json
  mkb-route score --content hogeschool.json --format human scan.json
  mkb-route score --content hogeschool.json --scan team --lines < teams.ndjson > outcomes.ndjson

An answer is a level from 1 up to 4, \"unknown\" or \"not_applicable\". What is not there is not answered yet.
The file that the widget saves fits too. See also: mkb-route schema scan-answers

With --lines every line of the input is a scan that was filled in. A line that is wrong gives {\"line\": 3, \"error\": …}.

Exit code: 0 done, 1 errors in the content, the answers or one of the lines, 2 a file or argument can't be used.",
};
pub(in crate::tool) const HELP_SCAN: Said = Said {
    nl: "workplace (standaard), team, of het bestand van een eigen scan",
    en: "workplace (the default), team, or the file of a scan of your own",
};
pub(in crate::tool) const HELP_SCAN_ANSWERS: Said = Said {
    nl: "De antwoorden op de scan; zonder bestand of met - de invoer",
    en: "The answers to the scan; without a file or with - the input",
};
pub(in crate::tool) const HELP_SCORE_LINES: Said =
    Said { nl: "Een ingevulde scan per regel (NDJSON)", en: "A scan that was filled in per line (NDJSON)" };

pub(in crate::tool) const SCAN_OTHER: Said = Said {
    nl: "{file} gaat over een andere scan dan `{scan}`; kies die met --scan",
    en: "{file} is about another scan than `{scan}`; choose that with --scan",
};
pub(in crate::tool) const SCAN_FORMAT: Said = Said {
    nl: "{file} heeft een formaat dat ik niet ken; zet er \"format\": \"mkb-route/scan-answers/1\" in, of laat het weg",
    en: "{file} has a format that I don't know; write \"format\": \"mkb-route/scan-answers/1\", or leave it out",
};
pub(in crate::tool) const SCAN_NO_OBJECT: Said = Said {
    nl: "{file} heeft geen antwoorden; schrijf ze zo: {\"items\": {\"a1\": 3, \"c1\": \"unknown\"}}",
    en: "{file} has no answers; write them like this: {\"items\": {\"a1\": 3, \"c1\": \"unknown\"}}",
};
pub(in crate::tool) const SCAN_KEY: Said =
    Said { nl: "`{name}` hoort niet in een scan", en: "`{name}` is nothing of a scan" };
pub(in crate::tool) const SCAN_PROGRAMME: Said =
    Said { nl: "er is geen opleiding `{name}`", en: "there is no programme `{name}`" };
pub(in crate::tool) const SCAN_QUESTION: Said =
    Said { nl: "er is geen vraag `{name}` in het profiel", en: "there is no question `{name}` in the profile" };
pub(in crate::tool) const SCAN_ITEM: Said = Said { nl: "er is geen item `{name}`", en: "there is no item `{name}`" };
pub(in crate::tool) const SCAN_VALUE: Said =
    Said { nl: "bij `{name}` past dit antwoord niet", en: "`{name}` can't have this answer" };

pub(in crate::tool) const SCAN_BETWEEN: Said =
    Said { nl: "Ten minste: {low}. Mogelijk: {high}.", en: "At least: {low}. Possibly: {high}." };
pub(in crate::tool) const SCAN_OPEN: Said =
    Said { nl: "Nog niet beantwoord: {items}", en: "Not answered yet: {items}" };
pub(in crate::tool) const SCAN_UNKNOWN: Said = Said { nl: "Uit te zoeken: {items}", en: "To find out: {items}" };
pub(in crate::tool) const GATE_CANNOT: Said = Said { nl: "kan niet", en: "can't be arranged" };
pub(in crate::tool) const GATE_BEFORE_START: Said =
    Said { nl: "regelen vóór de start", en: "arrange before the start" };
pub(in crate::tool) const GATE_UNKNOWN: Said = Said { nl: "onbekend", en: "unknown" };
pub(in crate::tool) const GATE_ARRANGED: Said = Said { nl: "geregeld", en: "arranged" };
pub(in crate::tool) const BAND_BETWEEN: Said = Said { nl: "tussen {low} en {high}", en: "between {low} and {high}" };
pub(in crate::tool) const FIND_OUT: Said = Said { nl: "Zoek uit: {question}", en: "Find out: {question}" };
