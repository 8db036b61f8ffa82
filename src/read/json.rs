use core::sync::atomic::{AtomicU8, Ordering::Relaxed};

use super::cursor::{Cursor, Input};
use super::number::Reading;
use super::scan;
use super::short::Short;
use super::skip::{
    KEY_OR_END, NEXT_ELEMENT, NEXT_KEY, NEXT_MEMBER, NEXT_VALUE, VALUE, VALUE_OR_END, after_value,
};
use super::straight;
use super::string::Span;
use crate::schema::{Component, FieldSet, Key, Keys, Kind, Spelling};
use crate::tape::{Slot, Tag, Tags, Tape, TooLarge};

/// How many zeros behind a text let its end be read as fast as the rest.
#[cfg(feature = "module")]
pub const PADDING: usize = 64;

/// About how many bytes of a large text come with a slot: a guess that spares the tape to grow by and by.
const BYTES_PER_SLOT: usize = 32;

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

/// Reads the JSON text of a `component`, with its keys in the `spelling`, onto the `tape`. The text is the first `len` bytes;
/// behind them there may be 64 zeros, with which its end is read as fast as the rest.
///
/// # Errors
/// Only bad JSON and too large a text stop it; whatever JSON says is for the checker to judge.
pub fn read_json(
    text: &[u8],
    len: usize,
    component: &'static Component,
    spelling: Spelling,
    tape: &mut Tape,
) -> Result<(), ReadError> {
    if u32::try_from(len).is_err() {
        return Err(ReadError::TooLarge);
    }
    tape.clear()?;
    tape.expect(len / BYTES_PER_SLOT);
    tape.is_plain = spelling != Spelling::Either;
    let kind = Kind::Object(component);
    let input = Input::padded(text, len);
    let mut cursor = Cursor::new(&input, 0);
    cursor.white_space();
    cursor.at = Reader { spelling, tape }.value(&input, cursor.at, &kind, kind.plain(), Tape::ROOT)?;
    cursor.white_space();
    if cursor.at < len {
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
    len: usize,
    component: &'static Component,
    spelling: Spelling,
    tape: &mut Tape,
) -> Result<(), ReadError> {
    let Err(valid) = utf_8(&bytes[..len]) else {
        return read_json(bytes, len, component, spelling, tape);
    };
    match read_json(&bytes[..valid], valid, component, spelling, tape) {
        Err(ReadError::Syntax { at, .. }) if at == valid => {}
        Err(earlier) => return Err(earlier),
        Ok(()) => {}
    }
    Err(ReadError::Syntax { at: valid, expected: "UTF-8" })
}

/// Says up to which offset bytes are UTF-8, if they are not all.
#[inline(always)]
fn utf_8(bytes: &[u8]) -> Result<(), usize> {
    if scan::is_ascii(bytes) {
        return Ok(());
    }
    core::str::from_utf8(bytes).map(drop).map_err(|error| error.valid_up_to())
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
    /// Reads the value at the cursor into the slot at `index`, and what it holds if it is of the `kind` asked for. What is
    /// not `plain` is noted.
    #[inline(never)]
    fn value(
        &mut self,
        input: &Input<'_>,
        at: usize,
        kind: &Kind,
        plain: Tags,
        index: usize,
    ) -> Result<usize, ReadError> {
        let mut cursor = Cursor::new(input, at);
        let start = cursor.at as u32;
        let slot = match cursor.peek() {
            b'"' => {
                let span = cursor.string()?;
                string_slot(self.tape, &cursor, &span, kind)?
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
            b'{' => return self.object(input, at, kind, index),
            b'[' => return self.array(input, at, kind, index),
            _ => return Err(cursor.error(VALUE)),
        };
        if !plain.has(slot.tag) {
            self.tape.is_plain = false;
        }
        self.tape[index] = slot;
        Ok(cursor.at)
    }

    /// Steps over a list or an object that stands where something else was asked for.
    #[cold]
    fn skip(&mut self, input: &Input<'_>, at: usize, tag: Tag, index: usize) -> Result<usize, ReadError> {
        let end = self.tape.end() as u32;
        self.tape.is_plain = false;
        self.tape[index] = Slot::pair(tag, at as u32, Tape::BLANK as u32, end);
        after_value(input, at)
    }

    #[inline(never)]
    fn array(&mut self, input: &Input<'_>, at: usize, kind: &Kind, index: usize) -> Result<usize, ReadError> {
        let Kind::Array(element) = *kind else { return self.skip(input, at, Tag::Array, index) };
        let mut cursor = Cursor::new(input, at);
        let first = self.tape.end() as u32;
        let plain = element.plain();
        cursor.at += 1;
        cursor.white_space();
        let mut expected = VALUE_OR_END;
        let mut has_more = cursor.peek() != b']';
        while has_more {
            if matches!(cursor.peek(), b']' | b'}' | b',') {
                return Err(cursor.error(expected));
            }
            cursor.at = match straight::string_element(cursor.text, cursor.at, input.surplus.get()) {
                Some((slot, after)) if plain.has(slot.tag) => {
                    self.tape.push(slot)?;
                    after
                }
                _ => {
                    let index = self.tape.push_blank(1)?;
                    self.value(input, cursor.at, element, plain, index)?
                }
            };
            has_more = cursor.comma();
            expected = NEXT_VALUE;
        }
        cursor.step(b']', NEXT_ELEMENT)?;
        self.tape[index] = Slot::pair(Tag::Array, at as u32, first, self.tape.end() as u32);
        Ok(cursor.at)
    }

    #[inline(never)]
    fn object(
        &mut self,
        input: &Input<'_>,
        at: usize,
        kind: &Kind,
        index: usize,
    ) -> Result<usize, ReadError> {
        let Kind::Object(component) = *kind else { return self.skip(input, at, Tag::Object, index) };
        let mut cursor = Cursor::new(input, at);
        if cursor.text.get(at + 1) == Some(&b'}') && component.required == FieldSet::NONE {
            self.tape[index] = Slot::pair(Tag::Object, at as u32, Tape::BLANK as u32, self.tape.end() as u32);
            return Ok(at + 2);
        }
        let keys = self.spelling.keys(component);
        let mut block = Tape::BLANK;
        let mut guess = &keys.first;
        let mut opening = FIRST;
        let mut key = UNKNOWN;
        loop {
            if key == UNKNOWN {
                key = usize::from(guess.load(Relaxed));
                match keys
                    .list
                    .get(key)
                    .filter(|key| key.name.is_straight_key_at(cursor.text, cursor.at, opening))
                {
                    Some(key) => cursor.at += key.name.len() + 4,
                    None if cursor.peek() == b'}' => {
                        cursor.at += 1;
                        break;
                    }
                    None => (cursor.at, key) = next_key(input, cursor.at, opening, keys, guess)?,
                }
                opening = FURTHER;
                cursor.white_space();
            }
            if key == END {
                break;
            }
            if key >= keys.list.len() {
                cursor.at = after_value(input, cursor.at)?;
                continue;
            }
            if block == Tape::BLANK {
                block = self.tape.push_blank(keys.list.len())?;
            }
            if !matches!(cursor.peek(), b'[' | b'{') {
                let slots = self.tape.block(block, keys.list.len());
                let end =
                    straight::members(input.text, cursor.at, input.surplus.get(), keys.list, key, slots);
                cursor.at = end.at;
                cursor.white_space();
                key = end.key;
                if !end.is_value {
                    guess = &keys.list[key].next;
                    key = UNKNOWN;
                    continue;
                }
                if cursor.at > end.at {
                    continue;
                }
            }
            let Key { field, slot, next, .. } = &keys.list[key];
            cursor.at = self.value(input, cursor.at, &field.kind, field.plain, block + usize::from(*slot))?;
            guess = next;
            key = UNKNOWN;
        }
        if component.required.offsets().any(|offset| self.tape[block + offset].tag == Tag::Missing) {
            self.tape.is_plain = false;
        }
        self.tape[index] = Slot::pair(Tag::Object, at as u32, block as u32, self.tape.end() as u32);
        Ok(cursor.at)
    }
}

/// The slot of the string that the cursor has stepped over.
#[inline(always)]
fn string_slot(tape: &mut Tape, cursor: &Cursor<'_>, span: &Span, kind: &Kind) -> Result<Slot, TooLarge> {
    let Span { start, start_unit, end_unit, escaped } = *span;
    let end = cursor.at - 1;
    let slot = |tag, low, high| Slot::pair(tag, start as u32, low, high);
    match kind {
        Kind::Enum(enumeration) if !escaped => {
            if let Some(variant) = enumeration.names.find(cursor.text, start, end - start) {
                return Ok(slot(Tag::Variant, variant as u32, 0));
            }
        }
        Kind::String if escaped && tape.unescapes => {
            if let Some((low, high)) = tape.unescaped.push(cursor.text, span, end)? {
                return Ok(slot(Tag::UnescapedString, low, high));
            }
        }
        _ => {}
    }
    let tag = if escaped { Tag::EscapedString } else { Tag::String };
    Ok(slot(tag, start_unit, end_unit))
}

/// What opens an object's first key, and what a further one.
const FIRST: [u8; 2] = *b"{\"";
const FURTHER: [u8; 2] = *b",\"";

/// What [`next_key`] says of a key that is none of the component's.
const UNKNOWN: usize = usize::MAX - 1;

/// What [`next_key`] says of an object's end.
const END: usize = usize::MAX;

/// Behind a member, or at the opening brace if the `opening` says so: the offset after the next key and its colon, and which
/// of the keys it is.
#[inline(never)]
fn next_key(
    input: &Input<'_>,
    at: usize,
    opening: [u8; 2],
    keys: &Keys,
    guess: &AtomicU8,
) -> Result<(usize, usize), ReadError> {
    let mut cursor = Cursor::new(input, at);
    let is_first = opening == FIRST;
    let has_comma = !is_first && cursor.comma();
    if is_first {
        cursor.at += 1;
        cursor.white_space();
    }
    match cursor.peek() {
        b'"' if is_first || has_comma => {}
        b'}' if !has_comma => return Ok((cursor.at + 1, END)),
        _ if is_first => return Err(cursor.error(KEY_OR_END)),
        _ if has_comma => return Err(cursor.error(NEXT_KEY)),
        _ => return Err(cursor.error(NEXT_MEMBER)),
    }
    let start = cursor.at + 1;
    let expected = usize::from(guess.load(Relaxed));
    if let Some(Key { name, .. }) = keys.list.get(expected)
        && name.is_quoted_at(cursor.text, start)
    {
        cursor.at = start + name.len() + 1;
        cursor.colon()?;
        return Ok((cursor.at, expected));
    }
    let Span { escaped, .. } = cursor.string()?;
    let found = match escaped {
        false => keys.names.find(cursor.text, start, cursor.at - start - 1),
        true => Short::unescaped(&cursor.text[start..cursor.at - 1])
            .and_then(|short| keys.names.find(short.bytes(), 0, short.len())),
    };
    cursor.colon()?;
    if let Some(key) = found {
        guess.store(key as u8, Relaxed);
    }
    Ok((cursor.at, found.unwrap_or(UNKNOWN)))
}
