use std::borrow::Cow;

use super::cursor::Cursor;
use super::escape::unescape;
use super::raw_string;
use super::skip::{KEY_OR_END, NEXT_ELEMENT, NEXT_KEY, NEXT_MEMBER, NEXT_VALUE, VALUE, VALUE_OR_END};
use crate::check::Strings;
use crate::schema::{Component, Kind, Spelling};
use crate::tape::{Slot, Tag, Tape, TooLarge};

/// Why a text could not be read to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// It is not JSON.
    Syntax {
        /// The offset in bytes of the first byte that is wrong, or of the text's end.
        at: usize,
        /// What could have stood there.
        expected: &'static str,
    },
    /// There is no memory for its tape, or it is longer than 4 GiB.
    TooLarge,
}

impl From<TooLarge> for ReadError {
    fn from(_: TooLarge) -> ReadError {
        ReadError::TooLarge
    }
}

/// Reads the JSON text of a `component`, with its keys in the `spelling`, onto the `tape`.
///
/// # Errors
/// Only bad JSON and too large a text stop it; whatever JSON says is for the checker to judge.
pub fn read_json(
    text: &[u8],
    component: &'static Component,
    spelling: Spelling,
    tape: &mut Tape,
) -> Result<(), ReadError> {
    if u32::try_from(text.len()).is_err() {
        return Err(ReadError::TooLarge);
    }
    tape.clear()?;
    let mut reader = Reader { cursor: Cursor::at(text, 0), spelling, tape };
    reader.cursor.white_space();
    reader.value(&Kind::Object(component), Tape::ROOT)?;
    reader.cursor.white_space();
    if reader.cursor.at < text.len() {
        return Err(reader.cursor.error("the end of the text"));
    }
    Ok(())
}

/// Reads bytes that may not be UTF-8, as [`read_json`] does. Of bad JSON and bad UTF-8 it tells what comes first.
///
/// # Errors
/// Those of [`read_json`], and bytes that are not UTF-8.
pub fn read_bytes(
    bytes: &[u8],
    component: &'static Component,
    spelling: Spelling,
    tape: &mut Tape,
) -> Result<(), ReadError> {
    let Err(error) = std::str::from_utf8(bytes) else {
        return read_json(bytes, component, spelling, tape);
    };
    let valid = error.valid_up_to();
    match read_json(&bytes[..valid], component, spelling, tape) {
        Err(ReadError::Syntax { at, .. }) if at == valid => {}
        Err(earlier) => return Err(earlier),
        Ok(()) => {}
    }
    Err(ReadError::Syntax { at: valid, expected: "UTF-8" })
}

/// The text after a byte order mark, which is no part of it.
pub fn without_byte_order_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

struct Reader<'t> {
    cursor: Cursor<'t>,
    spelling: Spelling,
    tape: &'t mut Tape,
}

impl Reader<'_> {
    /// Reads the value at the cursor into the slot at `index`, and what it holds if it is of the `kind` asked for.
    fn value(&mut self, kind: &Kind, index: usize) -> Result<(), ReadError> {
        let start = self.cursor.at as u32;
        let slot = match self.cursor.peek() {
            b'"' => self.string()?,
            b'-' | b'0'..=b'9' => return self.number(index),
            b'{' => match kind {
                Kind::Object(component) => self.object(component, index)?,
                _ => self.skip(Tag::Object)?,
            },
            b'[' => match kind {
                Kind::Array(element) => self.array(element)?,
                _ => self.skip(Tag::Array)?,
            },
            b't' => {
                self.cursor.literal(b"true")?;
                Slot::bare(Tag::True, start)
            }
            b'f' => {
                self.cursor.literal(b"false")?;
                Slot::bare(Tag::False, start)
            }
            b'n' => {
                self.cursor.literal(b"null")?;
                Slot::bare(Tag::Null, start)
            }
            _ => return Err(self.cursor.error(VALUE)),
        };
        self.tape[index] = slot;
        Ok(())
    }

    #[inline(always)]
    fn string(&mut self) -> Result<Slot, ReadError> {
        let span = self.cursor.string()?;
        let tag = if span.escaped { Tag::EscapedString } else { Tag::String };
        Ok(Slot::pair(tag, span.start as u32, span.start_unit, span.end_unit))
    }

    #[inline(always)]
    fn number(&mut self, index: usize) -> Result<(), ReadError> {
        let start = self.cursor.at as u32;
        let start_unit = self.cursor.unit();
        self.tape[index] = match self.cursor.number()? {
            Some(value) => Slot::number(start, value),
            None => {
                self.tape.push_long_number(index)?;
                Slot::pair(Tag::LongNumber, start, start_unit, self.cursor.unit())
            }
        };
        Ok(())
    }

    /// Steps over a list or an object that stands where something else was asked for.
    fn skip(&mut self, tag: Tag) -> Result<Slot, ReadError> {
        let start = self.cursor.at as u32;
        self.cursor.skip_value()?;
        Ok(Slot::pair(tag, start, Tape::BLANK as u32, self.tape.end() as u32))
    }

    fn array(&mut self, element: &Kind) -> Result<Slot, ReadError> {
        let start = self.cursor.at as u32;
        let first = self.tape.end() as u32;
        self.cursor.at += 1;
        self.cursor.white_space();
        let mut expected = VALUE_OR_END;
        if self.cursor.peek() == b']' {
            self.cursor.at += 1;
            return Ok(Slot::pair(Tag::Array, start, first, first));
        }
        loop {
            if matches!(self.cursor.peek(), b']' | b'}' | b',') {
                return Err(self.cursor.error(expected));
            }
            let index = self.tape.push_blank(1)?;
            self.value(element, index)?;
            self.cursor.white_space();
            match self.cursor.peek() {
                b',' => self.cursor.at += 1,
                b']' => break,
                _ => return Err(self.cursor.error(NEXT_ELEMENT)),
            }
            self.cursor.white_space();
            expected = NEXT_VALUE;
        }
        self.cursor.at += 1;
        Ok(Slot::pair(Tag::Array, start, first, self.tape.end() as u32))
    }

    fn object(&mut self, component: &'static Component, index: usize) -> Result<Slot, ReadError> {
        let start = self.cursor.at as u32;
        let mut block = Tape::BLANK;
        let mut guess = 0;
        self.cursor.at += 1;
        self.cursor.white_space();
        if self.cursor.peek() == b'}' {
            self.cursor.at += 1;
            return Ok(Slot::pair(Tag::Object, start, Tape::BLANK as u32, index as u32 + 1));
        }
        let mut expected = KEY_OR_END;
        loop {
            if self.cursor.peek() != b'"' {
                return Err(self.cursor.error(expected));
            }
            match self.key(component, guess)? {
                Some(offset) => {
                    if block == Tape::BLANK {
                        block = self.tape.push_blank(self.spelling.block_len(component))?;
                    }
                    self.value(component.kind_at(offset), block + offset)?;
                    guess = offset + 1;
                }
                None => self.cursor.skip_value()?,
            }
            self.cursor.white_space();
            match self.cursor.peek() {
                b',' => self.cursor.at += 1,
                b'}' => break,
                _ => return Err(self.cursor.error(NEXT_MEMBER)),
            }
            self.cursor.white_space();
            expected = NEXT_KEY;
        }
        self.cursor.at += 1;
        Ok(Slot::pair(Tag::Object, start, block as u32, self.tape.end() as u32))
    }

    /// Reads a key and the colon after it, and finds the offset of its slot in the object's block.
    #[inline(always)]
    fn key(&mut self, component: &'static Component, guess: usize) -> Result<Option<usize>, ReadError> {
        let span = self.cursor.string()?;
        let raw = &self.cursor.text[span.start..self.cursor.at - 1];
        let offset = if span.escaped {
            self.find_escaped(component, raw)
        } else {
            component.find(raw, self.spelling, guess)
        };
        self.cursor.colon()?;
        Ok(offset)
    }

    #[cold]
    fn find_escaped(&self, component: &'static Component, raw: &[u8]) -> Option<usize> {
        component.find(&unescape_short(raw)?, self.spelling, 0)
    }
}

/// The strings of a JSON text, for the checker.
pub struct JsonStrings<'t> {
    /// The text.
    pub text: &'t [u8],
    /// Whether a string with half a surrogate pair counts as wrong.
    pub unicode_only: bool,
}

impl Strings for JsonStrings<'_> {
    fn string(&self, slot: &Slot) -> Option<Cow<'_, [u8]>> {
        let start = slot.start as usize;
        if slot.tag == Tag::EscapedString {
            return unescape_short(raw_string(self.text, start)).map(Cow::Owned);
        }
        // Outside ASCII there are more bytes than units, but then the first of them already differ from any variant.
        self.text.get(start..start + slot.high() - slot.low()).map(Cow::Borrowed)
    }

    fn holds(&self, slot: &Slot) -> bool {
        !self.unicode_only || unescape(raw_string(self.text, slot.start as usize)).is_some()
    }
}

/// The longest string of which the model knows the text, each character written as an escape.
const LONGEST_KNOWN: usize = 6 * 64;

/// What a string with escapes stands for, if it is short enough to be one that the model knows.
fn unescape_short(raw: &[u8]) -> Option<Vec<u8>> {
    if raw.len() > LONGEST_KNOWN {
        return None;
    }
    unescape(raw)
}
