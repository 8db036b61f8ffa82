//! Where in a text: bytes to lines, columns and UTF-16 units.

use std::ops::Range;

/// A stretch of a text.
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

/// After how many bytes the units are counted anew.
const STRIDE: usize = 256;

/// An index of a text, so that the places of many issues cost one walk over it.
pub struct Places<'t> {
    text: &'t [u8],
    /// The UTF-16 units before every [`STRIDE`]th byte.
    units: Vec<usize>,
    /// The offset in bytes of every line's first character.
    lines: Vec<usize>,
}

impl<'t> Places<'t> {
    /// Walks over the text.
    pub fn new(text: &'t [u8]) -> Places<'t> {
        let mut units = vec![0];
        let mut sum = 0;
        for chunk in text.chunks_exact(STRIDE) {
            sum += count_units(chunk);
            units.push(sum);
        }
        let line_ends = text.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
        let lines = std::iter::once(0).chain(line_ends.map(|(at, _)| at + 1)).collect();
        Places { text, units, lines }
    }

    /// The place of these bytes.
    pub fn span(&self, bytes: Range<usize>) -> Span {
        let offset = self.units_before(bytes.start);
        let line = self.lines.partition_point(|start| *start <= bytes.start);
        let line_start = self.units_before(self.lines[line - 1]);
        Span {
            offset,
            line,
            column: offset - line_start + 1,
            length: self.units_before(bytes.end) - offset,
            bytes,
        }
    }

    fn units_before(&self, at: usize) -> usize {
        let chunk = at / STRIDE;
        self.units[chunk] + count_units(&self.text[chunk * STRIDE..at])
    }
}

/// UTF-16 units of UTF-8: one for every character, and one more for those of four bytes.
fn count_units(utf8: &[u8]) -> usize {
    let characters = utf8.iter().filter(|byte| *byte & 0xc0 != 0x80).count();
    let pairs = utf8.iter().filter(|byte| **byte >= 0xf0).count();
    characters + pairs
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
        let span = Places::new(text.as_bytes()).span(at..at + 1);
        assert_eq!((span.offset, span.line, span.column, span.length), (10, 2, 9, 1));
    }

    #[test]
    fn places_far_into_a_text_agree_with_a_count_from_its_start() {
        let text = "aé€😀\n".repeat(200);
        let places = Places::new(text.as_bytes());
        for (at, _) in text.char_indices() {
            let before = &text[..at];
            let span = places.span(at..text.len());
            assert_eq!(span.offset, before.encode_utf16().count());
            assert_eq!(span.line, before.matches('\n').count() + 1);
            let line_start = before.rfind('\n').map_or(0, |end| end + 1);
            assert_eq!(span.column, before[line_start..].encode_utf16().count() + 1);
        }
    }
}
