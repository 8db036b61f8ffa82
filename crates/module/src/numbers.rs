//! The numbers that tell TypeScript about a call: its result code and the words of the report.

use completion_job::numbered;

numbered! {
    /// Result codes. A call returns either one of these or the tape's address; every valid address is larger than the largest
    /// code.
    pub enum Outcome {
        /// Never returned. It reserves 0, which `reserve_slots` returns when memory runs out.
        None,
        /// The job breaks rules. The report has the faults.
        Invalid,
        /// The text is not JSON. The report says where.
        NotJson,
        /// There is no memory for the input.
        TooLarge,
        /// The caller must fill in the slots that the report lists, and then check the tape.
        LongNumbers,
    }
}

numbered! {
    /// The words of a report.
    pub enum Word {
        /// The address of the buffer for texts.
        Text,
        /// The length of the longest text that the buffer takes, in bytes.
        Capacity,
        /// The place where a text is not JSON, in UTF-16 units.
        ErrorAt,
        /// The byte at that place.
        ErrorByte,
        /// The number of the token that the reader expected there.
        ErrorExpected,
        /// The address of the indexes of the slots that the caller must fill in. Their numbers have so many digits that only an
        /// exact conversion finds the nearest double, and JavaScript has one at hand. A later duplicate key may have
        /// overwritten such a slot.
        LongNumbers,
        /// How many indexes there are.
        LongNumbersLength,
        /// The address of the tape.
        Tape,
        /// The address of the decoded strings, one after the other in UTF-8.
        Unescaped,
        /// How many bytes the decoded strings take.
        UnescapedLength,
        /// The address of the faults.
        Faults,
        /// How many faults there are.
        FaultsLength,
        /// The address of the steps of the paths to the faults.
        Steps,
    }
}
