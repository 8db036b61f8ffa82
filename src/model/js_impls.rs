//! Converts the field types to JavaScript values. The objects of components are in wire spelling.

use js_sys::{Array, JSON};
use wasm_bindgen::JsValue;

use super::json::{PROTOTYPE, Record, exact_text};
use super::nullish::Nullish;
use super::number::{Integer, Number};

/// A type that converts to a JavaScript value. A component converts to a new object.
pub trait ToJs {
    /// Returns the value.
    fn to_wire_js(&self) -> JsValue;
}

impl ToJs for String {
    fn to_wire_js(&self) -> JsValue {
        self.as_str().into()
    }
}

impl ToJs for bool {
    fn to_wire_js(&self) -> JsValue {
        (*self).into()
    }
}

impl ToJs for Number {
    fn to_wire_js(&self) -> JsValue {
        self.get().into()
    }
}

impl ToJs for Integer {
    fn to_wire_js(&self) -> JsValue {
        self.get().into()
    }
}

impl<T: ToJs> ToJs for Vec<T> {
    fn to_wire_js(&self) -> JsValue {
        self.iter().map(ToJs::to_wire_js).collect::<Array>().into()
    }
}

impl<T: ToJs> ToJs for Option<T> {
    fn to_wire_js(&self) -> JsValue {
        self.as_ref().map_or(JsValue::NULL, ToJs::to_wire_js)
    }
}

impl<T: ToJs> ToJs for Nullish<T> {
    fn to_wire_js(&self) -> JsValue {
        self.value().map_or(JsValue::NULL, ToJs::to_wire_js)
    }
}

impl ToJs for Record {
    fn to_wire_js(&self) -> JsValue {
        // `JSON.parse` makes the key `__proto__` a member like any other; setting it would change the object's prototype. It fails
        // only if the text is too long for a string.
        let members = self.iter().filter(|(key, _)| *key != PROTOTYPE);
        JSON::parse(&exact_text(members)).unwrap_or_default()
    }
}
