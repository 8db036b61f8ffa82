//! The models: a folder for each generation of the SDK, and the macros and types that their declarations use.

pub(crate) mod declare;
mod nullish;
mod number;
pub mod sdk_1_6;
#[cfg(feature = "std")]
pub(crate) mod serde_impls;
#[cfg(test)]
mod tests;
pub(crate) mod value;

pub use declare::Documentation;
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
    /// Second names, and the enumerations they stand for.
    pub enumeration_aliases: Vec<(&'static str, &'static crate::table::Enumeration, Documentation)>,
}
