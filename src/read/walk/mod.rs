//! Steps through the parts of a value in a text that was read before, so that it is known to be JSON.

#[cfg(feature = "std")]
mod children;

use alloc::string::String;
use alloc::vec::Vec;

use crate::read::string::escape::unescape;
use crate::read::{end_of_value, raw_string};

#[cfg(feature = "std")]
pub use children::{Child, children, only_value};

/// A place in a text, at the first byte of a value or a key.
pub struct Walk<'t> {
    text: &'t [u8],
    at: usize,
}

impl<'t> Walk<'t> {
    /// Starts at the offset of a value.
    pub fn new(text: &'t [u8], at: usize) -> Walk<'t> {
        Walk { text, at }
    }

    /// Returns the first byte of what follows.
    pub fn peek(&self) -> u8 {
        self.text.get(self.at).copied().unwrap_or_default()
    }

    /// Steps over a value of any kind and returns its text.
    pub fn value(&mut self) -> &'t [u8] {
        let start = self.at;
        self.at = end_of_value(self.text, start);
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// Steps over a string and returns it, or nothing if it has half a surrogate pair.
    pub fn string(&mut self) -> Option<String> {
        let raw = raw_string(self.text, self.at + 1);
        self.at += raw.len() + 2;
        let mut bytes = Vec::with_capacity(raw.len());
        let is_unicode = unescape(raw, |more| bytes.extend_from_slice(more));
        String::from_utf8(bytes).ok().filter(|_| is_unicode)
    }

    /// Steps over a key and the colon after it. Returns the key as [`Walk::string`] does.
    pub fn key(&mut self) -> Option<String> {
        let key = self.string();
        self.step_over(b" \t\n\r:");
        key
    }

    /// Steps over the bracket that opens a list or an object.
    pub fn open(&mut self) {
        self.at += 1;
    }

    /// Steps to the next element or member and returns true, or over the bracket that closes the list or object.
    pub fn has_next(&mut self) -> bool {
        self.step_over(b" \t\n\r,");
        let is_closed = matches!(self.peek(), b']' | b'}' | 0);
        self.at += usize::from(is_closed);
        !is_closed
    }

    fn step_over(&mut self, bytes: &[u8]) {
        while bytes.contains(&self.peek()) {
            self.at += 1;
        }
    }
}
