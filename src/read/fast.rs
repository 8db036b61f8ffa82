//! The fast path through an object: members that come in the expected order, without white space, and whose values are
//! accepted by the field table alone. It leaves everything else to the general reader.
//!
//! It calls no function, so that all its values stay in registers: measured, a member takes half the time that the general
//! reader needs.

use core::sync::atomic::Ordering::Relaxed;

use super::number::number_fast;
use crate::scan;
use crate::table::{Key, Kind, Name, Tag};
use crate::tape::Slot;

/// The place where the fast path ends.
pub(super) struct End {
    /// The offset of the next byte to read.
    pub at: usize,
    /// The key of the value that starts there or, after a member, the key of that member.
    pub key: usize,
    /// Whether a value starts there.
    pub is_value: bool,
}

/// Reads members into their `slots`, from the value of the key numbered `key` on. `surplus` is bytes read so far minus UTF-16
/// units read so far.
#[inline(never)]
pub(super) fn members(
    text: &[u8],
    mut at: usize,
    surplus: usize,
    keys: &[Key],
    names: &[Name],
    mut key: usize,
    slots: &mut [Slot],
) -> End {
    while let Some(one) = keys.get(key)
        && let Some(slot) = slots.get_mut(key)
        && let Some((value, after)) = scalar(text, at, surplus, one)
    {
        *slot = value;
        at = after;
        let next = usize::from(one.next.load(Relaxed));
        match names.get(next) {
            Some(name) if name.is_key_at_fast(text, at, *b",\"") => at += name.len() + 4,
            _ => return End { at, key, is_value: false },
        }
        key = next;
    }
    End { at, key, is_value: true }
}

/// Reads a value that the key accepts. Returns its slot and the offset after it.
#[inline(always)]
fn scalar(text: &[u8], at: usize, surplus: usize, key: &Key) -> Option<(Slot, usize)> {
    let byte = *text.get(at)?;
    let (slot, after) = if byte == b'"' {
        string(text, at + 1, surplus, key)?
    } else if byte.is_ascii_digit() || byte == b'-' {
        let (value, is_integer, after) = number_fast(text, at)?;
        let slot = if is_integer { Slot::integer(at as u32, value) } else { Slot::number(at as u32, value) };
        (slot, after)
    } else {
        let (tag, len) = match text.get(at..)?.first_chunk()? {
            b"null" => (Tag::Null, 4),
            b"true" => (Tag::True, 4),
            b"fals" if text.get(at + 4) == Some(&b'e') => (Tag::False, 5),
            _ => return None,
        };
        (Slot::bare(tag, at as u32), at + len)
    };
    key.accepted.has(slot.tag).then_some((slot, after))
}

#[inline(always)]
fn string(text: &[u8], start: usize, surplus: usize, key: &Key) -> Option<(Slot, usize)> {
    let end = end_of_string(text, start)?;
    let slot = match key.kind {
        Kind::Enum(enumeration) => {
            let variant = enumeration.names.find_fast(text, start, end - start)?;
            Slot::pair(Tag::Variant, start as u32, variant as u32, 0)
        }
        _ => slot_of_string(start, end, surplus),
    };
    Some((slot, end + 1))
}

/// Reads a string that is the element of a list. Returns its slot and the offset after it.
#[inline(always)]
pub(super) fn string_element(text: &[u8], at: usize, surplus: usize) -> Option<(Slot, usize)> {
    if *text.get(at)? != b'"' {
        return None;
    }
    let end = end_of_string(text, at + 1)?;
    Some((slot_of_string(at + 1, end, surplus), end + 1))
}

#[inline(always)]
fn end_of_string(text: &[u8], start: usize) -> Option<usize> {
    let end = scan::ascii_run_fast(text, start)?;
    (*text.get(end)? == b'"').then_some(end)
}

#[inline(always)]
fn slot_of_string(start: usize, end: usize, surplus: usize) -> Slot {
    let unit = |at: usize| at.wrapping_sub(surplus) as u32;
    Slot::pair(Tag::String, start as u32, unit(start), unit(end))
}
