use core::sync::atomic::AtomicU8;

use super::{Kind, Name, Names, Presence, Spelling, Tags};

/// The keys that a reader looks for: the wire keys of all fields and, after them, their SDK keys. The block of an object
/// has a slot for each key, or for each wire key if the reader looks for no other.
#[derive(Debug)]
pub struct Keys {
    /// The keys: what each may hold. Their texts are in `names`, in the same order.
    pub list: &'static [Key],
    /// The texts of the keys. A field whose two spellings are the same has [`Name::NONE`] as its SDK key.
    pub names: Names,
    /// A guess like [`Key::next`]: the key that came first in the last object.
    pub first: AtomicU8,
}

/// A key that a reader looks for.
#[derive(Debug)]
pub struct Key {
    /// The kind of its field's values.
    pub kind: Kind,
    /// The tags that are valid for this key whatever else the slot holds.
    pub accepted: Tags,
    /// A guess: the key that came after this one the last time. So the reader learns the order in which a sender writes keys.
    /// The guess only affects its speed.
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

    /// Counts the keys that a reader of texts looks for. Texts are read in wire spelling or in either, never in SDK spelling
    /// alone.
    #[inline(always)]
    pub fn count(&self, spelling: Spelling) -> usize {
        if matches!(spelling, Spelling::Wire) { self.fields() } else { self.list.len() }
    }

    /// Returns a field's SDK key if it differs from the wire key.
    pub fn sdk(&self, offset: usize) -> Option<&'static Name> {
        self.names.list().get(offset + self.fields()).filter(|name| !name.is_none())
    }
}
