//! Readers: they leave on the tape what stood in each place, and judge nothing.

mod cursor;
mod error;
mod escape;
mod json;
mod literal;
mod number;
pub(crate) mod scan;
mod short;
mod skip;
mod straight;
mod string;
mod strings;
mod unescaped;
#[cfg(feature = "module")]
mod units;
mod utf_8;

pub use error::Expected;
#[cfg(feature = "std")]
pub use error::ReadError;
pub use escape::unescape;
pub use json::read_bytes;
#[cfg(feature = "std")]
pub use json::without_byte_order_mark;
#[cfg(any(feature = "module", all(feature = "exports", target_arch = "wasm32", target_os = "unknown")))]
pub use json::{PADDING, read_json};
pub use strings::Strings;
pub use unescaped::Unescaped;
#[cfg(feature = "module")]
pub use units::{Units, units_of_value};

use cursor::{Cursor, Input};

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
#[cfg(feature = "std")]
pub fn end_of_value(text: &[u8], start: usize) -> usize {
    skip::after_value(&Input::new(text), start).map_or(start, |after| after.get())
}
