use super::rule::Rule;
use crate::tape::Slot;

/// Which strings the caller can hold.
pub enum Strings<'t> {
    /// JavaScript's strings: any UTF-16 units.
    Utf16,
    /// Rust's strings: Unicode text. The bytes are the text that was read, in which an escape may be half a surrogate pair.
    Unicode(&'t [u8]),
}

impl Strings<'_> {
    /// Returns the rule that a value of the right kind breaks because the caller cannot hold it, if there is one.
    #[inline(always)]
    pub fn broken_rule(&self, slot: &Slot) -> Option<Rule> {
        #[cfg(feature = "std")]
        if let Strings::Unicode(text) = self {
            use crate::read::{raw_string, unescape};
            use crate::table::Tag;

            let start = slot.start as usize;
            return match slot.tag {
                Tag::EscapedString if !unescape(raw_string(text, start), |_| {}) => Some(Rule::Surrogates),
                Tag::Json => super::record::broken_rule(text, start),
                _ => None,
            };
        }
        let _ = slot;
        None
    }
}
