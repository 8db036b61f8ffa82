//! What the slots of a value's strings point at.

use wasm_bindgen::JsValue;

use crate::api::write;
use crate::js::engine::stringify_json;
use crate::js::stop::Stop;
use crate::table::Tag;
use crate::tape::Slot;
use crate::tape::growth::push;

/// Holds what a slot has no room for.
pub trait Hold {
    /// Holds a string, and gives its slot.
    fn string(&mut self, string: &JsValue) -> Result<Slot, Stop>;
    /// Holds a number that an issue may quote, and gives where it is.
    fn number(&mut self, number: f64) -> Result<u32, Stop>;
}

/// The values themselves, for those who build JavaScript objects.
#[derive(Default)]
pub struct Held(Vec<JsValue>);

impl Held {
    /// The value that a slot points at.
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
}

/// The values as JSON, one behind the other: a text in which the Rust API finds strings as in any other, and by which it tells that
/// half a surrogate pair is none of its own.
#[derive(Default)]
pub struct Quoted(Vec<u8>);

impl Quoted {
    /// The text.
    pub fn text(&self) -> &[u8] {
        &self.0
    }

    /// Adds a piece of JSON, and gives where it starts.
    fn push(&mut self, json: &str) -> Result<u32, Stop> {
        let start = self.0.len();
        self.0.try_reserve(json.len() + 1).map_err(|_| Stop::TooLarge)?;
        self.0.extend_from_slice(json.as_bytes());
        // Between two numbers.
        self.0.push(b',');
        u32::try_from(start).map_err(|_| Stop::TooLarge)
    }
}

impl Hold for Quoted {
    fn string(&mut self, string: &JsValue) -> Result<Slot, Stop> {
        let json = stringify_json(string)?.as_string().unwrap_or_default();
        let start = self.push(&json)?;
        let tag = if json.contains('\\') { Tag::EscapedString } else { Tag::String };
        Ok(Slot::pair(tag, start + 1, 0, 0))
    }

    fn number(&mut self, number: f64) -> Result<u32, Stop> {
        // JSON has no word for an infinite number, but numbers that are read as one.
        let json =
            if number.is_infinite() { format!("{}e999", number.signum()) } else { write::number(number) };
        self.push(&json)
    }
}
