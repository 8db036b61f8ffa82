use super::{Run, bytewise, scalar, wide};
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

fn assert_scanners_agree(text: &[u8], at: usize) {
    let expected = bytewise::ascii_run(text, at);
    for run in [wide::ascii_run_fast(text, at), scalar::ascii_run_fast(text, at)] {
        assert_eq!(run.unwrap_or(expected), expected, "{text:?} from {at}");
        assert!(run.is_some() || expected + 16 > text.len(), "{text:?} from {at}");
    }
    let expected: Run = bytewise::run(text, at, 0);
    assert_eq!(wide::run(text, at).end, expected.end, "{text:?} from {at}");
    let beyond = text.iter().skip(at).position(|byte| !byte.is_ascii());
    let expected = beyond.map_or(text.len().max(at), |beyond| at + beyond);
    for most in [wide::after_most_ascii(text, at), scalar::after_most_ascii(text, at)] {
        assert_eq!(bytewise::after_ascii(text, most), expected, "{text:?} from {at}");
    }
}

#[test]
fn all_scanners_agree_on_every_byte_at_every_offset() {
    for len in 0..40 {
        for place in 0..len {
            for byte in 0..=255 {
                let mut text = vec![b'a'; len];
                text[place] = byte;
                assert_scanners_agree(&text, 0);
            }
        }
    }
}

#[test]
fn all_scanners_agree_on_every_pair_of_interesting_bytes() {
    let bytes = [0, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x5b, 0x5c, 0x5d, 0x7f, 0x80, 0xa0, 0xa2, 0xdc, 0xff];
    for first in 0..35 {
        for second in 0..35 {
            for one in bytes {
                for other in bytes {
                    let mut text = [b'x'; 35];
                    text[first] = one;
                    text[second] = other;
                    assert_scanners_agree(&text, 0);
                }
            }
        }
    }
}

#[test]
fn all_scanners_agree_from_every_start_even_after_the_end() {
    let text = "0123456789abcdef é \" tail of the text".as_bytes();
    for at in 0..=text.len() + 2 {
        assert_scanners_agree(text, at);
    }
}

#[test]
fn the_surplus_is_the_utf_8_length_minus_the_utf_16_length() {
    for character in ["a", "é", "€", "😀"] {
        for before in 0..20 {
            for count in 0..20 {
                let string = "x".repeat(before) + &character.repeat(count);
                let text = format!("{string}\"{}", "€".repeat(9));
                let surplus = string.len() - string.encode_utf16().count();
                let expected = Run { end: string.len(), surplus };
                assert_eq!(wide::run(text.as_bytes(), 0), expected, "{text}");
                assert_eq!(scalar::run(text.as_bytes(), 0), expected, "{text}");
                assert_eq!(wide::run(string.as_bytes(), 0), expected, "{string}");
            }
        }
    }
}

#[test]
fn same_sets_the_bit_of_each_equal_byte() {
    for place in 0..32 {
        let mut one = [b'x'; 32];
        one[place] = b'y';
        assert_eq!(wide::same(&one, &[b'x'; 32]), !(1 << place));
        assert_eq!(scalar::same(&one, &[b'x'; 32]), !(1 << place));
    }
}

#[test]
fn has_compares_the_wanted_bytes_and_no_others() {
    let text = b"0123456789abcdefghijklmnopqrstuvwxyz";
    for at in 0..=text.len() {
        for len in 1..=32 {
            let mut start = [0; 32];
            let there = &text[at..text.len().min(at + len)];
            start[..there.len()].copy_from_slice(there);
            let wanted = u32::MAX >> (32 - len);
            let is_there = there.len() == len;
            let has = |text: &[u8], at, start: &[u8; 32]| {
                let found = super::has(text, at, start, wanted);
                let has_room = at + 32 <= text.len();
                assert_eq!(bytewise::has(text, at, start, wanted), found);
                assert_eq!(super::has_fast(text, at, start, wanted), found && has_room);
                found
            };
            let behind = [b"<>", &text[at..]].concat();
            let has_after = |pair, start: &[u8; 32]| super::has_after_fast(&behind, 0, pair, start, wanted);
            let has_room = behind.len() >= 34;
            assert_eq!(has(text, at, &start), is_there);
            assert_eq!(has_after(*b"<>", &start), is_there && has_room);
            assert!(!has_after(*b"<<", &start));
            start[len - 1] ^= 1;
            assert!(!has(text, at, &start));
            assert!(!has_after(*b"<>", &start));
        }
    }
}
