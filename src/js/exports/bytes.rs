//! Gets the bytes of a text. They may come from any realm, and a subclass that overrides its members makes no difference.

use js_sys::{Array, ArrayBuffer, Function, Object, Reflect, Symbol, TypeError, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

use crate::js::engine::{Exception, apply_number, view};

/// Getters of the built-in prototypes. A value cannot override them.
struct Getters {
    /// Returns the name of a typed array's class, or undefined for any other value.
    name: Function,
    buffer: Function,
    offset: Function,
    length: Function,
    /// Throws if it is called on anything but an ArrayBuffer.
    buffer_length: Function,
    /// `Object.prototype.toString`.
    show: Function,
}

impl Getters {
    fn new() -> Getters {
        let bytes = Object::get_prototype_of(&Uint8Array::new_with_length(0));
        let typed_array = Object::get_prototype_of(&bytes);
        let buffer = Object::get_prototype_of(&ArrayBuffer::new(0));
        let object = Object::get_prototype_of(&Object::new());
        Getters {
            name: getter(&typed_array, &Symbol::to_string_tag()),
            buffer: getter(&typed_array, &"buffer".into()),
            offset: getter(&typed_array, &"byteOffset".into()),
            length: getter(&typed_array, &"byteLength".into()),
            buffer_length: getter(&buffer, &"byteLength".into()),
            show: Reflect::get(&object, &"toString".into()).unwrap_or_default().unchecked_into(),
        }
    }
}

fn getter(prototype: &Object, key: &JsValue) -> Function {
    let descriptor = Object::get_own_property_descriptor(prototype, key);
    Reflect::get(&descriptor, &"get".into()).unwrap_or_default().unchecked_into()
}

thread_local! {
    static GETTERS: Getters = Getters::new();
}

/// Returns a view of the bytes of a Uint8Array or an ArrayBuffer.
///
/// # Errors
/// Returns a TypeError for any other value.
pub fn bytes_of(input: &JsValue) -> Result<Uint8Array, Exception> {
    let number = |getter: &Function| apply_number(getter, input, &Array::new());
    GETTERS.with(|getters| {
        if getters.name.call0(input)? == "Uint8Array" {
            let (offset, length) = (number(&getters.offset)?, number(&getters.length)?);
            return view(&getters.buffer.call0(input)?, offset, length);
        }
        match number(&getters.buffer_length) {
            Ok(length) => view(input, 0.0, length),
            Err(_) => Err(type_error(&type_name(input, &getters.show)?)),
        }
    })
}

fn type_error(name: &str) -> Exception {
    TypeError::new(&format!("Expected a string, a Uint8Array or an ArrayBuffer, received {name}")).into()
}

/// Names the type of a value for a message.
fn type_name(value: &JsValue, show: &Function) -> Result<String, Exception> {
    if value.is_null() {
        return Ok("null".into());
    }
    if !value.is_object() {
        return Ok(value.js_typeof().as_string().unwrap_or_default());
    }
    let shown = show.call0(value)?.as_string().unwrap_or_default();
    let class = shown.strip_prefix("[object ").and_then(|rest| rest.strip_suffix(']'));
    Ok(format!("an object: {}", class.unwrap_or_default()))
}
