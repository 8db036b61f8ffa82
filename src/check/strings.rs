use crate::tape::Slot;

/// Which strings the caller can hold.
pub enum Strings<'t> {
    /// Any string of UTF-16 units, as JavaScript can.
    Utf16,
    /// Unicode text, as a Rust `String` can. The text is the one that was read: in it, escapes may stand for half a surrogate
    /// pair.
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
