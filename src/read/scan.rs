//! Many bytes of a text at a step: sixteen with SIMD, eight or one without.

use crate::bug::bug;

/// A run of string characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// The offset of the first byte that is a quote, a backslash or a control character, or the text's length.
    pub end: usize,
    /// By how much the run's bytes outnumber the UTF-16 units they stand for.
    pub surplus: usize,
}

/// The offset of the first byte from `at` on that is not an ASCII character as it stands in a string: a quote, a
/// backslash, a control character, a byte above 0x7F; or the text's length.
#[inline(always)]
pub fn ascii_run(text: &[u8], at: usize) -> usize {
    fast::straight_run(text, at).unwrap_or_else(|| near_end(|| bytewise::ascii_run(text, at)))
}

/// The same, or nothing if the text might end before.
#[inline(always)]
pub fn straight_run(text: &[u8], at: usize) -> Option<usize> {
    fast::straight_run(text, at)
}

/// The run of string characters, ASCII or not, from `at` on.
#[inline(always)]
pub fn run(text: &[u8], at: usize) -> Run {
    fast::run(text, at)
}

/// How many bytes [`copy_run`] may write behind a run.
pub const STEP: usize = 16;

/// Copies the run of string characters from `at` on, and bytes behind it that mean nothing, to the offset `to` of the
/// `bytes`. Gives the run's length; nothing if the text or the room might end before.
#[inline(always)]
pub fn copy_run(text: &[u8], at: usize, bytes: &mut [u8], to: usize) -> Option<usize> {
    fast::copy_run(text, at, bytes, to)
}

/// What is looked at byte by byte, as it is not far enough from the end of the text: nothing in the module, where zeros stand behind
/// a text.
#[inline(always)]
fn near_end<T>(bytewise: impl FnOnce() -> T) -> T {
    if cfg!(feature = "module") { bug() } else { bytewise() }
}

/// Whether those of the `bytes` whose bits are in `wanted`, from the lowest on without a gap, stand in the text from `at` on.
#[inline(always)]
pub fn has(text: &[u8], at: usize, bytes: &[u8; 32], wanted: u32) -> bool {
    match text.get(at..).and_then(<[u8]>::first_chunk::<32>) {
        Some(chunk) => fast::same(chunk, bytes) & wanted == wanted,
        None => near_end(|| bytewise::has(text, at, bytes, wanted)),
    }
}

/// The same, behind a pair of bytes. No, if the text might end before.
#[inline(always)]
pub fn straight_has_after(text: &[u8], at: usize, pair: [u8; 2], bytes: &[u8; 32], wanted: u32) -> bool {
    let Some(chunk) = text.get(at..).and_then(<[u8]>::first_chunk::<34>) else { return false };
    let Some((start, chunk)) = chunk.split_first_chunk() else { return false };
    *start == pair && chunk.first_chunk().is_some_and(|chunk| fast::same(chunk, bytes) & wanted == wanted)
}

/// The same without the pair.
#[inline(always)]
pub fn straight_has(text: &[u8], at: usize, bytes: &[u8; 32], wanted: u32) -> bool {
    let chunk = text.get(at..).and_then(<[u8]>::first_chunk::<32>);
    chunk.is_some_and(|chunk| fast::same(chunk, bytes) & wanted == wanted)
}

/// The offset of the first byte from `at` on that is not ASCII, or the text's length.
#[inline(always)]
pub fn after_ascii(text: &[u8], at: usize) -> usize {
    bytewise::after_ascii(text, fast::after_most_ascii(text, at))
}

/// The offset of the first byte from `at` on that JSON does not count as white space, or the text's length.
#[inline(never)]
pub fn white_space(text: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = text.get(at) {
        at += 1;
    }
    at
}

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
use scalar as fast;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
use simd as fast;

/// A byte at a time: what the other ways are held to, and what they end with.
mod bytewise {
    use super::Run;

    fn ends_string(byte: u8) -> bool {
        byte == b'"' || byte == b'\\' || byte < 0x20
    }

    #[inline(never)]
    pub fn ascii_run(text: &[u8], mut at: usize) -> usize {
        while text.get(at).is_some_and(|byte| !ends_string(*byte) && byte.is_ascii()) {
            at += 1;
        }
        at
    }

    #[inline(always)]
    pub fn after_ascii(text: &[u8], mut at: usize) -> usize {
        while text.get(at).is_some_and(u8::is_ascii) {
            at += 1;
        }
        at
    }

    #[inline(never)]
    pub fn run(text: &[u8], mut at: usize, mut surplus: usize) -> Run {
        while let Some(&byte) = text.get(at) {
            if ends_string(byte) {
                break;
            }
            // A unit for each character, and one more for those of four bytes.
            surplus = surplus.wrapping_add(usize::from(byte & 0xc0 == 0x80));
            surplus = surplus.wrapping_sub(usize::from(byte >= 0xf0));
            at += 1;
        }
        Run { end: at, surplus }
    }

    #[inline(never)]
    pub fn has(text: &[u8], at: usize, bytes: &[u8; 32], wanted: u32) -> bool {
        let len = wanted.trailing_ones() as usize;
        text.get(at..at + len).is_some_and(|there| there.iter().zip(bytes).all(|(byte, other)| byte == other))
    }
}

#[cfg(any(test, not(all(target_arch = "wasm32", target_feature = "simd128"))))]
mod scalar {
    use super::{Run, bytewise};

    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;

    /// The high bit of every byte of `word` that is below `limit` or not ASCII, exact up to the first such byte.
    fn below(word: u64, limit: u8) -> u64 {
        (word.wrapping_sub(ONES * u64::from(limit)) | word) & HIGH
    }

    #[inline(always)]
    pub fn straight_run(text: &[u8], mut at: usize) -> Option<usize> {
        loop {
            let word = u64::from_le_bytes(*text.get(at..)?.first_chunk()?);
            let quotes = below(word ^ (ONES * u64::from(b'"')), 1);
            let backslashes = below(word ^ (ONES * u64::from(b'\\')), 1);
            let special = quotes | backslashes | below(word, 0x20);
            if special != 0 {
                return Some(at + special.trailing_zeros() as usize / 8);
            }
            at += 8;
        }
    }

    #[inline(always)]
    pub fn run(text: &[u8], at: usize) -> Run {
        bytewise::run(text, at, 0)
    }

    pub fn copy_run(text: &[u8], at: usize, bytes: &mut [u8], to: usize) -> Option<usize> {
        let end = run(text, at).end;
        let run = text.get(at..end).filter(|_| end < text.len())?;
        bytes.get_mut(to..to + run.len())?.copy_from_slice(run);
        Some(run.len())
    }

    /// A bit for each byte that is the same.
    #[inline(always)]
    pub fn same(one: &[u8; 32], other: &[u8; 32]) -> u32 {
        one.iter().zip(other).rev().fold(0, |bits, (byte, other)| bits << 1 | u32::from(byte == other))
    }

    /// An offset up to which all is ASCII, not far from the last.
    #[inline(always)]
    pub fn after_most_ascii(text: &[u8], mut at: usize) -> usize {
        while let Some(chunk) = text.get(at..).and_then(<[u8]>::first_chunk::<8>)
            && u64::from_le_bytes(*chunk) & HIGH == 0
        {
            at += 8;
        }
        at
    }
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod simd {
    use super::{Run, bytewise, near_end};
    use core::arch::wasm32::{
        i8x16_lt, i8x16_splat, u8x16_bitmask, u8x16_eq, u8x16_ge, u8x16_lt, u8x16_splat, v128, v128_load,
        v128_or,
    };

    #[inline(always)]
    fn load(chunk: &[u8; 16]) -> v128 {
        // There is no safe way to load sixteen bytes at once; the reference vouches for all of them.
        #[allow(unsafe_code)]
        unsafe {
            v128_load(chunk.as_ptr().cast())
        }
    }

    #[inline(always)]
    fn chunk_at<const N: usize>(text: &[u8], at: usize) -> Option<&[u8; N]> {
        text.get(at..)?.first_chunk()
    }

    #[inline(always)]
    fn ends_string(bytes: v128) -> v128 {
        let quotes = u8x16_eq(bytes, u8x16_splat(b'"'));
        let backslashes = u8x16_eq(bytes, u8x16_splat(b'\\'));
        v128_or(v128_or(quotes, backslashes), u8x16_lt(bytes, u8x16_splat(0x20)))
    }

    #[inline(always)]
    pub fn straight_run(text: &[u8], mut at: usize) -> Option<usize> {
        loop {
            let bytes = load(chunk_at(text, at)?);
            let quotes = u8x16_eq(bytes, u8x16_splat(b'"'));
            let backslashes = u8x16_eq(bytes, u8x16_splat(b'\\'));
            // With their signs, bytes that are not ASCII are below zero.
            let others = i8x16_lt(bytes, i8x16_splat(0x20));
            let special = u8x16_bitmask(v128_or(v128_or(quotes, backslashes), others));
            if special != 0 {
                return Some(at + special.trailing_zeros() as usize);
            }
            at += 16;
        }
    }

    #[inline(always)]
    pub fn run(text: &[u8], mut at: usize) -> Run {
        let mut surplus = 0usize;
        while let Some(chunk) = chunk_at(text, at) {
            let bytes = load(chunk);
            let special = u8x16_bitmask(ends_string(bytes));
            let before = (special & special.wrapping_neg()).wrapping_sub(1);
            let continuations = u8x16_bitmask(i8x16_lt(bytes, i8x16_splat(-64)));
            let pairs = u8x16_bitmask(u8x16_ge(bytes, u8x16_splat(0xf0)));
            surplus = surplus
                .wrapping_add((continuations & before).count_ones() as usize)
                .wrapping_sub((pairs & before).count_ones() as usize);
            if special != 0 {
                return Run { end: at + special.trailing_zeros() as usize, surplus };
            }
            at += 16;
        }
        near_end(|| bytewise::run(text, at, surplus))
    }

    #[inline(always)]
    pub fn copy_run(text: &[u8], at: usize, bytes: &mut [u8], to: usize) -> Option<usize> {
        let mut done = 0;
        loop {
            let chunk = chunk_at(text, at + done)?;
            *bytes.get_mut(to + done..)?.first_chunk_mut()? = *chunk;
            let special = u8x16_bitmask(ends_string(load(chunk)));
            if special != 0 {
                return Some(done + special.trailing_zeros() as usize);
            }
            done += 16;
        }
    }

    /// A bit for each byte that is the same.
    #[inline(always)]
    pub fn same(one: &[u8; 32], other: &[u8; 32]) -> u32 {
        let (one, _) = one.as_chunks();
        let (other, _) = other.as_chunks();
        let low = u8x16_bitmask(u8x16_eq(load(&one[0]), load(&other[0])));
        let high = u8x16_bitmask(u8x16_eq(load(&one[1]), load(&other[1])));
        u32::from(low) | u32::from(high) << 16
    }

    /// An offset up to which all is ASCII, not far from the last.
    #[inline(always)]
    pub fn after_most_ascii(text: &[u8], mut at: usize) -> usize {
        while let Some(chunk) = chunk_at::<64>(text, at) {
            let (chunks, _) = chunk.as_chunks::<16>();
            let all = chunks.iter().fold(u8x16_splat(0), |all, chunk| v128_or(all, load(chunk)));
            if u8x16_bitmask(all) != 0 {
                break;
            }
            at += 64;
        }
        at
    }
}

#[cfg(test)]
mod tests {
    use super::{Run, bytewise, fast, scalar};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn assert_twins_agree(text: &[u8], at: usize) {
        let expected = bytewise::ascii_run(text, at);
        for run in [fast::straight_run(text, at), scalar::straight_run(text, at)] {
            assert_eq!(run.unwrap_or(expected), expected, "{text:?} from {at}");
            assert!(run.is_some() || expected + 16 > text.len(), "{text:?} from {at}");
        }
        let expected: Run = bytewise::run(text, at, 0);
        assert_eq!(fast::run(text, at).end, expected.end, "{text:?} from {at}");
        let beyond = text.iter().skip(at).position(|byte| !byte.is_ascii());
        let expected = beyond.map_or(text.len().max(at), |beyond| at + beyond);
        for most in [fast::after_most_ascii(text, at), scalar::after_most_ascii(text, at)] {
            assert_eq!(bytewise::after_ascii(text, most), expected, "{text:?} from {at}");
        }
    }

    #[test]
    fn every_byte_at_every_place_of_every_length_is_judged_alike() {
        for len in 0..40 {
            for place in 0..len {
                for byte in 0..=255 {
                    let mut text = vec![b'a'; len];
                    text[place] = byte;
                    assert_twins_agree(&text, 0);
                }
            }
        }
    }

    #[test]
    fn every_pair_of_interesting_bytes_is_judged_alike() {
        let bytes = [0, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x5b, 0x5c, 0x5d, 0x7f, 0x80, 0xa0, 0xa2, 0xdc, 0xff];
        for first in 0..35 {
            for second in 0..35 {
                for one in bytes {
                    for other in bytes {
                        let mut text = [b'x'; 35];
                        text[first] = one;
                        text[second] = other;
                        assert_twins_agree(&text, 0);
                    }
                }
            }
        }
    }

    #[test]
    fn a_run_may_start_anywhere_even_after_the_end() {
        let text = "0123456789abcdef é \" tail of the text".as_bytes();
        for at in 0..=text.len() + 2 {
            assert_twins_agree(text, at);
        }
    }

    #[test]
    fn the_surplus_is_what_utf_8_takes_over_utf_16() {
        for character in ["a", "é", "€", "😀"] {
            for before in 0..20 {
                for count in 0..20 {
                    let string = "x".repeat(before) + &character.repeat(count);
                    let text = format!("{string}\"{}", "€".repeat(9));
                    let surplus = string.len() - string.encode_utf16().count();
                    let expected = Run { end: string.len(), surplus };
                    assert_eq!(fast::run(text.as_bytes(), 0), expected, "{text}");
                    assert_eq!(scalar::run(text.as_bytes(), 0), expected, "{text}");
                    assert_eq!(fast::run(string.as_bytes(), 0), expected, "{string}");
                }
            }
        }
    }

    #[test]
    fn the_bytes_that_are_the_same_have_their_bits_set() {
        for place in 0..32 {
            let mut one = [b'x'; 32];
            one[place] = b'y';
            assert_eq!(fast::same(&one, &[b'x'; 32]), !(1 << place));
            assert_eq!(scalar::same(&one, &[b'x'; 32]), !(1 << place));
        }
    }

    #[test]
    fn a_start_is_compared_up_to_its_length_and_not_beyond() {
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
                    assert_eq!(super::straight_has(text, at, start, wanted), found && has_room);
                    found
                };
                let behind = [b"<>", &text[at..]].concat();
                let has_after =
                    |pair, start: &[u8; 32]| super::straight_has_after(&behind, 0, pair, start, wanted);
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
}
