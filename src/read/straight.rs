//! The straight road through an object: members that come in the order that is expected, without white space, and are
//! plain. What is anything else is left to the reader that knows it all.
//!
//! It calls nothing, so that all it needs stays in registers: measured, a member takes half the time that it takes there.

use core::sync::atomic::Ordering::Relaxed;

use super::number::straight_number;
use super::scan;
use crate::name::Name;
use crate::schema::{Key, Kind};
use crate::tape::{Slot, Tag};

/// Where the road ends.
pub(super) struct End {
    /// The offset of what comes next.
    pub at: usize,
    /// The key whose value that is or, behind a member, the key of the member.
    pub key: usize,
    /// Whether it is a value.
    pub is_value: bool,
}

/// Reads members into their `slots`, from the value of the key numbered `key` on. By `surplus` the bytes before outnumber the
/// UTF-16 units they stand for.
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
            Some(name) if name.is_straight_key_at(text, at, *b",\"") => at += name.len() + 4,
            _ => return End { at, key, is_value: false },
        }
        key = next;
    }
    End { at, key, is_value: true }
}

/// A value that is plain for the key, and the offset after it.
#[inline(always)]
fn scalar(text: &[u8], at: usize, surplus: usize, key: &Key) -> Option<(Slot, usize)> {
    let byte = *text.get(at)?;
    let (slot, after) = if byte == b'"' {
        string(text, at + 1, surplus, key)?
    } else if byte.is_ascii_digit() || byte == b'-' {
        let (value, is_integer, after) = straight_number(text, at)?;
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
    key.plain.has(slot.tag).then_some((slot, after))
}

#[inline(always)]
fn string(text: &[u8], start: usize, surplus: usize, key: &Key) -> Option<(Slot, usize)> {
    let end = end_of_string(text, start)?;
    let slot = match key.kind {
        Kind::Enum(enumeration) => {
            let variant = enumeration.names.find_straight(text, start, end - start)?;
            Slot::pair(Tag::Variant, start as u32, variant as u32, 0)
        }
        _ => slot_of_string(start, end, surplus),
    };
    Some((slot, end + 1))
}

/// A string that stands as the element of a list at `at`, and the offset after it.
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
    let end = scan::straight_run(text, start)?;
    (*text.get(end)? == b'"').then_some(end)
}

#[inline(always)]
fn slot_of_string(start: usize, end: usize, surplus: usize) -> Slot {
    let unit = |at: usize| at.wrapping_sub(surplus) as u32;
    Slot::pair(Tag::String, start as u32, unit(start), unit(end))
}
