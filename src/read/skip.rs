use alloc::vec::Vec;

use super::cursor::{Cursor, Input};
use super::error::{After, ExpectedToken, Failed};
use super::literal::after_literal;
use super::number::number;
use crate::tape::Slot;
use crate::tape::growth::push;

/// The open brackets, one bit for each. So a deep text takes memory but no call stack.
#[derive(Default)]
struct Brackets {
    /// The innermost 32 brackets. The lowest bit is the innermost bracket. A set bit is an object, a clear bit a list.
    inner: u32,
    outer: Vec<u32>,
    depth: usize,
}

impl Brackets {
    fn open(&mut self, input: &Input<'_>, is_object: bool) -> Result<(), Failed> {
        if self.is_full() {
            push(&mut self.outer, self.inner).map_err(|error| input.too_large(error))?;
        }
        self.inner = self.inner << 1 | u32::from(is_object);
        self.depth += 1;
        Ok(())
    }

    fn close(&mut self) {
        self.depth -= 1;
        self.inner >>= 1;
        if self.is_full() {
            self.inner = self.outer.pop().unwrap_or_default();
        }
    }

    /// Tells whether the next bracket needs another word.
    fn is_full(&self) -> bool {
        self.depth > 0 && self.depth.is_multiple_of(32)
    }

    fn in_object(&self) -> bool {
        self.inner & 1 == 1
    }
}

/// Checks the syntax of a value of any kind and returns the offset after it.
#[inline(never)]
pub(super) fn after_value(input: &Input<'_>, at: usize) -> After {
    let mut cursor = Cursor::new(input, at);
    cursor.skip_value()?;
    cursor.after()
}

impl Cursor<'_> {
    fn skip_value(&mut self) -> Result<(), Failed> {
        let mut brackets = Brackets::default();
        let mut expected = ExpectedToken::Value;
        loop {
            let byte = self.peek();
            if matches!(byte, b'{' | b'[') {
                let is_object = byte == b'{';
                self.at += 1;
                self.white_space();
                if self.peek() != closing(is_object) {
                    brackets.open(self.input, is_object)?;
                    expected = ExpectedToken::ValueOrEnd;
                    if is_object {
                        expected = ExpectedToken::Value;
                        self.skip_key(ExpectedToken::KeyOrEnd)?;
                    }
                    continue;
                }
                self.at += 1;
            } else {
                self.skip_scalar(expected)?;
            }
            if !self.skip_to_next(&mut brackets)? {
                return Ok(());
            }
            expected = if brackets.in_object() { ExpectedToken::Value } else { ExpectedToken::NextValue };
        }
    }

    /// Steps from the end of a value over closing brackets to the next value. Returns false if there is no next value.
    fn skip_to_next(&mut self, brackets: &mut Brackets) -> Result<bool, Failed> {
        while brackets.depth > 0 {
            let in_object = brackets.in_object();
            if self.comma() {
                if in_object {
                    self.skip_key(ExpectedToken::NextKey)?;
                }
                return Ok(true);
            }
            let expected = if in_object { ExpectedToken::NextMember } else { ExpectedToken::NextElement };
            self.step(closing(in_object), expected)?;
            brackets.close();
        }
        Ok(false)
    }

    fn skip_key(&mut self, expected: ExpectedToken) -> Result<(), Failed> {
        if self.peek() != b'"' {
            return Err(self.fail(expected));
        }
        self.string()?;
        self.colon()
    }

    /// Steps over the colon after a key and the white space around it.
    #[inline(never)]
    pub fn colon(&mut self) -> Result<(), Failed> {
        self.white_space();
        self.step(b':', ExpectedToken::Colon)?;
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

    fn skip_scalar(&mut self, expected: ExpectedToken) -> Result<(), Failed> {
        self.at = match self.peek() {
            b'"' => return self.string().map(drop),
            b'-' | b'0'..=b'9' => number(self.input, self.at, &mut { Slot::MISSING })?,
            b't' => after_literal(self.input, self.at, b"true", ExpectedToken::True)?,
            b'f' => after_literal(self.input, self.at, b"false", ExpectedToken::False)?,
            b'n' => after_literal(self.input, self.at, b"null", ExpectedToken::Null)?,
            _ => return Err(self.fail(expected)),
        }
        .get();
        Ok(())
    }
}

/// Returns the bracket that closes an object or a list.
fn closing(is_object: bool) -> u8 {
    if is_object { b'}' } else { b']' }
}
