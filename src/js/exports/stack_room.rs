//! Makes sure that the engine's stack has room for a call. If the stack were full in the middle of a call, the engine's exception
//! would pass through WebAssembly. The functions that it ends would never give back their part of the module's own stack, and after
//! some such exceptions nothing would be left of that. So each call first runs a probe that goes as deep as the call itself can.
//! A JavaScript function around the probe catches the exception. Only a few frames come before the probe.

use std::cell::Cell;

use js_sys::{Array, Function, Object};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use crate::js::engine::{Exception, apply_number};

/// The depth of the probe, which takes 2 µs a call. The tests of a full stack pass with less than half of this depth, with each of
/// V8's compilers.
const DEPTH: u32 = 150;

/// The number of free entries to keep in wasm-bindgen's table of JavaScript values. The table must not grow while the stack is full,
/// as the whole table would be lost. A full stack that no probe notices costs one entry.
const VALUES: usize = 1024;

thread_local! {
    static NO_ARGUMENTS: Array = Array::new();
    static PROBE: Function = Closure::<dyn Fn() -> f64>::new(|| descend(DEPTH, 0.0, 1.0, 2.0, 3.0, 4.0, 5.0))
        .into_js_value()
        .unchecked_into();
    /// Whether the stack was full since the free entries were last made.
    static WAS_FULL: Cell<bool> = const { Cell::new(true) };
}

/// Makes sure that the stack has room for a call.
///
/// # Errors
/// Returns the engine's exception if it does not.
pub fn ensure() -> Result<(), Exception> {
    let probed = PROBE
        .with(|probe| NO_ARGUMENTS.with(|arguments| apply_number(probe, &JsValue::UNDEFINED, arguments)));
    if probed.is_err() {
        WAS_FULL.set(true);
    } else if WAS_FULL.take() {
        let value: JsValue = Object::new().into();
        drop(vec![value; VALUES]);
    }
    probed.map(|_| ())
}

/// Calls itself `depth` times. It uses its arguments after the inner call, so that they stay on the engine's stack. A compiler must
/// not reorder additions of floating-point numbers, so it cannot turn the recursion into a loop.
#[inline(never)]
fn descend(depth: u32, a: f64, b: f64, c: f64, d: f64, e: f64, f: f64) -> f64 {
    let inner = if depth == 0 { 1.0 } else { descend(depth - 1, b, c, d, e, f, a + 0.5) };
    inner * a + b * inner - c * inner + d * inner - e * inner + f
}
