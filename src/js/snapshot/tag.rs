use js_sys::JsString;
use wasm_bindgen::JsValue;

use crate::js::engine::{Exception, get, is_array, is_date, is_map, is_set};
use crate::table::Tag;

/// Returns the type of a value, as zod distinguishes types.
pub fn tag_of(value: &JsValue) -> Result<Tag, Exception> {
    if !value.is_object() {
        return Ok(tag_of_primitive(value));
    }
    Ok(match value {
        _ if is_array(value)? => Tag::Array,
        _ if is_promise(value)? => Tag::Promise,
        _ if is_map(value)? => Tag::Map,
        _ if is_set(value)? => Tag::Set,
        _ if is_date(value)? => Tag::Date,
        _ => Tag::Object,
    })
}

/// Returns whether an object has the methods `then` and `catch`.
fn is_promise(value: &JsValue) -> Result<bool, Exception> {
    thread_local! {
        static KEYS: [JsString; 2] = ["then".into(), "catch".into()];
    }
    let [then, catch] = KEYS.with(Clone::clone);
    Ok(get(value, &then)?.is_function() && get(value, &catch)?.is_function())
}

/// Returns the type of a value that is a primitive or a function.
fn tag_of_primitive(value: &JsValue) -> Tag {
    if let Some(number) = value.as_f64() {
        return if number.is_nan() { Tag::Nan } else { Tag::Number };
    }
    if let Some(boolean) = value.as_bool() {
        return if boolean { Tag::True } else { Tag::False };
    }
    match value {
        _ if value.is_undefined() => Tag::Undefined,
        _ if value.is_null() => Tag::Null,
        _ if value.is_string() => Tag::HeldString,
        _ if value.is_symbol() => Tag::Symbol,
        _ if value.is_bigint() => Tag::Bigint,
        _ => Tag::Function,
    }
}
