use wasm_bindgen::JsValue;

use crate::js::engine::{Exception, get, has};
use crate::js::strings::FieldStrings;
use crate::table::{Field, Spelling};

/// The source of an object's members.
pub enum Source<'a> {
    /// The object itself.
    Object { value: &'a JsValue, spelling: Spelling },
    /// Members that were read from the object before, by field.
    Copied { members: &'a [Option<JsValue>], spelling: Spelling },
}

impl Source<'_> {
    /// Returns whether a field is looked for. Copied members under SDK keys include only the fields whose two keys differ.
    pub fn has_field(&self, field: &Field) -> bool {
        !matches!(self, Source::Copied { spelling: Spelling::Sdk, .. }) || field.has_two_names
    }

    /// Returns the value of a field.
    pub fn get(&self, offset: usize, strings: &FieldStrings) -> Result<JsValue, Exception> {
        match self {
            Source::Object { value, spelling } => get(value, strings.key(*spelling)),
            Source::Copied { members, .. } => Ok(members[offset].clone().unwrap_or_default()),
        }
    }

    /// Returns whether the object has the field's key.
    pub fn has(&self, offset: usize, strings: &FieldStrings) -> Result<bool, Exception> {
        match self {
            Source::Object { value, spelling } => has(value, strings.key(*spelling)),
            Source::Copied { members, .. } => Ok(members[offset].is_some()),
        }
    }
}
