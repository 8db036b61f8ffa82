//! The JavaScript error that lists issues.

use std::cell::RefCell;

use js_sys::{Array, Error, Reflect};
use wasm_bindgen::JsValue;

use super::engine::give;
use super::issues::JsIssue;
use crate::words::{Told, in_words};

thread_local! {
    /// The prototype of errors, once there is a class for them.
    static PROTOTYPE: RefCell<JsValue> = const { RefCell::new(JsValue::NULL) };
}

/// Makes the errors to come instances of a class, by its prototype.
#[cfg(feature = "exports")]
pub fn set_prototype(prototype: JsValue) {
    PROTOTYPE.set(prototype);
}

/// An error that lists issues: what failed, without them, and the input as it was passed.
pub fn error(raw_message: &str, issues: &[JsIssue], raw_value: &JsValue) -> JsValue {
    let error = Error::new(&format!("{raw_message}: {}", summary(issues)));
    let objects: Array = issues.iter().map(JsIssue::object).collect();
    PROTOTYPE.with_borrow(|prototype| {
        if !prototype.is_null() {
            _ = Reflect::set_prototype_of(&error, prototype);
        }
    });
    let members: [(&str, &JsValue); 4] = [
        ("name", &"ValidationError".into()),
        ("issues", &objects),
        ("rawValue", raw_value),
        ("rawMessage", &raw_message.into()),
    ];
    for (name, value) in members {
        give(&error, name, value);
    }
    error.into()
}

fn summary(issues: &[JsIssue]) -> String {
    let Some(first) = issues.first() else { return "no issues".into() };
    let issue = first.issue();
    let place = issue.span.as_ref().map_or(String::new(), |span| format!("{}:{}: ", span.line, span.column));
    let place = if issue.path.is_empty() { place } else { format!("{place}{}: ", issue.pointer()) };
    let more = match issues.len() - 1 {
        0 => String::new(),
        more => format!(" (and {more} more)"),
    };
    format!("{place}{}{more}", in_words(first, first.is_string()))
}
