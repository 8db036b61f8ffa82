//! Groups issues for forms, as zod 3 does: `flatten` by top-level member, `format` in the shape of the input.

use js_sys::{Array, Function, Object, TypeError};
use wasm_bindgen::{JsCast, JsValue};

use crate::js::engine::{Exception, define, get};

/// `flatten`: groups issues by the first key of their paths. Issues of the whole input are listed separately.
pub fn flatten(error: &JsValue, map: &JsValue) -> Result<JsValue, Exception> {
    let form_errors: JsValue = Array::new().into();
    let field_errors: JsValue = Object::new().into();
    for issue in array(error, "issues")? {
        let key = array(&issue, "path")?.get(0);
        let errors = match key.is_undefined() {
            true => form_errors.clone(),
            false => member(&field_errors, &key, Array::new)?,
        };
        errors.unchecked_into::<Array>().push(&mapped(&issue, map)?);
    }
    let flattened: JsValue = Object::new().into();
    define(&flattened, "formErrors", &form_errors);
    define(&flattened, "fieldErrors", &field_errors);
    Ok(flattened)
}

/// `format`: arranges issues in a tree that follows their paths. An issue of a union is replaced by the issues of its options.
pub fn format(error: &JsValue, map: &JsValue) -> Result<JsValue, Exception> {
    let root = node().into();
    arrange(error, map, &root)?;
    Ok(root)
}

/// Adds the issues of an error, or of an option of a union, to the tree.
fn arrange(error: &JsValue, map: &JsValue, root: &JsValue) -> Result<(), Exception> {
    for issue in array(error, "issues")? {
        if let Some(options) = get(&issue, &"unionErrors".into())?.dyn_ref::<Array>() {
            options.iter().try_for_each(|option| arrange(&option, map, root))?;
            continue;
        }
        let mut current = root.clone();
        for key in array(&issue, "path")? {
            current = member(&current, &key, node)?;
        }
        array(&current, ERRORS)?.push(&mapped(&issue, map)?);
    }
    Ok(())
}

/// The key of the tree under which a value has its own issues.
const ERRORS: &str = "_errors";

/// Makes a node of the tree, without issues so far.
fn node() -> Object {
    let node = Object::new();
    define(&node, ERRORS, &Array::new());
    node
}

/// Returns the entry for an issue: what the caller's function `map` returns, or the message if there is no function.
fn mapped(issue: &JsValue, map: &JsValue) -> Result<JsValue, Exception> {
    match map.dyn_ref::<Function>() {
        Some(map) => map.call1(&JsValue::UNDEFINED, issue),
        None => get(issue, &"message".into()),
    }
}

/// Returns an object's own member under any key, even one like `__proto__`. If there is none, makes it first.
fn member<T: Into<JsValue>>(
    object: &JsValue,
    key: &JsValue,
    make: impl FnOnce() -> T,
) -> Result<JsValue, Exception> {
    let name = key.as_string().or_else(|| key.as_f64().map(|index| index.to_string())).unwrap_or_default();
    if !Object::has_own(object.unchecked_ref::<Object>(), key) {
        define(object, &name, &make().into());
    }
    get(object, key)
}

fn array(object: &JsValue, name: &str) -> Result<Array, Exception> {
    let member = get(object, &name.into())?;
    member.dyn_into().map_err(|_| TypeError::new(&format!("{name} is no list")).into())
}
