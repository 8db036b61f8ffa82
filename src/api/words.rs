//! Issues in words, for a person to read.

use super::issue::{Code, Issue};
use crate::characters::is_unseen;
use crate::check::{Segment, messages};

/// How much of a received value is quoted, in UTF-16 units.
pub const QUOTED_LENGTH: usize = 60;

/// An issue that can be displayed to a person.
pub trait Displayed {
    /// Returns the issue.
    fn issue(&self) -> &Issue;
    /// Returns the received value in a printable form. It is put in quotes if it `is_string`.
    fn shown(&self, is_string: bool) -> String;
    /// Returns whether the received value is a string. Used only if there is no text that shows it.
    fn is_string(&self) -> bool;
}

impl Displayed for Issue {
    fn issue(&self) -> &Issue {
        self
    }

    fn shown(&self, is_string: bool) -> String {
        let received = self.received.as_deref().unwrap_or_default();
        if is_string { quote(&received.encode_utf16().collect::<Vec<u16>>()) } else { received.into() }
    }

    fn is_string(&self) -> bool {
        // The issue only has the value's text. A string that reads as a number is therefore displayed like a number, without quotes.
        self.received.as_deref().is_some_and(|received| received.parse::<f64>().is_err())
    }
}

/// Words an issue for a person: a missing value by its key, and a received value such that a terminal can show it. The received
/// value is put in quotes if it `is_string`.
pub fn in_words(displayed: &impl Displayed, is_string: bool) -> String {
    let issue = displayed.issue();
    if issue.code == Code::InvalidEnumValue {
        let options: Vec<String> = issue.options.iter().map(|option| format!("'{option}'")).collect();
        let meant = suggestion(issue.options, issue.received.as_deref().unwrap_or_default());
        return messages::mismatch(options.join(" | "), displayed.shown(is_string)) + &meant;
    }
    match (issue.path.last(), &issue.expected) {
        (Some(Segment::Key(key)), Some(expected)) if is_missing(issue) => {
            messages::missing(messages::member(key), expected)
        }
        (Some(Segment::Index(index)), Some(expected)) if is_missing(issue) => {
            messages::missing(messages::element(index), expected)
        }
        (None, Some(expected)) if is_missing(issue) => messages::mismatch(expected, "undefined"),
        _ => issue.message.clone(),
    }
}

/// Says how many issues were found.
pub fn found(head: &str, count: usize) -> String {
    messages::issues_found(head, count, if count == 1 { "" } else { "s" })
}

/// Words the first issue, and says how many more there are.
#[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
pub fn summary(issues: &[impl Displayed]) -> String {
    let Some(first) = issues.first() else { return "no issues".into() };
    let issue = first.issue();
    let place = issue.span.as_ref().map_or(String::new(), |span| format!("{}:{}: ", span.line, span.column));
    let place = if issue.path.is_empty() { place } else { format!("{place}{}: ", issue.pointer()) };
    let more = match issues.len() - 1 {
        0 => String::new(),
        more => format!(" ({})", messages::and_more(more)),
    };
    format!("{place}{}{more}", in_words(first, first.is_string()))
}

/// Tells whether an issue is that a value is missing.
pub fn is_missing(issue: &Issue) -> bool {
    issue.code == Code::InvalidType && issue.received.as_deref() == Some("undefined")
}

/// A string in quotes, by its UTF-16 units.
pub fn quote(units: &[u16]) -> String {
    let is_cut = units.len() > QUOTED_LENGTH;
    let shown = if is_cut { &units[..QUOTED_LENGTH] } else { units };
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
