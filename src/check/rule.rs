use core::ptr;

use crate::numbered::numbered;
use crate::table::{Kind, Model, Tag};

numbered! {
    /// The rules that a value can break.
    pub enum Rule {
        /// It must be of the expected kind.
        Type,
        /// It must be there.
        Missing,
        /// It must be finite and have no fraction.
        Integer,
        /// It must be a value of the expected enumeration.
        Variant,
        /// It must be given in one spelling only.
        DuplicateSpelling,
        /// It must be Unicode text.
        Surrogates,
        /// It must not be nested deeper than [`RECORD_DEPTH`](crate::table::limits::RECORD_DEPTH).
        Depth,
        /// It must be the one value that tells a union's option from the others.
        Literal,
        /// The same, and it must be there.
        MissingLiteral,
        /// It must be valid for an option of a union. For each option, a fault with [`Rule::Option`] and the faults of that option
        /// follow.
        Union,
        /// Begins the faults of an option. It is not a fault itself.
        Option,
    }
}

/// Returns the number of an expected kind: the tag of a value of that kind. The numbers after those of the tags belong to the
/// enumerations of the model.
pub(super) fn expected(kind: &Kind, model: &Model) -> u32 {
    let tag = match kind {
        Kind::String => Tag::String,
        Kind::Boolean => Tag::True,
        Kind::Number | Kind::Integer => Tag::Number,
        Kind::Array(_) => Tag::Array,
        Kind::Object(_) | Kind::Record | Kind::Union(_) => Tag::Object,
        Kind::Enum(enumeration) => {
            let index = model.enumerations.iter().position(|other| ptr::eq(*other, *enumeration));
            return (Tag::ALL.len() + index.unwrap_or_default()) as u32;
        }
    };
    tag as u32
}
