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
    pub name: &'static str,
    /// The fields, in the SDK's order.
    pub fields: &'static [Field],
    /// The keys on the wire.
    pub wire: Keys,
    /// The same and, behind them, the keys in SDK objects.
    pub either: Keys,
    /// The fields that must be there.
    pub required: FieldSet,
}

/// A set of a component's fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldSet(u64);

impl FieldSet {
    /// The empty set.
    pub const NONE: FieldSet = FieldSet(0);

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

    /// The set and the field at `offset`.
    #[inline(always)]
    pub const fn with(self, offset: usize) -> FieldSet {
        FieldSet(self.0 | 1 << offset)
    }
}

/// One member of an object.
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
    /// What may stand in its place without a further look.
    pub plain: Tags,
    /// Whether the two spellings of the key differ.
    pub has_two_names: bool,
}

/// The keys that a reader looks for.
#[derive(Debug)]
pub struct Keys {
    /// What each of the names below stands for.
    pub list: &'static [Key],
    /// The keys themselves.
    pub names: Names,
    /// Which of them came first in the last object, a guess as [`Key::next`] is.
    pub first: AtomicU8,
}

impl Keys {
    /// The keys and their names.
    pub const fn new(list: &'static [Key], names: &'static [&'static Name]) -> Keys {
        Keys { list, names: Names::new(names), first: AtomicU8::new(0) }
    }
}

/// A key that a reader looks for.
#[derive(Debug)]
pub struct Key {
    /// The key itself.
    pub name: &'static Name,
    /// The field that it is of.
    pub field: &'static Field,
    /// The offset of its slot in an object's block.
    pub slot: u8,
    /// Which key came after it the last time. It is a guess, by which a reader learns the order that a sender writes; what is
    /// read does not depend on it.
    pub next: AtomicU8,
}

impl Key {
    /// The key at `place` of the fields' wire keys with the SDK's behind them: then a field has two slots, and uses the first
    /// of them if its two keys are one.
    pub const fn new(fields: &'static [Field], place: usize) -> Key {
        let count = fields.len();
        let field = &fields[place % count];
        let is_sdk = place >= count;
        let slot = if is_sdk && !field.has_two_names { place - count } else { place };
        let name = if is_sdk { field.sdk } else { field.wire };
        Key { name, field, slot: slot as u8, next: AtomicU8::new(place as u8 + 1) }
    }
}

/// The names of keys.
pub const fn names<const N: usize>(keys: &'static [Key; N]) -> [&'static Name; N] {
    let mut names = [keys[0].name; N];
    let mut index = 0;
    while index < N {
        names[index] = keys[index].name;
        index += 1;
    }
    names
}

impl Component {
    /// A component, and what follows from the rest.
    pub const fn new(name: &'static str, fields: &'static [Field], wire: Keys, either: Keys) -> Component {
        assert!(wire.list.len() == fields.len() && either.list.len() == 2 * fields.len());
        assert!(2 * fields.len() <= u64::BITS as usize);
        let mut required = FieldSet::NONE;
        let mut offset = 0;
        while offset < fields.len() {
            if matches!(fields[offset].presence, Presence::Required) {
                required = required.with(offset);
            }
            offset += 1;
        }
        Component { name, fields, wire, either, required }
    }
}

impl Field {
    /// A field, with its SDK key where that is another, and what follows from the rest.
    pub const fn new(
        wire: &'static Name,
        sdk: Option<&'static Name>,
        kind: Kind,
        presence: Presence,
    ) -> Field {
        let plain = kind.plain().or(presence.plain());
        let (sdk, has_two_names) = match sdk {
            Some(sdk) => (sdk, true),
            None => (wire, false),
        };
        Field { wire, sdk, kind, presence, plain, has_two_names }
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

    /// How error messages name the kind: `string`, `number`, `'job'`, …
    pub fn expected(&self) -> &'static str {
        match self {
            Kind::String => "string",
            Kind::Boolean => "boolean",
            Kind::Number | Kind::Integer => "number",
            Kind::Enum(enumeration) => enumeration.expected,
            Kind::Array(_) => "array",
            Kind::Object(_) => "object",
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
    pub name: &'static str,
    /// The variants, in the SDK's order.
    pub variants: &'static [Variant],
    /// The variants' values alone, as issues list them.
    pub values: &'static [&'static str],
    /// The same as names.
    pub names: Names,
    /// How error messages name the choice: `'github'`, or `'QUEUED' | 'STARTED' | …`.
    pub expected: &'static str,
}

/// One of an enumeration's strings.
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

impl Spelling {
    /// The keys that the reader of a text looks for. No text is read in the SDK's spelling alone.
    #[inline(always)]
    pub fn keys(self, component: &'static Component) -> &'static Keys {
        match self {
            Spelling::Wire => &component.wire,
            Spelling::Sdk | Spelling::Either => &component.either,
        }
    }
}
