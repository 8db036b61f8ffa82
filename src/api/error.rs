use core::fmt;

use super::advice::Suggestion;
use super::issue::Issue;
use super::pretty::{Lines, pretty};
use super::words::found;
use crate::check::messages;

/// The error for an invalid job: everything that is wrong with it.
///
/// ```
/// use completion_job::CompletionTrainingParameters;
/// let error = CompletionTrainingParameters::from_json(b"{\n  \"seq_len\": 1.5\n}").unwrap_err();
/// assert_eq!(
///     error.to_string(),
///     "CompletionTrainingParameters: 1 issue found\n\
///      2:14: /seq_len: Expected integer, received float (invalid_type)",
/// );
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct ValidationError {
    /// The component that the text was read as.
    pub component: &'static str,
    /// The issues, in the order of the fields; never empty.
    pub issues: Vec<Issue>,
    /// The text, without a byte order mark, if the input was a text. Bytes that are not UTF-8 became replacement characters.
    pub(crate) text: Option<String>,
}

impl ValidationError {
    /// Shows the issues to a person, each below its line of the text. Characters that are invisible in a terminal, or that do
    /// harm
    /// there, are replaced. Of more than a hundred issues, only the first hundred are shown. Then follows what was probably meant
    /// by a key or a value, and what the text is if it is something else than the component.
    ///
    /// ```
    /// use completion_job::JobMetadataOut;
    /// let error = JobMetadataOut::from_json(br#"{"cost": "free"}"#).unwrap_err();
    /// assert_eq!(
    ///     error.pretty(),
    ///     r#"Failed to parse 'JobMetadataOut' from JSON: 1 issue found
    ///
    ///   at 1:10 /cost
    ///   1 | {"cost": "free"}
    ///     |          ^^^^^^ Expected number, received string (invalid_type)"#,
    /// );
    /// ```
    pub fn pretty(&self) -> String {
        let lines = self.text.as_deref().map(Lines::new);
        pretty(&self.raw_message(), &self.issues, lines.as_ref())
    }

    /// Says what was probably meant where an issue is: for a missing member, a key of the same object that is nearly its key, and
    /// for a value that is none of an enumeration's, the nearest one. Keys are only found in texts.
    ///
    /// Upper and lower case, `_`, `-`, `.` and spaces do not count. Near is what differs in at most two letters, added, left out,
    /// replaced or swapped, and in at most a third of all. A value is near too if it begins like one of the enumeration's: with
    /// at least four letters, and two thirds of the shorter one, before endings of at most six.
    ///
    /// ```
    /// use completion_job::JobMetadataOut;
    /// let error = JobMetadataOut::from_json(br#"{"cost": "free"}"#).unwrap_err();
    /// assert_eq!(error.suggestion(&error.issues[0]), None);
    /// ```
    pub fn suggestion(&self, issue: &Issue) -> Option<Suggestion> {
        Suggestion::find(issue, self.text.as_deref())
    }

    /// Says what failed, without the issues.
    pub(crate) fn raw_message(&self) -> String {
        match self.text {
            Some(_) => messages::failed_to_parse_json(self.component),
            None => messages::failed_to_parse(self.component),
        }
    }
}

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&found(self.component, self.issues.len()))?;
        self.issues.iter().try_for_each(|issue| write!(f, "\n{issue}"))
    }
}

impl core::error::Error for ValidationError {}
