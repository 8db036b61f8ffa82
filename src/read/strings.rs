use super::raw_string;
use super::short::Short;
use crate::schema::Enumeration;
use crate::tape::{Slot, Tag};

/// The strings that slots point at, for the checker.
pub struct Strings<'t> {
    /// The text.
    pub text: &'t [u8],
}

impl Strings<'_> {
    /// Which of the variants a slot's string is. A string that is one as it stands in the text was found by the reader.
    pub fn variant(&self, slot: &Slot, enumeration: &Enumeration) -> Option<usize> {
        let names = &enumeration.names;
        let start = slot.start as usize;
        match slot.tag {
            Tag::EscapedString => {
                let short = Short::unescaped(raw_string(self.text, start))?;
                names.find(short.bytes(), 0, short.len())
            }
            Tag::HeldString => {
                let held = self.text.get(slot.low()..slot.high())?;
                names.list().iter().position(|name| name.text().as_bytes() == held)
            }
            _ => None,
        }
    }

    /// Whether the caller can hold the string of a slot with escapes: JavaScript can hold half a surrogate pair, Rust cannot.
    #[cfg(feature = "std")]
    pub fn holds(&self, slot: &Slot) -> bool {
        super::escape::unescape(raw_string(self.text, slot.start as usize), |_| {})
    }

    /// JavaScript can hold any string.
    #[cfg(not(feature = "std"))]
    pub fn holds(&self, _: &Slot) -> bool {
        true
    }
}
