use super::Span;
use super::escape;
use crate::scan;
use crate::tape::{TooLarge, Unescaped};

/// Decodes the string that ends before the offset `end` of the text and adds it to `unescaped`. Returns the UTF-16 offsets
/// of its start and end there. Returns nothing for a string with half a surrogate pair, which UTF-8 cannot express.
#[inline(never)]
pub fn unescape_into(
    unescaped: &mut Unescaped,
    text: &[u8],
    span: &Span,
    end: usize,
) -> Result<Option<(u32, u32)>, TooLarge> {
    let raw = text.get(span.start..end).unwrap_or_default();
    let mut units = span.end_unit.wrapping_sub(span.start_unit);
    // A replacement character may be half a surrogate pair in the caller's string.
    if raw.len() > units as usize && raw.windows(3).any(|bytes| bytes == "\u{fffd}".as_bytes()) {
        return Ok(None);
    }
    // No character takes more bytes than its escape.
    let (bytes, mut len) = unescaped.room(raw.len() + scan::STEP)?;
    let mut at = span.start;
    loop {
        let Some(run) = scan::copy_run(text, at, bytes, len) else { return Ok(None) };
        at += run;
        len += run;
        if at >= end {
            break;
        }
        let Some((_, rest)) = text.get(at..end).and_then(<[u8]>::split_first) else { return Ok(None) };
        let Some((character, rest)) = escape::character(rest) else { return Ok(None) };
        let mut utf_8 = [0; 4];
        for byte in character.encode_utf8(&mut utf_8).bytes() {
            let Some(room) = bytes.get_mut(len) else { return Ok(None) };
            *room = byte;
            len += 1;
        }
        units -= (end - rest.len() - at - character.len_utf16()) as u32;
        at = end - rest.len();
    }
    Ok(Some(unescaped.keep(len, units)))
}

#[cfg(test)]
mod tests {
    use super::unescape_into;
    use crate::read::cursor::{Cursor, Input};
    use crate::tape::Unescaped;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// Decodes a string in quotes, followed by zeros.
    fn push(unescaped: &mut Unescaped, quoted: &str) -> Option<(u32, u32)> {
        let text = [quoted.as_bytes(), &[0; 64]].concat();
        let input = Input::padded(&text, quoted.len());
        let mut cursor = Cursor::new(&input, 0);
        let span = cursor.string().unwrap();
        unescape_into(unescaped, &text, &span, cursor.at - 1).unwrap()
    }

    #[test]
    fn decoded_strings_follow_one_another_at_their_utf_16_offsets() {
        let mut unescaped = Unescaped::new();
        assert_eq!(push(&mut unescaped, r#""\"\\\/\b\f\n\r\t""#), Some((0, 8)));
        assert_eq!(push(&mut unescaped, r#""é\u00e9😀\uD83D\ude00\u20ac""#), Some((8, 15)));
        assert_eq!(push(&mut unescaped, r#""a run that is longer than a step\n""#), Some((15, 48)));
        let text = "\"\\/\u{8}\u{c}\n\r\téé😀😀€a run that is longer than a step\n";
        assert_eq!(unescaped.bytes(), text.as_bytes());
    }

    #[test]
    fn a_string_with_half_a_surrogate_pair_or_a_replacement_character_adds_nothing() {
        let mut unescaped = Unescaped::new();
        for quoted in [
            r#""a\ud83d""#,
            r#""\ude00""#,
            r#""\ud83d\u0041""#,
            r#""\ud83dx""#,
            r#""\ude00\ud83d""#,
            r#""\n�""#,
        ] {
            assert_eq!(push(&mut unescaped, quoted), None, "{quoted}");
            assert_eq!(unescaped.bytes(), b"");
        }
        assert_eq!(push(&mut unescaped, r#""\n""#), Some((0, 1)));
    }

    #[test]
    fn a_cleared_store_is_written_from_its_start_again() {
        let mut unescaped = Unescaped::new();
        push(&mut unescaped, r#""\tlong""#);
        unescaped.clear();
        assert_eq!(push(&mut unescaped, r#""\n""#), Some((0, 1)));
        assert_eq!(unescaped.bytes(), b"\n");
    }
}
