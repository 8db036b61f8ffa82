//! Records the members of an object in two rounds. The first reads all of them; the second looks closer at those that were not
//! accepted. The npm package reads members in the same order, which is the SDK's.

use wasm_bindgen::{JsCast, JsValue};

use super::source::Source;
use super::{Block, Hold, Snapshot, tag_of};
use crate::js::stop::Stop;
use crate::js::strings::FieldStrings;
use crate::table::Tag;
use crate::table::{Component, Enumeration, Field, Kind, Presence};
use crate::tape::{Slot, is_integer};

/// The length of the longest string that is compared with the values of an enumeration.
const LONGEST_VARIANT: u32 = 64;

/// What the first round found out about a member.
enum Found {
    /// The member is on the tape, and nothing is left to do.
    Recorded,
    /// The member is undefined, or it is absent.
    Undefined,
    /// The member has a value that the field does not accept.
    Mismatch(JsValue),
}

impl<H: Hold> Snapshot<H> {
    /// Records the members of an object. Returns whether all of them were accepted.
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
                found.push(Found::Recorded);
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
                Found::Recorded => {}
                Found::Mismatch(value) => self.record_mismatch(&value, &field.kind, index)?,
                // An absent member and an undefined one both get the default, so the key need not be looked up.
                Found::Undefined if is_accepted && matches!(field.presence, Presence::Default(_)) => {}
                Found::Undefined if source.has(offset, &strings[offset])? => {
                    self.tape[index] = Slot::bare(Tag::Undefined, 0);
                }
                Found::Undefined => {}
            }
        }
        Ok(is_accepted)
    }

    /// The first round: records a member if it can. Returns what it found and whether the field accepts it.
    fn member(&mut self, value: JsValue, field: &Field, index: usize) -> Result<(Found, bool), Stop> {
        let is_container =
            matches!(field.kind, Kind::Array(_) | Kind::Object(_) | Kind::Record | Kind::Union(_));
        let is_required = matches!(field.presence, Presence::Required);
        if value.is_undefined() && !(is_container && is_required) {
            return Ok((Found::Undefined, !is_required));
        }
        if value.is_null() && matches!(field.presence, Presence::Nullish) {
            self.tape[index] = Slot::bare(Tag::Null, 0);
            return Ok((Found::Recorded, true));
        }
        if is_container {
            let fits = self.container(&value, &field.kind, index)?;
            return Ok((Found::Recorded, fits));
        }
        match self.accepted(&value, &field.kind)? {
            Some(slot) => {
                self.tape[index] = slot;
                Ok((Found::Recorded, true))
            }
            None => Ok((Found::Mismatch(value), false)),
        }
    }

    /// Records a value that is neither a list nor an object. Returns whether it has the expected kind.
    pub(super) fn leaf(&mut self, value: &JsValue, kind: &Kind, index: usize) -> Result<bool, Stop> {
        match self.accepted(value, kind)? {
            Some(slot) => self.tape[index] = slot,
            None => {
                self.record_mismatch(value, kind, index)?;
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Returns the slot of a value if it has the expected kind.
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

    /// The second round: records a value that does not have the expected kind.
    fn record_mismatch(&mut self, value: &JsValue, kind: &Kind, index: usize) -> Result<(), Stop> {
        let tag = tag_of(value)?;
        match (tag, kind) {
            (Tag::HeldString, Kind::String | Kind::Enum(_)) => self.tape[index] = self.held.string(value)?,
            // An issue quotes a number that is not a value of the enumeration.
            (Tag::Number, Kind::Enum(_)) => {
                let number = value.as_f64().unwrap_or_default();
                let start = self.held.number(number)?;
                self.tape[index] = Slot::number(start, number);
            }
            _ => self.record(tag, value, index)?,
        }
        Ok(())
    }
}

/// Returns the index of the enumeration's value that a string equals.
pub fn variant(value: &JsValue, enumeration: &Enumeration) -> Option<usize> {
    let string = value.dyn_ref::<js_sys::JsString>()?;
    if string.length() > LONGEST_VARIANT {
        return None;
    }
    let string = String::from(string);
    enumeration.values.iter().position(|one| **one == string)
}
