//! The strings of the field tables as JavaScript strings. Each is made only once.

use std::cell::RefCell;
use std::ptr;
use std::rc::Rc;

use js_sys::JsString;
use wasm_bindgen::JsValue;

use crate::table::{Component, Constant, Enumeration, Field, Kind, Presence, Spelling};

/// The strings of a component, field by field.
pub type Strings = Rc<[FieldStrings]>;

/// The strings of a field.
pub struct FieldStrings {
    wire: JsString,
    sdk: JsString,
    /// The values of its enumeration, if it has one.
    pub values: Vec<JsString>,
    /// The field's default, if the model has one.
    pub default: Option<JsValue>,
}

impl FieldStrings {
    fn new(field: &Field) -> FieldStrings {
        FieldStrings {
            wire: field.wire.text().into(),
            sdk: field.sdk.text().into(),
            values: enumeration_of(&field.kind)
                .map_or(&[][..], |one| one.values)
                .iter()
                .map(|value| (*value).into())
                .collect(),
            default: match field.presence {
                Presence::Default(Constant::Boolean(value)) => Some(value.into()),
                Presence::Default(Constant::Number(value)) => Some(value.into()),
                Presence::Default(Constant::String(value)) => Some(value.into()),
                _ => None,
            },
        }
    }

    /// Returns the field's key in a spelling. `Either` means wire.
    pub fn key(&self, spelling: Spelling) -> &JsString {
        if spelling == Spelling::Sdk { &self.sdk } else { &self.wire }
    }
}

fn enumeration_of(kind: &Kind) -> Option<&'static Enumeration> {
    match kind {
        Kind::Enum(enumeration) => Some(enumeration),
        Kind::Array(element) => enumeration_of(element),
        _ => None,
    }
}

thread_local! {
    static KNOWN: RefCell<Vec<(&'static Component, Strings)>> = const { RefCell::new(Vec::new()) };
}

/// Returns the strings of a component.
pub fn strings_of(component: &'static Component) -> Strings {
    KNOWN.with_borrow_mut(|known| {
        if let Some((_, strings)) = known.iter().find(|(one, _)| ptr::eq(*one, component)) {
            return strings.clone();
        }
        let strings: Strings = component.fields.iter().map(FieldStrings::new).collect();
        known.push((component, strings.clone()));
        strings
    })
}
