//! The Rust API: it turns a text into a struct or into issues in words, and a struct into a text.

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
