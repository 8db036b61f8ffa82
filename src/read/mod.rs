//! Readers: they leave on the tape what stood in each place, and judge nothing.

mod cursor;
mod escape;
mod json;
mod number;
pub(crate) mod scan;
mod short;
mod skip;
mod straight;
mod string;
mod strings;
mod unescaped;

pub use escape::unescape;
#[cfg(feature = "std")]
pub use json::without_byte_order_mark;
#[cfg(feature = "module")]
pub use json::{PADDING, read_json};
pub use json::{ReadError, read_bytes};
pub use strings::Strings;
pub use unescaped::Unescaped;

use cursor::{Cursor, Input};
use skip::after_value;

/// The bytes of the string that starts at `start`, after its opening quote, as they stand in a text that was read
/// before.
pub fn raw_string(text: &[u8], start: usize) -> &[u8] {
    let input = Input::new(text);
    let mut cursor = Cursor::new(&input, start);
    match cursor.string_after_quote() {
        Ok(_) => &text[start..cursor.at - 1],
        Err(_) => &[],
    }
}

/// The offset after the value that starts at `start` in a text that was read before.
pub fn end_of_value(text: &[u8], start: usize) -> usize {
    after_value(&Input::new(text), start).unwrap_or(start)
}
