//! Builds a record from its text. The text was read and checked before: it is JSON, not too deep, and Unicode. Where it is not, a
//! later member with the same key replaces the value, and any value will do.

use alloc::string::String;
use alloc::vec::Vec;

use super::key::PROTOTYPE;
use super::{Json, Record};
use crate::model::number::Number;
use crate::model::value::{Source, Value};
use crate::read::Walk;
use crate::table::Kind;
use crate::table::limits::RECORD_DEPTH;

impl Value for Record {
    const KIND: Kind = Kind::Record;
    fn from_slot(source: &Source<'_>, index: usize) -> Record {
        let mut walk = Walk::new(source.text, source.tape[index].start as usize);
        members(&mut walk, 1).into_iter().filter(|(key, _)| key != PROTOTYPE).collect()
    }
}

/// Reads a value that `depth - 1` others surround.
fn value(walk: &mut Walk<'_>, depth: usize) -> Json {
    match walk.peek() {
        b'{' if depth <= RECORD_DEPTH => Json::Record(members(walk, depth).into_iter().collect()),
        b'[' if depth <= RECORD_DEPTH => Json::List(elements(walk, depth)),
        b'"' => Json::String(walk.string().unwrap_or_default()),
        b't' | b'f' => Json::Bool(walk.value() == b"true"),
        b'-' | b'0'..=b'9' => number(walk.value()),
        _ => {
            walk.value();
            Json::Null
        }
    }
}

fn elements(walk: &mut Walk<'_>, depth: usize) -> Vec<Json> {
    let mut elements = Vec::new();
    walk.open();
    while walk.has_next() {
        elements.push(value(walk, depth + 1));
    }
    elements
}

fn members(walk: &mut Walk<'_>, depth: usize) -> Vec<(String, Json)> {
    let mut members = Vec::new();
    walk.open();
    while walk.has_next() {
        let key = walk.key().unwrap_or_default();
        members.push((key, value(walk, depth + 1)));
    }
    members
}

fn number(digits: &[u8]) -> Json {
    let value: Option<f64> = core::str::from_utf8(digits).ok().and_then(|digits| digits.parse().ok());
    value.and_then(|value| Number::try_from(value).ok()).map_or(Json::Null, Json::Number)
}
