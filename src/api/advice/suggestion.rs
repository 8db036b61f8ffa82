use super::near_miss::{nearest_key, nearest_option};
use crate::api::issue::{Code, Issue, pointer};
use crate::api::words::is_missing;
use crate::check::Segment;
use crate::identify::Node;

/// What was probably meant by a key or a value. [`ValidationError::suggestion`](crate::ValidationError::suggestion) makes it.
///
/// ```
/// use completion_job::{GithubRepositoryOut, Suggested, Suggestion};
///
/// let text = br#"{"name": "engine", "owner": "ada", "commitID": "c0ffee"}"#;
/// let error = GithubRepositoryOut::from_json(text).unwrap_err();
/// let expected = Suggestion {
///     what: Suggested::Key,
///     pointer: "/commitID".into(),
///     found: "commitID".into(),
///     meant: "commit_id".into(),
/// };
/// assert_eq!(error.suggestion(&error.issues[0]), Some(expected));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What should be another one.
    pub what: Suggested,
    /// Where the input has it (RFC 6901).
    pub pointer: String,
    /// The key or the value that the input has.
    pub found: String,
    /// The key that is missing, or the value of the enumeration.
    pub meant: String,
}

/// What should be another one: a key or a value.
///
/// ```
/// use completion_job::{CompletionJobOut, Suggested};
///
/// let error = CompletionJobOut::from_json(br#"{"status": "canceled"}"#).unwrap_err();
/// let suggestion = error.issues.iter().find_map(|issue| error.suggestion(issue)).unwrap();
/// assert_eq!(suggestion.what, Suggested::Value);
/// assert_eq!(suggestion.meant, "CANCELLED");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Suggested {
    /// The key of a member.
    Key,
    /// A value that is none of its enumeration's.
    Value,
}

impl Suggestion {
    /// Finds what was meant where an issue is. A key can only be found in a text.
    pub(crate) fn find(issue: &Issue, text: Option<&str>) -> Option<Suggestion> {
        let is_literal = issue.code == Code::InvalidLiteral;
        let object = text.zip(issue.span.as_ref()).and_then(|(text, span)| text.get(span.bytes.clone()));
        let is_undefined = is_literal && issue.received.as_deref() == Some("undefined");
        if is_missing(issue) || (is_undefined && object.is_some_and(|object| object.starts_with('{'))) {
            return find_key(issue, &Node::read(object?)?);
        }
        let received = issue.received.as_deref()?;
        let meant = match &issue.expected {
            Some(expected) if is_literal => nearest_option(received, &[expected])?.to_string(),
            _ => nearest_option(received, issue.options)?.to_string(),
        };
        Some(Suggestion { what: Suggested::Value, pointer: issue.pointer(), found: received.into(), meant })
    }
}

fn find_key(issue: &Issue, object: &Node<'_>) -> Option<Suggestion> {
    let (Segment::Key(meant), path) = issue.path.split_last()? else { return None };
    let keys: Vec<&str> = object.keys().collect();
    if keys.contains(meant) {
        return None;
    }
    let found = nearest_key(meant, &keys)?;
    Some(Suggestion {
        what: Suggested::Key,
        pointer: format!("{}/{}", pointer(path), found.replace('~', "~0").replace('/', "~1")),
        found: found.into(),
        meant: (*meant).into(),
    })
}
