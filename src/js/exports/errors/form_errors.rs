//! Issues as zod 3 gives them to forms: by the member that they are in, or in the shape of the input.

use js_sys::{Array, Function, Object, TypeError};
use wasm_bindgen::{JsCast, JsValue};

use crate::js::engine::{Exception, get, give};

/// `flatten`: issues by the first key of their paths, those of the whole input apart.
pub fn flatten(error: &JsValue, say: &JsValue) -> Result<JsValue, Exception> {
    let form_errors: JsValue = Array::new().into();
    let field_errors: JsValue = Object::new().into();
    for issue in array(error, "issues")? {
        let key = array(&issue, "path")?.get(0);
        let errors = match key.is_undefined() {
            true => form_errors.clone(),
            false => member(&field_errors, &key, Array::new)?,
        };
        errors.unchecked_into::<Array>().push(&said(&issue, say)?);
    }
    let flattened: JsValue = Object::new().into();
    give(&flattened, "formErrors", &form_errors);
    give(&flattened, "fieldErrors", &field_errors);
    Ok(flattened)
}

/// `format`: issues as a tree along their paths.
pub fn format(error: &JsValue, say: &JsValue) -> Result<JsValue, Exception> {
    let root = node();
    for issue in array(error, "issues")? {
        let mut at: JsValue = root.clone().into();
        for key in array(&issue, "path")? {
            at = member(&at, &key, node)?;
        }
        array(&at, ERRORS)?.push(&said(&issue, say)?);
    }
    Ok(root.into())
}

/// Under which key a value has its own issues.
const ERRORS: &str = "_errors";

/// A value of the tree, yet without issues.
fn node() -> Object {
    let node = Object::new();
    give(&node, ERRORS, &Array::new());
    node
}

/// What is said of an issue: its message, unless a function says something else.
fn said(issue: &JsValue, say: &JsValue) -> Result<JsValue, Exception> {
    match say.dyn_ref::<Function>() {
        Some(say) => say.call1(&JsValue::UNDEFINED, issue),
        None => get(issue, &"message".into()),
    }
}

/// An object's own member under a key, whatever the key; what is made if there was none.
fn member<T: Into<JsValue>>(
    object: &JsValue,
    key: &JsValue,
    make: impl FnOnce() -> T,
) -> Result<JsValue, Exception> {
    let name = key.as_string().or_else(|| key.as_f64().map(|index| index.to_string())).unwrap_or_default();
    if !Object::has_own(object.unchecked_ref::<Object>(), key) {
        give(object, &name, &make().into());
    }
    get(object, key)
}

fn array(object: &JsValue, name: &str) -> Result<Array, Exception> {
    let member = get(object, &name.into())?;
    member.dyn_into().map_err(|_| TypeError::new(&format!("{name} is no list")).into())
}
