//! Stack traces of errors. V8 needs more time for a trace than for all the issues, so an error gets its trace only when it is
//! thrown. The error of a result has none.

use js_sys::{Error, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::js::engine::{define_hidden, get};

/// The most frames of WebAssembly and of wasm-bindgen's glue that can be above the caller's.
const OWN_FRAMES: f64 = 40.0;

/// A part of the line of every WebAssembly frame.
const WASM: &str = "wasm-function[";

/// Makes an error without a trace, if the engine has `Error.stackTraceLimit`.
pub fn untraced(make: impl FnOnce() -> Error) -> Error {
    with_limit(|_| 0.0, make)
}

/// Sets the trace of an error to the place where it is thrown. The trace starts below this module's own frames.
pub fn trace(error: &JsValue) {
    let class = class();
    let Some(capture) =
        get(&class, &"captureStackTrace".into()).ok().and_then(|one| one.dyn_into::<Function>().ok())
    else {
        return;
    };
    let limit = limit().unwrap_or_default();
    let captured = with_limit(|limit| limit + OWN_FRAMES, || capture.call1(&class, error));
    let stack = captured.and_then(|_| get(error, &"stack".into())).ok().and_then(|stack| stack.as_string());
    if let Some(stack) = stack {
        define_hidden(error, "stack", &without_own_frames(&stack, limit as usize).into());
    }
}

/// Removes the frames down to the last WebAssembly frame from a trace, and keeps at most `limit` of the others.
fn without_own_frames(stack: &str, limit: usize) -> String {
    let lines: Vec<&str> = stack.split('\n').collect();
    let is_frame = |line: &&str| line.starts_with("    at ");
    let first = lines.iter().position(is_frame).unwrap_or(lines.len());
    let behind = lines.iter().rposition(|line| line.contains(WASM)).map_or(first, |last| last + 1);
    let frames = lines[behind..].iter().filter(|line| is_frame(line)).take(limit);
    lines[..first].iter().chain(frames).copied().collect::<Vec<&str>>().join("\n")
}

fn class() -> JsValue {
    get(&js_sys::global(), &"Error".into()).unwrap_or_default()
}

/// Returns `Error.stackTraceLimit`, the number of frames of a trace.
fn limit() -> Option<f64> {
    get(&class(), &"stackTraceLimit".into()).ok()?.as_f64()
}

/// Runs `act` with another limit for traces. If a program has frozen `Error`, the limit stays as it is.
fn with_limit<T>(change: impl FnOnce(f64) -> f64, act: impl FnOnce() -> T) -> T {
    let limit = limit();
    let set = |limit: f64| _ = Reflect::set(&class(), &"stackTraceLimit".into(), &limit.into());
    if let Some(limit) = limit {
        set(change(limit));
    }
    let done = act();
    if let Some(limit) = limit {
        set(limit);
    }
    done
}
