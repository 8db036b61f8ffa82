use alloc::vec::Vec;

use super::cursor::{Cursor, Input};
use super::json::ReadError;

pub(super) const VALUE: &str = "a value";
pub(super) const NEXT_VALUE: &str = "a value after the comma";
pub(super) const NEXT_KEY: &str = "a key in double quotes after the comma";
pub(super) const KEY_OR_END: &str = "a key in double quotes or '}'";
pub(super) const VALUE_OR_END: &str = "a value or ']'";
pub(super) const COLON: &str = "':' after the key";
pub(super) const NEXT_MEMBER: &str = "',' or '}' after the member";
pub(super) const NEXT_ELEMENT: &str = "',' or ']' after the element";

/// The brackets that are open, a bit each, so that the depth of a text costs memory but no call stack.
#[derive(Default)]
struct Brackets {
    /// The innermost 64 of them; the lowest bit is the innermost, set for an object.
    inner: u64,
    outer: Vec<u64>,
    depth: usize,
}

impl Brackets {
    fn open(&mut self, is_object: bool) -> Result<(), ReadError> {
        if self.depth > 0 && self.depth.is_multiple_of(64) {
            self.outer.try_reserve(1).map_err(|_| ReadError::TooLarge)?;
            self.outer.push(self.inner);
        }
        self.inner = self.inner << 1 | u64::from(is_object);
        self.depth += 1;
        Ok(())
    }

    fn close(&mut self) {
        self.depth -= 1;
        self.inner >>= 1;
        if self.depth > 0 && self.depth.is_multiple_of(64) {
            self.inner = self.outer.pop().unwrap_or_default();
        }
    }

    fn in_object(&self) -> bool {
        self.inner & 1 == 1
    }
}

/// The offset after a value of any kind, whose syntax it checks.
#[inline(never)]
pub(super) fn after_value(input: &Input<'_>, at: usize) -> Result<usize, ReadError> {
    let mut cursor = Cursor::new(input, at);
    cursor.skip_value()?;
    Ok(cursor.at)
}

impl Cursor<'_> {
    fn skip_value(&mut self) -> Result<(), ReadError> {
        let mut brackets = Brackets::default();
        let mut expected = VALUE;
        loop {
            match self.peek() {
                b'{' => {
                    self.at += 1;
                    self.white_space();
                    if self.peek() != b'}' {
                        brackets.open(true)?;
                        self.skip_key(KEY_OR_END)?;
                        expected = VALUE;
                        continue;
                    }
                    self.at += 1;
                }
                b'[' => {
                    self.at += 1;
                    self.white_space();
                    if self.peek() != b']' {
                        brackets.open(false)?;
                        expected = VALUE_OR_END;
                        continue;
                    }
                    self.at += 1;
                }
                _ => self.skip_scalar(expected)?,
            }
            if !self.skip_to_next(&mut brackets)? {
                return Ok(());
            }
            expected = if brackets.in_object() { VALUE } else { NEXT_VALUE };
        }
    }

    /// Behind a value: closes what closes there and steps to the next value, if there is one.
    fn skip_to_next(&mut self, brackets: &mut Brackets) -> Result<bool, ReadError> {
        while brackets.depth > 0 {
            self.white_space();
            match (self.peek(), brackets.in_object()) {
                (b',', true) => {
                    self.at += 1;
                    self.white_space();
                    self.skip_key(NEXT_KEY)?;
                    return Ok(true);
                }
                (b',', false) => {
                    self.at += 1;
                    self.white_space();
                    return Ok(true);
                }
                (b'}', true) | (b']', false) => {
                    self.at += 1;
                    brackets.close();
                }
                (_, true) => return Err(self.error(NEXT_MEMBER)),
                (_, false) => return Err(self.error(NEXT_ELEMENT)),
            }
        }
        Ok(false)
    }

    fn skip_key(&mut self, expected: &'static str) -> Result<(), ReadError> {
        if self.peek() != b'"' {
            return Err(self.error(expected));
        }
        self.string()?;
        self.colon()
    }

    /// Steps over the colon after a key and the white space around it.
    #[inline(never)]
    pub fn colon(&mut self) -> Result<(), ReadError> {
        self.white_space();
        self.step(b':', COLON)?;
        self.white_space();
        Ok(())
    }

    /// Steps over the white space after a value and, if there is one, the comma and the white space after it.
    #[inline(never)]
    pub fn comma(&mut self) -> bool {
        self.white_space();
        let has_comma = self.peek() == b',';
        if has_comma {
            self.at += 1;
            self.white_space();
        }
        has_comma
    }

    fn skip_scalar(&mut self, expected: &'static str) -> Result<(), ReadError> {
        match self.peek() {
            b'"' => self.string().map(drop),
            b'-' | b'0'..=b'9' => self.number().map(drop),
            b't' => self.literal(b"true", None),
            b'f' => self.literal(b"fals", Some(b'e')),
            b'n' => self.literal(b"null", None),
            _ => Err(self.error(expected)),
        }
    }
}
