use super::{Component, Enumeration, Kind, Union};

/// The model of one SDK generation. Several can stand side by side; nothing about a model is global.
#[derive(Debug)]
pub struct Model {
    /// The components. JavaScript names a component by its index here.
    pub components: &'static [&'static Component],
    /// The unions. JavaScript numbers them after the components.
    pub unions: &'static [&'static Union],
    /// The enumerations. Faults name an enumeration by its index here.
    pub enumerations: &'static [&'static Enumeration],
}

impl Model {
    /// Returns the kind of a component or union by its number in JavaScript.
    pub fn kind(&self, number: usize) -> Option<Kind> {
        match self.components.get(number) {
            Some(component) => Some(Kind::Object(component)),
            None if cfg!(feature = "family") => {
                self.unions.get(number - self.components.len()).map(|union| Kind::Union(union))
            }
            None => None,
        }
    }

    /// Returns the number of a component or union, or nothing for another kind of value or one of another model.
    #[cfg(feature = "std")]
    pub fn number(&self, kind: Kind) -> Option<usize> {
        let name = kind.declared_name()?;
        let component = self.components.iter().position(|one| one.name == name);
        component.or_else(|| {
            let union = self.unions.iter().position(|one| one.name == name)?;
            Some(self.components.len() + union)
        })
    }
}
