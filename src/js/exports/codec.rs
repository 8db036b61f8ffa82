//! The functions of a component, as JavaScript calls them.

use js_sys::{JsString, Object};
use wasm_bindgen::JsValue;

use super::build::{Builder, Strings};
use super::errors::{Input, JsIssue, error, trace};
use super::reading::Codec;
use super::text::Text;
use super::validate::is_of;
use crate::check::{self, Faults, check, messages};
use crate::js::engine::{define, stringify_json};
use crate::js::snapshot::{Held, Snapshot};
use crate::js::stop::Stop;
use crate::model::sdk_1_6::MODEL;
use crate::table::Spelling;

/// The normalized value, or the error that lists the issues of the input.
type Checked = Result<JsValue, JsValue>;

/// A returned value, or a thrown one.
pub type Returned<T = JsValue> = Result<T, JsValue>;

impl Codec {
    /// Reads wire JSON and returns a result object.
    pub fn read_json(self, text: &JsValue) -> Returned {
        self.read_text(text, Spelling::Wire).map(result)
    }

    /// Reads JSON in either spelling.
    pub fn parse_json(self, text: &JsValue) -> Returned {
        thrown(self.read_text(text, Spelling::Either)?)
    }

    /// Returns whether a text is valid wire JSON.
    pub fn is_json(self, text: &JsValue) -> Returned<bool> {
        let text = Text::new(text).map_err(|stop| stop.thrown(None))?;
        self.is_valid_text(&text).map_err(|stop| stop.thrown(Some(text.bytes().len())))
    }

    /// Normalizes a value in either spelling.
    pub fn parse(self, value: &JsValue) -> Returned {
        thrown(self.read_value(value)?)
    }

    /// Normalizes a value in either spelling and returns a result object.
    pub fn safe_parse(self, value: &JsValue) -> Returned {
        self.read_value(value).map(result)
    }

    /// Returns whether a value is a valid object in this spelling.
    pub fn is(self, value: &JsValue, spelling: Spelling) -> Returned<bool> {
        is_of(value, &self.kind, spelling).map_err(|stop| stop.thrown(None))
    }

    /// Writes an SDK object as wire JSON.
    pub fn to_json(self, value: &JsValue) -> Returned {
        let message = messages::failed_to_write_json(self.name);
        let wire = self.convert(value, Spelling::Sdk, Spelling::Wire, &message);
        stringify_json(&thrown(wire.map_err(|stop| stop.thrown(None))?)?)
    }

    fn read_value(self, value: &JsValue) -> Result<Checked, JsValue> {
        let message = messages::failed_to_parse(self.name);
        self.convert(value, Spelling::Either, Spelling::Sdk, &message).map_err(|stop| stop.thrown(None))
    }

    /// Converts a value from one spelling to another: takes a snapshot of it, checks that, and builds a new object.
    fn convert(self, value: &JsValue, from: Spelling, to: Spelling, message: &str) -> Result<Checked, Stop> {
        let mut snapshot = Snapshot::take(value, &self.kind, from, Held::default())?;
        let mut faults = Faults::new();
        check(&mut snapshot.tape, &check::Strings::Utf16, &MODEL, self.kind, from, &mut faults)?;
        let Snapshot { tape, held, .. } = &snapshot;
        if !faults.is_empty() {
            let issues = JsIssue::of_value(&faults, held)?;
            return Ok(Err(error(self, message, &issues, value, &Input::Value)?));
        }
        let builder = Builder { tape, strings: Strings::Held(held), spelling: to };
        Ok(Ok(builder.root(&self.kind)?))
    }

    fn read_text(self, input: &JsValue, spelling: Spelling) -> Result<Checked, JsValue> {
        let text = Text::new(input).map_err(|stop| stop.thrown(None))?;
        let checked = self.convert_text(&text, input, spelling);
        checked.map_err(|stop| stop.thrown(Some(text.bytes().len())))
    }

    fn convert_text(self, text: &Text, input: &JsValue, spelling: Spelling) -> Result<Checked, Stop> {
        let (tape, issues) = self.issues_of_text(text, spelling)?;
        if issues.is_empty() {
            let units: JsString = text.units()?;
            let builder = Builder { tape: &tape, strings: Strings::Text(&units), spelling: Spelling::Sdk };
            return Ok(Ok(builder.root(&self.kind)?));
        }
        let message = messages::failed_to_parse_json(self.name);
        Ok(Err(error(self, &message, &issues, input, &Input::Text(text, spelling))?))
    }
}

/// Returns the value or throws the error, which gets its trace now.
fn thrown(checked: Checked) -> Returned {
    checked.inspect_err(trace)
}

/// Returns `{ ok: true, value }` or `{ ok: false, error }`.
fn result(checked: Checked) -> JsValue {
    let result = Object::new();
    let (is_ok, name, content) = match &checked {
        Ok(value) => (true, "value", value),
        Err(error) => (false, "error", error),
    };
    define(&result, "ok", &is_ok.into());
    define(&result, name, content);
    result.into()
}
