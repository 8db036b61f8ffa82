//! Identifies texts and bytes.

mod format;
mod http;
mod lines;
mod scan;

use super::identification::{Evidence, Identification, What};
use super::reader::Form;
use super::sentences;
use super::value::exchange::{Held, Inner, is_known};
use super::value::node::Node;
use super::value::{identify_value, unidentified};

/// Identifies bytes, without the byte order mark before them.
pub fn identify_bytes(bytes: &[u8], inner: Inner<'_>) -> Identification {
    match str::from_utf8(bytes) {
        Ok(text) => identify_text(text, inner),
        Err(_) => format::identify_binary(bytes),
    }
}

/// Identifies a text. `inner` identifies what it holds.
pub fn identify_text(text: &str, inner: Inner<'_>) -> Identification {
    let Some(rest) = text.strip_prefix('\u{feff}') else { return identify_unmarked(text, inner) };
    let mut found = identify_unmarked(rest, inner);
    found.sentence = sentences::after_mark(&found.sentence);
    found.evidence.insert(0, Evidence::new("", sentences::shows_mark()));
    found
}

fn identify_unmarked(text: &str, inner: Inner<'_>) -> Identification {
    let Some(value) = Node::read(text) else {
        return http::identify_http(text, inner)
            .or_else(|| lines::identify_lines(text))
            .unwrap_or_else(|| format::identify_format(text));
    };
    match value.string() {
        Some(string) => identify_string(&string, inner),
        None => identify_value(&value, Form::Text, inner),
    }
}

/// Identifies a JSON string. It may hold another text, or be a string like any other.
fn identify_string(text: &str, inner: Inner<'_>) -> Identification {
    let found = inner(Held::Text(text));
    if !is_known(&found) {
        return unidentified("string");
    }
    Identification {
        sentence: sentences::json_string(&found.sentence),
        evidence: vec![Evidence::new("", sentences::shows_string())],
        reader: found.reader.clone(),
        what: What::JsonString { inner: Box::new(found) },
    }
}
