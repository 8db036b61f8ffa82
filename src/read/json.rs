use core::sync::atomic::{AtomicU8, Ordering::Relaxed};

use super::cursor::{Cursor, Input};
use super::error::{After, Expected, Failed, ReadError};
use super::literal::after_literal;
use super::number::number;
use super::short::find_unescaped;
use super::skip::after_value;
use super::straight;
use super::string::Span;
use super::utf_8::utf_8_up_to;
use crate::bug::bug;
use crate::names::Names;
use crate::schema::{Component, Key, Kind, Spelling};
use crate::tape::{Slot, Tag, Tags, Tape, TooLarge};

/// How many zeros behind a text let its end be read as fast as the rest.
#[cfg(any(feature = "module", all(feature = "exports", target_arch = "wasm32", target_os = "unknown")))]
pub const PADDING: usize = 64;

/// About how many bytes of a large text come with a slot: a guess that spares the tape to grow by and by.
const BYTES_PER_SLOT: usize = 32;

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
    let input = Input::padded(text, len);
    let mut reader = Reader { spelling, tape };
    reader.text(&input, &Kind::Object(component)).map_err(|Failed| input.error.get())
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
    let valid = utf_8_up_to(bytes, len);
    match read_json(bytes, len, component, spelling, tape) {
        outcome if valid == len => outcome,
        Err(earlier) if earlier.at < valid => Err(earlier),
        _ => Err(ReadError { at: valid, expected: Expected::Utf8 }),
    }
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
    fn text(&mut self, input: &Input<'_>, kind: &Kind) -> Result<(), Failed> {
        if u32::try_from(input.len).is_err() {
            return Err(input.too_large(()));
        }
        self.tape.clear().map_err(|error| input.too_large(error))?;
        self.tape.expect(input.len / BYTES_PER_SLOT);
        self.tape.is_plain = self.spelling != Spelling::Either;
        let mut cursor = Cursor::new(input, 0);
        cursor.white_space();
        cursor.at = self.value(input, cursor.at, kind, kind.plain(), Tape::ROOT)?.get();
        cursor.white_space();
        self.tape.surplus = input.surplus.get();
        if cursor.at < input.len { Err(cursor.fail(Expected::EndOfText)) } else { Ok(()) }
    }

    /// Reads the value at the cursor into the slot at `index`, and what it holds if it is of the `kind` asked for. What is
    /// not `plain` is noted.
    #[inline(never)]
    fn value(&mut self, input: &Input<'_>, at: usize, kind: &Kind, plain: Tags, index: usize) -> After {
        let mut cursor = Cursor::new(input, at);
        let mut slot = Slot::MISSING;
        let mut literal = |tag, word: &[u8], expected| {
            slot = Slot::bare(tag, at as u32);
            after_literal(input, at, word, expected)
        };
        let after = match cursor.peek() {
            b'{' => return self.object(input, at, kind, index),
            b'[' => return self.array(input, at, kind, index),
            b'n' => literal(Tag::Null, b"null", Expected::Null),
            b't' => literal(Tag::True, b"true", Expected::True),
            b'f' => literal(Tag::False, b"false", Expected::False),
            b'-' | b'0'..=b'9' => {
                let after = number(input, at, &mut slot);
                if slot.tag == Tag::LongNumber {
                    self.tape.push_long_number(index).map_err(|error| input.too_large(error))?;
                }
                after
            }
            b'"' => {
                let span = cursor.string()?;
                slot =
                    string_slot(self.tape, &cursor, &span, kind).map_err(|error| input.too_large(error))?;
                cursor.after()
            }
            _ => Err(cursor.fail(Expected::Value)),
        }?;
        if !plain.has(slot.tag) {
            self.tape.is_plain = false;
        }
        self.tape[index] = slot;
        Ok(after)
    }

    /// Steps over a list or an object that stands where something else was asked for.
    #[cold]
    fn skip(&mut self, input: &Input<'_>, at: usize, tag: Tag, index: usize) -> After {
        let end = self.tape.end() as u32;
        self.tape.is_plain = false;
        self.tape[index] = Slot::pair(tag, at as u32, Tape::BLANK as u32, end);
        after_value(input, at)
    }

    #[inline(never)]
    fn array(&mut self, input: &Input<'_>, at: usize, kind: &Kind, index: usize) -> After {
        let Kind::Array(element) = *kind else { return self.skip(input, at, Tag::Array, index) };
        let mut cursor = Cursor::new(input, at);
        let first = self.tape.end() as u32;
        let plain = element.plain();
        cursor.at += 1;
        cursor.white_space();
        let mut expected = Expected::ValueOrEnd;
        let mut has_more = cursor.peek() != b']';
        while has_more {
            if matches!(cursor.peek(), b']' | b'}' | b',') {
                return Err(cursor.fail(expected));
            }
            let index = self.tape.push_missing().map_err(|error| input.too_large(error))?;
            cursor.at = match straight::string_element(cursor.text, cursor.at, input.surplus.get()) {
                Some((slot, after)) if plain.has(slot.tag) => {
                    self.tape[index] = slot;
                    after
                }
                _ => self.value(input, cursor.at, element, plain, index)?.get(),
            };
            has_more = cursor.comma();
            expected = Expected::NextValue;
        }
        cursor.step(b']', Expected::NextElement)?;
        self.tape[index] = Slot::pair(Tag::Array, at as u32, first, self.tape.end() as u32);
        cursor.after()
    }

    #[inline(never)]
    fn object(&mut self, input: &Input<'_>, at: usize, kind: &Kind, index: usize) -> After {
        let Kind::Object(component) = *kind else { return self.skip(input, at, Tag::Object, index) };
        let mut cursor = Cursor::new(input, at);
        let keys = &component.keys;
        let count = keys.count(self.spelling);
        let list = keys.list.get(..count).unwrap_or_default();
        let names = keys.names.list().get(..count).unwrap_or_default();
        let mut block = Tape::BLANK;
        let mut guess = &keys.first;
        let mut opening = FIRST;
        let mut key = UNKNOWN;
        loop {
            if key == UNKNOWN {
                key = usize::from(guess.load(Relaxed));
                match names.get(key).filter(|name| name.is_straight_key_at(cursor.text, cursor.at, opening)) {
                    Some(name) => cursor.at += name.len() + 4,
                    None if cursor.peek() == b'}' => {
                        cursor.at += 1;
                        break;
                    }
                    None => (cursor.at, key) = next_key(input, cursor.at, opening, &keys.names, guess)?,
                }
                opening = FURTHER;
                cursor.white_space();
            }
            if key == END {
                break;
            }
            if key >= count {
                cursor.at = after_value(input, cursor.at)?.get();
                key = UNKNOWN;
                continue;
            }
            if block == Tape::BLANK {
                block = self.tape.push_blank(count).map_err(|error| input.too_large(error))?;
            }
            if !matches!(cursor.peek(), b'[' | b'{') {
                let slots = self.tape.block(block, count);
                let end =
                    straight::members(input.text, cursor.at, input.surplus.get(), list, names, key, slots);
                cursor.at = end.at;
                cursor.white_space();
                key = end.key;
                if !end.is_value {
                    guess = &list.get(key).unwrap_or_else(|| bug()).next;
                    key = UNKNOWN;
                    continue;
                }
                if cursor.at > end.at {
                    continue;
                }
            }
            let Key { kind, plain, next } = list.get(key).unwrap_or_else(|| bug());
            cursor.at = self.value(input, cursor.at, kind, *plain, block + key)?.get();
            guess = next;
            key = UNKNOWN;
        }
        if component.required.offsets().any(|offset| self.tape[block + offset].tag == Tag::Missing) {
            self.tape.is_plain = false;
        }
        self.tape[index] = Slot::pair(Tag::Object, at as u32, block as u32, self.tape.end() as u32);
        cursor.after()
    }
}

/// The slot of the string that the cursor has stepped over.
#[inline(always)]
fn string_slot(tape: &mut Tape, cursor: &Cursor<'_>, span: &Span, kind: &Kind) -> Result<Slot, TooLarge> {
    let Span { start, start_unit, end_unit, escaped } = *span;
    let end = cursor.at - 1;
    let slot = |tag, low, high| Slot::pair(tag, start as u32, low, high);
    match kind {
        Kind::Enum(enumeration) => {
            if let Some(variant) = find(&enumeration.names, cursor.text, start, end, escaped) {
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

/// Which of the names a string of the text is.
#[inline(never)]
fn find(names: &Names, text: &[u8], start: usize, end: usize, escaped: bool) -> Option<usize> {
    if escaped { find_unescaped(names, text.get(start..end)?) } else { names.find(text, start, end - start) }
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
    names: &Names,
    guess: &AtomicU8,
) -> Result<(usize, usize), Failed> {
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
        _ if is_first => return Err(cursor.fail(Expected::KeyOrEnd)),
        _ if has_comma => return Err(cursor.fail(Expected::NextKey)),
        _ => return Err(cursor.fail(Expected::NextMember)),
    }
    let start = cursor.at + 1;
    let expected = usize::from(guess.load(Relaxed));
    if let Some(name) = names.list().get(expected)
        && name.is_quoted_at(cursor.text, start)
    {
        cursor.at = start + name.len() + 1;
        cursor.colon()?;
        return Ok((cursor.at, expected));
    }
    let Span { escaped, .. } = cursor.string()?;
    let found = find(names, cursor.text, start, cursor.at - 1, escaped);
    cursor.colon()?;
    if let Some(key) = found {
        guess.store(key as u8, Relaxed);
    }
    Ok((cursor.at, found.unwrap_or(UNKNOWN)))
}
