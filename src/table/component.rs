//! Components, their keys, unions, and the kinds of values: each is declared by means of the others.

use core::sync::atomic::AtomicU8;

use super::{Enumeration, FieldSet, Name, Names, Presence, Spelling, Tag, Tags};

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

impl Component {
    /// Collects the required fields, given all keys: the wire keys, then the SDK keys.
    pub const fn required(keys: &[Key]) -> FieldSet {
        let mut set = FieldSet::NONE;
        let mut offset = 0;
        while offset < keys.len() / 2 {
            if !keys[offset].accepted.has(Tag::Missing) {
                set = set.with(offset);
            }
            offset += 1;
        }
        set
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
    /// A number for which JavaScript's `Number.isInteger` holds.
    Integer,
    /// One of a fixed list of strings.
    Enum(&'static Enumeration),
    /// A list of values of one kind.
    Array(&'static Kind),
    /// An object of the model.
    Object(&'static Component),
    /// An object with any keys and any values.
    Record,
    /// One of several components.
    Union(&'static Union),
}

impl Kind {
    /// Returns the name of the component or enumeration of such values, or of a list's elements.
    #[cfg(feature = "std")]
    pub fn declared_name(&self) -> Option<&'static str> {
        match *self {
            Kind::Array(element) => element.declared_name(),
            Kind::Object(component) => Some(component.name),
            Kind::Union(union) => Some(union.name),
            Kind::Enum(enumeration) => Some(enumeration.name),
            _ => None,
        }
    }

    /// Returns the tags that are valid for this kind whatever else the slot holds.
    pub const fn accepted(self) -> Tags {
        match self {
            Kind::String => Tags::NONE
                .with(Tag::String)
                .with(Tag::EscapedString)
                .with(Tag::UnescapedString)
                .with(Tag::HeldString),
            Kind::Boolean => Tags::NONE.with(Tag::False).with(Tag::True),
            Kind::Number => Tags::NONE.with(Tag::Number).with(Tag::Integer),
            Kind::Integer => Tags::NONE.with(Tag::Integer),
            Kind::Array(_) | Kind::Object(_) | Kind::Union(_) => Tags::NONE.with(Tag::HeldValid),
            Kind::Record => Tags::NONE.with(Tag::Json).with(Tag::HeldValid),
            Kind::Enum(_) => Tags::NONE.with(Tag::Variant),
        }
    }
}

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

/// A value that may be one of several components. The first one that it is valid for counts.
#[derive(Debug)]
pub struct Union {
    /// The name of the type.
    #[cfg(feature = "std")]
    pub name: &'static str,
    /// The components to choose from, in the SDK's order.
    pub options: &'static [Choice],
    /// A guess: the option of the last value. It is only used if no value is valid for two options.
    pub last: AtomicU8,
}

/// One of the options of a [`Union`].
#[derive(Clone, Copy, Debug)]
pub struct Choice {
    /// The component, or another union.
    pub kind: Kind,
    /// The offset of the field whose value tells this option from the others. The union wants it present, even if the component
    /// has a default for it.
    pub discriminator: Option<usize>,
}

impl Union {
    /// Tells whether no value is valid for two options, because each has a discriminator with another value.
    pub fn is_exclusive(&self) -> bool {
        self.options.iter().all(|option| option.discriminator.is_some())
    }
}
