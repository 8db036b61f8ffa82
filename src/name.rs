//! The strings that the model knows: keys, and the values of enumerations.

use core::fmt;

use crate::read::scan;

/// How many bytes of a text are compared with a name at once. A longer name does not compile; then this is to grow by 16.
pub const ROOM: usize = 32;

/// A byte that no UTF-8 has.
const NEVER: u8 = 0xff;

/// A short string of ASCII, laid out to be compared with a place of a text at once: the string, a quote, a colon, zeros and,
/// as the last byte, the string's length. TypeScript reads it so too.
#[repr(C, align(16))]
pub struct Name([u8; ROOM]);

impl Name {
    /// What stands in no text.
    pub const NONE: Name = {
        let mut padded = [0; ROOM];
        padded[0] = NEVER;
        Name(padded)
    };

    /// A name; it must leave room for a quote, a colon and its length, and hold nothing that JSON escapes.
    pub const fn new(text: &str) -> Name {
        let bytes = text.as_bytes();
        let len = bytes.len();
        assert!(!bytes.is_empty() && len + 3 <= ROOM, "the name is too long");
        let mut padded = [0; ROOM];
        let mut index = 0;
        while index < len {
            assert!(is_of_names(bytes[index]), "names have no such character");
            padded[index] = bytes[index];
            index += 1;
        }
        padded[len] = b'"';
        padded[len + 1] = b':';
        padded[ROOM - 1] = len as u8;
        Name(padded)
    }

    /// The string itself.
    #[cfg(feature = "std")]
    pub fn text(&self) -> &str {
        core::str::from_utf8(self.bytes()).unwrap_or_default()
    }

    /// The bytes of the string.
    pub const fn bytes(&self) -> &[u8] {
        self.0.split_at(self.len()).0
    }

    /// How many they are.
    #[inline(always)]
    pub(crate) const fn len(&self) -> usize {
        self.0[ROOM - 1] as usize
    }

    /// Whether it stands in no text.
    pub const fn is_none(&self) -> bool {
        self.len() == 0
    }

    /// A bit for each byte of the string and the quote.
    #[inline(always)]
    fn quoted(&self) -> u32 {
        (2 << self.len()) - 1
    }

    /// Whether it stands in the text from `at` on, with a quote after it.
    #[inline(always)]
    pub fn is_quoted_at(&self, text: &[u8], at: usize) -> bool {
        scan::has(text, at, &self.0, self.quoted())
    }

    /// The same; but no, if the text might end before.
    #[inline(always)]
    pub fn is_straight_at(&self, text: &[u8], at: usize) -> bool {
        scan::straight_has(text, at, &self.0, self.quoted())
    }

    /// Whether it stands in the text from `at` on as a key: after the two bytes of `opening`, with a quote and a colon
    /// after it. No, if the text might end before.
    #[inline(always)]
    pub fn is_straight_key_at(&self, text: &[u8], at: usize, opening: [u8; 2]) -> bool {
        scan::straight_has_after(text, at, opening, &self.0, self.quoted() << 1 | 1)
    }
}

/// Whether names may have this character: a visible one that JSON never escapes.
pub const fn is_of_names(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\\' | b'/')
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.bytes().escape_ascii().fmt(f)
    }
}
