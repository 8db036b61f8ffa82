//! Why a text could not be read to its end.

use core::num::NonZeroUsize;

use super::cursor::Input;
use crate::numbered::numbered;

/// What keeps a text from being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// The offset in bytes of the first byte that is wrong, or of the text's end.
    pub at: usize,
    /// What could have stood there.
    pub expected: Expected,
}

/// That a text could not be read; its [`Input`] knows why. Beside an offset, which is never 0 behind something that was read, it
/// takes no room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Failed;

/// The offset behind what was read.
pub(super) type After = Result<NonZeroUsize, Failed>;

numbered! {
    /// What could have stood where a text is wrong. The numbers are part of what TypeScript reads.
    pub enum Expected {
        /// Any value.
        Value = "a value",
        /// A list's next element.
        NextValue = "a value after the comma",
        /// A list's first element or its end.
        ValueOrEnd = "a value or ']'",
        /// An object's next key.
        NextKey = "a key in double quotes after the comma",
        /// An object's first key or its end.
        KeyOrEnd = "a key in double quotes or '}'",
        /// What comes behind a key.
        Colon = "':' after the key",
        /// What comes behind a member.
        NextMember = "',' or '}' after the member",
        /// What comes behind an element.
        NextElement = "',' or ']' after the element",
        /// Nothing more.
        EndOfText = "the end of the text",
        /// A literal.
        True = "the word true",
        /// A literal.
        False = "the word false",
        /// A literal.
        Null = "the word null",
        /// One of a number's digits.
        Digit = "a digit",
        /// The end of a string.
        Quote = "the closing double quote of the string",
        /// What stands for a control character.
        NoControl = "an escape such as \\n instead of a raw control character",
        /// What follows a backslash.
        Escape = "one of \" \\ / b f n r t u after the backslash",
        /// What follows a `\u`.
        HexDigit = "four hexadecimal digits after \\u",
        /// Bytes that are UTF-8.
        Utf8 = "UTF-8",
        /// Less than there is.
        LessText = "a text that fits into memory",
    }
}

impl Input<'_> {
    /// Notes what is wrong.
    #[cold]
    pub fn fail(&self, at: usize, expected: Expected) -> Failed {
        self.error.set(ReadError { at, expected });
        Failed
    }

    /// Notes that there is no memory for what the text holds.
    #[cold]
    pub fn too_large<E>(&self, _: E) -> Failed {
        self.fail(0, Expected::LessText)
    }
}
