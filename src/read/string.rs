use super::cursor::{Cursor, Input};
use super::json::ReadError;
use super::scan;

const END_QUOTE: &str = "the closing double quote of the string";
const CONTROL: &str = "an escape such as \\n instead of a raw control character";
const ESCAPE: &str = "one of \" \\ / b f n r t u after the backslash";
const HEX_DIGIT: &str = "four hexadecimal digits after \\u";

/// Where a string stands.
#[derive(Clone, Copy)]
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

impl Cursor<'_> {
    /// Steps over a string, from its opening quote on.
    pub fn string(&mut self) -> Result<Span, ReadError> {
        self.at += 1;
        self.string_after_quote()
    }

    /// Steps over the rest of a string whose opening quote is before the cursor.
    #[inline(never)]
    pub fn string_after_quote(&mut self) -> Result<Span, ReadError> {
        let start = self.at;
        let start_unit = self.unit();
        self.at = scan::ascii_run(self.text, start);
        if self.peek() == b'"' {
            let end_unit = self.unit();
            self.at += 1;
            return Ok(Span { start, start_unit, end_unit, escaped: false });
        }
        let (after, escaped) = rest_of_string(self.input, self.at)?;
        self.at = after;
        Ok(Span { start, start_unit, end_unit: self.unit() - 1, escaped })
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

/// The offset after a string that is not all plain ASCII, and whether there are escapes in the rest of it.
#[inline(never)]
fn rest_of_string(input: &Input<'_>, at: usize) -> Result<(usize, bool), ReadError> {
    let mut cursor = Cursor::new(input, at);
    let mut escaped = false;
    loop {
        let run = scan::run(cursor.text, cursor.at);
        cursor.at = run.end;
        input.surplus.set(input.surplus.get() + run.surplus);
        match cursor.peek() {
            b'"' => {
                cursor.at += 1;
                return Ok((cursor.at, escaped));
            }
            b'\\' => {
                escaped = true;
                cursor.escape()?;
            }
            _ if cursor.at >= input.len => return Err(cursor.error(END_QUOTE)),
            _ => return Err(cursor.error(CONTROL)),
        }
    }
}
