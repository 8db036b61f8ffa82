//! The functions of the JavaScript engine that this crate calls. Each call that can fail, or can run a caller's code, returns the
//! exception as an error. An exception that passed through WebAssembly would end the call halfway: the module's stack and memory
//! would stay as they were at that moment.

use js_sys::{Array, Function, JsString, Object, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

/// A value that the engine or a caller's code threw.
pub type Exception = JsValue;

#[wasm_bindgen]
extern "C" {
    /// `Array.isArray`. It throws for a revoked proxy.
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    pub fn is_array(value: &JsValue) -> Result<bool, Exception>;

    /// `value instanceof Map`, unless a program has changed what `instanceof Map` means.
    #[wasm_bindgen(catch, js_namespace = ["Map", "prototype"], js_name = isPrototypeOf)]
    pub fn is_map(value: &JsValue) -> Result<bool, Exception>;

    /// `value instanceof Set`.
    #[wasm_bindgen(catch, js_namespace = ["Set", "prototype"], js_name = isPrototypeOf)]
    pub fn is_set(value: &JsValue) -> Result<bool, Exception>;

    /// `value instanceof Date`.
    #[wasm_bindgen(catch, js_namespace = ["Date", "prototype"], js_name = isPrototypeOf)]
    pub fn is_date(value: &JsValue) -> Result<bool, Exception>;

    /// `object[key]`.
    #[wasm_bindgen(catch, js_namespace = Reflect)]
    pub fn get(object: &JsValue, key: &JsValue) -> Result<JsValue, Exception>;

    /// `object[index]`.
    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = get)]
    pub fn get_index(object: &JsValue, index: f64) -> Result<JsValue, Exception>;

    /// `Reflect.setPrototypeOf`, which returns whether it succeeded.
    #[cfg(feature = "exports")]
    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = setPrototypeOf)]
    pub fn set_prototype(object: &JsValue, prototype: &JsValue) -> Result<bool, Exception>;

    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = defineProperty)]
    fn define_property(object: &JsValue, key: &JsValue, descriptor: &JsValue) -> Result<bool, Exception>;

    /// `Reflect.apply` for a function that returns a number. It costs nothing if the function throws. An import that returns a
    /// value and throws instead would leak: wasm-bindgen 0.2.130 never frees the table entry that it reserved for the value.
    #[cfg(feature = "exports")]
    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = apply)]
    pub fn apply_number(function: &Function, this: &JsValue, arguments: &Array) -> Result<f64, Exception>;

    /// `Number(value)`.
    #[wasm_bindgen(catch, js_name = Number)]
    pub fn to_number(value: &JsValue) -> Result<f64, Exception>;

    /// `key in object`.
    #[wasm_bindgen(catch, js_namespace = Reflect)]
    pub fn has(object: &JsValue, key: &JsValue) -> Result<bool, Exception>;

    /// `Object.keys`.
    #[wasm_bindgen(catch, js_namespace = Object, js_name = keys)]
    pub fn own_keys(object: &JsValue) -> Result<Array, Exception>;

    /// `Object.hasOwn`.
    #[wasm_bindgen(catch, js_namespace = Object, js_name = hasOwn)]
    pub fn has_own(object: &JsValue, key: &JsValue) -> Result<bool, Exception>;

    /// `Object.getPrototypeOf`.
    #[wasm_bindgen(catch, js_namespace = Object, js_name = getPrototypeOf)]
    pub fn prototype_of(object: &JsValue) -> Result<JsValue, Exception>;

    /// `Reflect.deleteProperty`.
    #[cfg(feature = "exports")]
    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = deleteProperty)]
    pub fn delete(object: &JsValue, key: &JsValue) -> Result<bool, Exception>;

    /// `JSON.parse`.
    #[wasm_bindgen(catch, js_namespace = JSON, js_name = parse)]
    pub fn parse_json(text: &JsString) -> Result<JsValue, Exception>;

    /// `JSON.stringify`.
    #[wasm_bindgen(catch, js_namespace = JSON, js_name = stringify)]
    pub fn stringify_json(value: &JsValue) -> Result<JsValue, Exception>;

    /// An object whose members are set by assignment.
    #[wasm_bindgen(extends = Object)]
    pub type Members;

    /// `object[key] = value`.
    #[wasm_bindgen(catch, method, indexing_setter)]
    pub fn set(this: &Members, key: &JsString, value: &JsValue) -> Result<(), Exception>;

    #[wasm_bindgen(extends = Uint8Array, js_name = Uint8Array)]
    type View;

    #[wasm_bindgen(catch, constructor, js_class = Uint8Array)]
    fn new(buffer: &JsValue, offset: f64, length: f64) -> Result<View, Exception>;

    /// Encodes strings as UTF-8.
    pub type TextEncoder;

    #[wasm_bindgen(constructor)]
    pub fn new() -> TextEncoder;

    /// Returns the bytes of a string, with U+FFFD for each unpaired surrogate. Throws if there is not enough memory.
    #[wasm_bindgen(catch, method)]
    pub fn encode(this: &TextEncoder, text: &JsString) -> Result<Uint8Array, Exception>;

    /// Decodes UTF-8.
    pub type TextDecoder;

    #[wasm_bindgen(constructor)]
    pub fn new_with_options(encoding: &str, options: &JsValue) -> TextDecoder;

    /// Returns the string of some bytes, with U+FFFD for bytes that are not UTF-8. Throws if the string would be too long.
    #[wasm_bindgen(catch, method)]
    pub fn decode(this: &TextDecoder, bytes: &Uint8Array) -> Result<JsString, Exception>;
}

impl Members {
    /// Returns `{}`.
    pub fn empty() -> Members {
        Object::new().unchecked_into()
    }
}

/// Returns a view of some of a buffer's bytes.
pub fn view(buffer: &JsValue, offset: f64, length: f64) -> Result<Uint8Array, Exception> {
    View::new(buffer, offset, length).map(JsCast::unchecked_into)
}

/// Calls a function. Returns a TypeError if the value is not a function.
pub fn call(function: &JsValue, this: &JsValue) -> Result<JsValue, Exception> {
    match function.dyn_ref::<Function>() {
        Some(function) => function.call0(this),
        None => Err(js_sys::TypeError::new("the value has no iterator that could be called").into()),
    }
}

/// Defines an enumerable member of an object that this crate made. A setter of the prototype is not called.
pub fn define(object: &JsValue, name: &str, value: &JsValue) {
    define_with(object, name, value, true);
}

/// Defines a member that is not enumerable, like a method.
#[cfg(feature = "exports")]
pub fn define_hidden(object: &JsValue, name: &str, value: &JsValue) {
    define_with(object, name, value, false);
}

fn define_with(object: &JsValue, name: &str, value: &JsValue, is_enumerable: bool) {
    let descriptor = Members::empty();
    let members = [("value", value), ("enumerable", &is_enumerable.into())];
    for (name, value) in
        [("configurable", &JsValue::TRUE), ("writable", &JsValue::TRUE)].into_iter().chain(members)
    {
        _ = descriptor.set(&name.into(), value);
    }
    // This cannot fail: the crate made the object, and it is not frozen.
    _ = define_property(object, &name.into(), &descriptor);
}
