//! The errors for an input that is not valid.

mod class;
mod error;
mod form_errors;
mod issues;
mod pretty;
mod trace;

pub use class::derive;
pub use error::{Input, error};
pub use issues::JsIssue;
pub use trace::trace;
