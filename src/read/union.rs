//! Reads an object that may be one of several components.

use core::sync::atomic::Ordering::Relaxed;

use super::cursor::Input;
use super::error::After;
use super::json::Reader;
use crate::table::{Choice, Kind, Spelling, Tag, Union};
use crate::tape::{Slot, Tape};

impl Reader<'_> {
    /// Reads the object at `at` as the first option that the field table alone finds valid. Then only that option's slot is
    /// filled. If there is none, reads it as every option, and the checker chooses.
    #[inline(never)]
    pub(super) fn union(
        &mut self,
        input: &Input<'_>,
        at: usize,
        union: &'static Union,
        index: usize,
    ) -> After {
        let count = union.options.len();
        let surplus = input.surplus.get();
        let first = self.tape.push_blank(count).map_err(|error| input.too_large(error))?;
        let finish = |tape: &mut Tape| {
            tape[index] = Slot::pair(Tag::Union, at as u32, first as u32, tape.end() as u32);
        };
        if self.spelling != Spelling::Either {
            let guess = if union.is_exclusive() { usize::from(union.last.load(Relaxed)) } else { 0 };
            let was_accepted = self.tape.is_accepted;
            for nth in 0..count {
                let number = (guess + nth) % count;
                let Some(option) = union.options.get(number) else { continue };
                let mark = self.tape.mark();
                input.surplus.set(surplus);
                self.tape.is_accepted = true;
                let after = self.option(input, at, option, first + number)?;
                if self.tape.is_accepted && has_discriminator(self.tape, option, first + number) {
                    self.tape.is_accepted = was_accepted;
                    union.last.store(number as u8, Relaxed);
                    finish(self.tape);
                    return Ok(after);
                }
                self.tape.rewind(&mark);
                self.tape[first + number] = Slot::MISSING;
            }
        }
        self.tape.is_accepted = false;
        let mut end = None;
        for (number, option) in union.options.iter().enumerate() {
            input.surplus.set(surplus);
            end = Some(self.option(input, at, option, first + number)?);
        }
        finish(self.tape);
        end.ok_or_else(|| input.too_large(()))
    }

    fn option(&mut self, input: &Input<'_>, at: usize, option: &Choice, index: usize) -> After {
        self.value(input, at, &option.kind, option.kind.accepted(), index)
    }
}

/// Tells whether an option's object, which is valid for the option's component, has the discriminator that the union wants.
fn has_discriminator(tape: &Tape, option: &Choice, index: usize) -> bool {
    match (option.kind, option.discriminator) {
        (Kind::Object(_), Some(offset)) => tape[tape[index].low() + offset].tag == Tag::Variant,
        _ => true,
    }
}
