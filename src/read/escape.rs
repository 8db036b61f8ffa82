/// The bytes that a string with escapes stands for, in UTF-8. Half a surrogate pair, for which UTF-8 has no bytes,
/// is [`None`].
pub fn unescape(raw: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((&byte, tail)) = rest.split_first() {
        rest = tail;
        if byte != b'\\' {
            bytes.push(byte);
            continue;
        }
        let (&letter, tail) = rest.split_first()?;
        rest = tail;
        match letter {
            b'b' => bytes.push(0x08),
            b'f' => bytes.push(0x0c),
            b'n' => bytes.push(b'\n'),
            b'r' => bytes.push(b'\r'),
            b't' => bytes.push(b'\t'),
            b'u' => {
                let (character, tail) = code_point(rest)?;
                rest = tail;
                bytes.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes());
            }
            itself => bytes.push(itself),
        }
    }
    Some(bytes)
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

    #[test]
    fn escapes_stand_for_their_characters() {
        let raw = br#"\"\\\/\b\f\n\r\t\u0041\u00e9\u20AC\ud83d\ude00"#;
        assert_eq!(unescape(raw).unwrap(), "\"\\/\u{8}\u{c}\n\r\tAé€😀".as_bytes());
    }

    #[test]
    fn half_a_surrogate_pair_has_no_bytes() {
        for raw in [r"\ud83d", r"\ude00", r"\ud83d\u0041", r"\ud83dx", r"\ude00\ud83d"] {
            assert_eq!(unescape(raw.as_bytes()), None, "{raw}");
        }
    }
}
