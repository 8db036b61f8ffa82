//! Scans a text many bytes at a step: sixteen with SIMD, eight or one without.
//!
//! The functions whose names end in `_fast` look only at whole steps. They give up where the text might end first.

mod bytewise;
mod run;
#[cfg(any(test, not(all(target_arch = "wasm32", target_feature = "simd128"))))]
mod scalar;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod simd;
#[cfg(test)]
mod tests;

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
use scalar as wide;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
use simd as wide;

pub use run::Run;

use bytewise::near_end;

/// Finds the first byte from `at` on that is a quote, a backslash, a control character or not ASCII. Returns its offset, or
/// the text's length.
#[inline(always)]
pub fn ascii_run(text: &[u8], at: usize) -> usize {
    wide::ascii_run_fast(text, at).unwrap_or_else(|| near_end(|| bytewise::ascii_run(text, at)))
}

/// Does what [`ascii_run`] does. Returns nothing if the text might end first.
#[inline(always)]
pub fn ascii_run_fast(text: &[u8], at: usize) -> Option<usize> {
    wide::ascii_run_fast(text, at)
}

/// Measures the run of string characters, ASCII or not, that starts at `at`.
#[inline(always)]
pub fn run(text: &[u8], at: usize) -> Run {
    wide::run(text, at)
}

/// How many bytes [`copy_run`] may write beyond the end of a run.
pub const STEP: usize = 16;

/// Copies the run of string characters that starts at `at` to the offset `to` of the `bytes`, and up to [`STEP`] meaningless
/// bytes after it. Returns the run's length, or nothing if the text or the room might end first.
#[inline(always)]
pub fn copy_run(text: &[u8], at: usize, bytes: &mut [u8], to: usize) -> Option<usize> {
    wide::copy_run(text, at, bytes, to)
}

/// Tells whether the text from `at` on starts with the `bytes` whose bits are set in `wanted`. The set bits are the lowest
/// ones, without a gap.
#[inline(always)]
pub fn has(text: &[u8], at: usize, bytes: &[u8; 32], wanted: u32) -> bool {
    match text.get(at..).and_then(<[u8]>::first_chunk::<32>) {
        Some(chunk) => wide::same(chunk, bytes) & wanted == wanted,
        None => near_end(|| bytewise::has(text, at, bytes, wanted)),
    }
}

/// Does what [`has`] does for bytes that follow a `pair` of bytes. Returns false if the text might end first.
#[inline(always)]
pub fn has_after_fast(text: &[u8], at: usize, pair: [u8; 2], bytes: &[u8; 32], wanted: u32) -> bool {
    let Some(chunk) = text.get(at..).and_then(<[u8]>::first_chunk::<34>) else { return false };
    let Some((start, chunk)) = chunk.split_first_chunk() else { return false };
    *start == pair && chunk.first_chunk().is_some_and(|chunk| wide::same(chunk, bytes) & wanted == wanted)
}

/// Does what [`has`] does. Returns false if the text might end first.
#[inline(always)]
pub fn has_fast(text: &[u8], at: usize, bytes: &[u8; 32], wanted: u32) -> bool {
    let chunk = text.get(at..).and_then(<[u8]>::first_chunk::<32>);
    chunk.is_some_and(|chunk| wide::same(chunk, bytes) & wanted == wanted)
}

/// Finds the first byte from `at` on that is not ASCII. Returns its offset, or the text's length.
#[inline(always)]
pub fn after_ascii(text: &[u8], at: usize) -> usize {
    bytewise::after_ascii(text, wide::after_most_ascii(text, at))
}

/// Finds the first byte from `at` on that is not JSON white space. Returns its offset, or the text's length.
#[inline(never)]
pub fn white_space(text: &[u8], mut at: usize) -> usize {
    while let Some(b' ' | b'\n' | b'\r' | b'\t') = text.get(at) {
        at += 1;
    }
    at
}
