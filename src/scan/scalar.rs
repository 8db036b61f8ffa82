use super::bytewise;
use super::run::Run;

const ONES: u64 = u64::MAX / 255;
const HIGH: u64 = ONES << 7;

/// Sets the high bit of each byte of `word` that is below `limit` or not ASCII. The result is exact up to the first such byte.
fn below(word: u64, limit: u8) -> u64 {
    (word.wrapping_sub(ONES * u64::from(limit)) | word) & HIGH
}

#[inline(always)]
pub fn ascii_run_fast(text: &[u8], mut at: usize) -> Option<usize> {
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

/// Sets a bit for each byte that is the same in both.
#[inline(always)]
pub fn same(one: &[u8; 32], other: &[u8; 32]) -> u32 {
    one.iter().zip(other).rev().fold(0, |bits, (byte, other)| bits << 1 | u32::from(byte == other))
}

/// Returns an offset up to which all bytes are ASCII. The first other byte or the end is less than eight bytes away.
#[inline(always)]
pub fn after_most_ascii(text: &[u8], mut at: usize) -> usize {
    while let Some(chunk) = text.get(at..).and_then(<[u8]>::first_chunk::<8>)
        && u64::from_le_bytes(*chunk) & HIGH == 0
    {
        at += 8;
    }
    at
}
