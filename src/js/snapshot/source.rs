use wasm_bindgen::JsValue;

use crate::js::engine::{Exception, get, has};
use crate::js::strings::FieldStrings;
use crate::table::{Field, Spelling};

/// Where the members of an object come from.
pub enum Source<'a> {
    /// From the object itself.
    Object { value: &'a JsValue, spelling: Spelling },
    /// From what was taken over from it before, field by field.
    Taken { members: &'a [Option<JsValue>], spelling: Spelling },
}

impl Source<'_> {
    /// Whether a field is looked for. What was taken over under the SDK's keys is all that has one of its own.
    pub fn has_field(&self, field: &Field) -> bool {
        !matches!(self, Source::Taken { spelling: Spelling::Sdk, .. }) || field.has_two_names
    }

    /// The value of a field.
    pub fn get(&self, offset: usize, strings: &FieldStrings) -> Result<JsValue, Exception> {
        match self {
            Source::Object { value, spelling } => get(value, strings.key(*spelling)),
            Source::Taken { members, .. } => Ok(members[offset].clone().unwrap_or_default()),
        }
    }

    /// Whether the field's key is there.
    pub fn has(&self, offset: usize, strings: &FieldStrings) -> Result<bool, Exception> {
        match self {
            Source::Object { value, spelling } => has(value, strings.key(*spelling)),
            Source::Taken { members, .. } => Ok(members[offset].is_some()),
        }
    }
}
