//! Room on the engine's stack. An exception for a full stack that passed through WebAssembly would leave what its functions had
//! taken of the module's own stack, and after some of them there would be none left. So each call first goes as deep as any part of
//! it will, behind a function of JavaScript that catches the exception; no more than a few frames are before that.

use std::cell::Cell;

use js_sys::{Array, Function, Object};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};

use crate::js::engine::{Exception, apply_number};

/// How deep: the tests of a full stack pass with less than half of it, with any of V8's compilers. It takes 2 µs a call.
const DEPTH: u32 = 150;

/// How many values there is room for in wasm-bindgen's table of what JavaScript lends the module. The table must not grow while
/// the stack is full: it would be lost. A full stack that no probe sees costs a place in it.
const VALUES: usize = 1024;

thread_local! {
    static NO_ARGUMENTS: Array = Array::new();
    static PROBE: Function = Closure::<dyn Fn() -> f64>::new(|| descend(DEPTH, 0.0, 1.0, 2.0, 3.0, 4.0, 5.0))
        .into_js_value()
        .unchecked_into();
    /// Whether the stack was full since there was room for values.
    static WAS_FULL: Cell<bool> = const { Cell::new(true) };
}

/// Makes sure of room on the stack.
///
/// # Errors
/// The engine's exception if there is none.
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

/// Calls itself, and needs its words after the call within, so that they stay on the engine's stack. A compiler may not add numbers
/// with a fraction in another order, so it makes no loop of it.
#[inline(never)]
fn descend(depth: u32, a: f64, b: f64, c: f64, d: f64, e: f64, f: f64) -> f64 {
    let within = if depth == 0 { 1.0 } else { descend(depth - 1, b, c, d, e, f, a + 0.5) };
    within * a + b * within - c * within + d * within - e * within + f
}
