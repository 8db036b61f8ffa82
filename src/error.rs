use core::fmt;

use crate::issue::Issue;

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
}

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.issues.len();
        let noun = if count == 1 { "issue" } else { "issues" };
        write!(f, "{}: {count} {noun} found", self.component)?;
        self.issues.iter().try_for_each(|issue| write!(f, "\n{issue}"))
    }
}

impl core::error::Error for ValidationError {}
