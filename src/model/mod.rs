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
    /// The unions.
    pub unions: Vec<(&'static crate::table::Union, Documentation)>,
    /// The enumerations.
    pub enumerations: Vec<(&'static crate::table::Enumeration, Documentation)>,
    /// Second names, and the components they stand for.
    pub aliases: Vec<(&'static str, &'static crate::table::Component)>,
    /// Second names, and the enumerations they stand for.
    pub enumeration_aliases: Vec<(&'static str, &'static crate::table::Enumeration, Documentation)>,
    /// The part of the model that the npm package's smaller module has.
    pub small: Option<&'static crate::table::Model>,
}

#[cfg(feature = "std")]
impl Described {
    /// Returns the field of a component that tells it from the other options of a union.
    pub fn discriminator(&self, component: &str) -> Option<usize> {
        let mut options = self.unions.iter().flat_map(|(union, _)| union.options);
        options.find_map(|option| {
            option.discriminator.filter(|_| option.kind.declared_name() == Some(component))
        })
    }

    /// Tells whether the npm package's smaller module has a component or enumeration.
    pub fn is_small(&self, name: &str) -> bool {
        self.small.is_some_and(|small| {
            small.components.iter().any(|component| component.name == name)
                || small.enumerations.iter().any(|enumeration| enumeration.name == name)
        })
    }

    /// Finds the components and enumerations that a field or an alias refers to and that are not listed here. Returns each after the
    /// name of the component that has the field, or after the alias.
    pub fn unlisted(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let is_listed = |name: &str| {
            self.components.iter().any(|(component, _)| component.name == name)
                || self.unions.iter().any(|(union, _)| union.name == name)
                || self.enumerations.iter().any(|(enumeration, _)| enumeration.name == name)
        };
        let used = self.components.iter().flat_map(|(component, _)| {
            let names = component.fields.iter().filter_map(|field| field.kind.declared_name());
            names.map(|name| (component.name, name))
        });
        let options = self.unions.iter().flat_map(|(union, _)| {
            let names = union.options.iter().filter_map(|option| option.kind.declared_name());
            names.map(|name| (union.name, name))
        });
        let aliases = self.aliases.iter().map(|(alias, component)| (*alias, component.name));
        let enumeration_aliases =
            self.enumeration_aliases.iter().map(|(alias, enumeration, _)| (*alias, enumeration.name));
        used.chain(options)
            .chain(aliases)
            .chain(enumeration_aliases)
            .filter(move |(_, name)| !is_listed(name))
    }
}
