use super::cursor::Input;
use super::skip::after_value;

/// Counts the UTF-16 units of the value that starts at `start`, in a text that was read before.
#[inline]
pub fn units_of_value(text: &[u8], start: usize) -> usize {
    let input = Input::new(text);
    after_value(&input, start).map_or(0, |after| after.get() - start - input.surplus.get())
}

/// Converts byte offsets of a text to UTF-16 offsets. It counts from the last offset to the next one. So the offsets of many
/// values cost only a few walks over the text, since they come nearly in order.
pub struct Units<'t> {
    /// The text.
    pub text: &'t [u8],
    /// The offset in bytes up to which units are counted.
    pub at: usize,
    /// How many units precede that offset.
    pub before: usize,
}

impl Units<'_> {
    /// Counts the units before an offset in bytes.
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

    /// Counts the units of the character whose first byte is here: one, or two if it takes four bytes. Other bytes have
    /// none.
    fn here(&self) -> usize {
        let byte = self.text.get(self.at).copied().unwrap_or_default();
        usize::from(byte & 0xc0 != 0x80) + usize::from(byte >= 0xf0)
    }
}
