use wasm_bindgen::JsValue;

use super::source::Source;
use super::{Block, Hold, Snapshot};
use crate::js::engine::{Exception, get, has};
use crate::js::stop::Stop;
use crate::js::strings::FieldStrings;
use crate::table::{Component, Field, Spelling};

impl Block {
    /// Returns the slot of a field. A block for either spelling has the wire keys first, including the keys that both share.
    pub(super) fn index(self, field: &Field, offset: usize, fields: usize) -> usize {
        let is_behind = self.is_either && self.spelling == Spelling::Sdk && field.has_two_names;
        self.first + offset + if is_behind { fields } else { 0 }
    }
}

impl<H: Hold> Snapshot<H> {
    /// Records the members of an object that has keys of both spellings. Reads all of them first, then records those under wire
    /// keys, then those under SDK keys.
    pub(super) fn mixed(
        &mut self,
        value: &JsValue,
        component: &'static Component,
        strings: &[FieldStrings],
        first: usize,
    ) -> Result<(), Stop> {
        let mut wire = Vec::with_capacity(strings.len());
        let mut sdk = Vec::with_capacity(strings.len());
        for (field, strings) in component.fields.iter().zip(strings) {
            wire.push(read_member(value, strings.key(Spelling::Wire))?);
            sdk.push(if field.has_two_names {
                read_member(value, strings.key(Spelling::Sdk))?
            } else {
                None
            });
        }
        for (members, spelling) in [(wire, Spelling::Wire), (sdk, Spelling::Sdk)] {
            let block = Block { first, spelling, is_either: true };
            self.members(&Source::Copied { members: &members, spelling }, component, strings, block)?;
        }
        Ok(())
    }
}

/// Returns a member if the object has it.
fn read_member(value: &JsValue, key: &JsValue) -> Result<Option<JsValue>, Exception> {
    let member = get(value, key)?;
    let is_present = !member.is_undefined() || has(value, key)?;
    Ok(is_present.then_some(member))
}
