//! The face to JavaScript. The npm package's TypeScript is its one caller.
//!
//! A text takes one call: TypeScript writes it into the buffer of [`reserve`], and [`read_text`] answers with the
//! address of the tape or with why there is none. A JavaScript value TypeScript writes onto the tape itself, in the room
//! of [`reserve_slots`], and has it checked by [`check_tape`]. Nothing but numbers crosses the border, and nothing here
//! calls JavaScript.

use alloc::vec::Vec;
use core::arch::wasm32::unreachable;
use core::panic::PanicInfo;

use spin::Mutex;
use talc::wasm::{WasmDynamicTalc, new_wasm_dynamic_allocator};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::check::check;
use crate::fault::Faults;
use crate::issue_json::IssueJson;
use crate::model::COMPONENTS;
use crate::read::{PADDING, ReadError, Strings, read_bytes, read_json};
use crate::schema::Spelling;
use crate::tape::{Tape, TooLarge};

/// The answers of [`read_text`] and [`check_tape`] that are no address; every address is higher.
#[wasm_bindgen]
#[derive(Clone, Copy)]
pub enum Status {
    /// The job breaks rules; see [`write_issues`].
    Invalid = 1,
    /// The text is not JSON; see [`write_issues`].
    NotJson = 2,
    /// There is no memory for the input.
    TooLarge = 3,
    /// The slots of [`long_number`] are to be filled in before [`check_tape`] goes on.
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
    issues: IssueJson,
}

static STATE: Mutex<State> = Mutex::new(State {
    text: Vec::new(),
    len: 0,
    tape: Tape::new(),
    faults: Faults::new(),
    read_error: None,
    issues: IssueJson::new(),
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
static ALLOCATOR: WasmDynamicTalc = new_wasm_dynamic_allocator();

/// A panic is a mistake of this crate. It traps: TypeScript gives up the instance, and the next call gets a fresh one.
#[panic_handler]
fn trap(_: &PanicInfo<'_>) -> ! {
    unreachable()
}

/// The address of a buffer for a text of `len` bytes, or 0 if there is no memory for it. What was in it stays.
#[wasm_bindgen]
pub fn reserve(len: usize) -> *const u8 {
    with_state(|state| {
        let missing = len.saturating_add(PADDING).saturating_sub(state.text.len());
        if missing > 0 {
            if state.text.try_reserve(missing).is_err() {
                return core::ptr::null();
            }
            state.text.resize(state.text.capacity(), 0);
        }
        state.text.as_ptr()
    })
}

/// How long a text may be that the buffer of [`reserve`] takes, in bytes.
#[wasm_bindgen]
pub fn capacity() -> usize {
    with_state(|state| state.text.len().saturating_sub(PADDING))
}

/// Reads and checks the `len` bytes in the buffer, and gives the tape's address or a [`Status`]. Bytes that may not be
/// UTF-8 are `raw`. If nothing is to be built, of what is wrong no more than one thing is kept.
#[wasm_bindgen]
pub fn read_text(len: usize, raw: bool, component: usize, spelling: u32, builds: bool) -> usize {
    with_state(|state| {
        state.faults.limit = if builds { usize::MAX } else { 1 };
        state.tape.unescapes = builds;
        let read = if raw { read_bytes } else { read_json };
        state.len = len;
        state.read_error = None;
        state.text[len..len + PADDING].fill(0);
        let text = &state.text[..len + PADDING];
        match read(text, len, COMPONENTS[component], to_spelling(spelling), &mut state.tape) {
            Ok(()) if state.tape.long_numbers.is_empty() => checked(state, component, spelling),
            Ok(()) => Status::LongNumbers as usize,
            Err(ReadError::TooLarge) => Status::TooLarge as usize,
            Err(error) => {
                state.read_error = Some(error);
                state.faults.clear();
                Status::NotJson as usize
            }
        }
    })
}

/// The address of the next slot whose number is to be read elsewhere, or 0: what was read has so many digits that only an
/// exact conversion can tell the nearest double, and JavaScript has one at hand. A slot may have been overwritten since.
#[wasm_bindgen]
pub fn long_number() -> usize {
    with_state(|state| match state.tape.long_numbers.pop() {
        Some(index) => &raw const state.tape[index as usize] as usize,
        None => 0,
    })
}

/// Where the strings stand whose escapes the reader undid, one behind the other in UTF-8.
#[wasm_bindgen]
pub fn unescaped_address() -> *const u8 {
    with_state(|state| state.tape.unescaped.bytes().as_ptr())
}

/// How many bytes they take.
#[wasm_bindgen]
pub fn unescaped_length() -> usize {
    with_state(|state| state.tape.unescaped.bytes().len())
}

/// The address of a tape with a root and room for `count` slots after it, or 0 if there is no memory for them.
#[wasm_bindgen]
pub fn reserve_slots(count: usize) -> usize {
    with_state(|state| {
        state.read_error = None;
        state.faults.limit = usize::MAX;
        let room = state.tape.clear().and_then(|()| state.tape.push_blank(count));
        room.map_or(0, |_| tape_address(state))
    })
}

/// Checks what TypeScript wrote onto the tape, and gives the tape's address or a [`Status`]. The first `len` bytes in the
/// buffer are what the slots of strings point at.
#[wasm_bindgen]
pub fn check_tape(len: usize, component: usize, spelling: u32) -> usize {
    with_state(|state| {
        state.len = len;
        checked(state, component, spelling)
    })
}

fn checked(state: &mut State, component: usize, spelling: u32) -> usize {
    let strings = Strings { text: &state.text[..state.len] };
    let component = COMPONENTS[component];
    match check(&mut state.tape, &strings, component, to_spelling(spelling), &mut state.faults) {
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

/// Writes what is wrong with the last input, from the issue numbered `first` on, as a JSON list: as many issues as make a
/// text of some length, as there may be a great many, and none behind the last. Gives its length in bytes; 0 if there is no
/// memory for it. An input that is a text has its issues' places told.
#[wasm_bindgen]
pub fn write_issues(first: usize, is_text: bool) -> usize {
    with_state(|state| {
        let text = is_text.then_some(&state.text[..state.len]);
        let written = match (&state.read_error, text) {
            (Some(ReadError::Syntax { at, expected }), Some(text)) if first == 0 => {
                state.issues.write_syntax_fault(text, *at, expected)
            }
            _ => state.issues.write(&state.faults, first, &state.tape, text),
        };
        written.unwrap_or(0)
    })
}

/// Where [`write_issues`] wrote.
#[wasm_bindgen]
pub fn issues_address() -> *const u8 {
    with_state(|state| state.issues.as_ptr())
}
