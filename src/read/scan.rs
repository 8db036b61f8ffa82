//! The way to the next byte of a string that is more than a character: sixteen bytes a step with SIMD, eight
//! without.

/// How far a run of plain characters goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// The offset of the first byte that is a quote, a backslash or a control character, or the text's length.
    pub end: usize,
    /// Whether the run holds a byte outside ASCII.
    pub non_ascii: bool,
}

/// The run of plain string characters from `at` on.
#[inline(always)]
pub fn plain_run(text: &[u8], at: usize) -> Run {
    #[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
    return simd::plain_run(text, at);
    #[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
    return scalar::plain_run(text, at);
}

fn is_special(byte: u8) -> bool {
    byte == b'"' || byte == b'\\' || byte < 0x20
}

fn bytewise(text: &[u8], mut at: usize, mut non_ascii: bool) -> Run {
    while let Some(&byte) = text.get(at) {
        if is_special(byte) {
            break;
        }
        non_ascii |= byte >= 0x80;
        at += 1;
    }
    Run { end: at, non_ascii }
}

#[cfg(any(test, not(all(target_arch = "wasm32", target_feature = "simd128"))))]
mod scalar {
    use super::{Run, bytewise};

    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;

    /// The high bit of every byte of `word` that is below `limit`, exact up to the first such byte.
    fn below(word: u64, limit: u8) -> u64 {
        word.wrapping_sub(ONES * u64::from(limit)) & !word & HIGH
    }

    pub fn plain_run(text: &[u8], mut at: usize) -> Run {
        let mut non_ascii = false;
        while let Some(chunk) = text.get(at..).and_then(<[u8]>::first_chunk::<8>) {
            let word = u64::from_le_bytes(*chunk);
            let quotes = below(word ^ (ONES * u64::from(b'"')), 1);
            let backslashes = below(word ^ (ONES * u64::from(b'\\')), 1);
            let special = quotes | backslashes | below(word, 0x20);
            if special != 0 {
                let before = special ^ (special - 1);
                non_ascii |= word & HIGH & (before >> 1) != 0;
                return Run { end: at + special.trailing_zeros() as usize / 8, non_ascii };
            }
            non_ascii |= word & HIGH != 0;
            at += 8;
        }
        bytewise(text, at, non_ascii)
    }
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod simd {
    use super::{Run, bytewise};
    use core::arch::wasm32::{u8x16_bitmask, u8x16_eq, u8x16_lt, u8x16_splat, v128, v128_load, v128_or};

    #[inline(always)]
    fn load(chunk: &[u8; 16]) -> v128 {
        // There is no safe way to load sixteen bytes at once; the reference vouches for all of them.
        #[allow(unsafe_code)]
        unsafe {
            v128_load(chunk.as_ptr().cast())
        }
    }

    #[inline(always)]
    pub fn plain_run(text: &[u8], mut at: usize) -> Run {
        let mut non_ascii = false;
        while let Some(chunk) = text.get(at..).and_then(<[u8]>::first_chunk::<16>) {
            let bytes = load(chunk);
            let special = u8x16_bitmask(v128_or(
                v128_or(u8x16_eq(bytes, u8x16_splat(b'"')), u8x16_eq(bytes, u8x16_splat(b'\\'))),
                u8x16_lt(bytes, u8x16_splat(0x20)),
            ));
            let high = u8x16_bitmask(bytes);
            if special != 0 {
                let index = special.trailing_zeros();
                non_ascii |= high & ((1 << index) - 1) != 0;
                return Run { end: at + index as usize, non_ascii };
            }
            non_ascii |= high != 0;
            at += 16;
        }
        bytewise(text, at, non_ascii)
    }
}

#[cfg(test)]
mod tests {
    use super::{Run, bytewise, plain_run, scalar};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn assert_twins_agree(text: &[u8], at: usize) {
        let expected: Run = bytewise(text, at, false);
        assert_eq!(plain_run(text, at), expected, "fast, {text:?} from {at}");
        assert_eq!(scalar::plain_run(text, at), expected, "scalar, {text:?} from {at}");
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
}
