use core::fmt;

use super::limits::NAME_ROOM;
use crate::scan;

/// A byte that does not occur in UTF-8.
const NEVER: u8 = 0xff;

/// A string that the model knows: a key, or the value of an enumeration. It is short and ASCII. It is laid out so that a few
/// instructions compare it with a text: the string, a quote, a colon, zeros and, as the last byte, the string's length.
/// TypeScript reads this layout too.
#[repr(C, align(16))]
pub struct Name([u8; NAME_ROOM]);

impl Name {
    /// A name that no text holds.
    pub const NONE: Name = {
        let mut padded = [0; NAME_ROOM];
        padded[0] = NEVER;
        Name(padded)
    };

    /// Makes a name. The build fails with the message `too_long` if the text, a quote, a colon and the length do not fit. The
    /// text must not hold a character that JSON escapes.
    pub const fn new(text: &str, too_long: &str) -> Name {
        let bytes = text.as_bytes();
        let len = bytes.len();
        if bytes.is_empty() || len + 3 > NAME_ROOM {
            panic!("{}", too_long);
        }
        let mut padded = [0; NAME_ROOM];
        let mut index = 0;
        while index < len {
            assert!(
                is_name_byte(bytes[index]),
                "a name holds a character that JSON escapes or that is not ASCII"
            );
            padded[index] = bytes[index];
            index += 1;
        }
        padded[len] = b'"';
        padded[len + 1] = b':';
        padded[NAME_ROOM - 1] = len as u8;
        Name(padded)
    }

    /// Returns the string.
    #[cfg(feature = "std")]
    pub fn text(&self) -> &str {
        core::str::from_utf8(self.bytes()).unwrap_or_default()
    }

    /// Returns the string's bytes.
    pub const fn bytes(&self) -> &[u8] {
        self.0.split_at(self.len()).0
    }

    /// Counts the string's bytes.
    #[inline(always)]
    pub(crate) const fn len(&self) -> usize {
        self.0[NAME_ROOM - 1] as usize
    }

    /// Tells whether this is [`Name::NONE`].
    pub const fn is_none(&self) -> bool {
        self.len() == 0
    }

    /// Sets a bit for each byte of the string and for the quote.
    #[inline(always)]
    fn quoted(&self) -> u32 {
        (2 << self.len()) - 1
    }

    /// Tells whether the text holds the name at `at`, with a quote after it.
    #[inline(always)]
    pub fn is_quoted_at(&self, text: &[u8], at: usize) -> bool {
        scan::has(text, at, &self.0, self.quoted())
    }

    /// Does what [`Name::is_quoted_at`] does. Returns false if the text might end first.
    #[inline(always)]
    pub fn is_quoted_at_fast(&self, text: &[u8], at: usize) -> bool {
        scan::has_fast(text, at, &self.0, self.quoted())
    }

    /// Tells whether the text holds the name at `at` as a key: after the two bytes of `opening`, and with a quote and a
    /// colon after it. Returns false if the text might end first.
    #[inline(always)]
    pub fn is_key_at_fast(&self, text: &[u8], at: usize, opening: [u8; 2]) -> bool {
        scan::has_after_fast(text, at, opening, &self.0, self.quoted() << 1 | 1)
    }
}

/// Tells whether names may hold this character: a visible one that JSON never escapes.
pub const fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\\' | b'/')
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.bytes().escape_ascii().fmt(f)
    }
}
