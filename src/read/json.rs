use super::cursor::{Cursor, Position};
use super::number::Reading;
use super::scan;
use super::short::Short;
use super::skip::{
    KEY_OR_END, NEXT_ELEMENT, NEXT_KEY, NEXT_MEMBER, NEXT_VALUE, VALUE, VALUE_OR_END, after_value,
};
use super::string::Span;
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
    let mut cursor = Cursor::at(text, 0);
    cursor.white_space();
    Reader { spelling, tape }.value(&mut cursor, &Kind::Object(component), Tape::ROOT)?;
    cursor.white_space();
    if cursor.at < text.len() {
        return Err(cursor.error("the end of the text"));
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
    if scan::is_ascii(bytes) {
        return read_json(bytes, component, spelling, tape);
    }
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
    spelling: Spelling,
    tape: &'t mut Tape,
}

impl Reader<'_> {
    /// Reads the value at the cursor into the slot at `index`, and what it holds if it is of the `kind` asked for.
    #[inline(always)]
    fn value(&mut self, cursor: &mut Cursor<'_>, kind: &Kind, index: usize) -> Result<(), ReadError> {
        let start = cursor.at as u32;
        let slot = match cursor.peek() {
            b'"' => {
                let span = cursor.string()?;
                let tag = if span.escaped { Tag::EscapedString } else { Tag::String };
                Slot::pair(tag, span.start as u32, span.start_unit, span.end_unit)
            }
            b'-' | b'0'..=b'9' => {
                let start_unit = cursor.unit();
                match cursor.number()? {
                    Reading::Integer(value) => Slot::integer(start, value),
                    Reading::Number(value) => Slot::number(start, value),
                    Reading::Long => {
                        self.tape.push_long_number(index)?;
                        Slot::pair(Tag::LongNumber, start, start_unit, cursor.unit())
                    }
                }
            }
            b'n' => {
                cursor.literal(b"null", None)?;
                Slot::bare(Tag::Null, start)
            }
            b't' => {
                cursor.literal(b"true", None)?;
                Slot::bare(Tag::True, start)
            }
            b'f' => {
                cursor.literal(b"fals", Some(b'e'))?;
                Slot::bare(Tag::False, start)
            }
            b'{' => {
                cursor.go_to(self.object(cursor.text, cursor.position(), kind, index)?);
                return Ok(());
            }
            b'[' => {
                cursor.go_to(self.array(cursor.text, cursor.position(), kind, index)?);
                return Ok(());
            }
            _ => return Err(cursor.error(VALUE)),
        };
        self.tape[index] = slot;
        Ok(())
    }

    /// Steps over a list or an object that stands where something else was asked for.
    #[cold]
    fn skip(
        &mut self,
        text: &[u8],
        position: Position,
        tag: Tag,
        index: usize,
    ) -> Result<Position, ReadError> {
        let end = self.tape.end() as u32;
        self.tape[index] = Slot::pair(tag, position.at as u32, Tape::BLANK as u32, end);
        after_value(text, position)
    }

    #[inline(never)]
    fn array(
        &mut self,
        text: &[u8],
        position: Position,
        kind: &Kind,
        index: usize,
    ) -> Result<Position, ReadError> {
        let Kind::Array(element) = kind else { return self.skip(text, position, Tag::Array, index) };
        let mut cursor = Cursor::new(text, position);
        let start = cursor.at as u32;
        let first = self.tape.end() as u32;
        cursor.at += 1;
        cursor.white_space();
        let mut expected = VALUE_OR_END;
        let mut has_more = cursor.peek() != b']';
        while has_more {
            if matches!(cursor.peek(), b']' | b'}' | b',') {
                return Err(cursor.error(expected));
            }
            let index = self.tape.push_blank(1)?;
            self.value(&mut cursor, element, index)?;
            has_more = cursor.comma();
            expected = NEXT_VALUE;
        }
        cursor.step(b']', NEXT_ELEMENT)?;
        self.tape[index] = Slot::pair(Tag::Array, start, first, self.tape.end() as u32);
        Ok(cursor.position())
    }

    #[inline(never)]
    fn object(
        &mut self,
        text: &[u8],
        position: Position,
        kind: &Kind,
        index: usize,
    ) -> Result<Position, ReadError> {
        let Kind::Object(component) = *kind else { return self.skip(text, position, Tag::Object, index) };
        let mut cursor = Cursor::new(text, position);
        let start = cursor.at as u32;
        let mut block = Tape::BLANK;
        let mut guess = 0;
        cursor.at += 1;
        cursor.white_space();
        let mut expected = KEY_OR_END;
        let mut has_more = cursor.peek() != b'}';
        while has_more {
            if cursor.peek() != b'"' {
                return Err(cursor.error(expected));
            }
            let offset = if self.spelling.is_key_at(component, guess, cursor.text, cursor.at + 1) {
                cursor.at += self.spelling.name(component, guess).len() + 2;
                Some(guess)
            } else {
                let (after, found) = self.find_key(text, cursor.position(), component)?;
                cursor.go_to(after);
                found
            };
            cursor.colon()?;
            match offset {
                Some(offset) => {
                    if block == Tape::BLANK {
                        block = self.tape.push_blank(self.spelling.block_len(component))?;
                    }
                    guess = offset + 1;
                    let offset = self.spelling.slot_offset(component, offset);
                    self.value(&mut cursor, &component.field_at(offset).kind, block + offset)?;
                }
                None => cursor.go_to(after_value(text, cursor.position())?),
            }
            has_more = cursor.comma();
            expected = NEXT_KEY;
        }
        cursor.step(b'}', NEXT_MEMBER)?;
        self.tape[index] = Slot::pair(Tag::Object, start, block as u32, self.tape.end() as u32);
        Ok(cursor.position())
    }

    /// The position after a key, and which of the component's it is.
    #[inline(never)]
    fn find_key(
        &self,
        text: &[u8],
        position: Position,
        component: &Component,
    ) -> Result<(Position, Option<usize>), ReadError> {
        let mut cursor = Cursor::new(text, position);
        let Span { start, escaped, .. } = cursor.string()?;
        let raw = &text[start..cursor.at - 1];
        let found = match escaped {
            false => component
                .find(self.spelling, |name| name.len() == raw.len() && name.is_quoted_at(text, start)),
            true => Short::unescaped(raw)
                .and_then(|short| component.find(self.spelling, |name| name.is_quoted_at(short.bytes(), 0))),
        };
        Ok((cursor.position(), found))
    }
}
