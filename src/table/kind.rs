use super::{Component, Enumeration, Tag, Tags};

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
}

impl Kind {
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
            Kind::Array(_) | Kind::Object(_) => Tags::NONE.with(Tag::HeldValid),
            Kind::Enum(_) => Tags::NONE.with(Tag::Variant),
        }
    }
}

/// Whether a field may be left out or be null.
#[derive(Clone, Copy, Debug)]
pub enum Presence {
    /// The field is required.
    Required,
    /// The field may be left out.
    Optional,
    /// The field may be left out or be null.
    Nullish,
    /// The field may be left out, and then it has this value.
    Default(Constant),
}

impl Presence {
    /// Returns the tags that are valid where the field has no value.
    pub(super) const fn accepted(self) -> Tags {
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
