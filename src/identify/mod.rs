//! `identify`: what is this?

mod identification;
mod reader;
pub mod rules;
pub mod sentences;
mod text;
mod value;

pub use identification::{
    Evidence, Generation, Identification, JobCounts, JobKind, KeySpelling, Reader, What,
};

pub(crate) use value::node::Node;
pub(crate) use value::signature::camel_case;

use crate::read::without_byte_order_mark;
use reader::Form;
use text::{identify_bytes, identify_text};
use value::exchange::Held;
use value::{identify_value, unidentified};

/// How deep a text may be inside other texts, as in a JSON string that is the body of an exchange.
const DEEPEST: usize = 8;

/// Says what a text is. The answer names the members that decided, and the function that reads the text.
///
/// It does not check the text. A job with mistakes is still a job; the function that reads it finds them. The answer is that
/// of the npm package's `identify`, in the same words.
///
/// ```
/// use completion_job::{What, identify};
///
/// let found = identify(br#"{"data": [{"id": "a", "status": "QUEUED", "training_files": []}], "total": 1}"#);
/// assert!(matches!(found.what, What::Page { .. }));
/// assert_eq!(found.sentence, "This is a page of 1 job; read it with readJobs.");
/// assert_eq!(found.evidence[0].shows, "holds 1 job");
/// ```
pub fn identify(text: &[u8]) -> Identification {
    let inner = |held: Held<'_, '_>| identify_held(held, 1);
    identify_bytes(without_byte_order_mark(text), &inner)
}

/// Says what a text is that begins with no byte order mark, or with one that a reader has not skipped.
pub(crate) fn identify_str(text: &str) -> Identification {
    identify_held(Held::Text(text), 0)
}

fn identify_held(held: Held<'_, '_>, depth: usize) -> Identification {
    let inner = |held: Held<'_, '_>| identify_held(held, depth + 1);
    match held {
        Held::Text(_) if depth > DEEPEST => unidentified("string"),
        Held::Value(value) if depth > DEEPEST => unidentified(value.value_type()),
        Held::Text(text) => identify_text(text, &inner),
        Held::Value(value) => match value.string() {
            Some(text) => identify_text(&text, &inner),
            None => identify_value(value, Form::Value, &inner),
        },
    }
}
