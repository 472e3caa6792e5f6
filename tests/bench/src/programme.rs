//! One programme: an opleiding in one form, with its rules.

use crate::common::text;
use crate::opleiding::Opleiding;
use crate::random::Random;

const HOURS: [u8; 8] = [24, 16, 20, 32, 12, 8, 18, 28];

const ACCEPTS: [&str; 6] = [
    r#"["paid"]"#,
    r#"["paid","internship"]"#,
    r#"["paid","zzp"]"#,
    r#"["paid","voluntary","internship"]"#,
    r#"["paid","voluntary","internship","zzp"]"#,
    r#"["paid","voluntary","zzp"]"#,
];

const MOMENTS: [&str; 5] =
    [r#""before_lessons""#, r#""before_enrolment""#, r#"{"by":"2028-02-01"}"#, r#""year_2""#, r#""before_start""#];

const TESTS: [&str; 4] = [
    r#"{"reference":"10-01","reference_feb":"02-01"}"#,
    r#"{"reference":"09-01","reference_feb":"02-01"}"#,
    r#"{"deadline":{"sep":"2027-01-15"}}"#,
    "false",
];

/// What programmes ask of everyone, mostly in the same words.
const CONDITIONS: [&str; 6] = [
    r#"{"id":"selectie","code":"C_SELECTIE","axis":"C","effect":"condition","text":{"nl":"Er zijn minder plaatsen dan mensen die willen. Daarom is er een selectie.","en":"There are fewer places than people who want one. So there is a selection."},"steps":[{"text":{"nl":"Meld je op tijd aan en doe mee aan de selectie.","en":"Apply in time and take part in the selection."},"moment":"before_start","url":"https://www.generated.example/selectie"}],"sources":["hs-selectie"]}"#,
    r#"{"id":"intake","code":"C_INTAKE","axis":"C","when":{"work":["employee","agency"]},"effect":"condition","text":{"nl":"Je hebt een intakegesprek, samen met je werkgever.","en":"You have an intake interview together with your employer."},"steps":[{"text":{"nl":"Maak samen met je werkgever een afspraak.","en":"Make an appointment together with your employer."},"moment":"before_enrolment"}],"sources":["hs-selectie"]}"#,
    r#"{"id":"medisch","code":"C_MEDISCH","axis":"C","effect":"condition","text":{"nl":"Voor het werk met mensen heb je een medische keuring nodig.","en":"To work with people you need a medical check."},"steps":[{"text":{"nl":"Maak een afspraak voor de keuring.","en":"Make an appointment for the check."},"moment":"before_lessons"}],"sources":["hs-selectie"]}"#,
    r#"{"id":"auditie","code":"C_AUDITIE","axis":"C","effect":"condition","text":{"nl":"Iedereen doet auditie.","en":"Everyone auditions."},"steps":[{"text":{"nl":"Meld je aan voor de auditie.","en":"Sign up for the audition."},"moment":"before_start"}],"sources":["hs-selectie"]}"#,
    r#"{"id":"gesprek","code":"C_INTAKE","axis":"C","effect":"condition","text":{"nl":"Je hebt eerst een gesprek over je werk en je plannen.","en":"First you have an interview about your work and your plans."},"steps":[{"text":{"nl":"Maak een afspraak voor het gesprek.","en":"Make an appointment for the interview."},"moment":"before_enrolment"}],"sources":["hs-selectie"]}"#,
    r#"{"id":"punten","code":"D_PUNTEN_JAAR_1","axis":"D","effect":"advice","text":{"nl":"Je bedrijf en de hogeschool kijken na jaar 1 of je genoeg punten hebt.","en":"After year 1 your company and the hogeschool check whether you have enough credits."},"steps":[{"text":{"nl":"Vraag hoeveel punten je in jaar 1 nodig hebt.","en":"Ask how many credits you need in year 1."},"moment":"year_1"}],"sources":["hs-overeenkomst"]}"#,
];

const PREFERENCES: [(&str, &str, &str); 4] = [
    (
        r#"{"diplomas":"mbo"}"#,
        "Het is handig als je een mbo-opleiding in deze richting deed. Het is geen eis.",
        "It helps if you did an mbo programme in this field. It is not a requirement.",
    ),
    (
        r#"{"havo_status":["got","soon"]}"#,
        "Met havo raden we eerst werkervaring aan. Je mag wel beginnen.",
        "With havo we recommend work experience first. You may still start.",
    ),
    (
        r#"{"mbo":"mbo4"}"#,
        "Het is handig als je mbo-4 in deze richting deed.",
        "It helps if you did mbo level 4 in this field.",
    ),
    (r#"{"relevance":"no"}"#, "Zoek werk dat bij de opleiding past.", "Look for work that suits the programme."),
];

const SHORTENING: [(&str, &str, &str); 3] = [
    (
        r#"{"higher":["bachelor","master"]}"#,
        "Met een bachelor of master kun je hier korter studeren.",
        "With a bachelor's or master's degree you can study here for a shorter time.",
    ),
    (
        r#"{"any":[{"work_level":"hbo"},{"other_papers":["evc","hbo_level"]}]}"#,
        "Kun je al veel? Dan toon je dat aan met je eigen werk.",
        "Can you do a lot already? Then you show it with your own work.",
    ),
    (
        r#"{"mbo4_status":"got","relevance":"yes"}"#,
        "Met een mbo-diploma en passend werk kun je soms een halfjaar korter studeren.",
        "With an mbo diploma and matching work you can sometimes study half a year less.",
    ),
];

const TITLES: [&str; 2] = [
    r#"{"only":["vwo","degree"],"source":"hs-toelating"}"#,
    r#"{"only":["mbo4","havo","vwo"],"source":"hs-toelating"}"#,
];

pub(crate) fn json(opleiding: &Opleiding, form: &str, random: &mut Random) -> String {
    let mut keys = identity(opleiding, form, random);
    let two_starts = random.percent(35) && opleiding.deadlines.contains("feb");
    push(&mut keys, "starts", if two_starts { r#"["feb","sep"]"# } else { r#"["sep"]"# });
    push(&mut keys, "deadlines", opleiding.deadlines);
    if let Some(subjects) = opleiding.subjects {
        push(&mut keys, "subjects", subjects);
    }
    if random.percent(20) {
        push(&mut keys, "test_21", random.pick_early(&TESTS));
    }
    if random.percent(1) {
        push(&mut keys, "titles", random.pick_early(&TITLES));
    }
    work(&mut keys, form, random);
    if opleiding.bachelor && random.percent(10) {
        let track = text("Met vwo kun je in 3 jaar klaar zijn.", "With vwo you can finish in 3 years.");
        push(&mut keys, "vwo_track", &format!(r#"{{"text":{track},"source":"hs-vwo"}}"#));
    }
    own(&mut keys, opleiding, random);
    format!("{{{}}}", keys.join(","))
}

fn push(keys: &mut Vec<String>, key: &str, json: &str) {
    keys.push(format!(r#""{key}":{json}"#));
}

fn identity(opleiding: &Opleiding, form: &str, random: &mut Random) -> Vec<String> {
    let Opleiding { id, nl, en, field, sector, .. } = opleiding;
    let (degree, duration, ec) = if opleiding.bachelor {
        ("bachelor", text("4 jaar", "4 years"), 240)
    } else {
        ("ad", text("2 jaar", "2 years"), 120)
    };
    let summary = text(
        &format!("Je leert bij {nl} het vak in de praktijk, en gebruikt je eigen werk als opdracht."),
        &format!("At {en} you learn the profession in practice, and use your own work for assignments."),
    );
    let name = opleiding.id_in(form);
    let mut keys = vec![format!(
        r#""id":"{name}","name":{},"degree":"{degree}","form":"{form}","opleiding":"{id}","field":"{field}","sector":"{sector}","url":"https://www.generated.example/studie/{name}","summary":{summary},"duration":{duration},"ec":{ec}"#,
        text(nl, en),
    )];
    if form != "voltijd" && random.percent(60) {
        push(&mut keys, "mkb_route", "true");
    }
    keys
}

/// Weekly patterns, and what is asked of the work, the agreement and the workplace scan.
fn work(keys: &mut Vec<String>, form: &str, random: &mut Random) {
    let moment = random.pick_early(&MOMENTS);
    if form == "voltijd" {
        push(keys, "patterns", r#"["growing_work"]"#);
        push(keys, "work", r#"{"demand":"none","source":"hs-werk"}"#);
        return;
    }
    let patterns = match form {
        "duaal" if random.percent(40) => r#"["work_throughout",{"id":"learn_first","work":{"moment":"year_2"}}]"#,
        _ if random.percent(8) => r#"["several_places"]"#,
        _ => r#"["work_throughout"]"#,
    };
    push(keys, "patterns", patterns);
    if form == "deeltijd" && random.percent(25) {
        push(keys, "work", r#"{"demand":"preferred","relevance":"preferred","source":"hs-werk"}"#);
        return;
    }
    let (hours, accepts) = (random.pick_early(&HOURS), random.pick_early(&ACCEPTS));
    let relevance = random.pick_early(&["required", "preferred", "none"]);
    let level = random.pick_early(&["any", "hbo"]);
    push(
        keys,
        "work",
        &format!(
            r#"{{"demand":"required","hours":{hours},"accepts":{accepts},"relevance":"{relevance}","level":"{level}","moment":{moment},"source":"hs-werk"}}"#
        ),
    );
    if form == "duaal" || random.percent(40) {
        push(keys, "agreement", &format!(r#"{{"moment":{moment},"source":"hs-overeenkomst"}}"#));
    }
    if random.percent(30) {
        push(keys, "scan", &format!(r#"{{"moment":{moment},"source":"hs-scan"}}"#));
    }
}

/// Conditions, preferences and shortening of its own.
fn own(keys: &mut Vec<String>, opleiding: &Opleiding, random: &mut Random) {
    let mut conditions: Vec<String> = Vec::new();
    if random.percent(30) {
        conditions.push(random.pick_early(&CONDITIONS).to_owned());
    }
    if random.percent(5) {
        conditions.push(words_of_its_own(opleiding));
    }
    if !conditions.is_empty() {
        push(keys, "conditions", &format!("[{}]", conditions.join(",")));
    }
    for (key, chance, remarks) in [("preferences", 25, PREFERENCES.as_slice()), ("shortening", 20, &SHORTENING)] {
        if random.percent(chance) {
            let (when, nl, en) = random.pick_early(remarks);
            let said = text(nl, en);
            push(keys, key, &format!(r#"[{{"when":{when},"text":{said},"sources":["hs-verkorting"]}}]"#));
        }
    }
}

/// A condition that no other programme has in these words.
fn words_of_its_own(opleiding: &Opleiding) -> String {
    let said = text(
        &format!("Voor {} laat je zien wat je al gemaakt hebt.", opleiding.nl),
        &format!("For {} you show what you have made so far.", opleiding.en),
    );
    let step = text("Verzamel voorbeelden van je werk.", "Collect examples of your work.");
    format!(
        r#"{{"id":"map","code":"C_MAP","axis":"C","effect":"condition","text":{said},"steps":[{{"text":{step},"moment":"before_enrolment"}}],"sources":["hs-selectie"]}}"#
    )
}
