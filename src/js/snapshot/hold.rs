//! Keeps the values that the tape's slots refer to.

use wasm_bindgen::JsValue;

use crate::js::engine::Members;
use crate::js::members::Member;
use crate::js::stop::Stop;
use crate::table::Tag;
use crate::tape::Slot;
use crate::tape::growth::push;

/// Keeps values that do not fit into a slot.
pub trait Hold {
    /// Keeps a string and returns its slot.
    fn string(&mut self, string: &JsValue) -> Result<Slot, Stop>;
    /// Keeps a number that an issue may quote, and returns its position.
    fn number(&mut self, number: f64) -> Result<u32, Stop>;
    /// Keeps any other value that an issue may quote, if this can keep it, and returns its position.
    fn other(&mut self, value: &JsValue) -> Result<u32, Stop>;
    /// Keeps an object with these members and returns its slot.
    fn record(&mut self, members: Vec<Member>) -> Result<Slot, Stop>;
}

/// Keeps the values themselves, to build JavaScript objects from.
#[derive(Default)]
pub struct Held(Vec<JsValue>);

impl Held {
    /// Returns the value that a slot refers to.
    pub fn at(&self, start: usize) -> JsValue {
        self.0.get(start).cloned().unwrap_or_default()
    }

    fn hold(&mut self, value: &JsValue) -> Result<u32, Stop> {
        push(&mut self.0, value.clone())?;
        Ok(self.0.len() as u32 - 1)
    }
}

impl Hold for Held {
    fn string(&mut self, string: &JsValue) -> Result<Slot, Stop> {
        Ok(Slot::bare(Tag::HeldString, self.hold(string)?))
    }

    fn number(&mut self, number: f64) -> Result<u32, Stop> {
        self.hold(&number.into())
    }

    fn other(&mut self, value: &JsValue) -> Result<u32, Stop> {
        self.hold(value)
    }

    fn record(&mut self, members: Vec<Member>) -> Result<Slot, Stop> {
        let object = Members::empty();
        for (key, value) in members {
            object.set(&key, &value)?;
        }
        Ok(Slot::bare(Tag::HeldValid, self.hold(&object)?))
    }
}
