//! `pretty`, which describes an error's issues for a person. For a text, it reads the text again when it is called. Keeping the
//! issues beside the error would leak memory: only JavaScript values can be kept there without a leak.

use js_sys::{Array, Object, TypeError, Uint8Array, WeakMap};
use wasm_bindgen::{JsCast, JsValue};

use super::issues::{JsIssue, units_of};
use crate::api::pretty::{Lines, pretty};
use crate::js::engine::Exception;
use crate::js::exports::reading::Codec;
use crate::js::exports::text::Text;
use crate::js::stop::Stop;
use crate::model::sdk_1_6::MODEL;
use crate::table::{Kind, Spelling};

thread_local! {
    /// What `pretty` needs of each error: for a value the finished description, and for a text a [`RememberedText`].
    static MEMORY: WeakMap = WeakMap::new();
}

/// A text that is not valid, with what is needed to find its issues again.
struct RememberedText {
    message: String,
    codec: Codec,
    spelling: Spelling,
    text: JsValue,
}

impl RememberedText {
    fn to_js(&self) -> Array {
        let kind = MODEL.number(self.codec.kind).unwrap_or_default();
        let numbers = [kind as u32, self.spelling as u32].map(JsValue::from);
        [self.message.as_str().into()].into_iter().chain(numbers).chain([self.text.clone()]).collect()
    }

    fn from_js(remembered: &Array) -> RememberedText {
        let index = |at: u32| remembered.get(at).as_f64().unwrap_or_default() as usize;
        let kind = MODEL.kind(index(1)).unwrap_or(Kind::Object(MODEL.components[0]));
        RememberedText {
            message: remembered.get(0).as_string().unwrap_or_default(),
            codec: Codec { name: kind.declared_name().unwrap_or_default(), kind },
            spelling: Spelling::from_number(index(2) as u32).unwrap_or(Spelling::Wire),
            text: remembered.get(3),
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

/// Remembers the text that an error is about.
pub fn remember_text(
    error: &JsValue,
    codec: Codec,
    message: &str,
    text: &Text,
    spelling: Spelling,
) -> Result<(), Stop> {
    let is_utf_8 = std::str::from_utf8(text.bytes()).is_ok();
    // A text that is not UTF-8 stays bytes: as a string, it would have other issues.
    let text = if is_utf_8 { text.units()?.into() } else { Uint8Array::from(text.bytes()).into() };
    remember(error, &RememberedText { message: message.into(), codec, spelling, text }.to_js());
    Ok(())
}

/// Remembers the description of an error about a value. It is written now, as the value may change before `pretty` is called.
pub fn remember_value(error: &JsValue, message: &str, issues: &[JsIssue]) {
    remember(error, &pretty(message, issues, None).into());
}

fn remember(error: &JsValue, content: &JsValue) {
    MEMORY.with(|memory| memory.set(error.unchecked_ref::<Object>(), content));
}

/// The method `pretty` of an error.
pub fn pretty_of(error: &JsValue) -> Result<JsValue, Exception> {
    let remembered = match error.dyn_ref::<Object>() {
        Some(error) => MEMORY.with(|memory| memory.get(error)),
        None => JsValue::UNDEFINED,
    };
    if remembered.is_undefined() {
        return Err(TypeError::new("pretty was called on a value that is no ValidationError").into());
    }
    match remembered.dyn_ref::<Array>() {
        Some(remembered) => {
            Ok(RememberedText::from_js(remembered).pretty().map_err(|stop| stop.thrown(None))?.into())
        }
        None => Ok(remembered),
    }
}
