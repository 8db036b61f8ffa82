//! The class of the errors that list issues.

use js_sys::{Array, Error, Function, Object, Proxy, Reflect};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};

use crate::js::error::set_prototype;

/// A class that is made one of errors when the module has been loaded. Its instances are errors of the engine's, which have a trace.
#[wasm_bindgen(js_name = ValidationError, skip_typescript)]
pub struct Class;

/// Derives the class from `Error`, and makes the errors to come its instances.
pub fn derive() {
    let prototype = Object::get_prototype_of(&Class.into());
    let base = Object::get_prototype_of(&Error::new(""));
    _ = Reflect::set_prototype_of(&prototype, &base);
    set_prototype(prototype.into());
}
