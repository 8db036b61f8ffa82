/// The strings that slots point at, for the checker.
pub struct Strings<'t> {
    /// The text.
    pub text: &'t [u8],
    /// Whether the caller can hold half a surrogate pair: JavaScript can, Rust cannot.
    #[cfg(feature = "std")]
    holds_halves: bool,
}

impl<'t> Strings<'t> {
    /// Strings that become JavaScript's.
    #[cfg_attr(feature = "std", allow(dead_code))]
    pub fn new(text: &'t [u8]) -> Strings<'t> {
        Strings {
            text,
            #[cfg(feature = "std")]
            holds_halves: true,
        }
    }

    /// Strings that become Rust's.
    #[cfg(feature = "std")]
    pub fn of_rust(text: &'t [u8]) -> Strings<'t> {
        Strings { text, holds_halves: false }
    }

    /// Whether the caller can hold the string of a slot with escapes.
    #[cfg(feature = "std")]
    pub fn holds(&self, slot: &crate::tape::Slot) -> bool {
        self.holds_halves
            || super::escape::unescape(super::raw_string(self.text, slot.start as usize), |_| {})
    }
}
