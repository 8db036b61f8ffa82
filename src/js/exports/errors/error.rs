use std::cell::RefCell;

use js_sys::{Array, Error, Object};
use wasm_bindgen::JsValue;

use super::issues::JsIssue;
use super::pretty;
use super::trace::untraced;
use crate::api::words::summary;
use crate::js::engine::{define, set_prototype};
use crate::js::exports::reading::Codec;
use crate::js::exports::text::Text;
use crate::js::stop::Stop;
use crate::table::Spelling;

thread_local! {
    /// The prototype of every error made here.
    static PROTOTYPE: RefCell<Object> = RefCell::default();
}

/// Sets the prototype that all errors made from now on will have.
pub fn make_instances_of(prototype: Object) {
    PROTOTYPE.set(prototype);
}

/// The input that is not valid.
pub enum Input<'a> {
    /// A text, and the spelling in which it was read.
    Text(&'a Text, Spelling),
    /// A JavaScript value.
    Value,
}

/// Makes an error that lists issues. `raw_message` says what failed, without the issues; `raw_value` is the input as it was passed.
pub fn error(
    codec: Codec,
    raw_message: &str,
    issues: &[JsIssue],
    raw_value: &JsValue,
    input: &Input<'_>,
) -> Result<JsValue, Stop> {
    let error: JsValue = untraced(|| Error::new(&format!("{raw_message}: {}", summary(issues)))).into();
    // This cannot fail: the error was just made, so it is not frozen.
    PROTOTYPE.with_borrow(|prototype| _ = set_prototype(&error, prototype));
    let objects: Array = issues.iter().map(JsIssue::object).collect();
    define(&error, "name", &"ValidationError".into());
    define(&error, "issues", &objects);
    define(&error, "rawValue", raw_value);
    define(&error, "rawMessage", &raw_message.into());
    match input {
        Input::Text(text, spelling) => pretty::remember_text(&error, codec, raw_message, text, *spelling)?,
        Input::Value => pretty::remember_value(&error, raw_message, issues),
    }
    Ok(error)
}
