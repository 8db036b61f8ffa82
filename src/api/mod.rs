//! The Rust API: from a text to a struct or to issues in words, and back.

mod characters;
mod error;
mod from_json;
mod hint;
mod issue;
mod json_functions;
mod place;
mod pretty;
mod words;
mod write;

pub use error::ValidationError;
pub use issue::{Code, Issue};
pub use place::Span;
