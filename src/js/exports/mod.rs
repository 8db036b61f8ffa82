//! The functions that JavaScript imports. They have the same names as in the npm package.

mod build;
mod bytes;
mod codec;
mod declarations;
mod enumerations;
mod errors;
mod functions;
mod reading;
mod stack_room;
mod text;
mod validate;

use wasm_bindgen::prelude::wasm_bindgen;

/// Runs once, when the module has been loaded.
#[wasm_bindgen(start, private)]
fn start() {
    // This reserves room for values now: the first call may come when the stack is nearly full.
    _ = stack_room::ensure();
    enumerations::fill();
    errors::derive();
}
