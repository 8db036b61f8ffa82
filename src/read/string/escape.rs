/// Decodes a string with escapes and passes its bytes of UTF-8 to `push`, one character or one byte at a time. Returns false if
/// the string holds half a surrogate pair, which UTF-8 cannot express.
pub fn unescape(raw: &[u8], mut push: impl FnMut(&[u8])) -> bool {
    let mut rest = raw;
    while let Some((byte, tail)) = rest.split_first() {
        rest = tail;
        if *byte != b'\\' {
            push(core::slice::from_ref(byte));
            continue;
        }
        let Some((character, tail)) = character(rest) else { return false };
        rest = tail;
        push(character.encode_utf8(&mut [0; 4]).as_bytes());
    }
    true
}

/// Decodes a string with escapes, with a replacement character for each half of a surrogate pair.
#[cfg(feature = "std")]
pub fn unescape_lossy(raw: &[u8]) -> String {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((byte, tail)) = rest.split_first() {
        rest = tail;
        if *byte != b'\\' {
            bytes.push(*byte);
            continue;
        }
        let (decoded, tail) =
            character(rest).unwrap_or((char::REPLACEMENT_CHARACTER, rest.get(5..).unwrap_or_default()));
        rest = tail;
        bytes.extend_from_slice(decoded.encode_utf8(&mut [0; 4]).as_bytes());
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Decodes an escape. `rest` starts after its backslash. Returns the character and the bytes after the escape, or nothing for
/// half a surrogate pair.
#[inline(always)]
pub fn character(rest: &[u8]) -> Option<(char, &[u8])> {
    let (letter, rest) = rest.split_first()?;
    if *letter == b'u' {
        return code_point(rest);
    }
    let character = CONTROLS.get(usize::from(letter.wrapping_sub(b'b'))).filter(|control| **control != 0);
    Some((char::from(*character.unwrap_or(letter)), rest))
}

/// The control character for each letter from `b` to `t`, or 0 if the letter has none.
const CONTROLS: [u8; 19] = *b"\x08\0\0\0\x0c\0\0\0\0\0\0\0\n\0\0\0\r\0\t";

/// Decodes the digits after a `\u`, and the `\u` after them if the two are a surrogate pair.
#[inline(always)]
fn code_point(digits: &[u8]) -> Option<(char, &[u8])> {
    let (digits, rest) = digits.split_first_chunk()?;
    let unit = hex_unit(digits)?;
    if let Some(character) = char::from_u32(unit) {
        return Some((character, rest));
    }
    let (digits, rest) = rest.strip_prefix(b"\\u")?.split_first_chunk()?;
    let low = hex_unit(digits)?;
    let is_pair = unit < 0xdc00 && low & 0xfc00 == 0xdc00;
    let character = char::from_u32(0x1_0000 + ((unit & 0x3ff) << 10 | low & 0x3ff))?;
    is_pair.then_some((character, rest))
}

/// Converts four hexadecimal digits to a UTF-16 unit, all four at once.
#[inline(never)]
pub fn hex_unit(digits: &[u8; 4]) -> Option<u32> {
    const ONES: u32 = u32::MAX / 255;
    const HIGH: u32 = ONES << 7;
    let word = u32::from_be_bytes(*digits);
    let lower = word | (ONES * 0x20);
    // Sets the high bit of each byte from `least` to 0x7F.
    let from = |word: u32, least: u8| word.wrapping_add(ONES * (0x80 - u32::from(least)));
    let decimal = from(word, b'0') & !from(word, b'9' + 1);
    let letter = from(lower, b'a') & !from(lower, b'f' + 1);
    let nibbles = (word & (ONES * 0xf)) + 9 * (word >> 6 & ONES);
    let pairs = nibbles | nibbles >> 4;
    let unit = pairs >> 8 & 0xff00 | pairs & 0xff;
    ((decimal | letter) & !word & HIGH == HIGH).then_some(unit)
}

#[cfg(test)]
mod tests {
    use super::{hex_unit, unescape, unescape_lossy};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn text(raw: &str) -> Option<String> {
        let mut bytes = Vec::new();
        unescape(raw.as_bytes(), |more| bytes.extend_from_slice(more))
            .then(|| String::from_utf8(bytes).unwrap())
    }

    #[test]
    fn unescape_decodes_every_kind_of_escape() {
        let raw = r#"\"\\\/\b\f\n\r\t\u0041\u00e9\u20AC\ud83d\ude00é"#;
        assert_eq!(text(raw).unwrap(), "\"\\/\u{8}\u{c}\n\r\tAé€😀é");
    }

    #[test]
    fn unescape_returns_false_for_half_a_surrogate_pair() {
        for raw in [r"\ud83d", r"\ude00", r"\ud83d\u0041", r"\ud83dx", r"\ude00\ud83d"] {
            assert_eq!(text(raw), None, "{raw}");
        }
    }

    #[test]
    fn unescape_lossy_replaces_half_a_surrogate_pair() {
        assert_eq!(unescape_lossy(br#"\"\u0041\ud83d\ude00\n"#), "\"A😀\n");
        assert_eq!(unescape_lossy(br"a\ud83dx\ude00\ud83d\ud83d\ude00"), "a\u{fffd}x\u{fffd}\u{fffd}😀");
        assert_eq!(unescape_lossy("é".as_bytes()), "é");
    }

    #[test]
    fn hex_unit_agrees_with_the_standard_library_on_every_byte() {
        for place in 0..4 {
            for byte in 0..=u8::MAX {
                for rest in *b"09afAF" {
                    let mut digits = [rest; 4];
                    digits[place] = byte;
                    let is_hex = byte.is_ascii_hexdigit();
                    let text = std::str::from_utf8(&digits).ok().filter(|_| is_hex);
                    let expected = text.and_then(|text| u32::from_str_radix(text, 16).ok());
                    assert_eq!(hex_unit(&digits), expected, "{digits:?}");
                }
            }
        }
    }
}
