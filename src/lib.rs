//! Skeleton.
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::wasm_bindgen;
/// Placeholder.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
pub fn version() -> String { "0".into() }
