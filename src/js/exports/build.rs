//! Builds a JavaScript object from the tape of a valid job: in SDK spelling, or in wire spelling to write JSON.

use js_sys::{Array, JsString};
use wasm_bindgen::JsValue;

use crate::js::engine::{Exception, Members, delete, parse_json};
use crate::js::snapshot::Held;
use crate::js::strings::strings_of;
use crate::table::Tag;
use crate::table::{Component, Kind, Spelling};
use crate::tape::{Slot, Tape};

/// The strings that the tape's slots refer to.
pub enum Strings<'a> {
    /// A text, by its UTF-16 units.
    Text(&'a JsString),
    /// The strings of a JavaScript value.
    Held(&'a Held),
}

impl Strings<'_> {
    fn get(&self, slot: &Slot) -> Result<JsValue, Exception> {
        let (start, end) = (slot.low() as u32, slot.high() as u32);
        match self {
            Strings::Held(held) => Ok(held.at(slot.start as usize)),
            Strings::Text(text) if slot.tag == Tag::String => Ok(text.substring(start, end).into()),
            // Rust cannot decode every escape: a Rust string cannot hold an unpaired surrogate.
            Strings::Text(text) => parse_json(&text.substring(start - 1, end + 1)),
        }
    }

    /// Returns a record. As the SDK does, it leaves out the key `__proto__`.
    fn record(&self, slot: &Slot) -> Result<JsValue, Exception> {
        match self {
            Strings::Held(held) => Ok(held.at(slot.start as usize)),
            Strings::Text(text) => {
                let record = parse_json(&text.substring(slot.low() as u32, slot.high() as u32))?;
                delete(&record, &"__proto__".into())?;
                Ok(record)
            }
        }
    }
}

/// Builds an object with all keys in one spelling.
pub struct Builder<'a> {
    /// The tape, after reading and checking.
    pub tape: &'a Tape,
    /// The strings that it refers to.
    pub strings: Strings<'a>,
    /// The spelling of the keys.
    pub spelling: Spelling,
}

impl Builder<'_> {
    /// Builds the whole input, which is of this kind.
    pub fn root(&self, kind: &Kind) -> Result<JsValue, Exception> {
        self.value(kind, Tape::ROOT)
    }

    fn object(&self, component: &'static Component, index: usize) -> Result<JsValue, Exception> {
        let object = Members::empty();
        let first = self.tape[index].low();
        for (offset, (field, strings)) in
            component.fields.iter().zip(strings_of(component).iter()).enumerate()
        {
            let index = first + offset;
            let value = match (self.tape[index].tag, &strings.default) {
                (Tag::Missing | Tag::Undefined, Some(default)) => default.clone(),
                (Tag::Missing, None) => continue,
                (Tag::Undefined, None) => JsValue::UNDEFINED,
                (Tag::Null, _) => JsValue::NULL,
                (Tag::Variant, _) => strings.values[self.tape[index].low()].clone().into(),
                _ => self.value(&field.kind, index)?,
            };
            object.set(strings.key(self.spelling), &value)?;
        }
        Ok(object.into())
    }

    fn value(&self, kind: &Kind, index: usize) -> Result<JsValue, Exception> {
        let slot = &self.tape[index];
        match kind {
            Kind::String => self.strings.get(slot),
            Kind::Boolean => Ok((slot.tag == Tag::True).into()),
            Kind::Number | Kind::Integer => Ok(slot.as_number().into()),
            Kind::Enum(enumeration) => Ok(enumeration.values[slot.low()].into()),
            Kind::Array(element) => self.list(element, index),
            Kind::Object(component) => self.object(component, index),
            Kind::Record => self.strings.record(slot),
            Kind::Union(union) => {
                let number = self.tape.chosen(index);
                self.value(&union.options[number].kind, slot.low() + number)
            }
        }
    }

    fn list(&self, element: &Kind, index: usize) -> Result<JsValue, Exception> {
        let list = Array::new();
        let mut index_of_element = self.tape[index].low();
        while index_of_element < self.tape[index].high() {
            list.push(&self.value(element, index_of_element)?);
            index_of_element = self.tape.next(index_of_element);
        }
        Ok(list.into())
    }
}
