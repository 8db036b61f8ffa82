use wasm_bindgen::JsValue;

use super::Hold;
use super::any_text::AnyText;
use crate::api::write;
use crate::js::engine::stringify_json;
use crate::js::members::Member;
use crate::js::stop::Stop;
use crate::table::Tag;
use crate::tape::Slot;

/// Keeps the values as JSON, one after the other. The Rust API finds strings in this text as in any other, and reports an unpaired
/// surrogate, which a Rust string cannot hold.
#[derive(Default)]
pub struct Quoted(Vec<u8>);

impl Quoted {
    /// Returns the text.
    pub fn text(&self) -> &[u8] {
        &self.0
    }

    /// Appends a piece of JSON and returns its start.
    fn push(&mut self, json: &str) -> Result<u32, Stop> {
        let start = self.0.len();
        self.0.try_reserve(json.len() + 1).map_err(|_| Stop::TooLarge)?;
        self.0.extend_from_slice(json.as_bytes());
        // This separates two numbers.
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
        // JSON cannot write infinity, but a number this large is read as infinity.
        let json =
            if number.is_infinite() { format!("{}e999", number.signum()) } else { write::number(number) };
        self.push(&json)
    }

    fn other(&mut self, _: &JsValue) -> Result<u32, Stop> {
        Ok(0)
    }

    fn record(&mut self, members: Vec<Member>) -> Result<Slot, Stop> {
        let start = self.push(&AnyText::of_record(&members)?)?;
        Ok(Slot::pair(Tag::Json, start, 0, 0))
    }
}
