use super::{Component, Enumeration};

/// The model of one SDK generation. Several can stand side by side; nothing about a model is global.
#[derive(Debug)]
pub struct Model {
    /// The components. JavaScript names a component by its index here.
    pub components: &'static [&'static Component],
    /// The enumerations. Faults name an enumeration by its index here.
    pub enumerations: &'static [&'static Enumeration],
}
