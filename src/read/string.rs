use super::cursor::Cursor;
use super::json::ReadError;
use super::scan::plain_run;

const END_QUOTE: &str = "the closing double quote of the string";
const CONTROL: &str = "an escape such as \\n instead of a raw control character";
const ESCAPE: &str = "one of \" \\ / b f n r t u after the backslash";
const HEX_DIGIT: &str = "four hexadecimal digits after \\u";

/// Where a string stands.
pub(super) struct Span {
    /// The offset in bytes after the opening quote.
    pub start: usize,
    /// The same in UTF-16 units.
    pub start_unit: u32,
    /// The offset in UTF-16 units of the closing quote.
    pub end_unit: u32,
    /// Whether the string holds escapes.
    pub escaped: bool,
}

impl<'t> Cursor<'t> {
    /// Steps over a string, from its opening quote on.
    #[inline(always)]
    pub fn string(&mut self) -> Result<Span, ReadError> {
        self.at += 1;
        self.string_after_quote()
    }

    /// Steps over the rest of a string whose opening quote is before the cursor.
    #[inline(always)]
    pub fn string_after_quote(&mut self) -> Result<Span, ReadError> {
        let start = self.at;
        let start_unit = self.unit();
        let mut escaped = false;
        loop {
            let run = plain_run(self.text, self.at);
            if run.non_ascii {
                self.surplus += surplus(&self.text[self.at..run.end]);
            }
            self.at = run.end;
            match self.peek() {
                b'"' => {
                    let end_unit = self.unit();
                    self.at += 1;
                    return Ok(Span { start, start_unit, end_unit, escaped });
                }
                b'\\' => {
                    escaped = true;
                    self.escape()?;
                }
                _ if self.at >= self.text.len() => return Err(self.error(END_QUOTE)),
                _ => return Err(self.error(CONTROL)),
            }
        }
    }

    fn escape(&mut self) -> Result<(), ReadError> {
        self.at += 1;
        match self.peek() {
            b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => self.at += 1,
            b'u' => {
                self.at += 1;
                for _ in 0..4 {
                    if !self.peek().is_ascii_hexdigit() {
                        return Err(self.error(HEX_DIGIT));
                    }
                    self.at += 1;
                }
            }
            _ => return Err(self.error(ESCAPE)),
        }
        Ok(())
    }
}

/// By how much the bytes of UTF-8 outnumber the UTF-16 units they stand for.
fn surplus(utf8: &[u8]) -> usize {
    let continuations = utf8.iter().filter(|byte| *byte & 0xc0 == 0x80).count();
    let pairs = utf8.iter().filter(|byte| **byte >= 0xf0).count();
    continuations - pairs
}
