//! Issues as JavaScript objects. They have the same members as in the npm package, in the same order.

use serde::Serialize;
use serde_wasm_bindgen::preserve;
use wasm_bindgen::JsValue;

use crate::api::issue::{Code, Issue};
use crate::api::place::Span;
use crate::check::Segment;

/// An issue as an object.
#[derive(Serialize)]
struct IssueObject<'a> {
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    expected: Option<&'a str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    options: &'a [&'static str],
    #[serde(rename = "unionErrors", skip_serializing_if = "Vec::is_empty")]
    union_errors: Vec<OptionObject>,
    #[serde(skip_serializing_if = "Option::is_none")]
    received: Option<Preserved>,
    message: Preserved,
    path: Vec<StepObject>,
    pointer: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    span: Option<SpanObject>,
}

/// The issues that a value has as one of the options of a union.
#[derive(Serialize)]
struct OptionObject {
    issues: Vec<Preserved>,
}

/// A JavaScript value, which stays as it is.
#[derive(Serialize)]
#[serde(transparent)]
struct Preserved(#[serde(with = "preserve")] JsValue);

/// A span as an object.
#[derive(Serialize)]
struct SpanObject {
    offset: usize,
    line: usize,
    column: usize,
    length: usize,
}

impl From<&Span> for SpanObject {
    fn from(span: &Span) -> SpanObject {
        let Span { offset, line, column, length, .. } = *span;
        SpanObject { offset, line, column, length }
    }
}

/// A step of a path.
#[derive(Serialize)]
#[serde(untagged)]
enum StepObject {
    Key(&'static str),
    Index(u32),
}

impl From<&Segment> for StepObject {
    fn from(segment: &Segment) -> StepObject {
        match segment {
            Segment::Key(key) => StepObject::Key(key),
            Segment::Index(index) => StepObject::Index(*index as u32),
        }
    }
}

/// Makes the object of an issue. `received` and `message` are JavaScript values, as Rust strings cannot hold an unpaired surrogate.
/// `options` are the objects of the issues that the value has as each of the options of a union.
pub fn issue_object(
    issue: &Issue,
    received: &JsValue,
    message: &JsValue,
    options: Vec<Vec<JsValue>>,
) -> JsValue {
    let has_received = issue.received.is_some() || issue.code == Code::InvalidLiteral;
    let option = |issues: Vec<JsValue>| OptionObject { issues: issues.into_iter().map(Preserved).collect() };
    let object = IssueObject {
        code: issue.code.as_str(),
        expected: issue.expected.as_deref(),
        options: issue.options,
        union_errors: options.into_iter().map(option).collect(),
        received: has_received.then(|| Preserved(received.clone())),
        message: Preserved(message.clone()),
        path: issue.path.iter().map(StepObject::from).collect(),
        pointer: issue.pointer(),
        span: issue.span.as_ref().map(SpanObject::from),
    };
    // This cannot fail: the object has only strings, numbers, and values that are passed on as they are.
    serde_wasm_bindgen::to_value(&object).unwrap_or_default()
}
