//! Traces of errors. V8 needs longer for one than for all the issues, so the error of a result has none until it is thrown.

use js_sys::{Error, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use crate::js::engine::{get, give_hidden};

/// How many frames of WebAssembly and of wasm-bindgen's glue may stand above the caller's.
const OWN_FRAMES: f64 = 40.0;

/// What is in each line of such a frame.
const WASM: &str = "wasm-function[";

/// Makes an error without a trace, where the engine lets a program choose.
pub fn untraced(make: impl FnOnce() -> Error) -> Error {
    with_limit(|_| 0.0, make)
}

/// Gives an error the trace of where it is thrown, from the function on that the caller called.
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
        give_hidden(error, "stack", &without_own_frames(&stack, limit as usize).into());
    }
}

/// A trace without the frames of WebAssembly at its top, and with no more than `limit` frames.
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

/// How many frames a trace has.
fn limit() -> Option<f64> {
    get(&class(), &"stackTraceLimit".into()).ok()?.as_f64()
}

/// Does something while traces have another limit. Where a program has frozen `Error`, they keep theirs.
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
