use super::cursor::Input;
use super::skip::after_value;

/// How many UTF-16 units the value takes that starts at `start` in a text that was read before.
#[inline]
pub fn units_of_value(text: &[u8], start: usize) -> usize {
    let input = Input::new(text);
    after_value(&input, start).map_or(0, |after| after.get() - start - input.surplus.get())
}

/// Counts UTF-16 units from one place of a text to another, so that the places of many values, which hardly stand out of order,
/// cost a few walks over it.
pub struct Units<'t> {
    /// The text.
    pub text: &'t [u8],
    /// The offset in bytes up to which they are counted.
    pub at: usize,
    /// How many there are before.
    pub before: usize,
}

impl Units<'_> {
    /// How many there are before an offset in bytes.
    pub fn before(&mut self, at: usize) -> usize {
        while self.at < at {
            self.before += self.here();
            self.at += 1;
        }
        while self.at > at {
            self.at -= 1;
            self.before -= self.here();
        }
        self.before
    }

    /// UTF-8 has a unit for every character, and one more for those of four bytes.
    fn here(&self) -> usize {
        let byte = self.text.get(self.at).copied().unwrap_or_default();
        usize::from(byte & 0xc0 != 0x80) + usize::from(byte >= 0xf0)
    }
}
