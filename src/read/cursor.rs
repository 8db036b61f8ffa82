use super::json::ReadError;
use super::scan;

/// How far into a text.
#[derive(Clone, Copy)]
pub(super) struct Position {
    /// The offset of the next byte.
    pub at: usize,
    /// By how much the bytes before `at` outnumber the UTF-16 units they stand for.
    pub surplus: usize,
}

/// A position in a JSON text, stepping forward.
///
/// It stays in registers as long as all that it is passed to by reference is inlined. What is not takes the text and the
/// position, and gives the position after.
pub(super) struct Cursor<'t> {
    pub text: &'t [u8],
    pub at: usize,
    pub surplus: usize,
}

impl<'t> Cursor<'t> {
    #[inline(always)]
    pub fn new(text: &'t [u8], Position { at, surplus }: Position) -> Cursor<'t> {
        Cursor { text, at, surplus }
    }

    pub fn at(text: &'t [u8], at: usize) -> Cursor<'t> {
        Cursor::new(text, Position { at, surplus: 0 })
    }

    #[inline(always)]
    pub fn position(&self) -> Position {
        Position { at: self.at, surplus: self.surplus }
    }

    #[inline(always)]
    pub fn go_to(&mut self, Position { at, surplus }: Position) {
        self.at = at;
        self.surplus = surplus;
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
    #[inline(always)]
    pub fn literal(&mut self, word: &'static [u8; 4], last: Option<u8>) -> Result<(), ReadError> {
        let is_word = self.text.get(self.at..).and_then(<[u8]>::first_chunk::<4>) == Some(word);
        let is_whole = last.is_none() || self.text.get(self.at + 4).copied() == last;
        if !(is_word && is_whole) {
            return Err(literal_error(self.text, self.at, word, last));
        }
        self.at += 4 + usize::from(last.is_some());
        Ok(())
    }

    #[inline(always)]
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
