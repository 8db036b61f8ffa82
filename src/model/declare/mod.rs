//! The macros that declare a model. From one declaration come the Rust type, its serde impls, the table that readers and
//! checker run on, and the documentation that the generator copies into TypeScript.

mod component;
mod enumeration;
mod given;
mod js;
mod model;
mod serde;
mod union;

pub(crate) use self::js::{js_component, js_enumeration, js_union};
pub(crate) use self::serde::{serde_component, serde_enumeration, serde_union};
pub(crate) use component::component;
pub(crate) use enumeration::enumeration;
pub(crate) use given::Given;
pub(crate) use model::model;
pub(crate) use union::union;

/// The documentation of a declaration. It is kept apart from the tables, so that the wasm module does not carry it.
pub struct Documentation {
    /// The module that declares the type.
    pub module: &'static str,
    /// The lines above the type.
    pub lines: &'static [&'static str],
    /// The lines above each field or variant.
    pub members: &'static [&'static [&'static str]],
}

/// Turns `r#type` into `type`.
pub const fn without_raw_prefix(identifier: &'static str) -> &'static str {
    match identifier.as_bytes() {
        [b'r', b'#', ..] => identifier.split_at(2).1,
        _ => identifier,
    }
}

/// Returns the index of a key.
pub const fn position(key: &str, keys: &[&str]) -> usize {
    let mut index = 0;
    while !is_same(keys[index].as_bytes(), key.as_bytes()) {
        index += 1;
    }
    index
}

const fn is_same(one: &[u8], other: &[u8]) -> bool {
    let mut index = 0;
    while index < one.len() && index < other.len() && one[index] == other[index] {
        index += 1;
    }
    index == one.len() && index == other.len()
}
