/// Hands the bytes of UTF-8 that a string with escapes stands for to `push`, one character or one byte at a time, and tells
/// whether there are any: half a surrogate pair has none.
pub fn unescape(raw: &[u8], mut push: impl FnMut(&[u8])) -> bool {
    let mut rest = raw;
    while let Some((byte, tail)) = rest.split_first() {
        rest = tail;
        if *byte != b'\\' {
            push(core::slice::from_ref(byte));
            continue;
        }
        let Some((letter, tail)) = rest.split_first() else { return false };
        rest = tail;
        match letter {
            b'b' => push(b"\x08"),
            b'f' => push(b"\x0c"),
            b'n' => push(b"\n"),
            b'r' => push(b"\r"),
            b't' => push(b"\t"),
            b'u' => {
                let Some((character, tail)) = code_point(rest) else { return false };
                rest = tail;
                push(character.encode_utf8(&mut [0; 4]).as_bytes());
            }
            itself => push(core::slice::from_ref(itself)),
        }
    }
    true
}

/// The character of the digits after a `\u`, and of the `\u` after them if the two are a pair.
fn code_point(digits: &[u8]) -> Option<(char, &[u8])> {
    let (unit, rest) = hex_unit(digits)?;
    if let Some(character) = char::from_u32(unit) {
        return Some((character, rest));
    }
    let (low, rest) = hex_unit(rest.strip_prefix(b"\\u")?)?;
    let pair = char::decode_utf16([unit as u16, low as u16]).next()?;
    Some((pair.ok()?, rest))
}

fn hex_unit(digits: &[u8]) -> Option<(u32, &[u8])> {
    let (hex, rest) = digits.split_at_checked(4)?;
    Some((u32::from_str_radix(core::str::from_utf8(hex).ok()?, 16).ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::unescape;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn text(raw: &str) -> Option<String> {
        let mut bytes = Vec::new();
        unescape(raw.as_bytes(), |more| bytes.extend_from_slice(more))
            .then(|| String::from_utf8(bytes).unwrap())
    }

    #[test]
    fn escapes_stand_for_their_characters() {
        let raw = r#"\"\\\/\b\f\n\r\t\u0041\u00e9\u20AC\ud83d\ude00é"#;
        assert_eq!(text(raw).unwrap(), "\"\\/\u{8}\u{c}\n\r\tAé€😀é");
    }

    #[test]
    fn half_a_surrogate_pair_has_no_bytes() {
        for raw in [r"\ud83d", r"\ude00", r"\ud83d\u0041", r"\ud83dx", r"\ude00\ud83d"] {
            assert_eq!(text(raw), None, "{raw}");
        }
    }
}
