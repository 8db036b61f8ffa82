//! The Rust API: it turns a text into a struct or into issues in words, and a struct into a text.

mod advice;
mod error;
pub(crate) mod from_json;
mod hint;
pub(crate) mod issue;
mod json_functions;
pub(crate) mod place;
pub(crate) mod pretty;
pub(crate) mod words;
pub(crate) mod write;

pub use advice::{Suggested, Suggestion};
pub use error::ValidationError;
pub use issue::{Code, Issue};
pub use place::Span;
