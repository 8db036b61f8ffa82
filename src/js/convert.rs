//! Converts Rust's types to JavaScript values and back.

use js_sys::{Array, Error};
pub use wasm_bindgen::JsValue;

use super::engine::{Members, define, get};
use super::issue_object::issue_object;
use super::snapshot::{Quoted, Snapshot};
use super::stop::Stop;
use super::strings::strings_of;
use crate::ValidationError;
use crate::api::issue::Issue;
use crate::api::place::Places;
use crate::api::words::summary;
use crate::check::{Faults, Strings, Violation, check};
use crate::model::js_impls::ToJs;
use crate::model::sdk_1_6::MODEL;
use crate::model::value::{Source, Value};
use crate::table::{Choice, Component, Kind, Presence, Spelling};
use crate::tape::Tape;

/// Reads, checks and builds a component from a JavaScript value.
pub fn from_js<T: Value>(value: &JsValue, name: &'static str) -> Result<T, ValidationError> {
    let issues = match read_and_check(value) {
        Ok(Ok(built)) => return Ok(built),
        Ok(Err(issues)) => issues,
        Err(Stop::Thrown(exception)) => vec![Issue::of_exception(&message_of(&exception))],
        Err(Stop::TooLarge) => vec![Issue::of_exception("there is no memory for it")],
    };
    Err(ValidationError { component: name, issues, text: None })
}

/// Returns the component, or the issues of a value that is not valid.
fn read_and_check<T: Value>(value: &JsValue) -> Result<Result<T, Vec<Issue>>, Stop> {
    let mut snapshot = Snapshot::take(value, &T::KIND, Spelling::Either, Quoted::default())?;
    let mut faults = Faults::new();
    let text = snapshot.held.text();
    check(&mut snapshot.tape, &Strings::Unicode(text), &MODEL, T::KIND, Spelling::Either, &mut faults)?;
    if faults.is_empty() {
        return Ok(Ok(T::from_slot(&Source { tape: &snapshot.tape, text }, Tape::ROOT)));
    }
    let places = Places::new(text);
    // The caller never saw this text, so positions in it would mean nothing to them.
    let issue = |violation| Issue { span: None, ..Issue::of_violation(violation, text, &places) };
    Ok(Err(Violation::all(&faults, &MODEL).map(issue).collect()))
}

/// Returns the message of an exception.
fn message_of(exception: &JsValue) -> String {
    let message = get(exception, &"message".into()).ok().and_then(|message| message.as_string());
    message.or_else(|| exception.as_string()).unwrap_or_else(|| "an exception".into())
}

/// Converts a component to an object in wire spelling.
pub fn to_wire_js<T: ToJs>(value: &T) -> JsValue {
    value.to_wire_js()
}

/// Converts a component to an object in SDK spelling.
pub fn to_js<T: ToJs + Value>(value: &T) -> JsValue {
    respelled(&to_wire_js(value), &T::KIND)
}

/// Copies a value whose objects are in wire spelling to one whose objects are in SDK spelling.
fn respelled(value: &JsValue, kind: &Kind) -> JsValue {
    match kind {
        _ if value.is_null() => JsValue::NULL,
        Kind::Object(component) => respelled_object(value, component),
        Kind::Union(union) => {
            let option = union.options.iter().find(|option| fits(value, option));
            option.map_or_else(|| value.clone(), |option| respelled(value, &option.kind))
        }
        Kind::Array(element) => {
            Array::from(value).iter().map(|one| respelled(&one, element)).collect::<Array>().into()
        }
        _ => value.clone(),
    }
}

/// Tells whether a wire object of a union is of this option: it has the members that the option's component requires, and the
/// value of its discriminator.
fn fits(value: &JsValue, option: &Choice) -> bool {
    let component = match option.kind {
        Kind::Object(component) => component,
        Kind::Union(union) => return union.options.iter().any(|option| fits(value, option)),
        _ => return false,
    };
    let strings = strings_of(component);
    component.fields.iter().zip(strings.iter()).enumerate().all(|(offset, (field, strings))| {
        let is_needed = matches!(field.presence, Presence::Required) || option.discriminator == Some(offset);
        let member = get(value, strings.key(Spelling::Wire)).unwrap_or_default();
        match field.kind {
            _ if !is_needed => true,
            Kind::Enum(enumeration) => {
                member.as_string().is_some_and(|one| enumeration.values.contains(&one.as_str()))
            }
            _ => !member.is_undefined(),
        }
    })
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

/// Makes a JavaScript error that lists the issues.
pub fn error(error: &ValidationError) -> JsValue {
    let raw_message = error.raw_message();
    let js = Error::new(&format!("{raw_message}: {}", summary(&error.issues)));
    let issues: Array = error.issues.iter().map(object_of).collect();
    define(&js, "name", &"ValidationError".into());
    define(&js, "issues", &issues);
    define(&js, "rawMessage", &raw_message.into());
    js.into()
}

fn object_of(issue: &Issue) -> JsValue {
    let received = issue.received.as_deref().map_or(JsValue::UNDEFINED, JsValue::from);
    let objects = |option: &Vec<Issue>| option.iter().map(object_of).collect();
    let options = issue.union_errors.iter().map(objects).collect();
    issue_object(issue, &received, &issue.message.as_str().into(), options)
}
