//! Recognises a recorded HTTP exchange.

use super::super::identification::{Evidence, Identification, What};
use super::super::sentences;
use super::node::Node;

/// Something that another text or value holds.
#[derive(Clone, Copy)]
pub enum Held<'h, 't> {
    Text(&'h str),
    Value(&'h Node<'t>),
}

/// Identifies what something holds.
pub type Inner<'f> = &'f dyn Fn(Held<'_, '_>) -> Identification;

/// The members that may hold a response's body, in the order in which they are tried.
const BODIES: [&str; 7] = ["content/text", "content", "body", "text", "data", "json", "response"];

const STATUSES: [&str; 3] = ["status", "statusCode", "status_code"];

/// The members that tell, beside a status, that an object is a response.
const TELLING: [&str; 6] = ["headers", "request", "method", "url", "scope", "contentType"];

/// How many entries of a HAR file are looked at.
const MOST: usize = 1000;

/// Recognises an exchange: a HAR file or an entry of it, a pair of request and response, or a response.
pub fn identify_exchange(value: &Node<'_>, inner: Inner<'_>) -> Option<Identification> {
    let entries = value.member("log").and_then(|log| log.member("entries")).filter(|list| list.is_array());
    let Some(entries) = entries else { return identify_pair(value, "", inner) };
    let mut first = None;
    for (index, entry) in entries.elements().take(MOST).enumerate() {
        let Some(found) = identify_pair(entry, &format!("/log/entries/{index}"), inner) else { continue };
        if holds_known(&found) {
            return Some(found);
        }
        first.get_or_insert(found);
    }
    first
}

fn identify_pair(value: &Node<'_>, at: &str, inner: Inner<'_>) -> Option<Identification> {
    let response = value.member("response").filter(|response| response.is_object());
    let has_request = value.member("request").is_some_and(Node::is_object);
    let inside = response.filter(|response| has_request || status_of(response).is_some());
    let holder = inside.unwrap_or(value);
    let status = status_of(holder);
    if status.is_none() && inside.is_none() {
        return None;
    }
    let response_key = inside.map(|_| "response");
    let keys = STATUSES.into_iter().chain(TELLING).chain(response_key);
    let evidence: Vec<Evidence> = keys
        .filter(|key| value.member(key).is_some())
        .map(|key| Evidence::new(format!("{at}/{key}"), sentences::shows_exchange()))
        .collect();
    let mut first = None;
    for path in BODIES {
        let body = path.split('/').try_fold(holder, |node, key| node.member(key));
        let Some(body) = body.filter(|body| body.value_type() != "null") else { continue };
        let pointer = format!("{at}{}/{path}", if inside.is_some() { "/response" } else { "" });
        let mut told = evidence.clone();
        told.push(Evidence::new(pointer.clone(), sentences::shows_body()));
        let found = exchange_of(status, pointer, inner(Held::Value(body)), told);
        if holds_known(&found) {
            return Some(found);
        }
        first.get_or_insert(found);
    }
    // With a status alone, only a body that is known tells that this is an exchange.
    first.filter(|_| evidence.len() > 1)
}

fn status_of(value: &Node<'_>) -> Option<u16> {
    STATUSES.iter().find_map(|key| {
        let status = value.member(key)?.number()?;
        (status.fract() == 0.0 && (100.0..600.0).contains(&status)).then_some(status as u16)
    })
}

/// Tells whether anything is known of what was identified.
pub fn is_known(found: &Identification) -> bool {
    !matches!(found.what, What::Unknown { .. } | What::NotJson { .. })
}

fn holds_known(found: &Identification) -> bool {
    matches!(&found.what, What::Exchange { inner, .. } if is_known(inner))
}

/// Makes the answer for an exchange.
pub fn exchange_of(
    status: Option<u16>,
    pointer: String,
    inner: Identification,
    evidence: Vec<Evidence>,
) -> Identification {
    let words = status.map(sentences::with_status).unwrap_or_default();
    Identification {
        sentence: sentences::exchange(words, &inner.sentence),
        evidence,
        reader: inner.reader.clone(),
        what: What::Exchange { status, pointer, inner: Box::new(inner) },
    }
}
