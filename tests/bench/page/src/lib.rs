//! The rules in a browser, for a page to measure: a generated catalogue is read, decided, and decided again.

use generated_catalogue::{SIZES, catalogue, fifteen_answers};
use mkb_route::content::load;
use mkb_route::domain::answers::Answers;
use mkb_route::domain::decide::decide;
use mkb_route::domain::pack::Pack;
use mkb_route::domain::text::Locale;
use mkb_route::session::saved::answers_from_json;
use wasm_bindgen::prelude::wasm_bindgen;

/// The sizes at which everything is measured.
#[wasm_bindgen]
#[must_use]
pub fn sizes() -> Vec<usize> {
    SIZES.to_vec()
}

/// The document of a catalogue of this size.
#[wasm_bindgen]
#[must_use]
pub fn document(programmes: usize) -> String {
    catalogue(programmes, 1)
}

/// A catalogue that was read, and a candidate who changes one answer again and again.
#[derive(Debug)]
#[wasm_bindgen]
pub struct Bench {
    pack: Pack,
    answers: [Answers; 2],
}

#[wasm_bindgen]
impl Bench {
    /// From JSON to a checked pack.
    ///
    /// # Errors
    /// The first problem of the document.
    #[wasm_bindgen(constructor)]
    pub fn new(document: &str) -> Result<Bench, String> {
        let pack = load(("generated.json", document))
            .map_err(|problems| problems.first().map(|problem| problem.line_of_text(Locale::En)).unwrap_or_default())?;
        let answers = [16, 24].map(|hours| answers_from_json(&pack, &fifteen_answers(hours)).answers);
        Ok(Self { pack, answers })
    }

    /// Decides all routes of a candidate who has not answered anything; gives how many routes there are.
    #[must_use]
    pub fn decide_first(&self) -> usize {
        decide(&self.pack, &Answers::default()).routes.len()
    }

    /// Decides all routes this many times, each time after one of fifteen answers has changed.
    #[must_use]
    pub fn decide_again(&self, times: usize) -> usize {
        self.answers.iter().cycle().take(times).map(|answers| decide(&self.pack, answers).routes.len()).sum()
    }
}
