use std::cell::RefCell;

use js_sys::{Array, Error, Object};
use wasm_bindgen::JsValue;

use super::issues::JsIssue;
use super::pretty;
use super::trace::untraced;
use crate::api::words::summary;
use crate::js::engine::{give, set_prototype};
use crate::js::exports::reading::Codec;
use crate::js::exports::text::Text;
use crate::js::stop::Stop;
use crate::table::Spelling;

thread_local! {
    /// The prototype of the errors.
    static PROTOTYPE: RefCell<Object> = RefCell::default();
}

/// Makes the errors to come instances of a class, by its prototype.
pub fn make_instances_of(prototype: Object) {
    PROTOTYPE.set(prototype);
}

/// What was found not to be valid.
pub enum Input<'a> {
    /// A text, and in which spelling it was read.
    Text(&'a Text, Spelling),
    /// A JavaScript value.
    Value,
}

/// An error that lists issues: what failed, without them, and the input as it was passed.
pub fn error(
    codec: Codec,
    raw_message: &str,
    issues: &[JsIssue],
    raw_value: &JsValue,
    input: &Input<'_>,
) -> Result<JsValue, Stop> {
    let error: JsValue = untraced(|| Error::new(&format!("{raw_message}: {}", summary(issues)))).into();
    // An error that was just made takes any prototype.
    PROTOTYPE.with_borrow(|prototype| _ = set_prototype(&error, prototype));
    let objects: Array = issues.iter().map(JsIssue::object).collect();
    give(&error, "name", &"ValidationError".into());
    give(&error, "issues", &objects);
    give(&error, "rawValue", raw_value);
    give(&error, "rawMessage", &raw_message.into());
    match input {
        Input::Text(text, spelling) => pretty::remember_text(&error, codec, raw_message, text, *spelling)?,
        Input::Value => pretty::remember_value(&error, raw_message, issues),
    }
    Ok(error)
}
