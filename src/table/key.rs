use core::sync::atomic::AtomicU8;

use super::{Kind, Name, Names, Presence, Spelling, Tags};

/// The keys that a reader looks for: the wire keys of all fields and, after them, their SDK keys. The block of an object
/// has a slot for each key, or for each wire key if the reader looks for no other.
#[derive(Debug)]
pub struct Keys {
    /// What may stand under each of the names below.
    pub list: &'static [Key],
    /// The keys themselves. A field whose two spellings are the same has [`Name::NONE`] as its SDK key.
    pub names: Names,
    /// A guess, as [`Key::next`] is: the key that came first in the last object.
    pub first: AtomicU8,
}

/// A key that a reader looks for.
#[derive(Debug)]
pub struct Key {
    /// The kind of its field's values.
    pub kind: Kind,
    /// The tags that may stand in its place without a further look.
    pub accepted: Tags,
    /// A guess: the key that came after this one the last time. The reader learns from it the order that a sender writes.
    /// What it reads does not depend on the guess.
    pub next: AtomicU8,
}

impl Key {
    /// Makes the key of a field.
    pub const fn new(kind: Kind, presence: Presence) -> Key {
        Key { kind, accepted: kind.accepted().or(presence.accepted()), next: AtomicU8::new(0) }
    }
}

impl Keys {
    /// Joins the keys and their names.
    pub const fn new(list: &'static [Key], names: Names) -> Keys {
        assert!(list.len() == names.list().len());
        Keys { list, names, first: AtomicU8::new(0) }
    }

    /// Counts the fields.
    #[inline(always)]
    pub const fn fields(&self) -> usize {
        self.list.len() / 2
    }

    /// Counts the keys that a reader of texts looks for. No text is read in the SDK spelling alone.
    #[inline(always)]
    pub fn count(&self, spelling: Spelling) -> usize {
        if matches!(spelling, Spelling::Wire) { self.fields() } else { self.list.len() }
    }

    /// Returns a field's SDK key if it differs from the wire key.
    pub fn sdk(&self, offset: usize) -> Option<&'static Name> {
        self.names.list().get(offset + self.fields()).filter(|name| !name.is_none())
    }
}
