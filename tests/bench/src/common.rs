//! What all programmes share: the hogeschool, its sources, its policy.

/// The sources that rules of programmes name.
const SOURCES: [(&str, &str, &str); 9] = [
    ("hs-toelating", "toelating 2027-2028", "admission 2027-2028"),
    ("hs-21", "21+-toelatingsonderzoek", "21+ assessment"),
    ("hs-profielen", "profielen en vakken", "profiles and subjects"),
    ("hs-werk", "werk naast je studie", "work alongside your studies"),
    ("hs-overeenkomst", "de overeenkomst met je bedrijf", "the agreement with your company"),
    ("hs-scan", "de werkplekscan", "the workplace scan"),
    ("hs-selectie", "selectie, auditie en intake", "selection, audition and intake"),
    ("hs-vwo", "korte routes met vwo", "shorter tracks with vwo"),
    ("hs-verkorting", "vrijstelling en korter studeren", "exemptions and shorter study"),
];

/// Both languages of a text.
pub(crate) fn text(nl: &str, en: &str) -> String {
    format!(r#"{{"nl":"{nl}","en":"{en}"}}"#)
}

/// The whole document around its programmes.
pub(crate) fn document(programmes: &[String]) -> String {
    let sources = SOURCES.map(|(id, nl, en)| {
        let title = text(&format!("Gegenereerd: {nl}"), &format!("Generated: {en}"));
        format!(r#""{id}":{{"title":{title},"url":"https://www.generated.example/{id}","as_of":"2026-10-01","confidence":"V"}}"#)
    });
    let sources = sources.join(",");
    let programmes = programmes.join(",\n");
    format!(
        r#"{{"format":"mkb-route/content/1","version":"generated","valid":{{"from":"2026-10-01","until":"2027-09-30"}},
"hogeschool":{{"id":"generated","name":{{"nl":"Gegenereerde hogeschool","en":"Generated hogeschool"}},"contact":{{"name":{{"nl":"Studievoorlichting","en":"Student information desk"}},"email":"studie@generated.example"}}}},
"sources":{{{sources}}},
"old_diplomas":{{"havo_until":2008,"vwo_until":2009,"source":"hs-toelating"}},
"test_21":{{"offered":true,"reference":"start","deadline":{{"sep":"2027-06-01","feb":"2026-12-15"}},"validity":{{"nl":"2 studiejaren","en":"2 study years"}},"source":"hs-21"}},
"programmes":[
{programmes}
]}}
"#
    )
}
