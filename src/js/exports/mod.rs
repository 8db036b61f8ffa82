//! The functions that JavaScript imports, under the npm package's names.

mod build;
mod bytes;
mod codec;
mod declarations;
mod enumerations;
mod errors;
mod functions;
mod reading;
mod room;
mod text;
mod verdict;

use wasm_bindgen::prelude::wasm_bindgen;

/// Runs once, when the module has been loaded.
#[wasm_bindgen(start, private)]
fn start() {
    // The first call may come with the stack nearly full.
    _ = room::ensure();
    enumerations::fill();
    errors::derive();
}
