//! Issues: their codes, paths and messages, and their places in the text.

use core::fmt;

use super::place::{Places, Span};
use crate::characters::is_unseen;
use crate::check::{Expected, Rule, Segment, Violation, messages};
use crate::read::{ExpectedToken, ReadError, end_of_value};
use crate::table::limits::RECORD_DEPTH;

/// The kinds of issues. The first four are zod's.
///
/// ```
/// use completion_job::{Code, CompletionJobOut};
/// let error = CompletionJobOut::from_json(b"{").unwrap_err();
/// assert_eq!(error.issues[0].code, Code::InvalidJson);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Code {
    /// A value has another type than its field, or a required value is missing.
    InvalidType,
    /// A string or number is none of the enumeration's values.
    InvalidEnumValue,
    /// A value is not valid for any option of a union. [`Issue::union_errors`] says why.
    InvalidUnion,
    /// A value is not the one that tells an option of a union from the others.
    InvalidLiteral,
    /// A field is given twice, once in each spelling.
    DuplicateSpelling,
    /// The text is not JSON.
    InvalidJson,
    /// A string has half a surrogate pair, which a Rust `String` cannot hold.
    UnpairedSurrogate,
    /// The values in a record are nested deeper than the 128 levels that Rust reads.
    TooDeep,
    /// A JavaScript value cannot be read to its end: a getter threw an exception, or there is no memory for it.
    Unreadable,
}

impl Code {
    /// Returns the code as JavaScript sees it: `invalid_type`, …
    ///
    /// ```
    /// assert_eq!(completion_job::Code::InvalidEnumValue.as_str(), "invalid_enum_value");
    /// ```
    pub fn as_str(self) -> &'static str {
        match self {
            Code::InvalidType => "invalid_type",
            Code::InvalidEnumValue => "invalid_enum_value",
            Code::InvalidUnion => "invalid_union",
            Code::InvalidLiteral => "invalid_literal",
            Code::DuplicateSpelling => "duplicate_spelling",
            Code::InvalidJson => "invalid_json",
            Code::UnpairedSurrogate => "unpaired_surrogate",
            Code::TooDeep => "too_deep",
            Code::Unreadable => "unreadable",
        }
    }
}

/// Writes a path as a JSON Pointer (RFC 6901). No key of the model holds a character that would need escaping.
pub fn pointer(path: &[Segment]) -> String {
    let mut pointer = String::new();
    for segment in path {
        pointer.push('/');
        match segment {
            Segment::Key(key) => pointer.push_str(key),
            Segment::Index(index) => pointer.push_str(&index.to_string()),
        }
    }
    pointer
}

impl Violation {
    fn code(&self) -> Code {
        match self.rule {
            Rule::Type | Rule::Missing | Rule::Integer => Code::InvalidType,
            Rule::Variant => Code::InvalidEnumValue,
            Rule::DuplicateSpelling => Code::DuplicateSpelling,
            Rule::Surrogates => Code::UnpairedSurrogate,
            Rule::Depth => Code::TooDeep,
            Rule::Literal | Rule::MissingLiteral => Code::InvalidLiteral,
            Rule::Union | Rule::Option => Code::InvalidUnion,
        }
    }

    /// Says what was expected, if the issue says so.
    fn expected(&self) -> Option<String> {
        match self.rule {
            Rule::Type | Rule::Missing => Some(self.expected.words().into()),
            Rule::Integer => Some("integer".into()),
            Rule::Variant => None,
            Rule::DuplicateSpelling => Some(messages::only(self.expected.words())),
            Rule::Surrogates => Some("Unicode text".into()),
            Rule::Depth => Some(format!("at most {RECORD_DEPTH} levels of nesting")),
            Rule::Literal | Rule::MissingLiteral => Some(self.literal().into()),
            Rule::Union | Rule::Option => None,
        }
    }

    /// Lists the values to choose from.
    fn options(&self) -> &'static [&'static str] {
        match (self.rule, self.expected) {
            (Rule::Variant, Expected::OneOf(enumeration)) => enumeration.values,
            _ => &[],
        }
    }

    /// Says what was received: a word for its kind or, for a value that is none of the enumeration's, the value itself as the text
    /// spells it.
    fn received(&self, quoted: &str) -> Option<String> {
        Some(match self.rule {
            Rule::Type => self.tag.kind_name().into(),
            Rule::Missing => "undefined".into(),
            Rule::Integer => "float".into(),
            Rule::Literal if !self.tag.is_string_or_number() => self.tag.kind_name().into(),
            Rule::Variant | Rule::Literal => {
                serde_json::from_str(quoted).unwrap_or_else(|_| super::write::number_in(quoted))
            }
            Rule::DuplicateSpelling => messages::also(self.key()),
            Rule::Surrogates => "an unpaired surrogate".into(),
            Rule::Depth => "more".into(),
            Rule::MissingLiteral => "undefined".into(),
            Rule::Union | Rule::Option => return None,
        })
    }

    fn message(&self, received: Option<&str>) -> String {
        let expected = self.expected().unwrap_or_default();
        match self.rule {
            Rule::Variant => {
                messages::invalid_enum_value(self.expected.words(), received.unwrap_or_default())
            }
            Rule::DuplicateSpelling => messages::duplicate(self.key(), self.expected.words()),
            Rule::Literal | Rule::MissingLiteral => messages::invalid_literal(self.literal()),
            Rule::Union | Rule::Option => messages::invalid_union(),
            Rule::Type | Rule::Missing if received == Some("undefined") => messages::required(),
            _ => messages::mismatch(expected, received.unwrap_or_default()),
        }
    }

    /// Returns the only value of the enumeration that tells an option of a union from the others.
    fn literal(&self) -> &'static str {
        match self.expected {
            Expected::OneOf(enumeration) => enumeration.values.first().copied().unwrap_or_default(),
            _ => "",
        }
    }

    /// Returns the key of the value.
    fn key(&self) -> &'static str {
        match self.path.last() {
            Some(Segment::Key(key)) => key,
            _ => "",
        }
    }

    /// Returns the place of the value in the text.
    fn bytes(&self, text: &[u8]) -> core::ops::Range<usize> {
        let start = if self.tag.is_in_quotes() { self.start - 1 } else { self.start };
        start..end_of_value(text, start)
    }
}

/// Describes what is at the place where a text is not JSON. Returns its length in bytes and in UTF-16 units too.
fn found(rest: &[u8]) -> (String, usize, usize) {
    let start = &rest[..rest.len().min(4)];
    let valid = match core::str::from_utf8(start) {
        Ok(valid) => valid,
        Err(error) => core::str::from_utf8(&start[..error.valid_up_to()]).unwrap_or_default(),
    };
    match (valid.chars().next(), rest.first()) {
        (Some(character), _) => (show(character), character.len_utf8(), character.len_utf16()),
        (None, Some(byte)) => (messages::byte(format_args!("{byte:X}")), 1, 1),
        (None, None) => (ExpectedToken::EndOfText.words().into(), 0, 0),
    }
}

/// Shows a character in quotes, or by its number if it is invisible.
fn show(character: char) -> String {
    match character {
        '\'' => "\"'\"".into(),
        _ if is_invisible(character) => messages::code_point(format_args!("{:04X}", u32::from(character))),
        _ => format!("'{character}'"),
    }
}

/// Tells whether a character would be invisible between quotes.
fn is_invisible(character: char) -> bool {
    character.is_whitespace() || is_unseen(character)
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
    /// The kind of the issue.
    pub code: Code,
    /// The path from the whole job to the value. It is empty for the whole job.
    pub path: Vec<Segment>,
    /// The issue in words: those of the SDK if it has this issue.
    pub message: String,
    /// What was expected.
    pub expected: Option<String>,
    /// What was received: a word for its type or, with [`Code::InvalidEnumValue`] and [`Code::InvalidLiteral`], the string or number
    /// itself. [`Code::InvalidUnion`] has none.
    pub received: Option<String>,
    /// The values to choose from, with [`Code::InvalidEnumValue`].
    pub options: &'static [&'static str],
    /// With [`Code::InvalidUnion`], the issues that the value has as each of the union's options.
    pub union_errors: Vec<Vec<Issue>>,
    /// The place in the text, if the input was a text. The place of a missing field is the object that it is missing from.
    pub span: Option<Span>,
}

impl Issue {
    /// Returns the path as a JSON Pointer (RFC 6901).
    ///
    /// ```
    /// let error = completion_job::CompletionJobOut::from_json(br#"{"hyperparameters": {"epochs": true}}"#);
    /// let pointers: Vec<String> = error.unwrap_err().issues.iter().map(|issue| issue.pointer()).collect();
    /// assert!(pointers.contains(&"/hyperparameters/epochs".to_string()));
    /// ```
    pub fn pointer(&self) -> String {
        pointer(&self.path)
    }

    pub(crate) fn of_violation(mut violation: Violation, text: &[u8], places: &Places) -> Issue {
        let options = core::mem::take(&mut violation.options).into_iter();
        let issue = |violation| Issue::of_violation(violation, text, places);
        let union_errors = options.map(|option| option.into_iter().map(issue).collect()).collect();
        let bytes = violation.bytes(text);
        let received = violation.received(&String::from_utf8_lossy(&text[bytes.clone()]));
        Issue {
            span: Some(places.span(text, bytes)),
            union_errors,
            ..Issue::without_place(violation, received)
        }
    }

    /// Makes the issue of a JavaScript value that cannot be read. `words` describe the exception.
    #[cfg(all(feature = "js", target_arch = "wasm32", target_os = "unknown"))]
    pub(crate) fn of_exception(words: &str) -> Issue {
        Issue {
            code: Code::Unreadable,
            path: Vec::new(),
            message: format!("The value cannot be read: {words}"),
            expected: None,
            received: None,
            options: &[],
            union_errors: Vec::new(),
            span: None,
        }
    }

    fn without_place(violation: Violation, received: Option<String>) -> Issue {
        Issue {
            code: violation.code(),
            message: violation.message(received.as_deref()),
            expected: violation.expected(),
            received,
            options: violation.options(),
            union_errors: Vec::new(),
            span: None,
            path: violation.path,
        }
    }

    /// Makes an issue of a JavaScript value. `quoted` is a value that is not one of the enumeration's.
    #[cfg(all(feature = "exports", target_arch = "wasm32", target_os = "unknown"))]
    pub(crate) fn of_value(violation: Violation, quoted: Option<String>) -> Issue {
        let received = quoted.or_else(|| violation.received(""));
        Issue::without_place(violation, received)
    }

    pub(crate) fn of_read_error(ReadError { at, expected }: ReadError, text: &[u8]) -> Issue {
        let text = if expected == ExpectedToken::LessText { b"" } else { text };
        let (received, len, length) = found(&text[at..]);
        let expected = expected.words();
        let place = Places::new(text).span(text, at..at);
        Issue {
            code: Code::InvalidJson,
            path: Vec::new(),
            message: messages::invalid_json(expected, &received),
            expected: Some(expected.into()),
            span: Some(Span { bytes: at..at + len, length, ..place }),
            received: Some(received),
            options: &[],
            union_errors: Vec::new(),
        }
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(Span { line, column, .. }) = self.span {
            write!(f, "{line}:{column}: ")?;
        }
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
