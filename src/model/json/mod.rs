//! Values of any kind, as the members of a record have them.

#[cfg(feature = "std")]
mod deserializer;
#[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
mod exact_text;
mod key;
mod reader;
mod record;
#[cfg(feature = "std")]
mod serde_impls;

#[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
pub use exact_text::{exact_number, exact_text};
#[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
pub use key::PROTOTYPE;
pub use record::Record;

use alloc::string::String;
use alloc::vec::Vec;

use super::number::Number;

/// A value in a [`Record`]: any JSON value.
///
/// ```
/// use completion_job::{EventOut, Json};
/// let event = EventOut::from_json(br#"{"name": "metrics", "data": {"steps": [1, 2.5]}, "created_at": 7}"#).unwrap();
/// let data = event.data.value().unwrap();
/// let Some(Json::List(steps)) = data.get("steps") else { panic!("there are steps") };
/// assert!(matches!(steps[1], Json::Number(number) if number.get() == 2.5));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number. It may be infinite, as `1e400` is.
    Number(Number),
    /// A string.
    String(String),
    /// A list.
    List(Vec<Json>),
    /// An object.
    Record(Record),
}

impl Json {
    /// Returns the value under a key, if this is an object that has the key.
    #[cfg(feature = "std")]
    pub(crate) fn member(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Record(record) => record.get(key),
            _ => None,
        }
    }
}
