//! Why a text could not be read to its end.

use core::num::NonZeroUsize;

use crate::numbered::numbered;

/// The error that stops a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// The offset in bytes of the first byte that is wrong, or of the text's end.
    pub at: usize,
    /// What the reader expected there.
    pub expected: ExpectedToken,
}

/// Says that a text could not be read; the input records why. It takes no room, so that [`After`] is as small as an
/// offset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed;

/// The offset after what was read. It is never 0.
pub type After = Result<NonZeroUsize, Failed>;

numbered! {
    /// What the reader expected where a text is not JSON.
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
        /// The colon after a key.
        Colon = "':' after the key",
        /// The comma or brace after a member.
        NextMember = "',' or '}' after the member",
        /// The comma or bracket after an element.
        NextElement = "',' or ']' after the element",
        /// The end of the text.
        EndOfText = "the end of the text",
        /// The literal `true`.
        True = "the word true",
        /// The literal `false`.
        False = "the word false",
        /// The literal `null`.
        Null = "the word null",
        /// One of a number's digits.
        Digit = "a digit",
        /// The quote at the end of a string.
        Quote = "the closing double quote of the string",
        /// An escape in place of a control character.
        NoControl = "an escape such as \\n instead of a raw control character",
        /// A character that forms an escape with the backslash before it.
        Escape = "one of \" \\ / b f n r t u after the backslash",
        /// The digits after a `\u`.
        HexDigit = "four hexadecimal digits after \\u",
        /// Bytes that are UTF-8.
        Utf8 = "UTF-8",
        /// A shorter text, since there is no memory for this one.
        LessText = "a text that fits into memory",
    }
}
