//! Checks whether a value is a component in one spelling. Builds nothing, and stops reading at the first member that is wrong.

use wasm_bindgen::JsValue;

use crate::js::engine::{get, is_array};
use crate::js::members::members_of;
use crate::js::snapshot::{elements_of, tag_of, variant};
use crate::js::stop::Stop;
use crate::js::strings::strings_of;
use crate::table::Tag;
use crate::table::{Choice, Component, Field, Kind, Presence, Spelling, Union};
use crate::tape::is_integer;

/// Returns whether a value is a valid object in this spelling.
fn is_component(value: &JsValue, component: &'static Component, spelling: Spelling) -> Result<bool, Stop> {
    if tag_of(value)? != Tag::Object {
        return Ok(false);
    }
    for (field, strings) in component.fields.iter().zip(strings_of(component).iter()) {
        if !is_valid_member(&get(value, strings.key(spelling))?, field, spelling)? {
            return Ok(false);
        }
    }
    Ok(true)
}

fn is_valid_member(value: &JsValue, field: &Field, spelling: Spelling) -> Result<bool, Stop> {
    let may_be_absent = match field.presence {
        Presence::Required => false,
        Presence::Nullish => value.is_undefined() || value.is_null(),
        Presence::Optional | Presence::Default(_) => value.is_undefined(),
    };
    if may_be_absent { Ok(true) } else { is_of(value, &field.kind, spelling) }
}

/// Returns whether a value is of this kind, with keys in this spelling alone.
pub fn is_of(value: &JsValue, kind: &Kind, spelling: Spelling) -> Result<bool, Stop> {
    Ok(match kind {
        Kind::String => value.is_string(),
        Kind::Boolean => value.as_bool().is_some(),
        Kind::Number => value.as_f64().is_some_and(|number| !number.is_nan()),
        Kind::Integer => value.as_f64().is_some_and(is_integer),
        Kind::Enum(enumeration) => variant(value, enumeration).is_some(),
        Kind::Array(element) => return is_list(value, element, spelling),
        Kind::Record => return is_record(value),
        Kind::Object(component) => return is_component(value, component, spelling),
        Kind::Union(union) => return is_union(value, union, spelling),
    })
}

/// Reads all members of a record, as the SDK does: a getter of one may throw.
fn is_record(value: &JsValue) -> Result<bool, Stop> {
    Ok(tag_of(value)? == Tag::Object && members_of(value).map(|_| true)?)
}

fn is_union(value: &JsValue, union: &Union, spelling: Spelling) -> Result<bool, Stop> {
    for option in union.options {
        if is_of(value, &option.kind, spelling)? && has_discriminator(value, option, spelling)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Tells whether a value that is valid for an option has the discriminator that the union wants.
fn has_discriminator(value: &JsValue, option: &Choice, spelling: Spelling) -> Result<bool, Stop> {
    match (&option.kind, option.discriminator) {
        (Kind::Object(component), Some(offset)) => {
            Ok(!get(value, strings_of(component)[offset].key(spelling))?.is_undefined())
        }
        _ => Ok(true),
    }
}

fn is_list(value: &JsValue, element: &Kind, spelling: Spelling) -> Result<bool, Stop> {
    if !is_array(value)? {
        return Ok(false);
    }
    let elements = elements_of(value)?;
    let mut index = 0;
    while let Some(one) = elements.get(index)? {
        if !is_of(&one, element, spelling)? {
            return Ok(false);
        }
        index += 1;
    }
    Ok(true)
}
