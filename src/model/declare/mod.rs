//! The macros that declare a model. From one declaration come the Rust type, its serde impls, the table that readers and
//! checker run on, and the documentation that the generator copies into TypeScript.

mod component;
mod enumeration;
mod given;
mod js;
mod model;
mod serde;

pub(crate) use self::js::{js_component, js_enumeration};
pub(crate) use self::serde::{serde_component, serde_enumeration};
pub(crate) use component::component;
pub(crate) use enumeration::enumeration;
pub(crate) use given::Given;
pub(crate) use model::model;

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
