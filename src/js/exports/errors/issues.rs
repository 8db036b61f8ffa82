//! Issues with the values that they quote, as JavaScript has them.

use std::mem::take;

use js_sys::JsString;
use wasm_bindgen::{JsCast, JsValue};

use crate::api::issue::{Code, Issue};
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
use crate::table::Tag;

/// An issue and the received value. The value may have an unpaired surrogate, which the issue's own strings cannot hold.
pub struct JsIssue {
    /// The issue.
    pub issue: Issue,
    /// The received value, or its type.
    pub received: JsValue,
    /// For a union, the issues that the value has as each of the options.
    options: Vec<Vec<JsIssue>>,
}

impl JsIssue {
    /// Makes the issue of a text that is not JSON.
    pub fn of_read_error(error: ReadError, text: &Text) -> JsIssue {
        JsIssue::with_words(Issue::of_read_error(error, text.bytes()))
    }

    /// Makes the issues of a text.
    pub fn of_text(faults: &Faults, text: &Text) -> Result<Vec<JsIssue>, Stop> {
        let places = Places::new(text.bytes());
        let units = text.units()?;
        all(Violation::all(faults, &MODEL), &|violation: Violation| {
            let issue = Issue::of_violation(violation.clone(), text.bytes(), &places);
            if !quotes(violation.rule) {
                return Ok(JsIssue::with_words(issue));
            }
            let received = value_of(issue.span.as_ref(), &units)?;
            let quoting = JsIssue::quoting(violation, received);
            Ok(JsIssue { issue: Issue { span: issue.span, ..quoting.issue }, ..quoting })
        })
    }

    /// Makes the issues of a JavaScript value.
    pub fn of_value(faults: &Faults, held: &Held) -> Result<Vec<JsIssue>, Stop> {
        all(Violation::all(faults, &MODEL), &|violation: Violation| {
            if quotes(violation.rule) {
                // What is undefined is not held.
                let is_held = violation.tag != Tag::Undefined;
                let received = if is_held { held.at(violation.start) } else { JsValue::UNDEFINED };
                return Ok(JsIssue::quoting(violation, received));
            }
            Ok(JsIssue::with_words(Issue::of_value(violation, None)))
        })
    }

    /// Makes an issue that describes what was received in words.
    fn with_words(issue: Issue) -> JsIssue {
        // A missing literal was received as undefined itself.
        let words = issue.received.as_deref().filter(|_| issue.code != Code::InvalidLiteral);
        let received = words.map_or(JsValue::UNDEFINED, JsValue::from);
        JsIssue { issue, received, options: Vec::new() }
    }

    /// Makes the issue of a value that is not one of those that are allowed.
    fn quoting(violation: Violation, received: JsValue) -> JsIssue {
        let words = received.as_string().or_else(|| received.as_f64().map(write::number));
        JsIssue { issue: Issue::of_value(violation, words), received, options: Vec::new() }
    }

    /// Returns the issue as an object.
    pub fn object(&self) -> JsValue {
        let objects = |option: &Vec<JsIssue>| option.iter().map(JsIssue::object).collect();
        let options: Vec<Vec<JsValue>> = self.options.iter().map(objects).collect();
        issue_object(&self.issue, &self.received, &self.message(), options)
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

/// Tells whether an issue of a rule has the received value itself.
fn quotes(rule: Rule) -> bool {
    matches!(rule, Rule::Variant | Rule::Literal)
}

/// Makes an issue of each violation, and of each violation inside it.
fn all(
    violations: impl Iterator<Item = Violation>,
    make: &dyn Fn(Violation) -> Result<JsIssue, Stop>,
) -> Result<Vec<JsIssue>, Stop> {
    let issue = |mut violation: Violation| {
        let options = take(&mut violation.options).into_iter();
        let options = options.map(|option| all(option.into_iter(), make)).collect::<Result<_, Stop>>()?;
        Ok(JsIssue { options, ..make(violation)? })
    };
    violations.map(issue).collect()
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
