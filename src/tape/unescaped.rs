use alloc::vec::Vec;

use super::growth::{TooLarge, lengthen};

/// Decoded strings, one after the other in UTF-8. Their memory is reused for the next input.
#[derive(Debug, Default)]
pub struct Unescaped {
    /// The strings take the first `len` bytes. The rest is left over from earlier inputs.
    bytes: Vec<u8>,
    len: usize,
    /// The strings' length in UTF-16 units.
    units: u32,
}

impl Unescaped {
    /// Makes an empty store.
    pub const fn new() -> Unescaped {
        Unescaped { bytes: Vec::new(), len: 0, units: 0 }
    }

    /// Forgets the strings.
    pub fn clear(&mut self) {
        self.len = 0;
        self.units = 0;
    }

    /// Returns the length of the strings in bytes and in UTF-16 units.
    pub fn mark(&self) -> (usize, u32) {
        (self.len, self.units)
    }

    /// Forgets the strings that were kept after the mark.
    pub fn rewind(&mut self, (len, units): (usize, u32)) {
        self.len = len;
        self.units = units;
    }

    /// Returns the strings, without gaps.
    pub fn bytes(&self) -> &[u8] {
        self.bytes.get(..self.len).unwrap_or_default()
    }

    /// Makes room for `count` bytes more. Returns all bytes, and the offset at which the next string starts.
    pub fn room(&mut self, count: usize) -> Result<(&mut [u8], usize), TooLarge> {
        if self.bytes.len() - self.len < count {
            self.grow(count)?;
        }
        Ok((self.bytes.as_mut_slice(), self.len))
    }

    /// Keeps the string that was written up to the offset `end`. `units` is its length in UTF-16 units. Returns the UTF-16
    /// offsets
    /// of its start and end.
    #[inline(always)]
    pub fn keep(&mut self, end: usize, units: u32) -> (u32, u32) {
        let start_unit = self.units;
        self.len = end;
        self.units += units;
        (start_unit, self.units)
    }

    #[cold]
    fn grow(&mut self, count: usize) -> Result<(), TooLarge> {
        lengthen(&mut self.bytes, count)
    }
}
