use super::json::ReadError;

/// A place in a JSON text, stepping forward.
pub(super) struct Cursor<'t> {
    pub text: &'t [u8],
    /// The offset of the next byte.
    pub at: usize,
    /// By how much the bytes before `at` outnumber the UTF-16 units they stand for.
    pub surplus: usize,
}

impl<'t> Cursor<'t> {
    pub fn at(text: &'t [u8], at: usize) -> Cursor<'t> {
        Cursor { text, at, surplus: 0 }
    }

    /// The next byte. Behind the end it is NUL, which JSON has no place for either.
    #[inline(always)]
    pub fn peek(&self) -> u8 {
        self.text.get(self.at).copied().unwrap_or(0)
    }

    /// The offset in UTF-16 units.
    #[inline(always)]
    pub fn unit(&self) -> u32 {
        (self.at - self.surplus) as u32
    }

    #[inline(always)]
    pub fn white_space(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
    }

    /// Steps over `byte` or says what was expected.
    #[inline(always)]
    pub fn step(&mut self, byte: u8, expected: &'static str) -> Result<(), ReadError> {
        if self.peek() != byte {
            return Err(self.error(expected));
        }
        self.at += 1;
        Ok(())
    }

    /// Steps over `true`, `false` or `null`.
    #[inline(always)]
    pub fn literal(&mut self, word: &'static [u8]) -> Result<(), ReadError> {
        if self.text[self.at..].starts_with(word) {
            self.at += word.len();
            return Ok(());
        }
        let rest = self.text[self.at..].iter();
        self.at += rest.zip(word).take_while(|(byte, letter)| byte == letter).count();
        Err(self.error(match word {
            b"true" => "the word true",
            b"false" => "the word false",
            _ => "the word null",
        }))
    }

    #[cold]
    pub fn error(&self, expected: &'static str) -> ReadError {
        ReadError::Syntax { at: self.at, expected }
    }
}
