//! The class `ValidationError`, whose instances list issues.

use js_sys::{Array, Error, Object, Proxy, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};

use super::error::make_instances_of;
use super::form_errors::{flatten, format};
use super::pretty::pretty_of;
use crate::js::engine::{Exception, define, define_hidden, get, set_prototype};

/// The class, which [`derive`] makes a subclass of `Error` once the module has been loaded. Its instances are errors that the engine
/// made: they have a trace, and they use none of the module's memory.
#[wasm_bindgen(js_name = ValidationError, skip_typescript)]
pub struct Class;

/// Makes the class a subclass of `Error`. All errors made from then on are its instances.
pub fn derive() {
    let instance: JsValue = Class.into();
    let prototype = Object::get_prototype_of(&instance);
    let class = get(&prototype, &"constructor".into()).unwrap_or_default();
    let base = get(&js_sys::global(), &"Error".into()).unwrap_or_default();
    // This cannot fail: no program has seen the class yet, so it is not frozen.
    _ = set_prototype(&prototype, &Object::get_prototype_of(&Error::new("")));
    _ = set_prototype(&class, &base);
    remove_own_methods(&prototype);
    define_hidden(&prototype, "pretty", &method(|error, _| pretty_of(error)));
    define_hidden(&prototype, "flatten", &method(|error, arguments| flatten(error, &arguments.get(0))));
    define_hidden(&prototype, "format", &method(|error, arguments| format(error, &arguments.get(0))));
    make_instances_of(prototype);
}

/// Removes the methods that wasm-bindgen adds to a class. They free the module's memory of an instance, and ours have none.
fn remove_own_methods(prototype: &Object) {
    let dispose = get(&get(&js_sys::global(), &"Symbol".into()).unwrap_or_default(), &"dispose".into());
    for key in ["free".into(), dispose.unwrap_or_default()] {
        _ = Reflect::delete_property(prototype, &key);
    }
}

/// Makes a method. WebAssembly functions do not receive `this`, but the `apply` trap of a Proxy does.
fn method(call: impl Fn(&JsValue, &Array) -> Result<JsValue, Exception> + 'static) -> JsValue {
    type Apply = dyn Fn(JsValue, JsValue, Array) -> Result<JsValue, Exception>;
    let apply =
        Closure::<Apply>::new(move |_: JsValue, this: JsValue, arguments: Array| call(&this, &arguments));
    let apply = apply.into_js_value();
    let handler = Object::new();
    define(&handler, "apply", &apply);
    Proxy::new(&apply, &handler).into()
}
