//! Scans for tests: the built-in models with the sample catalogue.

use mkb_route::content::scan::load;
use mkb_route::domain::scan::pack::ScanPack;
use mkb_route::domain::scan::response::Response;
use mkb_route::domain::text::Locale;
use mkb_route::session::scan::saved;
use serde_json::Value;

use super::read;

/// A built-in model at the sample hogeschool, which sets these settings.
pub fn pack(model: &str, settings: &Value) -> ScanPack {
    let mut own: Value = serde_json::from_str(&read("www/content/sample.json")).unwrap();
    for (id, value) in settings.as_object().into_iter().flatten() {
        own["scan"]["settings"][id] = value.clone();
    }
    let text = read(&format!("www/content/scan/{model}.json"));
    load((model, &text), ("sample.json", &own.to_string())).unwrap_or_else(|problems| {
        panic!("{:#?}", problems.iter().map(|problem| problem.line_of_text(Locale::En)).collect::<Vec<_>>())
    })
}

/// Answers that all fit.
pub fn read_answers(pack: &ScanPack, answers: &Value) -> Response {
    let read = saved::read(pack, &answers.to_string()).unwrap();
    assert_eq!(read.misfits, [], "{answers}");
    read.response
}
