use super::bytewise::{self, near_end};
use super::run::Run;
use core::arch::wasm32::{
    i8x16_lt, i8x16_splat, u8x16_bitmask, u8x16_eq, u8x16_ge, u8x16_lt, u8x16_splat, v128, v128_load, v128_or,
};

#[inline(always)]
fn load(chunk: &[u8; 16]) -> v128 {
    // There is no safe function that loads sixteen bytes at once. The reference guarantees that all of them may be read.
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
pub fn ascii_run_fast(text: &[u8], mut at: usize) -> Option<usize> {
    loop {
        let bytes = load(chunk_at(text, at)?);
        let quotes = u8x16_eq(bytes, u8x16_splat(b'"'));
        let backslashes = u8x16_eq(bytes, u8x16_splat(b'\\'));
        // As signed numbers, bytes that are not ASCII are below zero.
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

/// Sets a bit for each byte that is the same in both.
#[inline(always)]
pub fn same(one: &[u8; 32], other: &[u8; 32]) -> u32 {
    let (one, _) = one.as_chunks();
    let (other, _) = other.as_chunks();
    let low = u8x16_bitmask(u8x16_eq(load(&one[0]), load(&other[0])));
    let high = u8x16_bitmask(u8x16_eq(load(&one[1]), load(&other[1])));
    u32::from(low) | u32::from(high) << 16
}

/// Returns an offset up to which all bytes are ASCII. The first other byte or the end is less than 64 bytes away.
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
