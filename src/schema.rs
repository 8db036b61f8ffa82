//! What a model declares: its fields, and what may stand in each of them.
//!
//! The readers and the checker run on these tables and know no field by name.

use core::sync::atomic::AtomicU8;

use crate::name::Name;
use crate::names::Names;
use crate::tape::{Tag, Tags};

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
    /// The fields that must be there.
    pub required: FieldSet,
}

/// A set of a component's fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldSet(u64);

impl FieldSet {
    /// The empty set.
    pub const NONE: FieldSet = FieldSet(0);

    /// The fields that must be there, by their wire keys and the SDK's behind them.
    pub const fn required(keys: &[Key]) -> FieldSet {
        assert!(keys.len() / 2 <= u64::BITS as usize);
        let mut set = FieldSet::NONE;
        let mut offset = 0;
        while offset < keys.len() / 2 {
            if !keys[offset].plain.has(Tag::Missing) {
                set.0 |= 1 << offset;
            }
            offset += 1;
        }
        set
    }

    /// The fields' offsets.
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

/// One member of an object, as the generator and the Rust API see it.
#[cfg(feature = "std")]
#[derive(Debug)]
pub struct Field {
    /// The key in wire JSON, as in `created_at`.
    pub wire: &'static Name,
    /// The key in SDK objects, as in `createdAt`.
    pub sdk: &'static Name,
    /// What a value of the field is.
    pub kind: Kind,
    /// Whether the field may be left out or be null.
    pub presence: Presence,
    /// Whether the two spellings of the key differ.
    pub has_two_names: bool,
}

#[cfg(feature = "std")]
impl Field {
    /// The field at `offset` of a component with these names.
    pub const fn new(names: &'static [Name], offset: usize, kind: Kind, presence: Presence) -> Field {
        let wire = &names[offset];
        let sdk = &names[offset + names.len() / 2];
        let has_two_names = !sdk.is_none();
        Field { wire, sdk: if has_two_names { sdk } else { wire }, kind, presence, has_two_names }
    }
}

/// The keys that a reader looks for: the fields' wire keys and, behind them, their keys in SDK objects. An object's block has a
/// slot for each of them, or for the wire keys alone where no others are looked for.
#[derive(Debug)]
pub struct Keys {
    /// What may stand under each of the names below.
    pub list: &'static [Key],
    /// The keys themselves; [`Name::NONE`] is the SDK's where it is the wire's.
    pub names: Names,
    /// Which of them came first in the last object, a guess as [`Key::next`] is.
    pub first: AtomicU8,
}

/// A key that a reader looks for.
#[derive(Debug)]
pub struct Key {
    /// What a value of its field is.
    pub kind: Kind,
    /// What may stand in its place without a further look.
    pub plain: Tags,
    /// Which key came after it the last time. It is a guess, by which a reader learns the order that a sender writes; what is
    /// read does not depend on it.
    pub next: AtomicU8,
}

impl Key {
    /// The key of a field.
    pub const fn new(kind: Kind, presence: Presence) -> Key {
        Key { kind, plain: kind.plain().or(presence.plain()), next: AtomicU8::new(0) }
    }
}

impl Keys {
    /// The keys and their names.
    pub const fn new(list: &'static [Key], names: &'static [Name]) -> Keys {
        assert!(list.len() == names.len());
        Keys { list, names: Names::new(names), first: AtomicU8::new(0) }
    }

    /// How many fields there are.
    #[inline(always)]
    pub const fn fields(&self) -> usize {
        self.list.len() / 2
    }

    /// How many keys a reader of texts looks for. No text is read in the SDK's spelling alone.
    #[inline(always)]
    pub fn count(&self, spelling: Spelling) -> usize {
        if matches!(spelling, Spelling::Wire) { self.fields() } else { self.list.len() }
    }

    /// A field's key in SDK objects, if it has one beside the wire's.
    pub fn sdk(&self, offset: usize) -> Option<&'static Name> {
        self.names.list().get(offset + self.fields()).filter(|name| !name.is_none())
    }
}

/// The kinds of values that fields hold.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Any string.
    String,
    /// `true` or `false`.
    Boolean,
    /// Any number but NaN.
    Number,
    /// A number without a fraction, as JavaScript's `Number.isInteger` tells.
    Integer,
    /// One of a fixed list of strings.
    Enum(&'static Enumeration),
    /// A list of values of one kind.
    Array(&'static Kind),
    /// An object of the model.
    Object(&'static Component),
}

impl Kind {
    /// What is of this kind without a further look.
    pub const fn plain(self) -> Tags {
        match self {
            Kind::String => {
                let tags = Tags::NONE.with(Tag::String).with(Tag::UnescapedString).with(Tag::HeldString);
                // In Rust it may be half a surrogate pair; see `Strings::holds`.
                if cfg!(feature = "std") { tags } else { tags.with(Tag::EscapedString) }
            }
            Kind::Boolean => Tags::NONE.with(Tag::False).with(Tag::True),
            Kind::Number => Tags::NONE.with(Tag::Number).with(Tag::Integer),
            Kind::Integer => Tags::NONE.with(Tag::Integer),
            Kind::Array(_) | Kind::Object(_) => Tags::NONE.with(Tag::HeldValid),
            Kind::Enum(_) => Tags::NONE.with(Tag::Variant),
        }
    }
}

/// Whether a field may be left out or be null.
#[derive(Clone, Copy, Debug)]
pub enum Presence {
    /// It must be there.
    Required,
    /// It may be left out.
    Optional,
    /// It may be left out, and it may be null.
    Nullish,
    /// It may be left out and then has this value.
    Default(&'static Constant),
}

impl Presence {
    /// What may stand in the place of a value.
    const fn plain(self) -> Tags {
        let absent = Tags::NONE.with(Tag::Missing).with(Tag::Undefined);
        match self {
            Presence::Required => Tags::NONE,
            Presence::Optional | Presence::Default(_) => absent,
            Presence::Nullish => absent.with(Tag::Null),
        }
    }
}

/// A value that a declaration spells out.
#[derive(Clone, Copy, Debug)]
pub enum Constant {
    /// A number.
    Number(f64),
    /// The value of an enumeration's variant.
    String(&'static str),
}

/// A closed list of strings.
#[derive(Debug)]
pub struct Enumeration {
    /// The name of the type.
    #[cfg(feature = "std")]
    pub name: &'static str,
    /// The variants, in the SDK's order.
    #[cfg(feature = "std")]
    pub variants: &'static [Variant],
    /// The variants' values alone, as issues list them.
    #[cfg(feature = "std")]
    pub values: &'static [&'static str],
    /// The same as names.
    pub names: Names,
    /// How error messages name the choice: `'github'`, or `'QUEUED' | 'STARTED' | …`.
    #[cfg(feature = "std")]
    pub expected: &'static str,
}

/// One of an enumeration's strings.
#[cfg(feature = "std")]
#[derive(Debug)]
pub struct Variant {
    /// Its name in Rust and TypeScript, as in `FailedValidation`.
    pub name: &'static str,
    /// The string itself, as in `FAILED_VALIDATION`.
    pub value: &'static str,
}

/// Which spelling of the keys a reader looks for. The numbers are part of what TypeScript passes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spelling {
    /// The API's own: `created_at`.
    Wire,
    /// The SDK's: `createdAt`.
    Sdk,
    /// Both, decided object by object.
    Either,
}
