//! Records an object with any keys and any values, as a member of a component.

use js_sys::JsString;
use wasm_bindgen::JsValue;

use super::{Hold, Snapshot, tag_of};
use crate::js::engine::{Exception, get, has, has_own, own_keys, prototype_of};
use crate::js::stop::Stop;
use crate::table::Tag;
use crate::tape::growth::push;

/// A member of such an object.
pub type Member = (JsString, JsValue);

/// The key that is left out, as the SDK does.
const PROTOTYPE: &str = "__proto__";

impl<H: Hold> Snapshot<H> {
    /// Records such an object, or the type of any other value. Returns whether it was accepted.
    pub(super) fn record_of_any(&mut self, value: &JsValue, index: usize) -> Result<bool, Stop> {
        let tag = tag_of(value)?;
        if tag != Tag::Object {
            self.record(tag, value, index);
            return Ok(false);
        }
        self.tape[index] = self.held.record(members_of(value)?)?;
        Ok(true)
    }
}

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
