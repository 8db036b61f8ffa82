use completion_job::check::Faults;
use completion_job::tape::Tape;

use crate::numbers::Word;

/// The addresses and numbers that a call leaves for TypeScript, one word for each.
#[derive(Debug)]
#[repr(transparent)]
pub struct Report([u32; Word::ALL.len()]);

impl Report {
    /// Makes an empty report.
    pub const fn new() -> Report {
        Report([0; Word::ALL.len()])
    }

    /// Records a number or an address.
    #[inline(always)]
    pub fn set(&mut self, word: Word, value: usize) {
        self.0[word as usize] = value as u32;
    }

    /// Records the addresses of the tape, its long numbers and its unescaped strings.
    pub fn describe_tape(&mut self, tape: &Tape) {
        self.set(Word::Tape, tape.as_ptr() as usize);
        self.set(Word::LongNumbers, tape.long_numbers.as_ptr() as usize);
        self.set(Word::LongNumbersLength, tape.long_numbers.len());
        self.set(Word::Unescaped, tape.unescaped.bytes().as_ptr() as usize);
        self.set(Word::UnescapedLength, tape.unescaped.bytes().len());
    }

    /// Records the addresses of the faults and of the steps to them.
    pub fn describe_faults(&mut self, faults: &Faults) {
        self.set(Word::Faults, faults.entries().as_ptr() as usize);
        self.set(Word::FaultsLength, faults.entries().len());
        self.set(Word::Steps, faults.steps().as_ptr() as usize);
    }
}
