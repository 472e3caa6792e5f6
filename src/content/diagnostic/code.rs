//! Every kind of problem, with what is said about it in both languages.

#[cfg(feature = "tool")]
use super::Severity;
use crate::domain::text::Locale;

macro_rules! codes {
    (loading { $($(#[$doc:meta])* $variant:ident $code:literal {
        nl: $nl:literal, $nl_hint:literal;
        en: $en:literal, $en_hint:literal;
    })* }
    proven { $($(#[$proven_doc:meta])* $proven:ident $severity:ident $proven_code:literal {
        nl: $proven_nl:literal, $proven_nl_hint:literal;
        en: $proven_en:literal, $proven_en_hint:literal;
    })* }) => {
        /// Which kind of problem. The names are stable: tests and tools may rely on them.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code {
            $($(#[$doc])* $variant,)*
            $(#[cfg(feature = "tool")] $(#[$proven_doc])* $proven,)*
        }

        impl Code {
            /// What keeps content from being loaded.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// What is found in content that can be loaded.
            #[cfg(feature = "tool")]
            pub const PROVEN: &[Self] = &[$(Self::$proven),*];

            /// How bad it is.
            #[cfg(feature = "tool")]
            #[must_use]
            pub fn severity(self) -> Severity {
                match self {
                    $(Self::$variant => Severity::Error,)*
                    $(Self::$proven => Severity::$severity,)*
                }
            }

            /// The name.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$variant => $code,)*
                    $(#[cfg(feature = "tool")] Self::$proven => $proven_code,)*
                }
            }

            /// The sentence and the hint, with numbered places to fill in.
            pub(super) fn words(self, locale: Locale) -> (&'static str, &'static str) {
                match (self, locale) {
                    $((Self::$variant, Locale::Nl) => ($nl, $nl_hint), (Self::$variant, Locale::En) => ($en, $en_hint),)*
                    $(
                        #[cfg(feature = "tool")]
                        (Self::$proven, Locale::Nl) => ($proven_nl, $proven_nl_hint),
                        #[cfg(feature = "tool")]
                        (Self::$proven, Locale::En) => ($proven_en, $proven_en_hint),
                    )*
                }
            }
        }
    };
}

codes! {
loading {
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
    /// Another number of things than there must be.
    Count "COUNT" {
        nl: "hier horen er {1}, en het zijn er {0}", "maak er {1} van";
        en: "this needs {1} of them, and has {0}", "make it {1}";
    }
    /// A gate that is not one for everybody, or counts less than it must.
    Gate "GATE" {
        nl: "een basiseis geldt voor iedereen en heeft gewicht 3: `{0}` kan hier zo niet", "verander `{0}`, of laat dit geen basiseis zijn";
        en: "a gate holds for everybody and has weight 3: `{0}` is not possible here like this", "change `{0}`, or let this be no gate";
    }
    /// A dimension that can be empty.
    NothingApplies "NOTHING_APPLIES" {
        nl: "elk item van `{0}` kan `not_applicable` zijn, dus er kan niets overblijven", "laat ten minste een item altijd gelden";
        en: "every item of `{0}` can be `not_applicable`, so nothing may be left", "let at least one item always apply";
    }
}

proven {
    /// A question that nobody is asked.
    NeverAsked Error "NEVER_ASKED" {
        nl: "de vraag `{0}` wordt aan niemand gesteld: aan zijn `when` voldoet niemand", "verander de `when`, of haal de vraag weg";
        en: "the question `{0}` is put to nobody: nobody meets its `when`", "change its `when`, or remove the question";
    }
    /// A question whose answer changes nothing.
    NeverMatters Error "NEVER_MATTERS" {
        nl: "wat iemand ook antwoordt op `{0}`, het verandert voor niemand iets", "gebruik de vraag in een eis, of haal haar weg";
        en: "whatever somebody answers to `{0}`, it changes nothing for anybody", "use the question in a demand, or remove it";
    }
    /// A number that splits nothing.
    BoundOutside Error "BOUND_OUTSIDE" {
        nl: "{0} ligt buiten wat iemand bij `{1}` kan invullen ({2} tot en met {3}), dus dit geldt altijd of nooit", "kies een grens die antwoorden van elkaar scheidt, of verander de vraag";
        en: "{0} lies outside what somebody can give for `{1}` ({2} up to {3}), so this holds always or never", "choose a bound that splits the answers, or change the question";
    }
    /// A case that counts for nobody.
    NeverCounts Error "NEVER_COUNTS" {
        nl: "dit geval telt voor niemand", "verander de `when`, zet het geval hoger, of haal het weg";
        en: "this case counts for nobody", "change its `when`, move the case up, or remove it";
    }
    /// A condition that everybody meets.
    AlwaysHolds Error "ALWAYS_HOLDS" {
        nl: "aan deze `when` voldoet iedereen", "haal de `when` weg, of maak hem strenger";
        en: "everybody meets this `when`", "remove the `when`, or make it stricter";
    }
    /// A demand that stands in nobody's way.
    AlwaysMet Error "ALWAYS_MET" {
        nl: "aan deze eis voldoet iedereen, al staat er een geval in dat iemand tegenhoudt", "verander de `when` van dat geval, of haal de eis weg";
        en: "everybody meets this demand, though it has a case that stands in the way", "change the `when` of that case, or remove the demand";
    }
    /// A demand that stands in everybody's way.
    NeverMet Error "NEVER_MET" {
        nl: "aan deze eis voldoet niemand, al staat er een geval in dat niemand tegenhoudt", "verander de `when` van de gevallen";
        en: "nobody meets this demand, though it has a case that stands in nobody's way", "change the `when` of its cases";
    }
    /// A route that nobody can get.
    NobodyAdmitted Error "NOBODY_ADMITTED" {
        nl: "de route `{0}` is voor niemand open, nu niet en niet onder voorwaarden", "kijk welke eisen elkaar uitsluiten, of haal de route weg";
        en: "the route `{0}` is open to nobody, not now and not on conditions", "see which demands exclude each other, or remove the route";
    }
    /// Somebody for whom nothing is said.
    NoVerdict Error "NO_VERDICT" {
        nl: "bij de route `{0}` is er iemand voor wie geen enkele weg geldt, dus die krijgt geen uitleg", "geef een weg \"fallback\": true die nooit `absent` is";
        en: "for the route `{0}` there is somebody to whom no way applies, and who gets no explanation", "give a way that is never `absent` \"fallback\": true";
    }
    /// Somebody who is told no, and not what to do.
    NoStep Error "NO_STEP" {
        nl: "bij de route `{0}` krijgt iemand de uitkomst `{1}` zonder een enkele stap", "geef de uitspraken voor deze kandidaat \"steps\"";
        en: "for the route `{0}` somebody gets the verdict `{1}` without a single step", "give the statements for this candidate \"steps\"";
    }
    /// Demands that nobody meets together.
    Contradiction Error "CONTRADICTION" {
        nl: "aan deze eis en die op {0} kan iemand los voldoen, maar bij `{1}` nooit aan allebei", "laat een van de twee niet gelden waar de ander geldt";
        en: "somebody can meet this demand or the one at {0}, but never both for `{1}`", "let one of the two not apply where the other does";
    }
    /// Mkb-route and not.
    LabelYesAndNo Error "LABEL_YES_AND_NO" {
        nl: "bij `{0}` spreken deze uitspraak en die op {2} elkaar tegen: het is een Mkb-route, en het is er geen", "laat een van de twee gelden";
        en: "for `{0}` this statement and the one at {2} contradict each other: it is a Mkb-route, and it is not", "let only one of them apply";
    }
    /// The same thing as fine and as in the way.
    SaidAndDenied Error "SAID_AND_DENIED" {
        nl: "bij `{0}` spreken deze uitspraak en die op {2} elkaar tegen: `{1}` is in orde, en houdt iemand tegen", "geef elke uitspraak een eigen code, of laat een van de twee gelden";
        en: "for `{0}` this statement and the one at {2} contradict each other: `{1}` is fine, and stands in the way", "give each statement a code of its own, or let only one of them apply";
    }
    /// A rule of a programme without a source.
    NoSource Error "NO_SOURCE" {
        nl: "deze regel heeft geen bron (`{0}`)", "noem waar de regel staat, zodat een kandidaat hem kan nalezen";
        en: "this rule has no source (`{0}`)", "say where the rule stands, so that a candidate can read it there";
    }
    /// The same words in both languages.
    Untranslated Warning "UNTRANSLATED" {
        nl: "deze zin is in beide talen gelijk", "vertaal hem";
        en: "this sentence is the same in both languages", "translate it";
    }
    /// A sentence above B1.
    LongSentence Warning "LONG_SENTENCE" {
        nl: "een zin van {0} woorden is te lang voor B1 (hoogstens {1}): \"{2}\"", "maak er twee zinnen van";
        en: "a sentence of {0} words is too long for B1 (at most {1}): \"{2}\"", "make it two sentences";
    }
    /// A text above B1.
    HardText Warning "HARD_TEXT" {
        nl: "deze tekst is te moeilijk voor B1: leesgemak {0}, minstens {1}; de moeilijkste zin is \"{2}\"", "kortere woorden en kortere zinnen";
        en: "this text is too hard for B1: reading ease {0}, at least {1}; the hardest sentence is \"{2}\"", "shorter words and shorter sentences";
    }
    /// Content of the past.
    Expired Error "EXPIRED" {
        nl: "deze inhoud geldt tot en met {0}, en vandaag is {1}", "kijk alles na en geef een nieuwe `until`";
        en: "this content holds until {0}, and today is {1}", "go through everything and give a new `until`";
    }
    /// Content of the future.
    NotYetValid Warning "NOT_YET_VALID" {
        nl: "deze inhoud geldt pas vanaf {0}, en vandaag is {1}", "zet haar pas dan op de site";
        en: "this content holds only from {0}, and today is {1}", "put it on the site then";
    }
    /// A day of the past.
    DayPassed Warning "DAY_PASSED" {
        nl: "{0} is voorbij, want vandaag is {1}", "controleer of deze dag nog klopt";
        en: "{0} has passed, for today is {1}", "check whether this day is still right";
    }
    /// A named rule that nothing uses.
    UnusedRule Warning "UNUSED_RULE" {
        nl: "niets gebruikt de regel `{0}`", "gebruik hem, of haal hem weg";
        en: "nothing uses the rule `{0}`", "use it, or remove it";
    }
    /// An example that comes out otherwise.
    ExampleFails Error "EXAMPLE_FAILS" {
        nl: "bij `{0}` komt er `{1}` uit, en niet `{2}`", "verander de regels, of de verwachting als die niet klopt";
        en: "`{0}` comes out as `{1}`, and not as `{2}`", "change the rules, or what is expected if that is wrong";
    }
    /// An example that lacks a statement.
    ExampleLacks Error "EXAMPLE_LACKS" {
        nl: "bij `{0}` wordt `{1}` niet gezegd; wel {2}", "verander de regels, of de verwachting als die niet klopt";
        en: "for `{0}`, `{1}` is not said, but {2}", "change the rules, or what is expected if that is wrong";
    }
    /// An example that nobody can be.
    ExampleUnfit Error "EXAMPLE_UNFIT" {
        nl: "`{0}` past niet bij deze inhoud", "kijk naar de namen van de vragen, opties, routes en uitkomsten";
        en: "`{0}` does not fit this content", "look at the names of questions, options, routes and verdicts";
    }
    /// More than can be looked at.
    TooIntricate Error "TOO_INTRICATE" {
        nl: "de regels zijn te ingewikkeld om alle kandidaten langs te gaan", "splits de inhoud in kleinere documenten";
        en: "the rules are too intricate to look at every candidate", "split the content into smaller documents";
    }
}}
