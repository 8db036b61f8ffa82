//! What TypeScript learns of a call: its outcome, and where in memory what it left is.

use crate::numbered::numbered;

numbered! {
    /// What reading or checking ends with, where it is not the address of the tape. Every address is higher.
    pub enum Outcome {
        /// Nothing ends with it.
        None,
        /// The job breaks rules; the report has the faults.
        Invalid,
        /// The text is not JSON; the report says where.
        NotJson,
        /// There is no memory for the input.
        TooLarge,
        /// The slots that the report lists are to be filled in before the check goes on.
        LongNumbers,
    }
}

numbered! {
    /// The words of a report.
    pub enum Word {
        /// The address of the buffer for texts.
        Text,
        /// How long a text may be that it takes, in bytes.
        Capacity,
        /// Where a text is not JSON, in UTF-16 units.
        ErrorAt,
        /// The byte that stands there.
        ErrorByte,
        /// What could have stood there, by its number.
        ErrorExpected,
        /// The address of the indexes of the slots whose number is to be read elsewhere: what was read has so many digits
        /// that only an exact conversion can tell the nearest double, and JavaScript has one at hand. A slot may have been
        /// overwritten since.
        LongNumbers,
        /// How many of them there are.
        LongNumbersLength,
        /// The address of the tape with them.
        Tape,
        /// The address of the strings whose escapes the reader undid, one behind the other in UTF-8.
        Unescaped,
        /// How many bytes they take.
        UnescapedLength,
        /// The address of the faults.
        Faults,
        /// How many of them there are.
        FaultsLength,
        /// The address of the steps to them.
        Steps,
    }
}

/// What a call left.
#[cfg(feature = "module")]
#[derive(Debug)]
#[repr(transparent)]
pub struct Report([u32; Word::ALL.len()]);

#[cfg(feature = "module")]
impl Report {
    /// Nothing to say yet.
    pub const fn new() -> Report {
        Report([0; Word::ALL.len()])
    }

    /// Notes a number or an address.
    #[inline(always)]
    pub fn set(&mut self, word: Word, value: usize) {
        self.0[word as usize] = value as u32;
    }

    /// Notes where what stands that belongs to a tape.
    pub fn describe_tape(&mut self, tape: &crate::tape::Tape) {
        self.set(Word::Tape, tape.as_ptr() as usize);
        self.set(Word::LongNumbers, tape.long_numbers.as_ptr() as usize);
        self.set(Word::LongNumbersLength, tape.long_numbers.len());
        self.set(Word::Unescaped, tape.unescaped.bytes().as_ptr() as usize);
        self.set(Word::UnescapedLength, tape.unescaped.bytes().len());
    }

    /// Notes where the faults stand.
    pub fn describe_faults(&mut self, faults: &crate::fault::Faults) {
        let [first, steps] = faults.addresses();
        self.set(Word::Faults, first);
        self.set(Word::FaultsLength, faults.len());
        self.set(Word::Steps, steps);
    }
}
