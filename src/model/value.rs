use alloc::string::String;
use alloc::vec::Vec;

use super::nullish::Nullish;
use crate::read::{raw_string, unescape};
use crate::table::Tag;
use crate::table::{Kind, Presence};
use crate::tape::Tape;

/// A valid job on the tape, and the text it was read from.
pub struct Source<'a> {
    /// The tape, read and checked.
    pub tape: &'a Tape,
    /// The text.
    pub text: &'a [u8],
}

/// A type whose values fields hold.
pub trait Value: Sized {
    /// Its kind in the field tables.
    const KIND: Kind;
    /// The value that stands at `index` of a valid job's tape.
    fn from_slot(source: &Source<'_>, index: usize) -> Self;
}

impl Value for String {
    const KIND: Kind = Kind::String;
    fn from_slot(source: &Source<'_>, index: usize) -> String {
        let slot = source.tape[index];
        let raw = raw_string(source.text, slot.start as usize);
        let mut bytes = Vec::with_capacity(raw.len());
        match slot.tag {
            Tag::EscapedString => _ = unescape(raw, |more| bytes.extend_from_slice(more)),
            _ => bytes.extend_from_slice(raw),
        }
        String::from_utf8(bytes).unwrap_or_default()
    }
}

impl Value for bool {
    const KIND: Kind = Kind::Boolean;
    fn from_slot(source: &Source<'_>, index: usize) -> bool {
        source.tape[index].tag == Tag::True
    }
}

impl<T: Value> Value for Vec<T> {
    const KIND: Kind = Kind::Array(&T::KIND);
    fn from_slot(source: &Source<'_>, index: usize) -> Vec<T> {
        let array = source.tape[index];
        let mut elements = Vec::new();
        let mut index = array.low();
        while index < array.high() {
            elements.push(T::from_slot(source, index));
            index = source.tape.next(index);
        }
        elements
    }
}

/// The type of a field: a [`Value`], or one that may be left out.
pub trait Member: Sized {
    /// The kind of its value.
    const KIND: Kind;
    /// Whether it may be left out or be null.
    const PRESENCE: Presence;
    /// The field that stands at `index` of a valid job's tape.
    fn from_slot(source: &Source<'_>, index: usize) -> Self;
    /// The field when its key is not there, if it may be left out.
    fn absent() -> Option<Self>;
    /// Whether the key is to be left out.
    fn is_absent(&self) -> bool;
}

impl<T: Value> Member for T {
    const KIND: Kind = T::KIND;
    const PRESENCE: Presence = Presence::Required;
    fn from_slot(source: &Source<'_>, index: usize) -> T {
        T::from_slot(source, index)
    }
    fn absent() -> Option<T> {
        None
    }
    fn is_absent(&self) -> bool {
        false
    }
}

impl<T: Value> Member for Option<T> {
    const KIND: Kind = T::KIND;
    const PRESENCE: Presence = Presence::Optional;
    fn from_slot(source: &Source<'_>, index: usize) -> Option<T> {
        (source.tape[index].tag != Tag::Missing).then(|| T::from_slot(source, index))
    }
    fn absent() -> Option<Option<T>> {
        Some(None)
    }
    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Value> Member for Nullish<T> {
    const KIND: Kind = T::KIND;
    const PRESENCE: Presence = Presence::Nullish;
    fn from_slot(source: &Source<'_>, index: usize) -> Nullish<T> {
        match source.tape[index].tag {
            Tag::Missing => Nullish::Absent,
            Tag::Null => Nullish::Null,
            _ => Nullish::Value(T::from_slot(source, index)),
        }
    }
    fn absent() -> Option<Nullish<T>> {
        Some(Nullish::Absent)
    }
    fn is_absent(&self) -> bool {
        matches!(self, Nullish::Absent)
    }
}
