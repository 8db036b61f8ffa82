use crate::tape::Slot;

/// Which strings the caller can hold.
pub enum Strings<'t> {
    /// JavaScript's strings: any UTF-16 units.
    Utf16,
    /// Rust's strings: Unicode text. The bytes are the text that was read, in which an escape may be half a surrogate pair.
    Unicode(&'t [u8]),
}

impl Strings<'_> {
    /// Tells whether the caller can hold the value of a slot.
    #[inline(always)]
    pub fn can_hold(&self, slot: &Slot) -> bool {
        #[cfg(feature = "std")]
        if let Strings::Unicode(text) = self
            && slot.tag == crate::table::Tag::EscapedString
        {
            return crate::read::unescape(crate::read::raw_string(text, slot.start as usize), |_| {});
        }
        let _ = slot;
        true
    }
}
