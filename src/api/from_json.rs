use super::error::ValidationError;
use super::issue::Issue;
use super::place::Places;
use crate::check::{Faults, Strings, Violation, check};
use crate::model::value::{Source, Value};
use crate::read::{ExpectedToken, ReadError, read_bytes, without_byte_order_mark};
use crate::table::{Model, Spelling, Tag};
use crate::tape::{Slot, Tape, TooLarge};

/// Reads, checks and builds a component of a model from wire JSON.
pub(crate) fn from_json<T: Value>(
    text: &[u8],
    model: &'static Model,
    name: &'static str,
) -> Result<T, ValidationError> {
    let text = without_byte_order_mark(text);
    parse(text, model).map_err(|issues| ValidationError {
        component: name,
        issues,
        text: Some(String::from_utf8_lossy(text).into_owned()),
    })
}

fn parse<T: Value>(text: &[u8], model: &'static Model) -> Result<T, Vec<Issue>> {
    let mut tape = Tape::new();
    tape.is_unicode = true;
    let read = read_bytes(text, text.len(), T::KIND, Spelling::Wire, &mut tape);
    read.map_err(|error| vec![Issue::of_read_error(error, text)])?;
    fill_in_long_numbers(&mut tape, text);
    let strings = Strings::Unicode(text);
    let mut faults = Faults::new();
    let checked = check(&mut tape, &strings, model, T::KIND, Spelling::Wire, &mut faults);
    let too_large = ReadError { at: 0, expected: ExpectedToken::LessText };
    checked.map_err(|TooLarge| vec![Issue::of_read_error(too_large, text)])?;
    if faults.is_empty() {
        return Ok(T::from_slot(&Source { tape: &tape, text }, Tape::ROOT));
    }
    let places = Places::new(text);
    let issue = |violation| Issue::of_violation(violation, text, &places);
    Err(Violation::all(&faults, model).map(issue).collect())
}

/// Fills in the numbers with too many digits for the reader to round. Skips slots that a later duplicate key has overwritten.
pub(crate) fn fill_in_long_numbers(tape: &mut Tape, text: &[u8]) {
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
