//! What a model declares: its fields, and what may stand in each of them.
//!
//! The readers and the checker run on these tables and know no field by name.

use crate::name::Name;
use crate::tape::{Tag, Tags};

/// An object of the model: `CompletionJobOut` or one of the objects inside it.
#[derive(Debug)]
pub struct Component {
    /// The name of the type, in Rust, in TypeScript and in the SDK.
    pub name: &'static str,
    /// The fields, in the SDK's order.
    pub fields: &'static [Field],
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

impl Component {
    /// The offset, in the block of an object, of the slot for the key that `is_key` knows.
    #[inline]
    pub fn find(&self, spelling: Spelling, is_key: impl Fn(&Name) -> bool) -> Option<usize> {
        let wire = || self.fields.iter().position(|field| is_key(field.wire));
        let sdk = || self.fields.iter().position(|field| is_key(field.sdk));
        match spelling {
            Spelling::Wire => wire(),
            Spelling::Sdk => sdk(),
            Spelling::Either => wire().or_else(|| Some(self.fields.len() + sdk()?)),
        }
    }

    /// The field that the slot at `offset` of an object's block stands for.
    #[inline]
    pub fn field_at(&self, offset: usize) -> &'static Field {
        let count = self.fields.len();
        &self.fields[if offset < count { offset } else { offset - count }]
    }
}

impl Field {
    /// A field, and what follows from the rest.
    pub const fn new(wire: &'static Name, sdk: &'static Name, kind: Kind, presence: Presence) -> Field {
        let plain = kind.plain().or(presence.plain());
        Field { wire, sdk, kind, presence, plain, has_two_names: !wire.is(sdk) }
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
    const fn plain(self) -> Tags {
        match self {
            Kind::String => Tags::NONE.with(Tag::String).with(Tag::HeldString),
            Kind::Boolean => Tags::NONE.with(Tag::False).with(Tag::True),
            Kind::Number => Tags::NONE.with(Tag::Number).with(Tag::Integer),
            Kind::Integer => Tags::NONE.with(Tag::Integer),
            Kind::Array(_) | Kind::Object(_) => Tags::NONE.with(Tag::HeldValid),
            Kind::Enum(_) => Tags::NONE,
        }
    }

    /// How error messages name the kind: `string`, `number`, `'job'`, …
    pub fn expected(&self) -> String {
        match self {
            Kind::String => "string".into(),
            Kind::Boolean => "boolean".into(),
            Kind::Number | Kind::Integer => "number".into(),
            Kind::Enum(enumeration) => enumeration.expected(),
            Kind::Array(_) => "array".into(),
            Kind::Object(_) => "object".into(),
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
}

/// One of an enumeration's strings.
#[derive(Debug)]
pub struct Variant {
    /// Its name in Rust and TypeScript, as in `FailedValidation`.
    pub name: &'static str,
    /// The string itself, as in `FAILED_VALIDATION`.
    pub value: &'static Name,
}

impl Enumeration {
    /// The index of the variant that `is_value` knows.
    pub fn find(&self, is_value: impl Fn(&Name) -> bool) -> Option<usize> {
        self.variants.iter().position(|variant| is_value(variant.value))
    }

    /// How error messages name the choice: `'github'`, or `'QUEUED' | 'STARTED' | …`.
    pub fn expected(&self) -> String {
        let quoted: Vec<String> = self.values.iter().map(|value| ["'", value, "'"].concat()).collect();
        quoted.join(" | ")
    }
}

/// Which spelling of the keys a reader looks for.
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
    /// How many slots an object of `component` takes on the tape: with both spellings, every field has two.
    pub fn block_len(self, component: &Component) -> usize {
        match self {
            Spelling::Either => 2 * component.fields.len(),
            Spelling::Wire | Spelling::Sdk => component.fields.len(),
        }
    }

    /// The name that stands for the `offset` that [`Component::find`] gives.
    #[inline(always)]
    pub fn name(self, component: &Component, offset: usize) -> &'static Name {
        let field = component.field_at(offset);
        let is_sdk = self == Spelling::Sdk || offset >= component.fields.len();
        if is_sdk { field.sdk } else { field.wire }
    }

    /// Whether the name for an `offset` is the key that stands in the text from `at` on.
    #[inline(always)]
    pub fn is_key_at(self, component: &Component, offset: usize, text: &[u8], at: usize) -> bool {
        offset < self.block_len(component) && self.name(component, offset).is_quoted_at(text, at)
    }

    /// The offset of the slot for such a key: a field whose two spellings are one uses the first of its two slots.
    #[inline(always)]
    pub fn slot_offset(self, component: &Component, offset: usize) -> usize {
        let count = component.fields.len();
        if offset >= count && !component.fields[offset - count].has_two_names {
            offset - count
        } else {
            offset
        }
    }
}
