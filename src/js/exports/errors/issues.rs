//! Issues with the values that they quote, as JavaScript has them.

use js_sys::JsString;
use wasm_bindgen::{JsCast, JsValue};

use crate::api::issue::Issue;
use crate::api::place::{Places, Span};
use crate::api::words::{Displayed, QUOTED_LENGTH, quote};
use crate::api::write;
use crate::check::{Faults, Rule, Violation};
use crate::js::engine::parse_json;
use crate::js::exports::text::Text;
use crate::js::issue_object::issue_object;
use crate::js::snapshot::Held;
use crate::js::stop::Stop;
use crate::model::sdk_1_6::MODEL;
use crate::read::ReadError;

/// An issue and the received value. The value may have an unpaired surrogate, which the issue's own strings cannot hold.
pub struct JsIssue {
    /// The issue.
    pub issue: Issue,
    /// The received value, or its type.
    pub received: JsValue,
}

impl JsIssue {
    /// Makes the issue of a text that is not JSON.
    pub fn of_read_error(error: ReadError, text: &Text) -> JsIssue {
        let issue = Issue::of_read_error(error, text.bytes());
        JsIssue { received: received_words(&issue), issue }
    }

    /// Makes the issues of a text.
    pub fn of_text(faults: &Faults, text: &Text) -> Result<Vec<JsIssue>, Stop> {
        let places = Places::new(text.bytes());
        let units = text.units()?;
        let issue = |violation: Violation| {
            let issue = Issue::of_violation(violation.clone(), text.bytes(), &places);
            if violation.rule != Rule::Variant {
                return Ok(JsIssue { received: received_words(&issue), issue });
            }
            let received = value_of(issue.span.as_ref(), &units)?;
            let quoting = JsIssue::quoting(violation, received);
            Ok(JsIssue { issue: Issue { span: issue.span, ..quoting.issue }, ..quoting })
        };
        Violation::all(faults, &MODEL).map(issue).collect()
    }

    /// Makes the issues of a JavaScript value.
    pub fn of_value(faults: &Faults, held: &Held) -> Vec<JsIssue> {
        let issue = |violation: Violation| {
            if violation.rule == Rule::Variant {
                let received = held.at(violation.start);
                return JsIssue::quoting(violation, received);
            }
            let issue = Issue::of_value(violation, None);
            JsIssue { received: received_words(&issue), issue }
        };
        Violation::all(faults, &MODEL).map(issue).collect()
    }

    /// Makes the issue of a string or a number that is not a value of the enumeration.
    fn quoting(violation: Violation, received: JsValue) -> JsIssue {
        let words = received.as_string().or_else(|| received.as_f64().map(write::number));
        JsIssue { issue: Issue::of_value(violation, words), received }
    }

    /// Returns the issue as an object.
    pub fn object(&self) -> JsValue {
        issue_object(&self.issue, &self.received, &self.message())
    }

    /// Returns the message. If it quotes a string with an unpaired surrogate, quotes it exactly.
    fn message(&self) -> JsValue {
        let message = &self.issue.message;
        let received = self.issue.received.as_deref().unwrap_or_default();
        match (self.received.dyn_ref::<JsString>(), message.strip_suffix(&format!("{received}'"))) {
            (Some(exact), Some(head)) if !exact.is_valid_utf16() => {
                JsString::from(head).concat(exact).concat(&"'".into()).into()
            }
            _ => message.into(),
        }
    }
}

impl Displayed for JsIssue {
    fn issue(&self) -> &Issue {
        &self.issue
    }

    fn shown(&self, is_string: bool) -> String {
        match self.received.dyn_ref::<JsString>().filter(|_| is_string) {
            // One unit more than is shown, so that `quote` can tell that the string is longer.
            Some(string) => quote(&units_of(&string.substring(0, QUOTED_LENGTH as u32 + 1))),
            None => self.issue.shown(false),
        }
    }

    fn is_string(&self) -> bool {
        self.received.is_string()
    }
}

fn received_words(issue: &Issue) -> JsValue {
    issue.received.as_deref().map_or(JsValue::UNDEFINED, JsValue::from)
}

/// Returns the value that a span of the text holds.
fn value_of(span: Option<&Span>, units: &JsString) -> Result<JsValue, Stop> {
    let Some(Span { offset, length, .. }) = span else { return Ok(JsValue::UNDEFINED) };
    Ok(parse_json(&units.substring(*offset as u32, (offset + length) as u32))?)
}

/// Returns the UTF-16 units of a string.
pub fn units_of(string: &JsString) -> Vec<u16> {
    if string.is_valid_utf16() {
        String::from(string).encode_utf16().collect()
    } else {
        string.iter().collect()
    }
}
