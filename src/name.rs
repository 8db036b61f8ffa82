//! The strings that the model knows: keys, and the values of enumerations.

use std::fmt;

use crate::read::scan;

/// How many bytes of a text are compared with a name at once. A longer name does not compile; then this is to grow by 16.
pub const ROOM: usize = 32;

/// A short string of ASCII, laid out to be compared with a place of a text at once.
#[repr(C, align(16))]
pub struct Name {
    /// The string, a quote, and zeros.
    padded: [u8; ROOM],
    len: u8,
}

impl Name {
    /// A name; it must be shorter than [`ROOM`] and hold nothing that JSON escapes.
    pub const fn new(text: &str) -> Name {
        let bytes = text.as_bytes();
        assert!(bytes.len() < ROOM, "the name is too long");
        let mut padded = [0; ROOM];
        let mut index = 0;
        while index < bytes.len() {
            assert!(bytes[index].is_ascii_graphic() && bytes[index] != b'"' && bytes[index] != b'\\');
            padded[index] = bytes[index];
            index += 1;
        }
        padded[index] = b'"';
        Name { padded, len: bytes.len() as u8 }
    }

    /// The string itself.
    pub const fn text(&self) -> &str {
        let (text, _) = self.padded.split_at(self.len as usize);
        match core::str::from_utf8(text) {
            Ok(text) => text,
            Err(_) => "",
        }
    }

    /// Whether two names are the same string.
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

    /// How many bytes it has.
    #[inline(always)]
    pub const fn len(&self) -> usize {
        self.len as usize
    }

    /// Whether it stands in the text from `at` on, with a quote after it.
    #[inline(always)]
    pub fn is_quoted_at(&self, text: &[u8], at: usize) -> bool {
        scan::starts_with(text, at, &self.padded, self.len() + 1)
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text().fmt(f)
    }
}
