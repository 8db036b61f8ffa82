//! Issues in words for a person to read.

use super::characters::is_unseen;
use super::issue::{Code, Issue};
use crate::check::Segment;

/// How much of a received value is quoted, in UTF-16 units.
const QUOTED_LENGTH: usize = 60;

/// An issue for a person to read: what is missing by its name, and received values so that they can be printed. What was received
/// is quoted if it `is_string`.
pub fn in_words(issue: &Issue, is_string: bool) -> String {
    if issue.code == Code::InvalidEnumValue {
        let received = issue.received.as_deref().unwrap_or_default();
        let shown = if is_string { quote(received) } else { received.into() };
        let options: Vec<String> = issue.options.iter().map(|option| format!("'{option}'")).collect();
        let meant = suggestion(issue.options, received);
        return format!("Expected {}, received {shown}{meant}", options.join(" | "));
    }
    match (issue.path.last(), &issue.expected) {
        (Some(Segment::Key(key)), Some(expected)) if is_missing(issue) => {
            format!("\"{key}\" is missing: expected {expected}")
        }
        _ => issue.message.clone(),
    }
}

/// Whether an issue is that a member is missing.
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

/// A character as JavaScript would write it by its number.
fn by_number(code: u32) -> String {
    format!("\\u{{{code:x}}}")
}

fn suggestion(options: &[&str], received: &str) -> String {
    let received = received.to_lowercase();
    let meant = options.iter().find(|option| option.to_lowercase() == received);
    meant.map_or_else(String::new, |meant| format!("; did you mean '{meant}'?"))
}
