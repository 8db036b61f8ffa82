//! Lets `cargo doc` show the conversions on targets without JavaScript, where wasm-bindgen is not a dependency.

mod conversions;

/// The signatures of the real module `convert`.
mod convert {
    use crate::ValidationError;

    /// Stands for wasm-bindgen's `JsValue`.
    pub struct JsValue;

    pub fn from_js<T>(_: &JsValue, _: &'static str) -> Result<T, ValidationError> {
        unreachable!("there is no JavaScript here")
    }

    pub fn to_js<T>(_: &T) -> JsValue {
        JsValue
    }

    pub fn to_wire_js<T>(_: &T) -> JsValue {
        JsValue
    }

    pub fn error(_: &ValidationError) -> JsValue {
        JsValue
    }
}
