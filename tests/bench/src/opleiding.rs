//! An opleiding: what its programmes in several forms have in common.

use crate::random::Random;

/// What an opleiding is about.
pub(crate) struct Opleiding {
    pub(crate) id: String,
    pub(crate) nl: String,
    pub(crate) en: String,
    pub(crate) bachelor: bool,
    pub(crate) field: &'static str,
    pub(crate) sector: &'static str,
    /// The demands on profile and subjects, where there are any.
    pub(crate) subjects: Option<&'static str>,
    /// The last days to apply.
    pub(crate) deadlines: &'static str,
    forms: &'static [&'static str],
}

/// Field, sector, subject tables and names. Opleidingen of one faculty share a few tables; some have none.
type Faculty = (&'static str, &'static str, &'static [&'static str], &'static [(&'static str, &'static str)]);

const FIELDS: [Faculty; 13] = [
    (
        "techniek",
        "techniek",
        &TECHNICAL,
        &[
            ("Werktuigbouwkunde", "Mechanical Engineering"),
            ("Elektrotechniek", "Electrical Engineering"),
            ("Mechatronica", "Mechatronics"),
            ("Chemie", "Chemistry"),
        ],
    ),
    (
        "economie",
        "economie",
        &ECONOMIC,
        &[
            ("Bedrijfskunde", "Business Administration"),
            ("Accountancy", "Accountancy"),
            ("Finance", "Finance"),
            ("Ondernemen", "Entrepreneurship"),
        ],
    ),
    ("zorg", "gezondheidszorg", &CARE, &[("Verpleegkunde", "Nursing"), ("Fysiotherapie", "Physiotherapy")]),
    ("ict", "techniek", &TECHNICAL, &[("HBO-ICT", "HBO-ICT"), ("Cyber Security", "Cyber Security"), ("Data", "Data")]),
    ("onderwijs", "onderwijs", &[], &[("Leraar", "Teacher"), ("Pedagogiek", "Pedagogy")]),
    (
        "sociaal",
        "gedrag_maatschappij",
        &[],
        &[("Social Work", "Social Work"), ("Toegepaste Psychologie", "Applied Psychology")],
    ),
    ("marketing", "economie", &ECONOMIC, &[("Communicatie", "Communication"), ("Commerciële Economie", "Commerce")]),
    (
        "recht",
        "recht",
        &ECONOMIC,
        &[("HBO-Rechten", "Law"), ("Human Resource Management", "Human Resource Management")],
    ),
    ("bouw", "techniek", &TECHNICAL, &[("Bouwkunde", "Built Environment"), ("Civiele Techniek", "Civil Engineering")]),
    ("logistiek", "economie", &ECONOMIC, &[("Logistics Management", "Logistics Management")]),
    ("horeca", "economie", &[], &[("Hotelmanagement", "Hotel Management"), ("Toerisme", "Tourism")]),
    (
        "groen",
        "landbouw",
        &CARE,
        &[("Tuin en Landschap", "Garden and Landscape"), ("Dier en Voeding", "Animals and Food")],
    ),
    ("creatief", "taal_cultuur", &[], &[("Vormgeving", "Design"), ("Docent Theater", "Theatre Teacher")]),
];

const TECHNICAL: [&str; 3] = [
    r#"{"havo":{"nt":"free","ng":{"any_of":["natk","wisb"]},"em":{"all_of":["natk"],"any_of":["wisa","wisb"]},"cm":"no_access"},"vwo":{"nt":"free","ng":"free","em":{"all_of":["natk"]},"cm":{"all_of":["natk","wisb"]}},"source":"hs-profielen"}"#,
    r#"{"havo":{"nt":"free","ng":"free","em":{"any_of":["wisa","wisb"]},"cm":{"any_of":["wisa","wisb"]}},"source":"hs-profielen"}"#,
    r#"{"havo":{"nt":"free","ng":{"any_of":["wisb"]},"em":{"all_of":["natk","wisb"]},"cm":"no_access"},"source":"hs-profielen"}"#,
];

const ECONOMIC: [&str; 2] = [
    r#"{"havo":{"nt":"free","ng":{"any_of":["econ","beco","wisa","wisb"]},"em":"free","cm":{"any_of":["econ","beco","wisa","wisb"]}},"source":"hs-profielen"}"#,
    r#"{"havo":{"nt":{"any_of":["econ","beco"]},"ng":{"any_of":["econ","beco"]},"em":"free","cm":{"any_of":["econ","beco","wisa"]}},"vwo":{"nt":"free","ng":"free","em":"free","cm":{"any_of":["wisa","wisb","wisc"]}},"source":"hs-profielen"}"#,
];

const CARE: [&str; 2] = [
    r#"{"havo":{"nt":{"all_of":["biol"]},"ng":"free","em":{"all_of":["biol"]},"cm":{"all_of":["biol"]}},"vwo":{"nt":"free","ng":"free","em":{"all_of":["biol"]},"cm":{"all_of":["biol"]}},"source":"hs-profielen"}"#,
    r#"{"havo":{"nt":"free","ng":"free","em":{"any_of":["biol","schk"]},"cm":{"all_of":["biol"],"any_of":["schk","natk"]}},"source":"hs-profielen"}"#,
];

const DEADLINES: [&str; 4] = [
    r#"{"sep":"2027-05-01","feb":"2027-01-10"}"#,
    r#"{"sep":"2027-08-15","feb":"2027-01-10"}"#,
    r#"{"sep":"2027-08-15","feb":"2026-12-01"}"#,
    r#"{"sep":"2027-01-15"}"#,
];

const FORMS: [&[&str]; 6] = [
    &["deeltijd", "duaal"],
    &["deeltijd", "duaal", "voltijd"],
    &["duaal"],
    &["deeltijd", "voltijd"],
    &["voltijd"],
    &["deeltijd"],
];

impl Opleiding {
    pub(crate) fn made_up(number: usize, random: &mut Random) -> Self {
        let (field, sector, tables, names) = random.pick_early(&FIELDS);
        let (nl, en) = random.pick_early(names);
        let bachelor = random.percent(65);
        let degree = if bachelor { "" } else { "Ad " };
        Self {
            id: format!("{field}-{number}"),
            nl: format!("{degree}{nl} {number}"),
            en: format!("{degree}{en} {number}"),
            bachelor,
            field,
            sector,
            subjects: (!tables.is_empty() && random.percent(70)).then(|| random.pick_early(tables)),
            deadlines: random.pick_early(&DEADLINES),
            forms: random.pick_early(&FORMS),
        }
    }

    pub(crate) fn forms(&self) -> impl Iterator<Item = &'static str> {
        self.forms.iter().copied()
    }

    /// The name of its programme in a form.
    pub(crate) fn id_in(&self, form: &str) -> String {
        format!("{}-{form}", self.id)
    }
}
