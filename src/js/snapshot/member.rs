//! The members of an object, in two rounds: the first reads all of them, and the second looks closer at those that are not
//! accepted. So the npm package reads them too, and its order is the SDK's.

use wasm_bindgen::{JsCast, JsValue};

use super::source::Source;
use super::{Block, Hold, Snapshot, tag_of};
use crate::js::stop::Stop;
use crate::js::strings::FieldStrings;
use crate::table::Tag;
use crate::table::{Component, Enumeration, Field, Kind, Presence};
use crate::tape::{Slot, is_integer};

/// The longest string that is compared with the values of an enumeration.
const LONGEST_VARIANT: u32 = 64;

/// What the first round found of a member.
enum Found {
    /// All there is to know: it is on the tape.
    Noted,
    /// Undefined, or it is not there.
    Undefined,
    /// A value that the field does not take.
    Odd(JsValue),
}

impl<H: Hold> Snapshot<H> {
    /// Notes the members of an object, and tells whether they are valid as they stand.
    pub(super) fn members(
        &mut self,
        source: &Source<'_>,
        component: &'static Component,
        strings: &[FieldStrings],
        block: Block,
    ) -> Result<bool, Stop> {
        let mut is_accepted = true;
        let mut found = Vec::with_capacity(strings.len());
        for (offset, field) in component.fields.iter().enumerate() {
            if !source.has_field(field) {
                found.push(Found::Noted);
                continue;
            }
            let value = source.get(offset, &strings[offset])?;
            let (one, fits) = self.member(value, field, block.index(field, offset, strings.len()))?;
            is_accepted &= fits;
            found.push(one);
        }
        for (offset, (field, found)) in component.fields.iter().zip(found).enumerate() {
            let index = block.index(field, offset, strings.len());
            match found {
                Found::Noted => {}
                Found::Odd(value) => self.odd(&value, &field.kind, index)?,
                // To a default it is all one.
                Found::Undefined if is_accepted && matches!(field.presence, Presence::Default(_)) => {}
                Found::Undefined if source.has(offset, &strings[offset])? => {
                    self.tape[index] = Slot::bare(Tag::Undefined, 0);
                }
                Found::Undefined => {}
            }
        }
        Ok(is_accepted)
    }

    /// The first round: what a member is, and whether the field takes it.
    fn member(&mut self, value: JsValue, field: &Field, index: usize) -> Result<(Found, bool), Stop> {
        let is_container = matches!(field.kind, Kind::Array(_) | Kind::Object(_));
        let is_required = matches!(field.presence, Presence::Required);
        if value.is_undefined() && !(is_container && is_required) {
            return Ok((Found::Undefined, !is_required));
        }
        if value.is_null() && matches!(field.presence, Presence::Nullish) {
            self.tape[index] = Slot::bare(Tag::Null, 0);
            return Ok((Found::Noted, true));
        }
        if is_container {
            let fits = self.container(&value, &field.kind, index)?;
            return Ok((Found::Noted, fits));
        }
        match self.accepted(&value, &field.kind)? {
            Some(slot) => {
                self.tape[index] = slot;
                Ok((Found::Noted, true))
            }
            None => Ok((Found::Odd(value), false)),
        }
    }

    /// Notes a value that is neither list nor object, and tells whether it is of the kind asked for.
    pub(super) fn leaf(&mut self, value: &JsValue, kind: &Kind, index: usize) -> Result<bool, Stop> {
        match self.accepted(value, kind)? {
            Some(slot) => self.tape[index] = slot,
            None => {
                self.odd(value, kind, index)?;
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The slot of a value, if it is of the kind asked for.
    fn accepted(&mut self, value: &JsValue, kind: &Kind) -> Result<Option<Slot>, Stop> {
        Ok(match kind {
            Kind::String if value.is_string() => Some(self.held.string(value)?),
            Kind::Boolean => value.as_bool().map(|is| Slot::bare(if is { Tag::True } else { Tag::False }, 0)),
            Kind::Number => {
                value.as_f64().filter(|number| !number.is_nan()).map(|number| Slot::number(0, number))
            }
            Kind::Integer => {
                value.as_f64().filter(|number| is_integer(*number)).map(|number| Slot::integer(0, number))
            }
            Kind::Enum(enumeration) => {
                variant(value, enumeration).map(|index| Slot::pair(Tag::Variant, 0, index as u32, 0))
            }
            _ => None,
        })
    }

    /// The second round: notes a value that is not of the kind asked for.
    fn odd(&mut self, value: &JsValue, kind: &Kind, index: usize) -> Result<(), Stop> {
        let tag = tag_of(value)?;
        match (tag, kind) {
            (Tag::HeldString, Kind::String | Kind::Enum(_)) => self.tape[index] = self.held.string(value)?,
            // An issue quotes what is none of an enumeration.
            (Tag::Number, Kind::Enum(_)) => {
                let number = value.as_f64().unwrap_or_default();
                let start = self.held.number(number)?;
                self.tape[index] = Slot::number(start, number);
            }
            _ => self.note(tag, value, index),
        }
        Ok(())
    }
}

/// Which of the enumeration's values a string is.
pub fn variant(value: &JsValue, enumeration: &Enumeration) -> Option<usize> {
    let string = value.dyn_ref::<js_sys::JsString>()?;
    if string.length() > LONGEST_VARIANT {
        return None;
    }
    let string = String::from(string);
    enumeration.values.iter().position(|one| **one == string)
}
