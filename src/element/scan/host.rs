//! What only a scan reads of the loader; see `www/loader/scan.js`.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::element::host::Host;

#[wasm_bindgen]
extern "C" {
    /// The model of the scan.
    #[wasm_bindgen(method, getter)]
    pub(super) fn model(this: &Host) -> String;

    /// What to call the model in problems.
    #[wasm_bindgen(method, getter, js_name = modelName)]
    pub(super) fn model_name(this: &Host) -> String;

    /// The week pattern that a link to this page asks for.
    #[wasm_bindgen(method, getter)]
    pub(super) fn pattern(this: &Host) -> Option<String>;
}
