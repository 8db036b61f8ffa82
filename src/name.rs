//! The strings that the model knows: keys, and the values of enumerations.

use core::fmt;

use crate::read::scan;

/// How many bytes of a text are compared with a name at once. A longer name does not compile; then this is to grow by 16.
pub const ROOM: usize = 32;

/// A short string of ASCII, laid out to be compared with a place of a text at once.
#[repr(C, align(16))]
pub struct Name {
    /// The string, a quote, a colon, and zeros.
    padded: [u8; ROOM],
    /// A bit for each byte of the string and the quote.
    quoted: u32,
    text: &'static str,
}

impl Name {
    /// A name; it must leave room for a quote and a colon, and hold nothing that JSON escapes.
    pub const fn new(text: &'static str) -> Name {
        let bytes = text.as_bytes();
        assert!(!bytes.is_empty() && bytes.len() + 2 < ROOM, "the name is too long");
        let mut padded = [0; ROOM];
        let mut index = 0;
        while index < bytes.len() {
            assert!(is_of_names(bytes[index]), "names have no such character");
            padded[index] = bytes[index];
            index += 1;
        }
        padded[index] = b'"';
        padded[index + 1] = b':';
        Name { padded, quoted: (1 << (index + 1)) - 1, text }
    }

    /// The string itself.
    #[inline(always)]
    pub const fn text(&self) -> &'static str {
        self.text
    }

    /// How many bytes it has.
    #[inline(always)]
    pub(crate) const fn len(&self) -> usize {
        self.text.len()
    }

    /// Whether it stands in the text from `at` on, with a quote after it.
    #[inline(always)]
    pub fn is_quoted_at(&self, text: &[u8], at: usize) -> bool {
        scan::has(text, at, &self.padded, self.quoted)
    }

    /// The same; but no, if the text might end before.
    #[inline(always)]
    pub fn is_straight_at(&self, text: &[u8], at: usize) -> bool {
        scan::straight_has(text, at, &self.padded, self.quoted)
    }

    /// Whether it stands in the text from `at` on as a key: after the two bytes of `opening`, with a quote and a colon
    /// after it. No, if the text might end before.
    #[inline(always)]
    pub fn is_straight_key_at(&self, text: &[u8], at: usize, opening: [u8; 2]) -> bool {
        scan::straight_has_after(text, at, opening, &self.padded, self.quoted << 1 | 1)
    }

    /// Whether two names are the same.
    pub const fn is(&self, other: &Name) -> bool {
        let mut index = 0;
        while index < ROOM {
            if self.padded[index] != other.padded[index] {
                return false;
            }
            index += 1;
        }
        true
    }
}

/// Whether names may have this character: a visible one that JSON never escapes.
pub const fn is_of_names(byte: u8) -> bool {
    byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\\' | b'/')
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}
