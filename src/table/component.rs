use super::limits::FIELDS;
use super::{Key, Keys, Tag};
#[cfg(feature = "std")]
use super::{Kind, Name, Presence};

/// An object of the model: `CompletionJobOut` or one of the objects inside it.
#[derive(Debug)]
pub struct Component {
    /// The name of the type, in Rust, in TypeScript and in the SDK.
    #[cfg(feature = "std")]
    pub name: &'static str,
    /// The fields as they are declared, in the SDK's order.
    #[cfg(feature = "std")]
    pub fields: &'static [Field],
    /// The keys that a reader looks for.
    pub keys: Keys,
    /// The required fields.
    pub required: FieldSet,
}

/// A set of a component's fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldSet(u64);

impl FieldSet {
    /// The empty set.
    pub const NONE: FieldSet = FieldSet(0);

    /// Collects the required fields, given all keys: the wire keys, then the SDK keys.
    pub const fn required(keys: &[Key]) -> FieldSet {
        assert!(keys.len() / 2 <= FIELDS);
        let mut set = FieldSet::NONE;
        let mut offset = 0;
        while offset < keys.len() / 2 {
            if !keys[offset].accepted.has(Tag::Missing) {
                set.0 |= 1 << offset;
            }
            offset += 1;
        }
        set
    }

    /// Lists the fields' offsets.
    #[inline(always)]
    pub fn offsets(self) -> impl Iterator<Item = usize> {
        let mut left = self.0;
        core::iter::from_fn(move || {
            let offset = left.trailing_zeros();
            left &= left.checked_sub(1)?;
            Some(offset as usize)
        })
    }
}

/// A member of an object, as the generator and the Rust API see it.
#[cfg(feature = "std")]
#[derive(Debug)]
pub struct Field {
    /// The key in wire JSON, as in `created_at`.
    pub wire: &'static Name,
    /// The key in SDK objects, as in `createdAt`.
    pub sdk: &'static Name,
    /// The kind of the field's values.
    pub kind: Kind,
    /// Whether the field may be left out or be null.
    pub presence: Presence,
    /// Whether the two spellings of the key differ.
    pub has_two_names: bool,
}

#[cfg(feature = "std")]
impl Field {
    /// Makes the field at `offset` of a component with these names.
    pub const fn new(names: &'static [Name], offset: usize, kind: Kind, presence: Presence) -> Field {
        let wire = &names[offset];
        let sdk = &names[offset + names.len() / 2];
        let has_two_names = !sdk.is_none();
        Field { wire, sdk: if has_two_names { sdk } else { wire }, kind, presence, has_two_names }
    }
}
