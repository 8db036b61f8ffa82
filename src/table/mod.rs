//! The field tables: what a model declares, and which values its fields may hold.
//!
//! The readers and the checker run on these tables. They know no field by its name.

mod component;
mod enumeration;
mod field_set;
pub mod limits;
mod model;
mod name;
mod names;
mod presence;
mod spelling;
mod tag;

#[cfg(feature = "std")]
pub use component::Field;
pub use component::{Choice, Component, Key, Keys, Kind, Union};
pub use enumeration::Enumeration;
#[cfg(feature = "std")]
pub use enumeration::Variant;
pub use field_set::FieldSet;
pub use model::Model;
pub use name::{Name, is_name_byte};
pub use names::Names;
pub use presence::{Constant, Presence};
pub use spelling::Spelling;
pub use tag::{Tag, Tags};
