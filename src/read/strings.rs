use super::escape::unescape;
use super::raw_string;
use super::short::Short;
use crate::schema::Enumeration;
use crate::tape::{Slot, Tag};

/// The strings that slots point at, for the checker.
pub struct Strings<'t> {
    /// The text.
    pub text: &'t [u8],
    /// Whether a string with half a surrogate pair counts as wrong. JavaScript can hold it, Rust cannot.
    pub unicode_only: bool,
}

impl Strings<'_> {
    /// Which of the variants a slot's string is.
    pub fn variant(&self, slot: &Slot, enumeration: &Enumeration) -> Option<usize> {
        let start = slot.start as usize;
        match slot.tag {
            Tag::String => enumeration.find(|name| name.is_quoted_at(self.text, start)),
            Tag::EscapedString => {
                let short = Short::unescaped(raw_string(self.text, start))?;
                enumeration.find(|name| name.is_quoted_at(short.bytes(), 0))
            }
            Tag::HeldString => {
                let held = self.text.get(slot.low()..slot.high())?;
                enumeration.find(|name| name.text().as_bytes() == held)
            }
            _ => None,
        }
    }

    /// Whether the caller can hold the string of a slot with escapes.
    pub fn holds(&self, slot: &Slot) -> bool {
        !self.unicode_only || unescape(raw_string(self.text, slot.start as usize), |_| {})
    }
}
