use super::{Tag, Tags};

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
    /// `true` or `false`.
    Boolean(bool),
    /// A number.
    Number(f64),
    /// The value of an enumeration's variant.
    String(&'static str),
}
