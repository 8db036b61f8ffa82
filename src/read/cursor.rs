use core::cell::Cell;
use core::num::NonZeroUsize;

use super::error::{After, ExpectedToken, Failed, ReadError};
use crate::scan;

/// A JSON text that is being read.
pub(super) struct Input<'t> {
    /// The text. Zeros may follow it, so that its last bytes can be loaded many at once too.
    pub text: &'t [u8],
    /// The length of the text in bytes, without those zeros.
    pub len: usize,
    /// Bytes read so far minus UTF-16 units read so far.
    pub surplus: Cell<usize>,
    /// The error, if reading has failed.
    pub error: Cell<ReadError>,
}

impl<'t> Input<'t> {
    pub fn new(text: &'t [u8]) -> Input<'t> {
        Input::padded(text, text.len())
    }

    pub fn padded(text: &'t [u8], len: usize) -> Input<'t> {
        let error = ReadError { at: 0, expected: ExpectedToken::Value };
        Input { text, len, surplus: Cell::new(0), error: Cell::new(error) }
    }

    /// Records an error.
    #[cold]
    pub fn fail(&self, at: usize, expected: ExpectedToken) -> Failed {
        self.error.set(ReadError { at, expected });
        Failed
    }

    /// Records that there is no memory for the content of the text.
    #[cold]
    pub fn too_large<E>(&self, _: E) -> Failed {
        self.fail(0, ExpectedToken::LessText)
    }
}

/// A position in a JSON text that moves forward.
///
/// A cursor stays in registers as long as every function that it is passed to is inlined. So functions that are not inlined
/// take the input and an offset instead, and return the offset after what they read.
pub(super) struct Cursor<'t> {
    pub input: &'t Input<'t>,
    pub text: &'t [u8],
    /// The offset of the next byte.
    pub at: usize,
}

impl<'t> Cursor<'t> {
    #[inline(always)]
    pub fn new(input: &'t Input<'t>, at: usize) -> Cursor<'t> {
        Cursor { input, text: input.text, at }
    }

    /// Returns the next byte. After the end it is NUL, which JSON allows nowhere.
    #[inline(always)]
    pub fn peek(&self) -> u8 {
        self.text.get(self.at).copied().unwrap_or(0)
    }

    /// Returns the offset in UTF-16 units. If the text is not UTF-8, the number means nothing.
    #[inline(always)]
    pub fn unit(&self) -> u32 {
        self.at.wrapping_sub(self.input.surplus.get()) as u32
    }

    #[inline(always)]
    pub fn white_space(&mut self) {
        if self.peek() <= b' ' {
            self.at = scan::white_space(self.text, self.at);
        }
    }

    /// Steps over `byte`, or fails with what was expected.
    #[inline(always)]
    pub fn step(&mut self, byte: u8, expected: ExpectedToken) -> Result<(), Failed> {
        if self.peek() != byte {
            return Err(self.fail(expected));
        }
        self.at += 1;
        Ok(())
    }

    /// Returns the offset after what was read.
    #[inline(always)]
    pub fn after(&self) -> After {
        NonZeroUsize::new(self.at).ok_or(Failed)
    }

    pub fn fail(&self, expected: ExpectedToken) -> Failed {
        self.input.fail(self.at, expected)
    }
}
