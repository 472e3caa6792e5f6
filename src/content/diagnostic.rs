//! What is wrong with content, said to the person who wrote it.

use crate::domain::text::{Locale, fill, placeholders};

/// A problem at a place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which kind of problem.
    pub code: Code,
    /// The name of the file.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
    /// What the sentence speaks of: `{0}`, `{1}` …
    pub details: Vec<String>,
}

impl Diagnostic {
    /// The problem in a sentence.
    #[must_use]
    pub fn message(&self, locale: Locale) -> String {
        self.fill(self.code.words(locale).0)
    }

    /// What to do about it. Empty where there is nothing to say, such as when no known name is near the unknown one.
    #[must_use]
    pub fn hint(&self, locale: Locale) -> String {
        let template = self.code.words(locale).1;
        let mut needed = placeholders(template).filter_map(|name| name.parse::<usize>().ok());
        if needed.any(|place| self.details.get(place).is_none_or(String::is_empty)) {
            return String::new();
        }
        self.fill(template)
    }

    /// `file:3:5: UNKNOWN_KEY: …`, as editors and terminals know to jump to.
    #[must_use]
    pub fn line_of_text(&self, locale: Locale) -> String {
        let Self { code, file, line, column, .. } = self;
        let mut text =
            [file.as_str(), ":", &line.to_string(), ":", &column.to_string(), ": ", code.code(), ": "].concat();
        text.push_str(&self.message(locale));
        let hint = self.hint(locale);
        if !hint.is_empty() {
            text.push_str(" – ");
            text.push_str(&hint);
        }
        text
    }

    fn fill(&self, template: &str) -> String {
        const NAMES: [&str; 3] = ["0", "1", "2"];
        let values: Vec<(&str, &str)> = NAMES.into_iter().zip(self.details.iter().map(String::as_str)).collect();
        fill(template, &values)
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $variant:ident $code:literal {
        nl: $nl:literal, $nl_hint:literal;
        en: $en:literal, $en_hint:literal;
    })*) => {
        /// Which kind of problem. The names are stable: tests and tools may rely on them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code { $($(#[$doc])* $variant,)* }

        impl Code {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The name.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)* }
            }

            /// The sentence and the hint, with numbered places to fill in.
            fn words(self, locale: Locale) -> (&'static str, &'static str) {
                match (self, locale) {
                    $((Self::$variant, Locale::Nl) => ($nl, $nl_hint), (Self::$variant, Locale::En) => ($en, $en_hint),)*
                }
            }
        }
    };
}

codes! {
    /// The text is not JSON.
    Syntax "SYNTAX" {
        nl: "dit is geen geldige JSON ({0})", "kijk naar de tekens vlak voor deze plek: een komma, een haakje of een aanhalingsteken";
        en: "this is not valid JSON ({0})", "look just before this place: a comma, a bracket or a quotation mark";
    }
    /// The document is of another kind or version.
    Format "FORMAT" {
        nl: "`{0}` is niet het formaat dat hier hoort", "zet hier \"{1}\"";
        en: "`{0}` is not the format that belongs here", "write \"{1}\" here";
    }
    /// A value of another type is needed.
    WrongType "WRONG_TYPE" {
        nl: "hier hoort iets van een andere soort", "schrijf het zo: {0}";
        en: "something of another kind belongs here", "write it like this: {0}";
    }
    /// A key that is needed is not there.
    MissingKey "MISSING_KEY" {
        nl: "`{0}` ontbreekt", "voeg deze sleutel toe";
        en: "`{0}` is missing", "add this key";
    }
    /// A key that has no meaning here.
    UnknownKey "UNKNOWN_KEY" {
        nl: "`{0}` heeft hier geen betekenis", "bedoelt u `{1}`?";
        en: "`{0}` has no meaning here", "did you mean `{1}`?";
    }
    /// The same key or name twice.
    Duplicate "DUPLICATE" {
        nl: "`{0}` staat er twee keer", "geef elk een eigen naam, of haal er een weg";
        en: "`{0}` is there twice", "give each a name of its own, or remove one";
    }
    /// A name that nothing has.
    UnknownName "UNKNOWN_NAME" {
        nl: "`{0}` is geen {1}", "bedoelt u `{2}`?";
        en: "`{0}` is no {1}", "did you mean `{2}`?";
    }
    /// Nothing where something is needed.
    Empty "EMPTY" {
        nl: "dit is leeg", "vul dit in, of haal de sleutel weg als hij niet nodig is";
        en: "this is empty", "fill it in, or remove the key if it is not needed";
    }
    /// A name that no name can be.
    BadName "BAD_NAME" {
        nl: "`{0}` kan geen naam zijn", "gebruik kleine letters, cijfers, - en _; `unknown` is bezet";
        en: "`{0}` can't be a name", "use lower case letters, digits, - and _; `unknown` is taken";
    }
    /// No date.
    BadDate "BAD_DATE" {
        nl: "`{0}` is geen datum die bestaat", "schrijf hem als {1}";
        en: "`{0}` is no date that exists", "write it like {1}";
    }
    /// A number that can't be.
    OutOfRange "OUT_OF_RANGE" {
        nl: "dit getal kan hier niet: {0}", "kies een getal van {1} tot en met {2}";
        en: "this number is not possible here: {0}", "choose a number from {1} up to {2}";
    }
    /// No web address.
    BadUrl "BAD_URL" {
        nl: "`{0}` is geen webadres", "begin met https://";
        en: "`{0}` is no web address", "begin with https://";
    }
    /// Rules that need each other.
    RuleCycle "RULE_CYCLE" {
        nl: "de regel `{0}` gebruikt zichzelf, via een andere regel of direct", "schrijf een van de regels uit";
        en: "the rule `{0}` uses itself, through another rule or directly", "write one of the rules out";
    }
    /// A question that depends on a later one.
    QuestionOrder "QUESTION_ORDER" {
        nl: "deze vraag hangt af van `{0}`, die pas later gesteld wordt", "zet `{0}` eerder in de lijst";
        en: "this question depends on `{0}`, which is asked only later", "move `{0}` up in the list";
    }
    /// A word about a route where there is no route.
    RouteWordHere "ROUTE_WORD_HERE" {
        nl: "`route` kan hier niet: er is hier geen opleiding", "gebruik alleen vragen en regels";
        en: "`route` is not possible here: there is no programme at hand", "use questions and rules only";
    }
    /// Cases that leave someone out.
    OpenEnd "OPEN_END" {
        nl: "het laatste geval heeft een `when`, dus iemand kan overal buiten vallen", "voeg een laatste geval zonder `when` toe";
        en: "the last case has a `when`, so someone can fall through", "add a last case without `when`";
    }
    /// A case after the one that always holds.
    NeverReached "NEVER_REACHED" {
        nl: "dit geval komt nooit aan de beurt: het geval erboven geldt altijd", "zet het geval zonder `when` als laatste";
        en: "this case is never reached: the one above it always holds", "put the case without `when` last";
    }
    /// A way that does not begin with prior education.
    WayAxis "WAY_AXIS" {
        nl: "de eerste eis van een weg gaat over vooropleiding", "geef die eis \"axis\": \"A\"";
        en: "the first demand of a way is about prior education", "give that demand \"axis\": \"A\"";
    }
    /// Someone for whom no way is left.
    NoWayLeft "NO_WAY_LEFT" {
        nl: "de laatste weg kan `absent` zijn, dus iemand kan zonder uitkomst blijven", "laat de laatste weg altijd gelden";
        en: "the last way can be `absent`, so someone can be left without a verdict", "let the last way always hold";
    }
    /// A change of what can't be changed.
    FixedFact "FIXED_FACT" {
        nl: "niemand kan iets veranderen aan `{0}`", "haal dit weg; wat alleen de tijd brengt, schrijft u als \"time\": \"birth\"";
        en: "nobody can change anything about `{0}`", "remove this; what only time brings is written as \"time\": \"birth\"";
    }
    /// A placeholder that does not exist.
    UnknownPlaceholder "UNKNOWN_PLACEHOLDER" {
        nl: "{0} tussen accolades bestaat niet", "bedoelt u {1}?";
        en: "{0} between braces does not exist", "did you mean {1}?";
    }
    /// A placeholder without a value in some programme.
    NoValue "NO_VALUE" {
        nl: "{0} tussen accolades heeft geen waarde bij de opleiding `{1}`", "geef de opleiding die waarde, of laat de zin daar niet gelden";
        en: "{0} between braces has no value for the programme `{1}`", "give the programme that value, or do not let the sentence apply there";
    }
}
