//! Scans one byte at a time. The tests compare the faster implementations with this one, and they call it for the last bytes
//! of a text.

use super::run::Run;
use crate::bug::bug;

/// Handles the last bytes of a text, where a wide load would run past the end. Without the feature `std` this is never
/// called: there every text is followed by 64 zeros (the reader's `PADDING`), and the bytewise functions would be
/// dead weight in the module.
#[inline(always)]
pub fn near_end<T>(bytewise: impl FnOnce() -> T) -> T {
    if cfg!(feature = "std") { bytewise() } else { bug() }
}

fn ends_string(byte: u8) -> bool {
    byte == b'"' || byte == b'\\' || byte < 0x20
}

#[inline(never)]
pub fn ascii_run(text: &[u8], mut at: usize) -> usize {
    while text.get(at).is_some_and(|byte| !ends_string(*byte) && byte.is_ascii()) {
        at += 1;
    }
    at
}

#[inline(always)]
pub fn after_ascii(text: &[u8], mut at: usize) -> usize {
    while text.get(at).is_some_and(u8::is_ascii) {
        at += 1;
    }
    at
}

#[inline(never)]
pub fn run(text: &[u8], mut at: usize, mut surplus: usize) -> Run {
    while let Some(&byte) = text.get(at) {
        if ends_string(byte) {
            break;
        }
        // Only continuation bytes add no UTF-16 unit. A character of four bytes has two units.
        surplus = surplus.wrapping_add(usize::from(byte & 0xc0 == 0x80));
        surplus = surplus.wrapping_sub(usize::from(byte >= 0xf0));
        at += 1;
    }
    Run { end: at, surplus }
}

#[inline(never)]
pub fn has(text: &[u8], at: usize, bytes: &[u8; 32], wanted: u32) -> bool {
    let len = wanted.trailing_ones() as usize;
    text.get(at..at + len).is_some_and(|there| there.iter().zip(bytes).all(|(byte, other)| byte == other))
}
