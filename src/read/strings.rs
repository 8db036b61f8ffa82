/// The strings that slots point at, for the checker.
pub struct Strings<'t> {
    /// The text.
    pub text: &'t [u8],
}

#[cfg(feature = "std")]
impl Strings<'_> {
    /// Whether the caller can hold the string of a slot with escapes: JavaScript can hold half a surrogate pair, Rust cannot.
    pub fn holds(&self, slot: &crate::tape::Slot) -> bool {
        super::escape::unescape(super::raw_string(self.text, slot.start as usize), |_| {})
    }
}
