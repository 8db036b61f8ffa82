//! What this crate asks of the JavaScript engine. Any question that may run a caller's code, or fail, gives the exception as an
//! error: an exception that passed through WebAssembly would leave its stack and its memory as they were in the middle of the call.

use js_sys::{Array, Function, JsString, Object, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

/// What a caller's code threw, or the engine.
pub type Exception = JsValue;

#[wasm_bindgen]
extern "C" {
    /// `Array.isArray`, which throws for a revoked proxy.
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    pub fn is_array(value: &JsValue) -> Result<bool, Exception>;

    /// `value instanceof Map`, as long as nobody has changed what that means.
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

    /// `Object.setPrototypeOf`, which tells whether it could.
    #[cfg(feature = "exports")]
    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = setPrototypeOf)]
    pub fn set_prototype(object: &JsValue, prototype: &JsValue) -> Result<bool, Exception>;

    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = defineProperty)]
    fn define(object: &JsValue, key: &JsValue, descriptor: &JsValue) -> Result<bool, Exception>;

    /// `function.call(this)` of a function that returns a number. Unlike one that returns a value it costs nothing if it throws: for
    /// a value that an import has not returned, wasm-bindgen 0.2.130 keeps a place in its table for good.
    #[cfg(feature = "exports")]
    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = apply)]
    pub fn apply_number(function: &Function, this: &JsValue, arguments: &Array) -> Result<f64, Exception>;

    /// `Number(value)`.
    #[wasm_bindgen(catch, js_name = Number)]
    pub fn to_number(value: &JsValue) -> Result<f64, Exception>;

    /// `key in object`.
    #[wasm_bindgen(catch, js_namespace = Reflect)]
    pub fn has(object: &JsValue, key: &JsValue) -> Result<bool, Exception>;

    /// `JSON.parse`.
    #[wasm_bindgen(catch, js_namespace = JSON, js_name = parse)]
    pub fn parse_json(text: &JsString) -> Result<JsValue, Exception>;

    /// `JSON.stringify`.
    #[wasm_bindgen(catch, js_namespace = JSON, js_name = stringify)]
    pub fn stringify_json(value: &JsValue) -> Result<JsValue, Exception>;

    /// An object that gets its members by assignment.
    #[wasm_bindgen(extends = Object)]
    pub type Members;

    /// `object[key] = value`.
    #[wasm_bindgen(catch, method, indexing_setter)]
    pub fn set(this: &Members, key: &JsString, value: &JsValue) -> Result<(), Exception>;

    #[wasm_bindgen(extends = Uint8Array, js_name = Uint8Array)]
    type View;

    #[wasm_bindgen(catch, constructor, js_class = Uint8Array)]
    fn new(buffer: &JsValue, offset: f64, length: f64) -> Result<View, Exception>;

    /// Writes UTF-8.
    pub type TextEncoder;

    #[wasm_bindgen(constructor)]
    pub fn new() -> TextEncoder;

    /// The bytes of a string, with U+FFFD for half a surrogate pair. It throws if there is no memory for them.
    #[wasm_bindgen(catch, method)]
    pub fn encode(this: &TextEncoder, text: &JsString) -> Result<Uint8Array, Exception>;

    /// Reads UTF-8.
    pub type TextDecoder;

    #[wasm_bindgen(constructor)]
    pub fn new_with_options(encoding: &str, options: &JsValue) -> TextDecoder;

    /// Reads bytes as a string, with U+FFFD for what is not UTF-8. It throws if the string would be too long.
    #[wasm_bindgen(catch, method)]
    pub fn decode(this: &TextDecoder, bytes: &Uint8Array) -> Result<JsString, Exception>;
}

impl Members {
    /// `{}`.
    pub fn empty() -> Members {
        Object::new().unchecked_into()
    }
}

/// Some of a buffer's bytes.
pub fn view(buffer: &JsValue, offset: f64, length: f64) -> Result<Uint8Array, Exception> {
    View::new(buffer, offset, length).map(JsCast::unchecked_into)
}

/// Calls a function, unless the value is none.
pub fn call(function: &JsValue, this: &JsValue) -> Result<JsValue, Exception> {
    match function.dyn_ref::<Function>() {
        Some(function) => function.call0(this),
        None => Err(js_sys::TypeError::new("the value has no iterator that could be called").into()),
    }
}

/// Gives an object of this crate's own an ordinary member, whatever its prototype says of the key.
pub fn give(object: &JsValue, name: &str, value: &JsValue) {
    describe(object, name, value, true);
}

/// Gives it a member that is not listed among its keys, as methods are.
#[cfg(feature = "exports")]
pub fn give_hidden(object: &JsValue, name: &str, value: &JsValue) {
    describe(object, name, value, false);
}

fn describe(object: &JsValue, name: &str, value: &JsValue, is_listed: bool) {
    let descriptor = Members::empty();
    let members = [("value", value), ("enumerable", &is_listed.into())];
    for (name, value) in
        [("configurable", &JsValue::TRUE), ("writable", &JsValue::TRUE)].into_iter().chain(members)
    {
        _ = descriptor.set(&name.into(), value);
    }
    // Its own objects take any member.
    _ = define(object, &name.into(), &descriptor);
}
