//! The functions that the module exports. The npm package's TypeScript is their only caller.
//!
//! A text takes one call. TypeScript writes it into the buffer of [`reserve`], and [`read_text`] returns the address of the
//! tape or a code that says why there is none; the [`Report`] has the rest. A JavaScript value takes two calls. TypeScript
//! writes
//! it onto the tape itself, into the room that [`reserve_slots`] makes, and [`check_tape`] checks it.
//!
//! Only numbers cross the border, and nothing here calls JavaScript. So TypeScript calls the exports directly, by the types
//! that wasm-bindgen writes for them, and needs none of its glue.

use alloc::vec::Vec;
use core::arch::wasm32::unreachable;

use completion_job::bug::bug;
use completion_job::check::{Faults, Strings, check};
#[cfg(feature = "family")]
use completion_job::model::sdk_1_6::MODEL;
#[cfg(not(feature = "family"))]
use completion_job::model::sdk_1_6::SMALL as MODEL;
use completion_job::read::{ExpectedToken, PADDING, Units, read_bytes, read_json};
use completion_job::table::{Kind, Spelling};
use completion_job::tape::growth::lengthen;
use completion_job::tape::{Tape, TooLarge};
use spin::Mutex;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::heap::Heap;
use crate::numbers::{Outcome, Word};
use crate::report::Report;

/// The state that one call leaves for the next.
struct State {
    text: Vec<u8>,
    /// The length of the text in the buffer, or 0 if the input was a JavaScript value.
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

/// Calls `f` with the state. A full JavaScript stack may end a call halfway and leave the state locked; TypeScript then drops
/// the instance.
fn with_state<T>(f: impl FnOnce(&mut State) -> T) -> T {
    match STATE.try_lock() {
        Some(mut state) => f(&mut state),
        None => unreachable(),
    }
}

#[global_allocator]
static HEAP: Heap = Heap::new();

/// Returns the address of the [`Report`].
#[wasm_bindgen]
pub fn report() -> *const u32 {
    with_state(|state| (&raw const state.report).cast())
}

/// Makes the buffer large enough for a text of `len` bytes and records its address in the [`Report`]. The buffer keeps what is
/// in it. Returns false if there is no memory.
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

/// Reads and checks the `len` bytes in the buffer. Returns the tape's address or an [`Outcome`]. The bytes are `raw` if they
/// may not be UTF-8. Unless the caller `builds` something from the tape, strings stay encoded and at most one fault is kept.
#[wasm_bindgen]
pub fn read_text(len: usize, raw: bool, component: usize, spelling: u32, builds: bool) -> usize {
    with_state(|state| {
        state.faults.limit = if builds { usize::MAX } else { 1 };
        state.tape.unescapes = builds;
        state.len = len;
        let text = state.text.get_mut(..len + PADDING).unwrap_or_else(|| bug());
        text.get_mut(len..).unwrap_or_default().fill(0);
        let (kind, keys) = (to_kind(component), to_spelling(spelling));
        let outcome = if raw {
            read_bytes(text, len, kind, keys, &mut state.tape)
        } else {
            read_json(text, len, kind, keys, &mut state.tape)
        };
        state.report.describe_tape(&state.tape);
        match outcome {
            Ok(()) if state.tape.long_numbers.is_empty() => checked(state, component, spelling),
            Ok(()) => Outcome::LongNumbers as usize,
            Err(error) if error.expected == ExpectedToken::LessText => Outcome::TooLarge as usize,
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

/// Makes a tape with a root and room for `count` slots after it. Returns its address, or 0 if there is no memory.
#[wasm_bindgen]
pub fn reserve_slots(count: usize) -> usize {
    with_state(|state| {
        state.len = 0;
        state.faults.limit = usize::MAX;
        let room = state.tape.clear().and_then(|()| state.tape.push_blank(count));
        room.map_or(0, |_| tape_address(state))
    })
}

/// Checks what TypeScript wrote onto the tape. Returns the tape's address or an [`Outcome`].
#[wasm_bindgen]
pub fn check_tape(component: usize, spelling: u32) -> usize {
    with_state(|state| checked(state, component, spelling))
}

/// Returns how many components the module has. Only the family's module exports it, and so is told from the smaller one.
#[cfg(feature = "family")]
#[wasm_bindgen]
pub fn family() -> usize {
    MODEL.components.len()
}

fn checked(state: &mut State, component: usize, spelling: u32) -> usize {
    let (kind, spelling) = (to_kind(component), to_spelling(spelling));
    match check(&mut state.tape, &Strings::Utf16, &MODEL, kind, spelling, &mut state.faults) {
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

fn to_kind(component: usize) -> Kind {
    MODEL.kind(component).unwrap_or_else(|| bug())
}

fn to_spelling(spelling: u32) -> Spelling {
    Spelling::from_number(spelling).unwrap_or_else(|| bug())
}
