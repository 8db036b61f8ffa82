//! The models: a folder for each generation of the SDK, and the macros and types that their declarations use.

pub(crate) mod declare;
#[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
pub(crate) mod js_impls;
pub(crate) mod json;
mod nullish;
mod number;
pub mod sdk_1_6;
#[cfg(feature = "std")]
pub(crate) mod serde_impls;
#[cfg(test)]
mod tests;
pub(crate) mod value;

pub use declare::Documentation;
#[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
pub(crate) use json::exact_number;
pub use json::{Json, Record};
pub use nullish::Nullish;
pub use number::{Integer, Number, NumberError};

/// The declarations of a generation with their documentation, for the generator.
#[cfg(feature = "std")]
pub struct Described {
    /// The components.
    pub components: Vec<(&'static crate::table::Component, Documentation)>,
    /// The enumerations.
    pub enumerations: Vec<(&'static crate::table::Enumeration, Documentation)>,
    /// Second names, and the components they stand for.
    pub aliases: Vec<(&'static str, &'static crate::table::Component)>,
}
