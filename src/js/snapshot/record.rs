use wasm_bindgen::JsValue;

use super::{Hold, Snapshot, tag_of};
use crate::js::members::members_of;
use crate::js::stop::Stop;
use crate::table::Tag;

impl<H: Hold> Snapshot<H> {
    /// Records such an object, or the type of any other value. Returns whether it was accepted.
    pub(super) fn record_of_any(&mut self, value: &JsValue, index: usize) -> Result<bool, Stop> {
        let tag = tag_of(value)?;
        if tag != Tag::Object {
            self.record(tag, value, index)?;
            return Ok(false);
        }
        self.tape[index] = self.held.record(members_of(value)?)?;
        Ok(true)
    }
}
