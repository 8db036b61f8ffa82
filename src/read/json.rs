use core::sync::atomic::{AtomicU8, Ordering::Relaxed};

use super::cursor::{Cursor, Input};
use super::error::{After, ExpectedToken, Failed, ReadError};
use super::fast;
use super::literal::after_literal;
use super::number::number;
use super::skip::after_value;
use super::string::{Span, short::find_unescaped, unescape_into};
use super::utf_8::utf_8_up_to;
use crate::bug::bug;
use crate::table::{Key, Kind, Names, Spelling, Tag, Tags};
use crate::tape::{Slot, Tape, TooLarge};

/// How many zeros must follow a text so that the reader can load its last bytes many at once too.
pub const PADDING: usize = 64;

/// A guess: how many bytes a large text has for each slot. The tape starts with room for that many slots, so that it need not
/// grow again and again.
const BYTES_PER_SLOT: usize = 32;

/// Reads the JSON text of a value of a `kind`, with its keys in the `spelling`, onto the `tape`. The text is the first `len` bytes.
/// [`PADDING`] zeros may follow them; then the end is read as fast as the rest. Without the feature `std` they must follow.
///
/// # Errors
/// Only invalid JSON and a text that does not fit into memory stop the reader. The checker judges the values.
pub fn read_json(
    text: &[u8],
    len: usize,
    kind: Kind,
    spelling: Spelling,
    tape: &mut Tape,
) -> Result<(), ReadError> {
    let input = Input::padded(text, len);
    let mut reader = Reader { spelling, tape };
    reader.text(&input, &kind).map_err(|Failed| input.error.get())
}

/// Reads bytes that may not be UTF-8, as [`read_json`] does. It reports invalid JSON or invalid UTF-8, whichever comes first.
///
/// # Errors
/// Those of [`read_json`], and bytes that are not UTF-8.
#[inline]
pub fn read_bytes(
    bytes: &[u8],
    len: usize,
    kind: Kind,
    spelling: Spelling,
    tape: &mut Tape,
) -> Result<(), ReadError> {
    let valid = utf_8_up_to(bytes, len);
    match read_json(bytes, len, kind, spelling, tape) {
        outcome if valid == len => outcome,
        Err(earlier) if earlier.at < valid => Err(earlier),
        _ => Err(ReadError { at: valid, expected: ExpectedToken::Utf8 }),
    }
}

/// Returns the text after a byte order mark, which is not part of the text.
pub fn without_byte_order_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes)
}

pub(super) struct Reader<'t> {
    pub(super) spelling: Spelling,
    pub(super) tape: &'t mut Tape,
}

impl Reader<'_> {
    fn text(&mut self, input: &Input<'_>, kind: &Kind) -> Result<(), Failed> {
        if u32::try_from(input.len).is_err() {
            return Err(input.too_large(()));
        }
        self.tape.clear().map_err(|error| input.too_large(error))?;
        self.tape.expect(input.len / BYTES_PER_SLOT);
        self.tape.is_accepted = self.spelling != Spelling::Either;
        let mut cursor = Cursor::new(input, 0);
        cursor.white_space();
        cursor.at = self.value(input, cursor.at, kind, kind.accepted(), Tape::ROOT)?.get();
        cursor.white_space();
        self.tape.surplus = input.surplus.get();
        if cursor.at < input.len { Err(cursor.fail(ExpectedToken::EndOfText)) } else { Ok(()) }
    }

    /// Reads the value at `at` into the slot at `index`. If it is a list or an object, and the `kind` asks for one, reads its
    /// content too. Records whether its tag is one of those `accepted`.
    #[inline(never)]
    pub(super) fn value(
        &mut self,
        input: &Input<'_>,
        at: usize,
        kind: &Kind,
        accepted: Tags,
        index: usize,
    ) -> After {
        let mut cursor = Cursor::new(input, at);
        let mut slot = Slot::MISSING;
        let mut literal = |tag, word: &[u8], expected| {
            slot = Slot::bare(tag, at as u32);
            after_literal(input, at, word, expected)
        };
        let after = match cursor.peek() {
            b'{' => return self.object(input, at, kind, index),
            b'[' => return self.array(input, at, kind, index),
            b'n' => literal(Tag::Null, b"null", ExpectedToken::Null),
            b't' => literal(Tag::True, b"true", ExpectedToken::True),
            b'f' => literal(Tag::False, b"false", ExpectedToken::False),
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
            _ => Err(cursor.fail(ExpectedToken::Value)),
        }?;
        // Only the checker finds out whether Rust can hold a string with escapes.
        let needs_check = cfg!(feature = "std") && self.tape.is_unicode && slot.tag == Tag::EscapedString;
        if !accepted.has(slot.tag) || needs_check {
            self.tape.is_accepted = false;
        }
        self.tape[index] = slot;
        Ok(after)
    }

    /// Skips a list or an object where the model asks for something else.
    #[cold]
    fn skip(&mut self, input: &Input<'_>, at: usize, tag: Tag, index: usize) -> After {
        let end = self.tape.end() as u32;
        self.tape.is_accepted = false;
        self.tape[index] = Slot::pair(tag, at as u32, Tape::BLANK as u32, end);
        after_value(input, at)
    }

    /// Skips a record, whose content the model does not name, and records its place.
    fn record(&mut self, input: &Input<'_>, at: usize, index: usize) -> After {
        let start = Cursor::new(input, at).unit();
        let after = after_value(input, at)?;
        let end = Cursor::new(input, after.get()).unit();
        // Only the checker finds out whether Rust can hold what is in a record.
        if cfg!(feature = "std") && self.tape.is_unicode {
            self.tape.is_accepted = false;
        }
        self.tape[index] = Slot::pair(Tag::Json, at as u32, start, end);
        Ok(after)
    }

    #[inline(never)]
    fn array(&mut self, input: &Input<'_>, at: usize, kind: &Kind, index: usize) -> After {
        let Kind::Array(element) = *kind else { return self.skip(input, at, Tag::Array, index) };
        let mut cursor = Cursor::new(input, at);
        let first = self.tape.end() as u32;
        let accepted = element.accepted();
        cursor.at += 1;
        cursor.white_space();
        let mut expected = ExpectedToken::ValueOrEnd;
        let mut has_more = cursor.peek() != b']';
        while has_more {
            if matches!(cursor.peek(), b']' | b'}' | b',') {
                return Err(cursor.fail(expected));
            }
            let index = self.tape.push_missing().map_err(|error| input.too_large(error))?;
            cursor.at = match fast::string_element(cursor.text, cursor.at, input.surplus.get()) {
                Some((slot, after)) if accepted.has(slot.tag) => {
                    self.tape[index] = slot;
                    after
                }
                _ => self.value(input, cursor.at, element, accepted, index)?.get(),
            };
            has_more = cursor.comma();
            expected = ExpectedToken::NextValue;
        }
        cursor.step(b']', ExpectedToken::NextElement)?;
        self.tape[index] = Slot::pair(Tag::Array, at as u32, first, self.tape.end() as u32);
        cursor.after()
    }

    #[inline(never)]
    fn object(&mut self, input: &Input<'_>, at: usize, kind: &Kind, index: usize) -> After {
        let component = match *kind {
            Kind::Object(component) => component,
            Kind::Record if cfg!(feature = "family") => return self.record(input, at, index),
            Kind::Union(union) if cfg!(feature = "family") => return self.union(input, at, union, index),
            _ => return self.skip(input, at, Tag::Object, index),
        };
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
                match names.get(key).filter(|name| name.is_key_at_fast(cursor.text, cursor.at, opening)) {
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
                let end = fast::members(input.text, cursor.at, input.surplus.get(), list, names, key, slots);
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
            let Key { kind, accepted, next } = list.get(key).unwrap_or_else(|| bug());
            cursor.at = self.value(input, cursor.at, kind, *accepted, block + key)?.get();
            guess = next;
            key = UNKNOWN;
        }
        if component.required.offsets().any(|offset| self.tape[block + offset].tag == Tag::Missing) {
            self.tape.is_accepted = false;
        }
        self.tape[index] = Slot::pair(Tag::Object, at as u32, block as u32, self.tape.end() as u32);
        cursor.after()
    }
}

/// Makes the slot of the string that ends before the cursor.
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
            if let Some((low, high)) = unescape_into(&mut tape.unescaped, cursor.text, span, end)? {
                return Ok(slot(Tag::UnescapedString, low, high));
            }
        }
        _ => {}
    }
    let tag = if escaped { Tag::EscapedString } else { Tag::String };
    Ok(slot(tag, start_unit, end_unit))
}

/// Finds the name that a string of the text spells.
#[inline(never)]
fn find(names: &Names, text: &[u8], start: usize, end: usize, escaped: bool) -> Option<usize> {
    if escaped { find_unescaped(names, text.get(start..end)?) } else { names.find(text, start, end - start) }
}

/// The bytes before an object's first key, and those before a further key.
const FIRST: [u8; 2] = *b"{\"";
const FURTHER: [u8; 2] = *b",\"";

/// The answer of [`next_key`] for a key that the component does not have.
const UNKNOWN: usize = usize::MAX - 1;

/// The answer of [`next_key`] at the end of an object.
const END: usize = usize::MAX;

/// Reads the next key and its colon. It starts after a member, or at the opening brace if `opening` is [`FIRST`]. Returns the
/// offset after the colon, and the number of the key, [`UNKNOWN`] or [`END`].
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
        _ if is_first => return Err(cursor.fail(ExpectedToken::KeyOrEnd)),
        _ if has_comma => return Err(cursor.fail(ExpectedToken::NextKey)),
        _ => return Err(cursor.fail(ExpectedToken::NextMember)),
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
