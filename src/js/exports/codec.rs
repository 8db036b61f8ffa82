//! The functions of a component, as JavaScript calls them.

use js_sys::{JsString, Object};
use wasm_bindgen::JsValue;

use super::build::{Builder, Strings};
use super::errors::{Input, JsIssue, error, trace};
use super::reading::Codec;
use super::text::Text;
use super::verdict::is_component;
use crate::check::{self, Faults, check, messages};
use crate::js::engine::{give, stringify_json};
use crate::js::snapshot::{Held, Snapshot};
use crate::js::stop::Stop;
use crate::model::sdk_1_6::MODEL;
use crate::table::Spelling;

/// A JavaScript value, or an error that lists what is wrong with the input.
type Judged = Result<JsValue, JsValue>;

/// What is returned, or thrown.
pub type Returned<T = JsValue> = Result<T, JsValue>;

impl Codec {
    /// Reads wire JSON to a result.
    pub fn read_json(self, text: &JsValue) -> Returned {
        self.read_text(text, Spelling::Wire).map(result)
    }

    /// Reads JSON in either spelling.
    pub fn parse_json(self, text: &JsValue) -> Returned {
        thrown(self.read_text(text, Spelling::Either)?)
    }

    /// Whether a text is valid wire JSON.
    pub fn is_json(self, text: &JsValue) -> Returned<bool> {
        let text = Text::new(text).map_err(|stop| stop.thrown(None))?;
        self.is_valid_text(&text).map_err(|stop| stop.thrown(Some(text.bytes().len())))
    }

    /// Normalizes a value in either spelling.
    pub fn parse(self, value: &JsValue) -> Returned {
        thrown(self.read_value(value)?)
    }

    /// Normalizes a value in either spelling to a result.
    pub fn safe_parse(self, value: &JsValue) -> Returned {
        self.read_value(value).map(result)
    }

    /// Whether a value is a valid object in this spelling.
    pub fn is(self, value: &JsValue, spelling: Spelling) -> Returned<bool> {
        is_component(value, self.component, spelling).map_err(|stop| stop.thrown(None))
    }

    /// Writes an SDK object as wire JSON.
    pub fn to_json(self, value: &JsValue) -> Returned {
        let message = messages::failed_to_write_json(self.name);
        let wire = self.judge(value, Spelling::Sdk, Spelling::Wire, &message);
        stringify_json(&thrown(wire.map_err(|stop| stop.thrown(None))?)?)
    }

    fn read_value(self, value: &JsValue) -> Result<Judged, JsValue> {
        let message = messages::failed_to_parse(self.name);
        self.judge(value, Spelling::Either, Spelling::Sdk, &message).map_err(|stop| stop.thrown(None))
    }

    /// Takes a snapshot of a value in one spelling, and makes an object of it in another.
    fn judge(self, value: &JsValue, from: Spelling, to: Spelling, message: &str) -> Result<Judged, Stop> {
        let mut snapshot = Snapshot::take(value, self.component, from, Held::default())?;
        let mut faults = Faults::new();
        check(&mut snapshot.tape, &check::Strings::Utf16, &MODEL, self.component, from, &mut faults)?;
        let Snapshot { tape, held, .. } = &snapshot;
        if !faults.is_empty() {
            let issues = JsIssue::of_value(&faults, held);
            return Ok(Err(error(self, message, &issues, value, &Input::Value)?));
        }
        let builder = Builder { tape, strings: Strings::Held(held), spelling: to };
        Ok(Ok(builder.root(self.component)?))
    }

    fn read_text(self, input: &JsValue, spelling: Spelling) -> Result<Judged, JsValue> {
        let text = Text::new(input).map_err(|stop| stop.thrown(None))?;
        let judged = self.judge_text(&text, input, spelling);
        judged.map_err(|stop| stop.thrown(Some(text.bytes().len())))
    }

    fn judge_text(self, text: &Text, input: &JsValue, spelling: Spelling) -> Result<Judged, Stop> {
        let (tape, issues) = self.issues_of_text(text, spelling)?;
        if issues.is_empty() {
            let units: JsString = text.units()?;
            let builder = Builder { tape: &tape, strings: Strings::Text(&units), spelling: Spelling::Sdk };
            return Ok(Ok(builder.root(self.component)?));
        }
        let message = messages::failed_to_parse_json(self.name);
        Ok(Err(error(self, &message, &issues, input, &Input::Text(text, spelling))?))
    }
}

/// What is returned, or an error that is thrown.
fn thrown(judged: Judged) -> Returned {
    judged.inspect_err(trace)
}

/// `{ ok: true, value }` or `{ ok: false, error }`.
fn result(judged: Judged) -> JsValue {
    let result = Object::new();
    let (is_ok, name, content) = match &judged {
        Ok(value) => (true, "value", value),
        Err(error) => (false, "error", error),
    };
    give(&result, "ok", &is_ok.into());
    give(&result, name, content);
    result.into()
}
