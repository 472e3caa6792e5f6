//! What is said about two versions of content.

use super::Said;

pub(in crate::tool) const DIFF_NOTHING: Said =
    Said { nl: "Voor niemand verandert de uitkomst.", en: "Nobody gets another outcome." };
pub(in crate::tool) const DIFF_OTHER_DAYS: Said = Said {
    nl: "Er is geen dag waarop beide versies gelden: vergeleken is wat ze zeggen op de dagen van de nieuwe.",
    en: "There is no day on which both versions hold: compared is what they say on the days of the new one.",
};
pub(in crate::tool) const DIFF_ADDED: Said = Said { nl: "Nieuwe routes:", en: "New routes:" };
pub(in crate::tool) const DIFF_REMOVED: Said =
    Said { nl: "Routes die er niet meer zijn:", en: "Routes that are gone:" };
pub(in crate::tool) const DIFF_VERDICT: Said = Said { nl: "Uitkomst", en: "Verdict" };
pub(in crate::tool) const DIFF_LABEL: Said = Said { nl: "Mkb-route", en: "Mkb-route" };
pub(in crate::tool) const DIFF_STATED: Said = Said {
    nl: "De uitkomst blijft gelijk, en er staat iets anders:",
    en: "The verdict stays as it is, and something else is stated:",
};
pub(in crate::tool) const DIFF_MORE: Said = Said {
    nl: "En nog {count} keer; alles staat in --format json.",
    en: "And {count} more; all of them are in --format json.",
};
pub(in crate::tool) const DIFF_BEFORE: Said = Said { nl: "eerst:", en: "before:" };
pub(in crate::tool) const DIFF_AFTER: Said = Said { nl: "nu:   ", en: "now:   " };
pub(in crate::tool) const DIFF_SAYS_NOTHING: Said = Said { nl: "niets", en: "nothing" };
pub(in crate::tool) const DIFF_SHARE: Said = Said {
    nl: "Dit geldt voor {share} van alle antwoorden die een kandidaat kan geven.",
    en: "This is so for {share} of all that a candidate can answer.",
};
pub(in crate::tool) const DIFF_ROUTES: Said = Said { nl: "Routes:", en: "Routes:" };
pub(in crate::tool) const DIFF_WHO: Said = Said { nl: "Voor wie:", en: "For:" };
pub(in crate::tool) const DIFF_EVERYBODY: Said = Said { nl: "iedereen", en: "everybody" };
pub(in crate::tool) const DIFF_EXAMPLE: Said =
    Said { nl: "Bijvoorbeeld wie antwoordt:", en: "For example who answers:" };
pub(in crate::tool) const DIFF_ONE_IN: Said = Said { nl: "1 op de {count}", en: "1 in {count}" };
pub(in crate::tool) const DIFF_ALL: Said = Said { nl: "alle", en: "all" };

pub(in crate::tool) const TOO_INTRICATE: Said = Said {
    nl: "de regels zijn te ingewikkeld om elke kandidaat te bekijken",
    en: "the rules are too intricate to look at every candidate",
};

pub(in crate::tool) const FACT_NOT: Said = Said { nl: "alles behalve {options}", en: "anything but {options}" };
pub(in crate::tool) const FACT_WITHOUT: Said = Said { nl: "zonder {options}", en: "without {options}" };
pub(in crate::tool) const FACT_BETWEEN: Said =
    Said { nl: "van {from} tot en met {until}", en: "from {from} up to and including {until}" };
pub(in crate::tool) const FACT_FROM: Said = Said { nl: "{from} of meer", en: "{from} or more" };
pub(in crate::tool) const FACT_UNTIL: Said = Said { nl: "hoogstens {until}", en: "at most {until}" };
pub(in crate::tool) const FACT_MONTH_FROM: Said = Said { nl: "{from} of later", en: "{from} or later" };
pub(in crate::tool) const FACT_MONTH_UNTIL: Said = Said { nl: "{until} of eerder", en: "{until} or earlier" };
pub(in crate::tool) const FACT_TODAY: Said = Said { nl: "vandaag", en: "today" };
pub(in crate::tool) const FACT_DAY_FROM: Said = Said { nl: "vanaf {from}", en: "from {from}" };
pub(in crate::tool) const FACT_DAY_BEFORE: Said = Said { nl: "vóór {before}", en: "before {before}" };
pub(in crate::tool) const FACT_ANY: Said = Said { nl: "wat dan ook", en: "whatever" };
