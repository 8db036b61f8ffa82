//! How Rust's types and JavaScript's become each other.

use js_sys::{Array, Error};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
pub use wasm_bindgen::JsValue;

use super::engine::{Members, get, give};
use super::issue_object::issue_object;
use super::snapshot::{Quoted, Snapshot};
use super::stop::Stop;
use super::strings::strings_of;
use crate::ValidationError;
use crate::api::issue::Issue;
use crate::api::place::Places;
use crate::api::words::summary;
use crate::check::{Faults, Strings, Violation, check};
use crate::model::sdk_1_6::MODEL;
use crate::model::value::{Source, Value};
use crate::table::{Component, Kind, Spelling};
use crate::tape::Tape;

/// Reads, checks and builds a component from a JavaScript value.
pub fn from_js<T: Value>(value: &JsValue, component: &'static Component) -> Result<T, ValidationError> {
    let issues = match judge(value, component) {
        Ok(judged) => match judged {
            Ok(built) => return Ok(built),
            Err(issues) => issues,
        },
        Err(Stop::Thrown(exception)) => vec![Issue::of_exception(&words_of(&exception))],
        Err(Stop::TooLarge) => vec![Issue::of_exception("there is no memory for it")],
    };
    Err(ValidationError { component: component.name, issues, text: None })
}

fn judge<T: Value>(value: &JsValue, component: &'static Component) -> Result<Result<T, Vec<Issue>>, Stop> {
    let mut snapshot = Snapshot::take(value, component, Spelling::Either, Quoted::default())?;
    let mut faults = Faults::new();
    let text = snapshot.held.text();
    check(&mut snapshot.tape, &Strings::Unicode(text), &MODEL, component, Spelling::Either, &mut faults)?;
    if faults.is_empty() {
        return Ok(Ok(T::from_slot(&Source { tape: &snapshot.tape, text }, Tape::ROOT)));
    }
    let places = Places::new(text);
    // The text is none of the caller's, so that nothing has a place in it.
    let issue = |violation| Issue { span: None, ..Issue::of_violation(violation, text, &places) };
    Ok(Err(Violation::all(&faults, &MODEL).map(issue).collect()))
}

/// An exception in words.
fn words_of(exception: &JsValue) -> String {
    let message = get(exception, &"message".into()).ok().and_then(|message| message.as_string());
    message.or_else(|| exception.as_string()).unwrap_or_else(|| "an exception".into())
}

/// The object in wire spelling.
pub fn to_wire_js<T: Serialize>(value: &T) -> JsValue {
    // The model has numbers that JavaScript has, strings, and maps of them: nothing that could fail.
    value.serialize(&Serializer::json_compatible()).unwrap_or_default()
}

/// The object in SDK spelling.
pub fn to_js<T: Serialize>(value: &T, component: &'static Component) -> JsValue {
    respelled(&to_wire_js(value), &Kind::Object(component))
}

/// A value whose objects are in wire spelling, with its objects in SDK spelling.
fn respelled(value: &JsValue, kind: &Kind) -> JsValue {
    match kind {
        _ if value.is_null() => JsValue::NULL,
        Kind::Object(component) => respelled_object(value, component),
        Kind::Array(element) => {
            Array::from(value).iter().map(|one| respelled(&one, element)).collect::<Array>().into()
        }
        _ => value.clone(),
    }
}

fn respelled_object(value: &JsValue, component: &'static Component) -> JsValue {
    let object = Members::empty();
    for (field, strings) in component.fields.iter().zip(strings_of(component).iter()) {
        let member = get(value, strings.key(Spelling::Wire)).unwrap_or_default();
        if !member.is_undefined() {
            _ = object.set(strings.key(Spelling::Sdk), &respelled(&member, &field.kind));
        }
    }
    object.into()
}

/// A JavaScript error that lists the issues.
pub fn error(error: &ValidationError) -> JsValue {
    let raw_message = error.raw_message();
    let js = Error::new(&format!("{raw_message}: {}", summary(&error.issues)));
    let issues: Array = error.issues.iter().map(object_of).collect();
    give(&js, "name", &"ValidationError".into());
    give(&js, "issues", &issues);
    give(&js, "rawMessage", &raw_message.into());
    js.into()
}

fn object_of(issue: &Issue) -> JsValue {
    let received = issue.received.as_deref().map_or(JsValue::UNDEFINED, JsValue::from);
    issue_object(issue, &received, &issue.message.as_str().into())
}
