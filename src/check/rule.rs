use core::ptr;

use crate::numbered::numbered;
use crate::table::{Kind, Model};

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
    }
}

/// The words for an expected kind, by its number. The numbers after them belong to the enumerations of the model.
pub const EXPECTED: [&str; 5] = ["string", "boolean", "number", "array", "object"];

/// Returns the number of an expected kind.
pub(super) fn expected(kind: &Kind, model: &Model) -> u32 {
    let number = match kind {
        Kind::String => 0,
        Kind::Boolean => 1,
        Kind::Number | Kind::Integer => 2,
        Kind::Array(_) => 3,
        Kind::Object(_) => 4,
        Kind::Enum(enumeration) => {
            let index = model.enumerations.iter().position(|other| ptr::eq(*other, *enumeration));
            EXPECTED.len() + index.unwrap_or_default()
        }
    };
    number as u32
}
