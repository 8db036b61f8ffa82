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

impl Source<'_> {
    /// Tells whether the slot at `index` has a value. In JavaScript, a key may be present without one.
    pub fn is_given(&self, index: usize) -> bool {
        !matches!(self.tape[index].tag, Tag::Missing | Tag::Undefined)
    }
}

/// The type of a value that a field or a list holds.
pub trait Value: Sized {
    /// The kind of such values in the field tables.
    const KIND: Kind;
    /// Builds the value from the slot at `index` of a valid job's tape.
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

/// The type of a field: a [`Value`], or an `Option` or [`Nullish`] of one for a field that may be left out.
pub trait Member: Sized {
    /// The kind of the field's value.
    const KIND: Kind;
    /// Whether the field may be left out or be null.
    const PRESENCE: Presence;
    /// Builds the field from the slot at `index` of a valid job's tape.
    fn from_slot(source: &Source<'_>, index: usize) -> Self;
    /// Returns the field for a missing key, or nothing if the key is required.
    fn absent() -> Option<Self>;
    /// Tells whether the key is left out in JSON.
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
        source.is_given(index).then(|| T::from_slot(source, index))
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
            Tag::Missing | Tag::Undefined => Nullish::Absent,
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
