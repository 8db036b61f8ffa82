//! Recognises an error of the API.

use super::super::identification::{Evidence, Identification, What};
use super::super::sentences;
use super::node::Node;
use crate::characters::printable;
use crate::check::messages;

/// The members that have the sentence.
const SPEAKING: [&str; 3] = ["detail", "message", "error"];

/// The members of errors. An object with others is not taken for an error.
const KEYS: [&str; 16] = [
    "detail",
    "message",
    "error",
    "type",
    "code",
    "param",
    "object",
    "status",
    "status_code",
    "statusCode",
    "raw_status_code",
    "request_id",
    "title",
    "instance",
    "path",
    "timestamp",
];

/// How many of FastAPI's errors are told, and how many characters of a message.
const TOLD: usize = 3;
const LONGEST: usize = 300;

/// How deep an error may hold another one.
const DEEPEST: usize = 3;

/// Recognises an error of the API.
pub fn identify_api_error(value: &Node<'_>) -> Option<Identification> {
    let (key, said, message) = SPEAKING.iter().find_map(|key| {
        let said = value.member(key)?;
        sentence_of(said, DEEPEST).map(|message| (key, said, message))
    })?;
    let is_list = is_error_list(said);
    if !is_list && !value.keys().all(|key| KEYS.contains(&key)) {
        return None;
    }
    let cut: String = message.chars().take(LONGEST).collect();
    let dots = if cut == message { "" } else { "…" };
    let shows = if is_list { sentences::shows_errors() } else { sentences::shows_sentence() };
    Some(Identification {
        sentence: sentences::api_error(printable(&cut).trim_end_matches(' ').to_string() + dots),
        what: What::ApiError { message },
        evidence: vec![Evidence::new(format!("/{key}"), shows)],
        reader: None,
    })
}

/// The sentence of an error: a string, FastAPI's list, or an object that has one of these.
fn sentence_of(value: &Node<'_>, depth: usize) -> Option<String> {
    if depth == 0 {
        return None;
    }
    if let Some(sentence) = value.string() {
        return (!sentence.is_empty()).then_some(sentence);
    }
    if is_error_list(value) {
        return Some(listed(value));
    }
    SPEAKING.iter().find_map(|key| sentence_of(value.member(key)?, depth - 1))
}

fn is_error_list(value: &Node<'_>) -> bool {
    let first = value.elements().next();
    first.is_some_and(|first| first.member("loc").is_some_and(Node::is_array) && !says(first).is_empty())
}

fn listed(errors: &Node<'_>) -> String {
    let all: Vec<_> = errors.elements().collect();
    let mut told: Vec<String> = all.iter().take(TOLD).map(|error| one_error(error)).collect();
    if all.len() > TOLD {
        told.push(messages::and_more(all.len() - TOLD));
    }
    told.join("; ")
}

fn one_error(error: &Node<'_>) -> String {
    let steps: Vec<String> = error
        .member("loc")
        .into_iter()
        .flat_map(Node::elements)
        .filter_map(step)
        .filter(|step| !step.is_empty())
        .collect();
    format!("{}: {}", steps.join("."), says(error))
}

/// A step of FastAPI's path: a key or an index.
fn step(value: &Node<'_>) -> Option<String> {
    value.string().or_else(|| {
        let index = value.number().filter(|index| index.fract() == 0.0)?;
        Some(ryu_js::Buffer::new().format(index).to_string())
    })
}

fn says(error: &Node<'_>) -> String {
    error.member("msg").and_then(Node::string).unwrap_or_default()
}
