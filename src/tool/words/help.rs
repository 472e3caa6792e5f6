//! The help: what every command is for, with an example of each.

use super::Said;

pub(in crate::tool) const USAGE: Said = Said { nl: "Zo", en: "Usage" };
pub(in crate::tool) const HEADING_COMMANDS: Said = Said { nl: "Opdrachten", en: "Commands" };
pub(in crate::tool) const HEADING_ARGUMENTS: Said = Said { nl: "Bestanden en namen", en: "Files and names" };
pub(in crate::tool) const HEADING_OPTIONS: Said = Said { nl: "Opties", en: "Options" };

pub(in crate::tool) const NAME_CONTENT: Said = Said { nl: "INHOUD", en: "CONTENT" };
pub(in crate::tool) const NAME_OLD: Said = Said { nl: "OUD", en: "OLD" };
pub(in crate::tool) const NAME_NEW: Said = Said { nl: "NIEUW", en: "NEW" };
pub(in crate::tool) const NAME_ANSWERS: Said = Said { nl: "ANTWOORDEN", en: "ANSWERS" };
pub(in crate::tool) const NAME_FOLDER: Said = Said { nl: "MAP", en: "FOLDER" };
pub(in crate::tool) const NAME_DATE: Said = Said { nl: "DATUM", en: "DATE" };
pub(in crate::tool) const NAME_LANGUAGE: Said = Said { nl: "TAAL", en: "LANGUAGE" };
pub(in crate::tool) const NAME_FORMAT: Said = Said { nl: "VORM", en: "FORM" };
pub(in crate::tool) const NAME_SCAN: Said = Said { nl: "SCAN", en: "SCAN" };
pub(in crate::tool) const NAME_KIND: Said = Said { nl: "SOORT", en: "KIND" };

pub(in crate::tool) const USAGE_PROGRAM: Said = Said { nl: "mkb-route OPDRACHT …", en: "mkb-route COMMAND …" };
pub(in crate::tool) const USAGE_CHECK: Said =
    Said { nl: "mkb-route check INHOUD…", en: "mkb-route check CONTENT…" };
pub(in crate::tool) const USAGE_DECIDE: Said =
    Said { nl: "mkb-route decide --content INHOUD [ANTWOORDEN]", en: "mkb-route decide --content CONTENT [ANSWERS]" };
pub(in crate::tool) const USAGE_ASK: Said =
    Said { nl: "mkb-route ask --content INHOUD [ANTWOORDEN]", en: "mkb-route ask --content CONTENT [ANSWERS]" };
pub(in crate::tool) const USAGE_DIFF: Said = Said { nl: "mkb-route diff OUD NIEUW", en: "mkb-route diff OLD NEW" };
pub(in crate::tool) const USAGE_SCHEMA: Said = Said { nl: "mkb-route schema [SOORT]", en: "mkb-route schema [KIND]" };

pub(in crate::tool) const HELP_PROGRAM: Said = Said {
    nl: "Controleert de inhoud van een hogeschool voor de Mkb-route-widget, en beslist erop zoals de widget.",
    en: "Checks a hogeschool's content for the Mkb-route widget, and decides on it as the widget does.",
};
pub(in crate::tool) const HELP_PROGRAM_MORE: Said = Said {
    nl: "\
Begin zo:
  mkb-route check hogeschool.json
  echo '{\"diplomas\": [\"mbo\"], \"mbo\": [\"mbo4\"]}' | mkb-route decide --content hogeschool.json --format human

Elke opdracht legt zichzelf uit: mkb-route check --help
De uitkomst van een opdracht staat ook in de exitcode: 0 in orde, 1 fouten in inhoud of antwoorden,
2 onbruikbare argumenten of bestanden.",
    en: "\
Begin like this:
  mkb-route check hogeschool.json
  echo '{\"diplomas\": [\"mbo\"], \"mbo\": [\"mbo4\"]}' | mkb-route decide --content hogeschool.json --format human

Every command explains itself: mkb-route check --help
How a command ended is in the exit code too: 0 all is well, 1 errors in content or answers,
2 arguments or files that can't be used.",
};

pub(in crate::tool) const HELP_CHECK: Said = Said {
    nl: "Zegt alles wat er mis is met de inhoud, met regel, plaats en wat eraan te doen",
    en: "Says all that is wrong with content, with line, place and what to do about it",
};
pub(in crate::tool) const HELP_CHECK_MORE: Said = Said {
    nl: "\
Voorbeelden:
  mkb-route check hogeschool.json
  mkb-route check --national www/content/national www/content/*.json
  mkb-route check --format json hogeschool.json | jq '.[].message'

Eerst de vorm: namen, soorten, verwijzingen. Is die in orde, dan wat er voor alle kandidaten samen uit komt: vragen die
niets uitmaken, eisen die niemand haalt, regels die elkaar tegenspreken, met een kandidaat als voorbeeld. En de
voorbeelden in de inhoud zelf. Over de landelijke inhoud gaat het alleen met --national.

Een probleem in JSON heeft `file`, `line`, `column`, `code`, `severity` (error of warning), `message`, `hint` en
`candidate` (`today` en `answers`, of null).

Exitcode: 0 geen fouten (waarschuwingen mogen), 1 fouten, 2 een bestand of argument is onbruikbaar.",
    en: "\
Examples:
  mkb-route check hogeschool.json
  mkb-route check --national www/content/national www/content/*.json
  mkb-route check --format json hogeschool.json | jq '.[].message'

First the form: names, kinds, references. When that is right, what comes of it for all candidates together: questions
that change nothing, demands that nobody meets, rules that contradict each other, with a candidate as an example. And
the examples in the content itself. The national content is looked at only with --national.

A problem in JSON has `file`, `line`, `column`, `code`, `severity` (error or warning), `message`, `hint` and `candidate`
(`today` and `answers`, or null).

Exit code: 0 no errors (warnings are allowed), 1 errors, 2 a file or argument can't be used.",
};
pub(in crate::tool) const HELP_CHECK_CONTENT: Said = Said {
    nl: "De inhoud van een hogeschool; bij meer bestanden elk apart",
    en: "The content of a hogeschool; of several files each by itself",
};

pub(in crate::tool) const HELP_DECIDE: Said = Said {
    nl: "Zegt wat elke route voor een kandidaat is: hetzelfde document als de widget geeft",
    en: "Says what each route is for a candidate: the same document as the widget gives",
};
pub(in crate::tool) const HELP_DECIDE_MORE: Said = Said {
    nl: "\
Voorbeelden:
  mkb-route decide --content hogeschool.json antwoorden.json
  mkb-route decide --content hogeschool.json --format human antwoorden.json
  mkb-route decide --content hogeschool.json --lines --brief < kandidaten.ndjson > uitkomsten.ndjson

Met --lines is elke regel van de invoer een kandidaat, en elke regel van de uitvoer de uitkomst, in dezelfde volgorde.
Een lege regel wordt overgeslagen. Een regel die niet klopt, geeft {\"line\": 3, \"error\": …}; de rest gaat door.
Een regel is hoogstens 1 MiB lang.

Exitcode: 0 gelukt, 1 fouten in de inhoud, de antwoorden of een van de regels, 2 een bestand of argument is onbruikbaar.",
    en: "\
Examples:
  mkb-route decide --content hogeschool.json answers.json
  mkb-route decide --content hogeschool.json --format human answers.json
  mkb-route decide --content hogeschool.json --lines --brief < candidates.ndjson > outcomes.ndjson

With --lines every line of the input is a candidate, and every line of the output the outcome, in the same order.
An empty line is skipped. A line that is wrong gives {\"line\": 3, \"error\": …}; the rest goes on.
A line is at most 1 MiB long.

Exit code: 0 done, 1 errors in the content, the answers or one of the lines, 2 a file or argument can't be used.",
};
pub(in crate::tool) const HELP_ANSWERS: Said = Said {
    nl: "De antwoorden van een kandidaat; zonder bestand of met - de invoer",
    en: "The answers of a candidate; without a file or with - the input",
};
pub(in crate::tool) const HELP_LINES: Said =
    Said { nl: "Een kandidaat per regel (NDJSON)", en: "A candidate per line (NDJSON)" };
pub(in crate::tool) const HELP_BRIEF: Said = Said {
    nl: "Per route alleen de uitkomst en of het een Mkb-route is",
    en: "Only the verdict and the Mkb-route label of each route",
};

pub(in crate::tool) const HELP_ASK: Said = Said {
    nl: "Geeft de volgende vraag, hoeveel er nog komen, en waarom ze gesteld wordt",
    en: "Gives the next question, how many can still come, and why it is asked",
};
pub(in crate::tool) const HELP_ASK_MORE: Said = Said {
    nl: "\
Voorbeelden:
  echo '{}' | mkb-route ask --content hogeschool.json --format human
  mkb-route ask --content hogeschool.json antwoorden.json | jq .question.id

Exitcode: 0 gelukt, ook als er geen vraag meer is; 1 fouten in de inhoud of de antwoorden; 2 een bestand of argument is
onbruikbaar.",
    en: "\
Examples:
  echo '{}' | mkb-route ask --content hogeschool.json --format human
  mkb-route ask --content hogeschool.json answers.json | jq .question.id

Exit code: 0 done, also when no question is left; 1 errors in the content or the answers; 2 a file or argument can't be
used.",
};

pub(in crate::tool) const HELP_DIFF: Said = Said {
    nl: "Zegt voor welke kandidaten een nieuwe versie van de inhoud iets anders zegt, met van elk een voorbeeld",
    en: "Says for which candidates a new version of content says something else, with an example of each",
};
pub(in crate::tool) const HELP_DIFF_MORE: Said = Said {
    nl: "\
Voorbeelden:
  mkb-route diff oud.json nieuw.json
  mkb-route diff --national-old regels-oud --national regels-nieuw hogeschool.json hogeschool.json
  mkb-route diff --format json oud.json nieuw.json | jq '.changes[].kinds[].candidate'

Bekeken worden alle kandidaten die er kunnen zijn, niet een aantal. Vergeleken worden de uitkomst
van elke route, of het een Mkb-route is, en wat er als eerste over elk onderwerp staat. Wat een van
de versies niet vraagt, beantwoordt een kandidaat daar niet.

In JSON: `added` en `removed` (routes die er maar in een van beide zijn), `only_days_of_new` (de
versies gelden op verschillende dagen) en `changes`. Elke verandering heeft `about` (`verdict`,
`mkb_route` of een as als `D`), `before` en `after` (codes), `one_in` (een op de zoveel antwoorden),
`routes`, en `kinds`: wie het zijn. Een `kind` heeft `routes`, `one_in`, `because` (feiten waardoor
een regel anders uitvalt), `besides` (wat verder zo moet zijn) en `candidate`: iemand die het is, met
`answers` voor `mkb-route decide`. Een feit heeft `question` met `one_of`, `none_of`, `with` en
`without`, of `from` en `until`; de dag (`today`) heeft `from` en `before`.

Exitcode: 0 voor niemand iets anders, 1 verschillen, 2 een bestand of argument is onbruikbaar, of
de inhoud heeft fouten.",
    en: "\
Examples:
  mkb-route diff old.json new.json
  mkb-route diff --national-old rules-old --national rules-new hogeschool.json hogeschool.json
  mkb-route diff --format json old.json new.json | jq '.changes[].kinds[].candidate'

All candidates that there can be are looked at, not some. Compared are the verdict of every route,
whether it is a Mkb-route, and what is stated first on every subject. What one of the versions does
not ask, a candidate does not answer there.

In JSON: `added` and `removed` (routes that only one of them has), `only_days_of_new` (the versions
hold on different days) and `changes`. Each change has `about` (`verdict`, `mkb_route` or an axis
such as `D`), `before` and `after` (codes), `one_in` (one in so many answers), `routes`, and `kinds`:
who they are. A kind has `routes`, `one_in`, `because` (facts by which a rule comes out otherwise),
`besides` (what else must be so) and `candidate`: one of them, with `answers` for `mkb-route decide`.
A fact has `question` with `one_of`, `none_of`, `with` and `without`, or `from` and `until`; the day
(`today`) has `from` and `before`.

Exit code: 0 the same for everybody, 1 differences, 2 a file or argument can't be used, or content
has errors.",
};
pub(in crate::tool) const HELP_DIFF_OLD: Said = Said { nl: "De inhoud zoals die was", en: "The content as it was" };
pub(in crate::tool) const HELP_DIFF_NEW: Said =
    Said { nl: "De inhoud zoals die wordt", en: "The content as it will be" };
pub(in crate::tool) const HELP_NATIONAL_OLD: Said = Said {
    nl: "Map met landelijke inhoud bij de oude versie; anders dezelfde als bij de nieuwe",
    en: "Folder with national content for the old version; otherwise the same as for the new one",
};

pub(in crate::tool) const HELP_SCHEMA: Said = Said {
    nl: "Geeft het JSON Schema van een soort document, waarmee een editor aanvult en onderstreept",
    en: "Gives the JSON Schema of a kind of document, with which an editor completes and underlines",
};
pub(in crate::tool) const HELP_SCHEMA_MORE: Said = Said {
    nl: "\
Voorbeeld:
  mkb-route schema content > content.schema.json

Zet daarna bovenaan uw bestand: \"$schema\": \"content.schema.json\"

Exitcode: 0 gelukt, 2 een argument is onbruikbaar.",
    en: "\
Example:
  mkb-route schema content > content.schema.json

Then write at the top of your file: \"$schema\": \"content.schema.json\"

Exit code: 0 done, 2 an argument can't be used.",
};
pub(in crate::tool) const HELP_KIND: Said = Said {
    nl: "content (standaard), national, answers, outcome, scan, scan-answers of scan-outcome",
    en: "content (the default), national, answers, outcome, scan, scan-answers or scan-outcome",
};

pub(in crate::tool) const HELP_CONTENT: Said =
    Said { nl: "De inhoud van de hogeschool", en: "The content of the hogeschool" };
pub(in crate::tool) const HELP_NATIONAL: Said = Said {
    nl: "Map met landelijke inhoud; anders de ingebouwde",
    en: "Folder with national content; otherwise the built-in one",
};
pub(in crate::tool) const HELP_TODAY: Said =
    Said { nl: "De dag waarop beslist wordt; anders vandaag", en: "The day of the decision; otherwise today" };
pub(in crate::tool) const HELP_TODAY_CHECK: Said = Said {
    nl: "De dag waarop de inhoud moet kloppen; anders vandaag",
    en: "The day on which the content must be right; otherwise today",
};
pub(in crate::tool) const HELP_FORMAT: Said = Said {
    nl: "json (standaard) of human: leesbaar voor mensen",
    en: "json (the default) or human: to be read by people",
};
pub(in crate::tool) const HELP_FORMAT_CHECK: Said = Said {
    nl: "human (standaard): leesbaar voor mensen, of json",
    en: "human (the default): to be read by people, or json",
};
pub(in crate::tool) const HELP_LANGUAGE: Said =
    Said { nl: "nl of en; anders de taal van de terminal", en: "nl or en; otherwise the terminal's language" };
pub(in crate::tool) const HELP_HELP: Said = Said { nl: "Deze uitleg", en: "This explanation" };
pub(in crate::tool) const HELP_VERSION: Said = Said { nl: "De versie", en: "The version" };
