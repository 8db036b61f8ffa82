//! The readers. A reader records on the tape which values an input holds and where. It does not judge them; the checker does.

mod cursor;
mod error;
mod fast;
mod json;
mod literal;
mod number;
mod skip;
mod string;
mod union;
mod units;
mod utf_8;
mod walk;

pub use error::{ExpectedToken, ReadError};
pub use json::{PADDING, read_bytes, read_json, without_byte_order_mark};
pub use string::escape::unescape;
#[cfg(feature = "std")]
pub use string::escape::unescape_lossy;
pub use units::{Units, units_of_value};
pub use walk::Walk;
#[cfg(feature = "std")]
pub use walk::{Child, children, only_value};

use cursor::{Cursor, Input};

/// Returns the raw bytes of a string in a text that was read before. `start` is the offset after its opening quote.
pub fn raw_string(text: &[u8], start: usize) -> &[u8] {
    let input = Input::new(text);
    let mut cursor = Cursor::new(&input, start);
    match cursor.string_after_quote() {
        Ok(_) => &text[start..cursor.at - 1],
        Err(_) => &[],
    }
}

/// Returns the offset after the value that starts at `start`, in a text that was read before.
pub fn end_of_value(text: &[u8], start: usize) -> usize {
    skip::after_value(&Input::new(text), start).map_or(start, |after| after.get())
}
