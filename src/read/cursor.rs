use core::cell::Cell;

use super::json::ReadError;
use super::scan;

/// A JSON text that is being read.
pub(super) struct Input<'t> {
    /// The text and, if there is room, zeros behind it, so that its last bytes can be loaded many at once too.
    pub text: &'t [u8],
    /// How many bytes are the text.
    pub len: usize,
    /// By how much the bytes read so far outnumber the UTF-16 units they stand for.
    pub surplus: Cell<usize>,
}

impl<'t> Input<'t> {
    pub fn new(text: &'t [u8]) -> Input<'t> {
        Input::padded(text, text.len())
    }

    pub fn padded(text: &'t [u8], len: usize) -> Input<'t> {
        Input { text, len, surplus: Cell::new(0) }
    }
}

/// A position in a JSON text, stepping forward.
///
/// It stays in registers as long as all that it is passed to is inlined. What is not takes the input and an offset, and
/// gives the offset behind.
pub(super) struct Cursor<'t> {
    pub input: &'t Input<'t>,
    pub text: &'t [u8],
    /// The offset of the next byte.
    pub at: usize,
}

impl<'t> Cursor<'t> {
    #[inline(always)]
    pub fn new(input: &'t Input<'t>, at: usize) -> Cursor<'t> {
        Cursor { input, text: input.text, at }
    }

    /// The next byte. Behind the end it is NUL, which JSON has no place for either.
    #[inline(always)]
    pub fn peek(&self) -> u8 {
        self.text.get(self.at).copied().unwrap_or(0)
    }

    /// The offset in UTF-16 units.
    #[inline(always)]
    pub fn unit(&self) -> u32 {
        (self.at - self.input.surplus.get()) as u32
    }

    #[inline(always)]
    pub fn white_space(&mut self) {
        if self.peek() <= b' ' {
            self.at = scan::white_space(self.text, self.at);
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

    /// Steps over `true`, `false` or `null`, whose first letter stands there.
    #[inline(never)]
    pub fn literal(&mut self, word: &'static [u8; 4], last: Option<u8>) -> Result<(), ReadError> {
        let is_word = self.text.get(self.at..).and_then(<[u8]>::first_chunk::<4>) == Some(word);
        let is_whole = last.is_none() || self.text.get(self.at + 4).copied() == last;
        if !(is_word && is_whole) {
            return Err(literal_error(self.text, self.at, word, last));
        }
        self.at += 4 + usize::from(last.is_some());
        Ok(())
    }

    pub fn error(&self, expected: &'static str) -> ReadError {
        ReadError::Syntax { at: self.at, expected }
    }
}

#[cold]
fn literal_error(text: &[u8], at: usize, word: &[u8; 4], last: Option<u8>) -> ReadError {
    let letters = word.iter().chain(&last);
    let same = text[at..].iter().zip(letters).take_while(|(byte, letter)| byte == letter).count();
    let expected = match word {
        b"true" => "the word true",
        b"fals" => "the word false",
        _ => "the word null",
    };
    ReadError::Syntax { at: at + same, expected }
}
