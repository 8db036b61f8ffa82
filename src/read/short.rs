use super::escape::unescape;
use crate::name::ROOM;

/// What a short string with escapes stands for, and a quote after it.
pub(super) struct Short {
    bytes: [u8; ROOM],
    len: usize,
}

impl Short {
    /// [`None`] if it is longer than any name, or half a surrogate pair is in it.
    #[inline(never)]
    pub fn unescaped(raw: &[u8]) -> Option<Short> {
        let mut short = Short { bytes: [0; ROOM], len: 0 };
        let is_text = unescape(raw, |more| short.push(more));
        short.push(b"\"");
        (is_text && short.len <= ROOM).then_some(short)
    }

    /// How many bytes the string has.
    pub fn len(&self) -> usize {
        self.len - 1
    }

    /// The string and the quote.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    fn push(&mut self, more: &[u8]) {
        for byte in more {
            if let Some(place) = self.bytes.get_mut(self.len) {
                *place = *byte;
            }
            self.len += 1;
        }
    }
}
