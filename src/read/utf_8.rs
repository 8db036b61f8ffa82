use crate::scan;

/// Returns the offset up to which the first `len` bytes are UTF-8. Zeros may follow these bytes.
#[inline(always)]
pub(super) fn utf_8_up_to(bytes: &[u8], len: usize) -> usize {
    let mut at = 0;
    loop {
        at = scan::after_ascii(bytes, at);
        if at >= len {
            return len;
        }
        match character_len(bytes.get(at..).unwrap_or_default()) {
            0 => return at,
            len => at += len,
        }
    }
}

/// Returns the length of the character at the start of the bytes, or 0 if they do not start with a character beyond ASCII.
fn character_len(bytes: &[u8]) -> usize {
    let Some((first, rest)) = bytes.split_first() else { return 0 };
    let len = first.leading_ones() as usize;
    let Some(least) = [u32::MAX, u32::MAX, 0x80, 0x800, 0x1_0000].get(len) else { return 0 };
    let Some(rest) = rest.get(..len.wrapping_sub(1)) else { return 0 };
    let mut code = u32::from(*first) & (0x7f >> len);
    for byte in rest {
        if byte & 0xc0 != 0x80 {
            return 0;
        }
        code = code << 6 | u32::from(byte & 0x3f);
    }
    if code >= *least && char::from_u32(code).is_some() { len } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::utf_8_up_to;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn assert_agrees(bytes: &[u8]) {
        let expected = std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to(), str::len);
        assert_eq!(utf_8_up_to(bytes, bytes.len()), expected, "{bytes:x?}");
        let padded = [bytes, &[0; 64]].concat();
        assert_eq!(utf_8_up_to(&padded, bytes.len()), expected, "{bytes:x?}");
    }

    #[test]
    fn utf_8_up_to_agrees_with_the_standard_library_on_any_first_two_bytes() {
        for first in 0..=u8::MAX {
            for second in 0..=u8::MAX {
                for rest in [&[][..], b"\x80", b"\x80\x80", b"\xbf\xbf", b"\x80x", b"x\x80", b"\xc0\xbf"] {
                    assert_agrees(&[&[first, second], rest].concat());
                    assert_agrees(&[b"sixteen and more \xc3\xa9", &[first, second][..], rest].concat());
                }
            }
        }
    }

    #[test]
    fn utf_8_up_to_accepts_every_character() {
        for character in '\0'..=char::MAX {
            assert_agrees(character.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }
}
