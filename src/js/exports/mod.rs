//! The functions that JavaScript imports, under the npm package's names.

mod codecs;
mod enumerations;
mod validation_error;

use wasm_bindgen::prelude::wasm_bindgen;

/// Runs once, when the module has been loaded.
#[wasm_bindgen(start, private)]
fn start() {
    enumerations::fill();
    validation_error::derive();
}
