//! Readers: they leave on the tape what stood in each place, and judge nothing.

mod cursor;
mod escape;
/// Reads what TypeScript saw of a JavaScript value.
#[cfg(target_arch = "wasm32")]
pub mod js;
mod json;
mod number;
mod scan;
mod skip;
mod string;

pub use escape::unescape;
#[cfg(target_arch = "wasm32")]
pub use json::read_json;
pub use json::{JsonStrings, ReadError, read_bytes, without_byte_order_mark};

use cursor::Cursor;

/// The bytes of the string that starts at `start`, after its opening quote, as they stand in a text that was read
/// before.
pub fn raw_string(text: &[u8], start: usize) -> &[u8] {
    let mut cursor = Cursor::at(text, start);
    match cursor.string_after_quote() {
        Ok(_) => &text[start..cursor.at - 1],
        Err(_) => &[],
    }
}

/// The offset after the value that starts at `start` in a text that was read before.
pub fn end_of_value(text: &[u8], start: usize) -> usize {
    let mut cursor = Cursor::at(text, start);
    match cursor.skip_value() {
        Ok(()) => cursor.at,
        Err(_) => start,
    }
}
