//! The face to JavaScript. The npm package's TypeScript is its one caller.
//!
//! A text takes one call: TypeScript writes it into the buffer of [`reserve`], and [`read_text`] answers with the
//! address of the tape or with why there is none. Nothing here runs a caller's code.

use std::cell::RefCell;

use js_sys::{Array, Function, JsString};
use serde::{Serialize, Serializer};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::check::check;
use crate::fault::{Fault, Faults, Segment};
use crate::issue::{Code, Message, SyntaxFault, pointer};
use crate::model::COMPONENTS;
use crate::place::{Places, Span};
use crate::read::js::{Held, Sighting, read_sighting};
use crate::read::{JsonStrings, ReadError, read_bytes, read_json};
use crate::schema::{Component, Spelling};
use crate::tape::{Tape, TooLarge};

/// The answers of [`read_text`] and [`read_value`] that are no address; every address is higher.
#[wasm_bindgen]
#[derive(Clone, Copy)]
pub enum Status {
    /// The job breaks rules; see [`text_issues`] and [`value_issues`].
    Invalid = 1,
    /// The text is not JSON; see [`text_issues`].
    NotJson = 2,
    /// There is no memory for the input.
    TooLarge = 3,
    /// The slots of [`long_numbers`] are to be filled in before [`check_text`] goes on.
    LongNumbers = 4,
}

/// What one call leaves for the next.
struct State {
    text: Vec<u8>,
    /// How much of the buffer is the text.
    len: usize,
    tape: Tape,
    faults: Faults,
    read_error: Option<ReadError>,
}

thread_local! {
    static STATE: RefCell<State> = const {
        RefCell::new(State {
            text: Vec::new(),
            len: 0,
            tape: Tape::new(),
            faults: Faults::new(),
            read_error: None,
        })
    };
}

/// Hands out the state. No `f` calls into JavaScript; one that a full JavaScript stack ends halfway leaves the state
/// borrowed, but TypeScript gives up that instance anyway.
fn with_state<T>(f: impl FnOnce(&mut State) -> T) -> T {
    STATE.with_borrow_mut(f)
}

/// The address of a buffer for a text of `len` bytes, or 0 if there is no memory for it. What was in it stays.
#[wasm_bindgen]
pub fn reserve(len: usize) -> *const u8 {
    with_state(|state| {
        let missing = len.saturating_sub(state.text.len());
        if missing > 0 {
            if state.text.try_reserve(missing).is_err() {
                return std::ptr::null();
            }
            state.text.resize(state.text.capacity(), 0);
        }
        state.text.as_ptr()
    })
}

/// The size of the buffer of [`reserve`], in bytes.
#[wasm_bindgen]
pub fn capacity() -> usize {
    with_state(|state| state.text.len())
}

/// Reads and checks the `len` bytes in the buffer, and gives the tape's address or a [`Status`]. Bytes that may not be
/// UTF-8 are `raw`. Of what is wrong, the first `limit` things are kept.
#[wasm_bindgen]
pub fn read_text(len: usize, raw: bool, component: usize, spelling: u32, limit: usize) -> usize {
    with_state(|state| {
        state.faults.limit = limit;
        let read = if raw { read_bytes } else { read_json };
        state.len = len;
        state.read_error = None;
        let text = &state.text[..len];
        match read(text, COMPONENTS[component], to_spelling(spelling), &mut state.tape) {
            Ok(()) if state.tape.long_numbers.is_empty() => check_state(state, component, spelling),
            Ok(()) => Status::LongNumbers as usize,
            Err(ReadError::TooLarge) => Status::TooLarge as usize,
            Err(error) => {
                state.read_error = Some(error);
                Status::NotJson as usize
            }
        }
    })
}

/// The addresses of the slots whose numbers are to be read elsewhere: what was read has so many digits that only an exact
/// conversion can tell the nearest double, and JavaScript has one at hand. A slot may have been overwritten since.
#[wasm_bindgen]
pub fn long_numbers() -> Vec<usize> {
    with_state(|state| {
        let indexes = std::mem::take(&mut state.tape.long_numbers);
        indexes.into_iter().map(|index| &raw const state.tape[index as usize] as usize).collect()
    })
}

/// Goes on where [`read_text`] left off with [`Status::LongNumbers`].
#[wasm_bindgen]
pub fn check_text(component: usize, spelling: u32) -> usize {
    with_state(|state| check_state(state, component, spelling))
}

fn check_state(state: &mut State, component: usize, spelling: u32) -> usize {
    let strings = JsonStrings { text: &state.text[..state.len], unicode_only: false };
    let component = COMPONENTS[component];
    let checked = check(&mut state.tape, &strings, component, to_spelling(spelling), &mut state.faults);
    verdict(state, checked)
}

fn verdict(state: &State, checked: Result<(), TooLarge>) -> usize {
    match checked {
        Err(TooLarge) => Status::TooLarge as usize,
        Ok(()) if state.faults.is_empty() => tape_address(state),
        Ok(()) => Status::Invalid as usize,
    }
}

fn tape_address(state: &State) -> usize {
    state.tape.as_ptr() as usize
}

fn to_spelling(spelling: u32) -> Spelling {
    match spelling {
        0 => Spelling::Wire,
        1 => Spelling::Sdk,
        _ => Spelling::Either,
    }
}

/// Reads and checks what TypeScript saw of a JavaScript value, and gives the tape's address or a [`Status`]. Values that
/// slots point at are added to `held`.
#[wasm_bindgen]
pub fn read_value(sighting: &Sighting, component: usize, spelling: u32, held: &Array) -> usize {
    let component: &'static Component = COMPONENTS[component];
    let spelling = to_spelling(spelling);
    let mut tape = Tape::new();
    if read_sighting(sighting, component, spelling, &mut tape, held).is_err() {
        return Status::TooLarge as usize;
    }
    let mut faults = Faults::new();
    let checked = check(&mut tape, &Held(held), component, spelling, &mut faults);
    with_state(|state| {
        state.tape = tape;
        state.faults = faults;
        verdict(state, checked)
    })
}

/// All that is wrong with the text that was read last. `quote` gives the value of the text's units from an offset on.
///
/// # Errors
/// What `quote` throws.
#[wasm_bindgen]
pub fn text_issues(quote: &Function) -> Result<Array, JsValue> {
    let quote = |draft: &Draft| {
        let (offset, length) = draft.span.as_ref().map_or((0, 0), |span| (span.offset, span.length));
        quote.call2(&JsValue::UNDEFINED, &offset.into(), &length.into())
    };
    let bad_json = with_state(|state| {
        let ReadError::Syntax { at, expected } = state.read_error.take()? else { return None };
        let text = &state.text[..state.len];
        Some(Draft::of_syntax(SyntaxFault::new(text, at, expected)))
    });
    if let Some(draft) = bad_json {
        return Ok(Array::of1(&draft.into_issue(quote)?));
    }
    let places = with_state(|state| Places::new(&state.text[..state.len]));
    let draft = |index: usize| {
        with_state(|state| {
            let fault = state.faults.get(index, &state.tape);
            Draft::of_text(fault, &state.text[..state.len], &places)
        })
    };
    to_issues(draft, quote)
}

/// All that is wrong with the value that was read last, and whose values were put into `held`.
///
/// # Errors
/// None: the issues are plain data.
#[wasm_bindgen]
pub fn value_issues(held: &Array) -> Result<Array, JsValue> {
    let draft =
        |index: usize| with_state(|state| Draft::of_fault(state.faults.get(index, &state.tape), None));
    to_issues(draft, |draft| Ok(held.get(draft.held)))
}

/// The issues of the last faults, made one by one, as there may be a great many.
fn to_issues(
    draft: impl Fn(usize) -> Draft,
    quote: impl Fn(&Draft) -> Result<JsValue, JsValue>,
) -> Result<Array, JsValue> {
    let issues = Array::new();
    for index in 0..with_state(|state| state.faults.len()) {
        issues.push(&draft(index).into_issue(&quote)?);
    }
    Ok(issues)
}

/// An issue before the value that it may quote is looked up in JavaScript, whose strings hold more than Rust's.
struct Draft {
    code: &'static str,
    path: Vec<Segment>,
    message: Message,
    expected: Option<String>,
    received: Option<String>,
    options: Option<&'static [&'static str]>,
    span: Option<Span>,
    held: u32,
}

impl Draft {
    fn of_fault(fault: Fault, span: Option<Span>) -> Draft {
        Draft {
            code: fault.code().as_str(),
            message: fault.message(),
            expected: fault.expected(),
            received: fault.received(),
            options: fault.options(),
            held: fault.slot.start,
            path: fault.path,
            span,
        }
    }

    fn of_text(fault: Fault, text: &[u8], places: &Places) -> Draft {
        let span = places.span(text, fault.bytes(text));
        Draft::of_fault(fault, Some(span))
    }

    fn of_syntax(fault: SyntaxFault) -> Draft {
        Draft {
            code: Code::InvalidJson.as_str(),
            path: Vec::new(),
            message: Message { text: fault.message(), after_received: None },
            expected: Some(fault.expected.into()),
            span: Some(fault.span),
            received: Some(fault.received),
            options: None,
            held: 0,
        }
    }

    fn into_issue(self, quote: impl Fn(&Draft) -> Result<JsValue, JsValue>) -> Result<JsValue, JsValue> {
        let received = match &self.received {
            Some(word) => word.into(),
            None => quote(&self)?,
        };
        let message = match self.message.after_received {
            Some(end) => JsString::from(self.message.text).concat(&received).concat(&end.into()).into(),
            None => self.message.text.into(),
        };
        Ok(serde_wasm_bindgen::to_value(&JsIssue {
            code: self.code,
            pointer: pointer(&self.path),
            path: self.path,
            message,
            expected: self.expected,
            received,
            options: self.options,
            span: self.span,
        })?)
    }
}

/// An issue as TypeScript's `Issue` declares it.
#[derive(Serialize)]
struct JsIssue {
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    expected: Option<String>,
    #[serde(with = "serde_wasm_bindgen::preserve")]
    received: JsValue,
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<&'static [&'static str]>,
    path: Vec<Segment>,
    #[serde(with = "serde_wasm_bindgen::preserve")]
    message: JsValue,
    pointer: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    span: Option<Span>,
}

impl Serialize for Segment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Segment::Key(key) => serializer.serialize_str(key),
            Segment::Index(index) => serializer.serialize_u32(*index as u32),
        }
    }
}

impl Serialize for Span {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut span = serializer.serialize_struct("Span", 4)?;
        span.serialize_field("offset", &(self.offset as u32))?;
        span.serialize_field("line", &(self.line as u32))?;
        span.serialize_field("column", &(self.column as u32))?;
        span.serialize_field("length", &(self.length as u32))?;
        span.end()
    }
}
