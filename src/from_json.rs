use crate::check::check;
use crate::error::ValidationError;
use crate::fault::Faults;
use crate::issue::Issue;
use crate::model::value::{Source, Value};
use crate::place::Places;
use crate::read::{Expected, ReadError, Strings, read_bytes, without_byte_order_mark};
use crate::schema::{Component, Spelling};
use crate::tape::{Slot, Tag, Tape, TooLarge};

/// Reads, checks and builds a component of the model from wire JSON.
pub(crate) fn from_json<T: Value>(text: &[u8], component: &'static Component) -> Result<T, ValidationError> {
    let text = without_byte_order_mark(text);
    parse(text, component).map_err(|issues| ValidationError {
        component: component.name,
        issues,
        text: Some(String::from_utf8_lossy(text).into_owned()),
    })
}

fn parse<T: Value>(text: &[u8], component: &'static Component) -> Result<T, Vec<Issue>> {
    let mut tape = Tape::new();
    let read = read_bytes(text, text.len(), component, Spelling::Wire, &mut tape);
    read.map_err(|error| vec![Issue::of_read_error(error, text)])?;
    settle_long_numbers(&mut tape, text);
    let strings = Strings::of_rust(text);
    let mut faults = Faults::new();
    let checked = check(&mut tape, &strings, component, Spelling::Wire, &mut faults);
    let too_large = ReadError { at: 0, expected: Expected::LessText };
    checked.map_err(|TooLarge| vec![Issue::of_read_error(too_large, text)])?;
    if faults.is_empty() {
        return Ok(T::from_slot(&Source { tape: &tape, text }, Tape::ROOT));
    }
    let places = Places::new(text);
    let issue = |index| Issue::of_fault(faults.get(index), text, &places);
    Err((0..faults.len()).map(issue).collect())
}

/// Reads the numbers that have too many digits for the reader.
pub(crate) fn settle_long_numbers(tape: &mut Tape, text: &[u8]) {
    for index in core::mem::take(&mut tape.long_numbers) {
        let slot = tape[index as usize];
        if slot.tag == Tag::LongNumber {
            let start = slot.start as usize;
            let digits = &text[start..start + slot.high() - slot.low()];
            let value = core::str::from_utf8(digits).ok().and_then(|digits| digits.parse().ok());
            tape[index as usize] = Slot::number(slot.start, value.unwrap_or_default());
        }
    }
}
