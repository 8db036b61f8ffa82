//! The face to JavaScript. The npm package's TypeScript is its one caller.
//!
//! A text takes one call: TypeScript writes it into the buffer of [`reserve`], and [`read_text`] answers with the
//! address of the tape or with why there is none; whatever else there is to know is in the [`Report`]. A JavaScript value
//! TypeScript writes onto the tape itself, in the room of [`reserve_slots`], and has it checked by [`check_tape`]. Nothing
//! but numbers crosses the border, and nothing here calls JavaScript: so TypeScript calls the module's exports themselves, by the
//! types that wasm-bindgen writes for them, and needs none of its glue.

use alloc::vec::Vec;
use core::arch::wasm32::unreachable;
use core::panic::PanicInfo;

use spin::Mutex;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::bug::bug;
use crate::check::check;
use crate::fault::Faults;
use crate::growth::lengthen;
use crate::heap::Heap;
use crate::model::COMPONENTS;
use crate::read::{Expected, PADDING, Strings, Units, read_bytes, read_json};
use crate::report::{Outcome, Report, Word};
use crate::schema::{Component, Spelling};
use crate::tape::{Tape, TooLarge};

/// What one call leaves for the next.
struct State {
    text: Vec<u8>,
    /// How much of the buffer is the text; nothing if a JavaScript value was the input.
    len: usize,
    tape: Tape,
    faults: Faults,
    report: Report,
}

static STATE: Mutex<State> = Mutex::new(State {
    text: Vec::new(),
    len: 0,
    tape: Tape::new(),
    faults: Faults::new(),
    report: Report::new(),
});

/// Hands out the state. A call that a full JavaScript stack ends halfway leaves the state locked, but TypeScript gives up
/// that instance anyway.
fn with_state<T>(f: impl FnOnce(&mut State) -> T) -> T {
    match STATE.try_lock() {
        Some(mut state) => f(&mut state),
        None => unreachable(),
    }
}

#[global_allocator]
static HEAP: Heap = Heap::new();

/// A panic is a mistake of this crate. It traps: TypeScript gives up the instance, and the next call gets a fresh one.
#[panic_handler]
fn trap(_: &PanicInfo<'_>) -> ! {
    unreachable()
}

/// The address of the [`Report`].
#[wasm_bindgen]
pub fn report() -> *const u32 {
    with_state(|state| (&raw const state.report).cast())
}

/// Makes a buffer for a text of `len` bytes, which the [`Report`] tells the place of; false if there is no memory for it. What
/// was in it stays.
#[wasm_bindgen]
pub fn reserve(len: usize) -> bool {
    with_state(|state| {
        let missing = len.saturating_add(PADDING).saturating_sub(state.text.len());
        if missing > 0 && lengthen(&mut state.text, missing).is_err() {
            return false;
        }
        state.report.set(Word::Text, state.text.as_ptr() as usize);
        state.report.set(Word::Capacity, state.text.len() - PADDING);
        true
    })
}

/// Reads and checks the `len` bytes in the buffer, and gives the tape's address or an [`Outcome`]. Bytes that may not be
/// UTF-8 are `raw`. If nothing is to be built, of what is wrong no more than one thing is kept.
#[wasm_bindgen]
pub fn read_text(len: usize, raw: bool, component: usize, spelling: u32, builds: bool) -> usize {
    with_state(|state| {
        state.faults.limit = if builds { usize::MAX } else { 1 };
        state.tape.unescapes = builds;
        state.len = len;
        let text = state.text.get_mut(..len + PADDING).unwrap_or_else(|| bug());
        text.get_mut(len..).unwrap_or_default().fill(0);
        let (model, keys) = (to_component(component), to_spelling(spelling));
        let outcome = if raw {
            read_bytes(text, len, model, keys, &mut state.tape)
        } else {
            read_json(text, len, model, keys, &mut state.tape)
        };
        state.report.describe_tape(&state.tape);
        match outcome {
            Ok(()) if state.tape.long_numbers.is_empty() => checked(state, component, spelling),
            Ok(()) => Outcome::LongNumbers as usize,
            Err(error) if error.expected == Expected::LessText => Outcome::TooLarge as usize,
            Err(error) => {
                let at = Units { text, at: 0, before: 0 }.before(error.at);
                state.report.set(Word::ErrorAt, at);
                state.report.set(Word::ErrorByte, text.get(error.at).copied().unwrap_or_default().into());
                state.report.set(Word::ErrorExpected, error.expected as usize);
                Outcome::NotJson as usize
            }
        }
    })
}

/// The address of a tape with a root and room for `count` slots after it, or 0 if there is no memory for them.
#[wasm_bindgen]
pub fn reserve_slots(count: usize) -> usize {
    with_state(|state| {
        state.len = 0;
        state.faults.limit = usize::MAX;
        let room = state.tape.clear().and_then(|()| state.tape.push_blank(count));
        room.map_or(0, |_| tape_address(state))
    })
}

/// Checks what TypeScript wrote onto the tape, and gives the tape's address or an [`Outcome`].
#[wasm_bindgen]
pub fn check_tape(component: usize, spelling: u32) -> usize {
    with_state(|state| checked(state, component, spelling))
}

fn checked(state: &mut State, component: usize, spelling: u32) -> usize {
    let strings = Strings::new(&state.text);
    let (component, spelling) = (to_component(component), to_spelling(spelling));
    match check(&mut state.tape, &strings, component, spelling, &mut state.faults) {
        Err(TooLarge) => Outcome::TooLarge as usize,
        Ok(()) if state.faults.is_empty() => tape_address(state),
        Ok(()) => {
            if state.len > 0 && state.faults.limit > 1 {
                state.faults.locate(&state.text, state.tape.surplus);
            }
            state.report.describe_faults(&state.faults);
            Outcome::Invalid as usize
        }
    }
}

fn tape_address(state: &State) -> usize {
    state.tape.as_ptr() as usize
}

fn to_component(index: usize) -> &'static Component {
    COMPONENTS.get(index).unwrap_or_else(|| bug())
}

fn to_spelling(spelling: u32) -> Spelling {
    match spelling {
        0 => Spelling::Wire,
        1 => Spelling::Sdk,
        _ => Spelling::Either,
    }
}
