//! Identifies a value in a JSON text.

mod api_error;
pub mod exchange;
mod job;
pub mod jobs;
pub mod node;
mod part;
mod request;
pub mod signature;
mod spelling;
mod vendor;

use super::identification::{Identification, What};
use super::reader::Form;
use super::sentences;
use exchange::Inner;
use node::Node;
use signature::article;

/// Identifies a value. `inner` identifies what it holds.
pub fn identify_value(value: &Node<'_>, form: Form, inner: Inner<'_>) -> Identification {
    let found = match value.value_type() {
        "array" => jobs::identify_array(value).or_else(|| vendor::identify_other_job(value)),
        "object" => vendor::identify_other_job(value)
            .or_else(|| job::identify_job(value, form))
            .or_else(|| jobs::identify_page(value, form))
            .or_else(|| request::identify_request(value))
            .or_else(|| part::identify_part(value, form))
            .or_else(|| exchange::identify_exchange(value, inner))
            .or_else(|| api_error::identify_api_error(value)),
        _ => None,
    };
    found.unwrap_or_else(|| unidentified(value.value_type()))
}

/// Makes the answer for a value of which nothing is known.
pub fn unidentified(value_type: &'static str) -> Identification {
    let words = match value_type {
        "null" => value_type.to_string(),
        _ => format!("{} {value_type}", article(value_type)),
    };
    Identification {
        what: What::Unknown { value_type },
        sentence: sentences::unknown(words),
        evidence: Vec::new(),
        reader: None,
    }
}
