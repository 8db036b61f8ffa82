//! An error's issues for a person to read. What `pretty` shows of a text it looks up when it is called: the text is read once
//! more, as only JavaScript values may be kept beside an error without a leak.

use std::ptr;

use js_sys::{Array, Object, TypeError, Uint8Array, WeakMap};
use wasm_bindgen::{JsCast, JsValue};

use super::issues::{JsIssue, units_of};
use crate::api::pretty::{Lines, pretty};
use crate::js::engine::Exception;
use crate::js::exports::reading::Codec;
use crate::js::exports::text::Text;
use crate::js::stop::Stop;
use crate::model::sdk_1_6::MODEL;
use crate::table::Spelling;

thread_local! {
    /// What is shown of an error: of a value the issues as they are shown, and of a text what [`Shown`] says.
    static MEMORY: WeakMap = WeakMap::new();
}

/// A text whose issues are shown.
struct Shown {
    message: String,
    codec: Codec,
    spelling: Spelling,
    text: JsValue,
}

impl Shown {
    fn to_js(&self) -> Array {
        let component =
            MODEL.components.iter().position(|one| ptr::eq(*one, self.codec.component)).unwrap_or_default();
        let numbers = [component as u32, self.spelling as u32].map(JsValue::from);
        [self.message.as_str().into()].into_iter().chain(numbers).chain([self.text.clone()]).collect()
    }

    fn from_js(shown: &Array) -> Shown {
        let index = |at: u32| shown.get(at).as_f64().unwrap_or_default() as usize;
        let component = MODEL.components[index(1)];
        Shown {
            message: shown.get(0).as_string().unwrap_or_default(),
            codec: Codec { name: component.name, component },
            spelling: Spelling::from_number(index(2) as u32).unwrap_or(Spelling::Wire),
            text: shown.get(3),
        }
    }

    fn pretty(&self) -> Result<String, Stop> {
        let text = Text::new(&self.text)?;
        let (_, issues) = self.codec.issues_of_text(&text, self.spelling)?;
        let utf_8 = String::from_utf8_lossy(text.bytes());
        let lines = Lines::of_units(&utf_8, units_of(&text.units()?));
        Ok(pretty(&self.message, &issues, Some(&lines)))
    }
}

/// Remembers what is shown of an error about a text.
pub fn remember_text(
    error: &JsValue,
    codec: Codec,
    message: &str,
    text: &Text,
    spelling: Spelling,
) -> Result<(), Stop> {
    let is_utf_8 = std::str::from_utf8(text.bytes()).is_ok();
    // As a string, a text that is not UTF-8 would have another issue.
    let text = if is_utf_8 { text.units()?.into() } else { Uint8Array::from(text.bytes()).into() };
    remember(error, &Shown { message: message.into(), codec, spelling, text }.to_js());
    Ok(())
}

/// Remembers what is shown of an error about a value, which may be another when it is asked for.
pub fn remember_value(error: &JsValue, message: &str, issues: &[JsIssue]) {
    remember(error, &pretty(message, issues, None).into());
}

fn remember(error: &JsValue, shown: &JsValue) {
    MEMORY.with(|memory| memory.set(error.unchecked_ref::<Object>(), shown));
}

/// The function `pretty` of an error.
pub fn pretty_of(error: &JsValue) -> Result<JsValue, Exception> {
    let shown = match error.dyn_ref::<Object>() {
        Some(error) => MEMORY.with(|memory| memory.get(error)),
        None => JsValue::UNDEFINED,
    };
    if shown.is_undefined() {
        return Err(TypeError::new("pretty was called on a value that is no ValidationError").into());
    }
    match shown.dyn_ref::<Array>() {
        Some(shown) => Ok(Shown::from_js(shown).pretty().map_err(|stop| stop.thrown(None))?.into()),
        None => Ok(shown),
    }
}
