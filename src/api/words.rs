//! Issues in words, for a person to read.

use super::characters::is_unseen;
use super::issue::{Code, Issue};
use crate::check::{Segment, messages};

/// How much of a received value is quoted, in UTF-16 units.
const QUOTED_LENGTH: usize = 60;

/// Words an issue for a person: a missing value by its key, and a received value such that a terminal can show it. The received
/// value is put in quotes if it `is_string`.
pub fn in_words(issue: &Issue, is_string: bool) -> String {
    if issue.code == Code::InvalidEnumValue {
        let received = issue.received.as_deref().unwrap_or_default();
        let shown = if is_string { quote(received) } else { received.into() };
        let options: Vec<String> = issue.options.iter().map(|option| format!("'{option}'")).collect();
        return messages::mismatch(options.join(" | "), shown) + &suggestion(issue.options, received);
    }
    match (issue.path.last(), &issue.expected) {
        (Some(Segment::Key(key)), Some(expected)) if is_missing(issue) => {
            messages::missing(messages::member(key), expected)
        }
        _ => issue.message.clone(),
    }
}

/// Tells whether an issue is that a value is missing.
pub fn is_missing(issue: &Issue) -> bool {
    issue.code == Code::InvalidType && issue.received.as_deref() == Some("undefined")
}

fn quote(received: &str) -> String {
    let units: Vec<u16> = received.encode_utf16().collect();
    let is_cut = units.len() > QUOTED_LENGTH;
    let shown = if is_cut { &units[..QUOTED_LENGTH] } else { &units };
    let mut quoted = String::from("\"");
    for unit in char::decode_utf16(shown.iter().copied()) {
        match unit {
            Ok(character) if is_unseen(character) => quoted += &by_number(character.into()),
            Ok(character) => quoted.push(character),
            Err(half) => quoted += &by_number(half.unpaired_surrogate().into()),
        }
    }
    quoted + if is_cut { "…\"" } else { "\"" }
}

/// Writes a character by its number, as JavaScript does.
fn by_number(code: u32) -> String {
    format!("\\u{{{code:x}}}")
}

/// Names the value that was probably meant: one that differs from the received value in upper and lower case only.
fn suggestion(options: &[&str], received: &str) -> String {
    let received = received.to_lowercase();
    let meant = options.iter().find(|option| option.to_lowercase() == received);
    meant.map_or_else(String::new, messages::did_you_mean)
}
