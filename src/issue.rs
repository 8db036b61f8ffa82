//! What is wrong with a job: codes, paths, messages, places.

use alloc::string::String;
use alloc::vec::Vec;

use core::fmt;

use crate::fault::{Fault, Rule, Segment};
use crate::place::{Places, Span};
#[cfg(feature = "std")]
use crate::read::ReadError;
use crate::read::end_of_value;
use crate::tape::{Tag, TooLarge};

/// The kinds of issues. The first two are zod's.
///
/// ```
/// use completion_job::{Code, CompletionJobOut};
/// let error = CompletionJobOut::from_json(b"{").unwrap_err();
/// assert_eq!(error.issues[0].code, Code::InvalidJson);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Code {
    /// A value of another type than the field's, or a required one that is missing.
    InvalidType,
    /// A string or number that is none of the enumeration's values.
    InvalidEnumValue,
    /// A field given twice, once in either spelling.
    DuplicateSpelling,
    /// A text that is not JSON.
    InvalidJson,
    /// A string with half a surrogate pair, which a Rust `String` cannot hold.
    UnpairedSurrogate,
}

impl Code {
    /// The code as JavaScript sees it: `invalid_type`, …
    ///
    /// ```
    /// assert_eq!(completion_job::Code::InvalidEnumValue.as_str(), "invalid_enum_value");
    /// ```
    pub fn as_str(self) -> &'static str {
        match self {
            Code::InvalidType => "invalid_type",
            Code::InvalidEnumValue => "invalid_enum_value",
            Code::DuplicateSpelling => "duplicate_spelling",
            Code::InvalidJson => "invalid_json",
            Code::UnpairedSurrogate => "unpaired_surrogate",
        }
    }
}

/// The JSON Pointer (RFC 6901) of a path. No key of the model holds a character that would need escaping.
pub fn pointer(path: &[Segment]) -> String {
    let mut pointer = String::new();
    for segment in path {
        pointer.push('/');
        match segment {
            Segment::Key(key) => pointer.push_str(key),
            Segment::Index(index) => pointer.push_str(itoa::Buffer::new().format(*index)),
        }
    }
    pointer
}

/// Words, in pieces that are joined without a gap.
pub type Words<const N: usize> = [&'static str; N];

/// What ends a message that quotes the value that was received.
#[cfg(feature = "std")]
const AFTER_RECEIVED: &str = "'";

impl Fault {
    /// The issue's code.
    pub fn code(&self) -> Code {
        match self.rule {
            Rule::Type { .. } | Rule::Missing { .. } | Rule::Integer => Code::InvalidType,
            Rule::Variant(_) => Code::InvalidEnumValue,
            Rule::DuplicateSpelling { .. } => Code::DuplicateSpelling,
            Rule::Surrogates => Code::UnpairedSurrogate,
        }
    }

    /// What was expected, where the issue says so.
    pub fn expected(&self) -> Option<Words<3>> {
        match self.rule {
            Rule::Type { expected } | Rule::Missing { expected } => Some([expected.expected(), "", ""]),
            Rule::Integer => Some(["integer", "", ""]),
            Rule::Variant(_) => None,
            Rule::DuplicateSpelling { other, .. } => Some(["\"", other, "\" alone"]),
            Rule::Surrogates => Some(["Unicode text", "", ""]),
        }
    }

    /// The word for what was received, where the issue does not hold the value itself.
    pub fn received(&self) -> Option<Words<3>> {
        match self.rule {
            Rule::Type { .. } => Some([self.slot.tag.received(), "", ""]),
            Rule::Missing { .. } => Some(["undefined", "", ""]),
            Rule::Integer => Some(["float", "", ""]),
            Rule::Variant(_) => None,
            Rule::DuplicateSpelling { key, .. } => Some(["\"", key, "\" too"]),
            Rule::Surrogates => Some(["an unpaired surrogate", "", ""]),
        }
    }

    /// The values to choose from.
    pub fn options(&self) -> Option<&'static [&'static str]> {
        match self.rule {
            Rule::Variant(enumeration) => Some(enumeration.values),
            _ => None,
        }
    }

    /// The issue in words; up to the value that was received, if it quotes that, and then [`AFTER_RECEIVED`] follows.
    pub fn message(&self) -> Words<8> {
        let [expected, of, expected_end] = self.expected().unwrap_or_default();
        let [received, what, received_end] = self.received().unwrap_or_default();
        match self.rule {
            Rule::Variant(enumeration) => {
                ["Invalid enum value. Expected ", enumeration.expected, ", received '", "", "", "", "", ""]
            }
            Rule::DuplicateSpelling { key, other } => {
                ["\"", key, "\" and \"", other, "\" are the same field; expected one of them", "", "", ""]
            }
            Rule::Type { .. } | Rule::Missing { .. } if received == "undefined" => {
                ["Required", "", "", "", "", "", "", ""]
            }
            _ => ["Expected ", expected, of, expected_end, ", received ", received, what, received_end],
        }
    }

    /// The bytes of the text that it stands in.
    pub fn bytes(&self, text: &[u8]) -> core::ops::Range<usize> {
        let start = self.slot.start as usize;
        let start = match self.slot.tag {
            Tag::String | Tag::EscapedString | Tag::UnescapedString | Tag::Variant => start - 1,
            _ => start,
        };
        start..end_of_value(text, start)
    }
}

/// What keeps a text from being JSON.
pub struct SyntaxFault {
    /// Where it is wrong.
    pub span: Span,
    /// What could have stood there.
    pub expected: &'static str,
    /// What stands there.
    pub received: String,
}

impl SyntaxFault {
    /// Looks up what stands where the reader stopped.
    ///
    /// # Errors
    /// If there is no memory to look up its place.
    pub fn new(text: &[u8], at: usize, expected: &'static str) -> Result<SyntaxFault, TooLarge> {
        let rest = &text[at..text.len().min(at + 4)];
        let valid = match core::str::from_utf8(rest) {
            Ok(valid) => valid,
            Err(error) => core::str::from_utf8(&rest[..error.valid_up_to()]).unwrap_or_default(),
        };
        let (received, len, units) = match (valid.chars().next(), rest.first()) {
            (Some(character), _) => (show(character), character.len_utf8(), character.len_utf16()),
            (None, Some(byte)) => (hex("the byte 0x", u32::from(*byte), 2), 1, 1),
            (None, None) => ("the end of the text".into(), 0, 0),
        };
        let place = Places::new(text)?.span(text, at..at);
        let span = Span { bytes: at..at + len, length: units, ..place };
        Ok(SyntaxFault { span, expected, received })
    }

    /// The issue in words.
    pub fn message(&self) -> [&str; 4] {
        ["Invalid JSON: expected ", self.expected, ", found ", &self.received]
    }
}

/// A character in quotes, or its number if it cannot be seen.
fn show(character: char) -> String {
    if is_invisible(character) {
        return hex("U+", u32::from(character), 4);
    }
    let quote = if character == '\'' { '"' } else { '\'' };
    String::from_iter([quote, character, quote])
}

/// A number in hexadecimal behind its mark, with `least` digits at least. The standard library's way would bring its
/// formatting into the module.
fn hex(mark: &str, value: u32, least: u32) -> String {
    let mut text = String::from(mark);
    for place in (0..8).rev() {
        let digit = value >> (4 * place);
        if digit > 0 || place < least {
            text.extend(char::from_digit(digit & 0xf, 16).map(|digit| digit.to_ascii_uppercase()));
        }
    }
    text
}

fn is_invisible(character: char) -> bool {
    let has_no_width = matches!(character, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    character.is_control() || character.is_whitespace() || has_no_width
}

/// One thing that is wrong with a job.
///
/// ```
/// let error = completion_job::JobMetadataOut::from_json(b"{\"cost\": \"9 USD\"}").unwrap_err();
/// let issue = &error.issues[0];
/// assert_eq!(issue.expected.as_deref(), Some("number"));
/// assert_eq!(issue.received.as_deref(), Some("string"));
/// assert_eq!(issue.to_string(), "1:10: /cost: Expected number, received string (invalid_type)");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Issue {
    /// Which kind of issue it is.
    pub code: Code,
    /// Where in the job; empty for the whole of it.
    pub path: Vec<Segment>,
    /// The issue in words, the SDK's where it has any.
    pub message: String,
    /// What was expected.
    pub expected: Option<String>,
    /// What was received: a word for its type or, with [`Code::InvalidEnumValue`], the value itself.
    pub received: Option<String>,
    /// The values to choose from, with [`Code::InvalidEnumValue`].
    pub options: &'static [&'static str],
    /// Where in the text. A missing field's is the object that it is missing from.
    pub span: Span,
}

impl Issue {
    /// The JSON Pointer (RFC 6901) of the value.
    ///
    /// ```
    /// let error = completion_job::CompletionJobOut::from_json(br#"{"hyperparameters": {"epochs": true}}"#);
    /// let pointers: Vec<String> = error.unwrap_err().issues.iter().map(|issue| issue.pointer()).collect();
    /// assert!(pointers.contains(&"/hyperparameters/epochs".to_string()));
    /// ```
    pub fn pointer(&self) -> String {
        pointer(&self.path)
    }

    #[cfg(feature = "std")]
    pub(crate) fn of_fault(fault: Fault, text: &[u8], places: &Places) -> Issue {
        let bytes = fault.bytes(text);
        let quoted = || String::from_utf8_lossy(&text[bytes.clone()]).into_owned();
        let mut message = fault.message().concat();
        let received = fault.received().map(|words| words.concat()).unwrap_or_else(|| {
            let value =
                serde_json::from_str(&quoted()).unwrap_or_else(|_| crate::write::number_in(&quoted()));
            message = [&message, value.as_str(), AFTER_RECEIVED].concat();
            value
        });
        Issue {
            code: fault.code(),
            message,
            expected: fault.expected().map(|words| words.concat()),
            received: Some(received),
            options: fault.options().unwrap_or_default(),
            span: places.span(text, bytes),
            path: fault.path,
        }
    }

    #[cfg(feature = "std")]
    pub(crate) fn of_read_error(error: ReadError, text: &[u8]) -> Issue {
        let (at, expected) = match error {
            ReadError::Syntax { at, expected } => (at, expected),
            ReadError::TooLarge => (0, "a text that fits into memory"),
        };
        let fault = match SyntaxFault::new(text, at, expected) {
            Ok(fault) => fault,
            Err(TooLarge) => return Issue::of_read_error(ReadError::TooLarge, b""),
        };
        Issue {
            code: Code::InvalidJson,
            path: Vec::new(),
            message: fault.message().concat(),
            expected: Some(expected.into()),
            span: fault.span,
            received: Some(fault.received),
            options: &[],
        }
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Span { line, column, .. } = self.span;
        write!(f, "{line}:{column}: ")?;
        if !self.path.is_empty() {
            write!(f, "{}: ", self.pointer())?;
        }
        match (self.received.as_deref(), &self.expected) {
            (Some("undefined"), Some(expected)) => write!(f, "missing, expected {expected}")?,
            _ => f.write_str(&self.message)?,
        }
        write!(f, " ({})", self.code.as_str())
    }
}
