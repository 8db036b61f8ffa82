//! Reads the members of an object that may have any keys.

use js_sys::JsString;
use wasm_bindgen::JsValue;

use super::engine::{Exception, get, has, has_own, own_keys, prototype_of};
use super::stop::Stop;
use crate::tape::growth::push;

/// A key and its value.
pub type Member = (JsString, JsValue);

/// The key that is left out, as the SDK does.
const PROTOTYPE: &str = "__proto__";

/// Reads the members that `for (const key in object)` comes to, each once.
pub fn members_of(object: &JsValue) -> Result<Vec<Member>, Stop> {
    let mut members = Vec::new();
    for key in keys_in(object)? {
        let value = get(object, &key)?;
        let is_there = !value.is_undefined() || has(object, &key)?;
        if is_there && key != PROTOTYPE {
            push(&mut members, (key, value))?;
        }
    }
    Ok(members)
}

/// Lists the keys in the order of `for (const key in object)`: the object's own, then those of its prototypes that are not hidden
/// behind a key of an object before.
fn keys_in(object: &JsValue) -> Result<Vec<JsString>, Stop> {
    let mut keys = Vec::new();
    let mut before: Vec<JsValue> = Vec::new();
    let mut object = object.clone();
    while !object.is_null() {
        for key in own_keys(&object)?.iter() {
            if !is_hidden(&before, &key)? {
                push(&mut keys, key.into())?;
            }
        }
        let prototype = prototype_of(&object)?;
        push(&mut before, core::mem::replace(&mut object, prototype))?;
    }
    Ok(keys)
}

fn is_hidden(before: &[JsValue], key: &JsValue) -> Result<bool, Exception> {
    for object in before {
        if has_own(object, key)? {
            return Ok(true);
        }
    }
    Ok(false)
}
