//! Strings: finding their ends and decoding their escapes.

pub mod escape;
pub mod short;
mod unescape;

pub use unescape::unescape_into;

use super::cursor::{Cursor, Input};
use super::error::{ExpectedToken, Failed};
use crate::scan;
use escape::hex_unit;

/// The place of a string in a text.
#[derive(Clone, Copy)]
pub struct Span {
    /// The offset in bytes after the opening quote.
    pub start: usize,
    /// The same offset in UTF-16 units.
    pub start_unit: u32,
    /// The offset in UTF-16 units of the closing quote.
    pub end_unit: u32,
    /// Whether the string holds escapes.
    pub escaped: bool,
}

impl Cursor<'_> {
    /// Steps over a string, starting at its opening quote.
    pub fn string(&mut self) -> Result<Span, Failed> {
        self.at += 1;
        self.string_after_quote()
    }

    /// Steps over the rest of a string whose opening quote is before the cursor.
    #[inline(never)]
    pub fn string_after_quote(&mut self) -> Result<Span, Failed> {
        let start = self.at;
        let start_unit = self.unit();
        self.at = scan::ascii_run(self.text, start);
        if self.peek() == b'"' {
            let end_unit = self.unit();
            self.at += 1;
            return Ok(Span { start, start_unit, end_unit, escaped: false });
        }
        let (after, escaped) = rest_of_string(self.input, self.at)?;
        self.at = after;
        Ok(Span { start, start_unit, end_unit: self.unit().wrapping_sub(1), escaped })
    }
}

/// A set bit for each character that may follow a backslash, except `u`.
const LETTERS: [u64; 2] = {
    let letters = b"\"\\/bfnrt";
    let mut bits = [0; 2];
    let mut index = 0;
    while index < letters.len() {
        bits[letters[index] as usize / 64] |= 1 << (letters[index] % 64);
        index += 1;
    }
    bits
};

/// Returns the length of the escape at an offset in bytes, or 0 if it is not an escape.
#[inline(always)]
fn escape_len(text: &[u8], at: usize) -> usize {
    let Some((letter, rest)) = text.get(at + 1..).and_then(<[u8]>::split_first) else { return 0 };
    if *letter == b'u' {
        return if rest.first_chunk().and_then(hex_unit).is_some() { 6 } else { 0 };
    }
    // This is not a `match`, since the processor would often guess its jump wrong.
    let letters = if letter & 0x40 == 0 { LETTERS[0] } else { LETTERS[1] };
    if letter.is_ascii() && letters >> (letter & 0x3f) & 1 == 1 { 2 } else { 0 }
}

#[cold]
fn escape_error(input: &Input<'_>, at: usize) -> Failed {
    let mut rest = input.text.iter().skip(at + 1);
    if rest.next() != Some(&b'u') {
        return input.fail(at + 1, ExpectedToken::Escape);
    }
    let digits = rest.take_while(|byte| byte.is_ascii_hexdigit()).count();
    input.fail(at + 2 + digits, ExpectedToken::HexDigit)
}

/// Steps over the rest of a string, from its first escape or character beyond ASCII. Returns the offset after the string and
/// whether it has escapes.
#[inline(never)]
fn rest_of_string(input: &Input<'_>, at: usize) -> Result<(usize, bool), Failed> {
    let text = input.text;
    let mut cursor = Cursor::new(input, at);
    let mut escaped = false;
    loop {
        match cursor.peek() {
            b'"' => return Ok((cursor.at + 1, escaped)),
            b'\\' => {
                escaped = true;
                let len = escape_len(text, cursor.at);
                if len == 0 {
                    return Err(escape_error(input, cursor.at));
                }
                cursor.at = scan::ascii_run(text, cursor.at + len);
            }
            0x80.. => {
                let run = scan::run(text, cursor.at);
                cursor.at = run.end;
                input.surplus.set(input.surplus.get().wrapping_add(run.surplus));
            }
            _ if cursor.at >= input.len => return Err(cursor.fail(ExpectedToken::Quote)),
            _ => return Err(cursor.fail(ExpectedToken::NoControl)),
        }
    }
}
