//! Issues as JavaScript objects: with the members of the npm package's, in their order.

use serde::Serialize;
use serde_wasm_bindgen::preserve;
use wasm_bindgen::JsValue;

use crate::api::issue::Issue;
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
    #[serde(with = "preserve")]
    received: JsValue,
    #[serde(with = "preserve")]
    message: JsValue,
    path: Vec<StepObject>,
    pointer: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    span: Option<SpanObject>,
}

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

/// The object of an issue, with what was received and the message as JavaScript has them.
pub fn issue_object(issue: &Issue, received: &JsValue, message: &JsValue) -> JsValue {
    let object = IssueObject {
        code: issue.code.as_str(),
        expected: issue.expected.as_deref(),
        options: issue.options,
        received: received.clone(),
        message: message.clone(),
        path: issue.path.iter().map(StepObject::from).collect(),
        pointer: issue.pointer(),
        span: issue.span.as_ref().map(SpanObject::from),
    };
    // It has names, numbers and values that are passed as they are: nothing that could fail.
    serde_wasm_bindgen::to_value(&object).unwrap_or_default()
}
