//! Why a text could not be read to its end.

use core::num::NonZeroUsize;

use crate::numbered::numbered;

/// What keeps a text from being read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// The offset in bytes of the first byte that is wrong, or of the text's end.
    pub at: usize,
    /// What could have stood there.
    pub expected: ExpectedToken,
}

/// Says that a text could not be read; the input records why. It takes no room, so that [`After`] is as small as an
/// offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed;

/// The offset after what was read. It is never 0.
pub type After = Result<NonZeroUsize, Failed>;

numbered! {
    /// What could have stood where a text is not JSON.
    pub enum ExpectedToken {
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
