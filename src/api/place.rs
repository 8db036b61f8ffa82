//! Converts byte offsets of a text to lines, columns and UTF-16 offsets.

use core::ops::Range;

/// A part of a text. A byte order mark at the start of the text is not counted.
///
/// ```
/// let text = "{\n  \"cost_currency\": null,\n  \"cost\": \"é\"\n}";
/// let error = completion_job::JobMetadataOut::from_json(text.as_bytes()).unwrap_err();
/// let span = error.issues[0].span.as_ref().unwrap();
/// assert_eq!((span.line, span.column, span.length), (3, 11, 3));
/// assert_eq!(&text[span.bytes.clone()], "\"é\"");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// The bytes of the text.
    pub bytes: Range<usize>,
    /// The offset of the first character from the start of the text, in UTF-16 units.
    pub offset: usize,
    /// The line of the first character, from 1. Lines end with a line feed.
    pub line: usize,
    /// The column of the first character in its line, from 1, in UTF-16 units.
    pub column: usize,
    /// The number of UTF-16 units; 0 at the end of the text.
    pub length: usize,
}

/// How many bytes lie between two marks.
const STRIDE: usize = 256;

/// An index of a text, so that the places of many issues cost one walk over it.
pub struct Places {
    /// A mark for every [`STRIDE`]th byte.
    marks: Vec<Mark>,
}

/// What precedes a byte of the text.
#[derive(Clone, Copy, Default)]
struct Mark {
    /// How many UTF-16 units precede the byte.
    units: usize,
    /// How many line feeds precede the byte.
    lines: usize,
    /// How many UTF-16 units precede the line of the byte.
    line_start: usize,
}

impl Mark {
    /// Returns the mark after these bytes. A character has one UTF-16 unit, or two if it takes four bytes in UTF-8.
    fn after(mut self, bytes: &[u8]) -> Mark {
        for byte in bytes {
            self.units += usize::from(byte & 0xc0 != 0x80) + usize::from(*byte >= 0xf0);
            if *byte == b'\n' {
                self.lines += 1;
                self.line_start = self.units;
            }
        }
        self
    }
}

impl Places {
    /// Makes the index in one walk over the text.
    pub fn new(text: &[u8]) -> Places {
        let mut marks = Vec::with_capacity(text.len() / STRIDE + 1);
        let mut mark = Mark::default();
        marks.push(mark);
        for chunk in text.chunks_exact(STRIDE) {
            mark = mark.after(chunk);
            marks.push(mark);
        }
        Places { marks }
    }

    /// Returns the place of these bytes of the text.
    pub fn span(&self, text: &[u8], bytes: Range<usize>) -> Span {
        let start = self.mark(text, bytes.start);
        Span {
            offset: start.units,
            line: start.lines + 1,
            column: start.units - start.line_start + 1,
            length: self.mark(text, bytes.end).units - start.units,
            bytes,
        }
    }

    fn mark(&self, text: &[u8], at: usize) -> Mark {
        let chunk = at / STRIDE;
        self.marks[chunk].after(&text[chunk * STRIDE..at])
    }
}

#[cfg(test)]
mod tests {
    use super::Places;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn lines_and_columns_count_from_one_in_utf_16_units() {
        let text = "{\n \"é😀\": x\n}";
        let at = text.find('x').unwrap();
        let span = Places::new(text.as_bytes()).span(text.as_bytes(), at..at + 1);
        assert_eq!((span.offset, span.line, span.column, span.length), (10, 2, 9, 1));
    }

    #[test]
    fn places_far_into_a_text_agree_with_a_count_from_its_start() {
        let text = "aé€😀\n".repeat(200);
        let places = Places::new(text.as_bytes());
        for (at, _) in text.char_indices() {
            let before = &text[..at];
            let span = places.span(text.as_bytes(), at..text.len());
            assert_eq!(span.offset, before.encode_utf16().count());
            assert_eq!(span.line, before.matches('\n').count() + 1);
            let line_start = before.rfind('\n').map_or(0, |end| end + 1);
            assert_eq!(span.column, before[line_start..].encode_utf16().count() + 1);
        }
    }
}
