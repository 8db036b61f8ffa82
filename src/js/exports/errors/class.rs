//! The class of the errors that list issues.

use js_sys::{Array, Error, Object, Proxy, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};

use super::error::make_instances_of;
use super::form_errors::{flatten, format};
use super::pretty::pretty_of;
use crate::js::engine::{Exception, get, give, give_hidden, set_prototype};

/// A class that is derived from `Error` when the module has been loaded. Its instances are errors that the engine made, which have
/// a trace, and no memory of the module's.
#[wasm_bindgen(js_name = ValidationError, skip_typescript)]
pub struct Class;

/// Derives the class, and makes the errors to come its instances.
pub fn derive() {
    let instance: JsValue = Class.into();
    let prototype = Object::get_prototype_of(&instance);
    let class = get(&prototype, &"constructor".into()).unwrap_or_default();
    let base = get(&js_sys::global(), &"Error".into()).unwrap_or_default();
    // A class that nobody has seen yet takes any of these.
    _ = set_prototype(&prototype, &Object::get_prototype_of(&Error::new("")));
    _ = set_prototype(&class, &base);
    forget_own_methods(&prototype);
    give_hidden(&prototype, "pretty", &method(|error, _| pretty_of(error)));
    give_hidden(&prototype, "flatten", &method(|error, arguments| flatten(error, &arguments.get(0))));
    give_hidden(&prototype, "format", &method(|error, arguments| format(error, &arguments.get(0))));
    make_instances_of(prototype);
}

/// Takes away the methods that wasm-bindgen gives a class, which free an instance of the module's memory.
fn forget_own_methods(prototype: &Object) {
    let dispose = get(&get(&js_sys::global(), &"Symbol".into()).unwrap_or_default(), &"dispose".into());
    for key in ["free".into(), dispose.unwrap_or_default()] {
        _ = Reflect::delete_property(prototype, &key);
    }
}

/// A method. A function of WebAssembly is not told its `this`, but the trap of a Proxy is.
fn method(call: impl Fn(&JsValue, &Array) -> Result<JsValue, Exception> + 'static) -> JsValue {
    type Apply = dyn Fn(JsValue, JsValue, Array) -> Result<JsValue, Exception>;
    let apply =
        Closure::<Apply>::new(move |_: JsValue, this: JsValue, arguments: Array| call(&this, &arguments));
    let apply = apply.into_js_value();
    let handler = Object::new();
    give(&handler, "apply", &apply);
    Proxy::new(&apply, &handler).into()
}
