//! Writes a JavaScript value of any kind as JSON, the way that `JSON.stringify` does.

use js_sys::{BigInt, Boolean, Function, JsString, Number};
use wasm_bindgen::{JsCast, JsValue};

use crate::js::engine::{Exception, get, get_index, is_array, own_keys, stringify_json};
use crate::js::members::Member;
use crate::js::stop::Stop;
use crate::model::exact_number;
use crate::table::limits::RECORD_DEPTH;

/// The JSON of a record. Infinite numbers and -0 are written such that they are read as what they are; `JSON.stringify` would write
/// `null` and `0`.
pub struct AnyText {
    text: String,
    /// Whether a value is nested so deeply that the rest is left out. The checker then reports the depth.
    is_too_deep: bool,
}

impl AnyText {
    /// Writes the object with these members.
    pub fn of_record(members: &[Member]) -> Result<String, Stop> {
        let mut any = AnyText { text: String::new(), is_too_deep: false };
        any.members(members.iter().map(|(key, value)| Ok((key.clone(), value.clone()))), 1)?;
        if any.is_too_deep {
            let levels = RECORD_DEPTH;
            any.text = format!("{{\"\":{}{}}}", "[".repeat(levels), "]".repeat(levels));
        }
        Ok(any.text)
    }

    fn members(
        &mut self,
        members: impl Iterator<Item = Result<(JsString, JsValue), Exception>>,
        depth: usize,
    ) -> Result<(), Stop> {
        self.push("{")?;
        let mut separator = "";
        for member in members {
            let (key, value) = member?;
            let before = self.text.len();
            self.push(separator)?;
            self.string(&key)?;
            self.push(":")?;
            if self.value(&key, value, depth + 1)? {
                separator = ",";
            } else {
                self.text.truncate(before);
            }
        }
        self.push("}")
    }

    fn elements(&mut self, list: &JsValue, depth: usize) -> Result<(), Stop> {
        self.push("[")?;
        let length = get(list, &"length".into())?.as_f64().unwrap_or_default();
        let mut index = 0.0;
        while index < length && !self.is_too_deep {
            self.push(if index > 0.0 { "," } else { "" })?;
            let key = JsString::from(index.to_string());
            if !self.value(&key, get_index(list, index)?, depth + 1)? {
                self.push("null")?;
            }
            index += 1.0;
        }
        self.push("]")
    }

    /// Writes a value that `depth - 1` others surround. Writes nothing and returns false for one that JSON leaves out.
    fn value(&mut self, key: &JsString, value: JsValue, depth: usize) -> Result<bool, Stop> {
        let value = converted(key, value)?;
        if let Some(number) = value.as_f64() {
            let number = crate::Number::try_from(number).map_or_else(|_| "null".into(), exact_number);
            self.push(&number)?;
        } else if value.is_string() {
            self.string(&value)?;
        } else if value.is_undefined() || value.is_function() || value.is_symbol() {
            return Ok(false);
        } else if !value.is_object() || is_boxed(&value) {
            // `JSON.stringify` throws for a bigint.
            self.string(&value)?;
        } else if depth > RECORD_DEPTH || self.is_too_deep {
            self.is_too_deep = true;
            self.push("null")?;
        } else if is_array(&value)? {
            self.elements(&value, depth)?;
        } else {
            let keys = own_keys(&value)?;
            let members = keys.iter().map(|key| Ok((key.clone().into(), get(&value, &key)?)));
            self.members(members, depth)?;
        }
        Ok(true)
    }

    /// Writes a value that holds no others.
    fn string(&mut self, value: &JsValue) -> Result<(), Stop> {
        let json = stringify_json(value)?.as_string().unwrap_or_default();
        self.push(&json)
    }

    fn push(&mut self, json: &str) -> Result<(), Stop> {
        self.text.try_reserve(json.len()).map_err(|_| Stop::TooLarge)?;
        self.text.push_str(json);
        Ok(())
    }
}

/// Returns what the value's own method `toJSON` makes of it, if it has one.
fn converted(key: &JsString, value: JsValue) -> Result<JsValue, Exception> {
    if !value.is_object() && !value.is_bigint() && !value.is_function() {
        return Ok(value);
    }
    let method = if value.is_bigint() { JsValue::UNDEFINED } else { get(&value, &"toJSON".into())? };
    match method.dyn_ref::<Function>() {
        Some(to_json) => to_json.call1(&value, key),
        None => Ok(value),
    }
}

/// Tells whether a value is an object around a primitive value, such as `new String("job")`.
fn is_boxed(value: &JsValue) -> bool {
    value.is_instance_of::<Number>()
        || value.is_instance_of::<JsString>()
        || value.is_instance_of::<Boolean>()
        || value.is_instance_of::<BigInt>()
}
