use core::fmt;

use super::issue::Issue;
use super::pretty::pretty;
use crate::check::messages;

/// A job that is not one: all that is wrong with it.
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
    /// The text, without a byte order mark; with replacement characters for what is no UTF-8.
    pub(crate) text: String,
}

impl ValidationError {
    /// The issues for a person to read, each under the line of the text that it stands on. What would not be seen in a terminal, or
    /// do harm there, is left out; of more than a hundred issues the first hundred are shown.
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
        let head = self.found(&messages::failed_to_parse_json(self.component));
        pretty(&head, &self.issues, &self.text)
    }

    /// Adds to a message how many issues there are.
    fn found(&self, head: &str) -> String {
        let count = self.issues.len();
        messages::issues_found(head, count, if count == 1 { "" } else { "s" })
    }
}

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.found(self.component))?;
        self.issues.iter().try_for_each(|issue| write!(f, "\n{issue}"))
    }
}

impl core::error::Error for ValidationError {}
