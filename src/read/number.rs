use super::cursor::{Cursor, Input};
use super::error::{After, ExpectedToken, Failed};
use crate::bug::bug;
use crate::table::Tag;
use crate::tape::Slot;

/// The largest power of ten that a double holds exactly.
const EXACT_POWER: u32 = 22;

/// Returns a power of ten, up to the eighth.
#[inline(always)]
fn power_of_ten(power: usize) -> u64 {
    const POWERS: [u64; 9] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];
    POWERS.get(power).copied().unwrap_or_default()
}

/// Returns a power of ten, up to [`EXACT_POWER`], as a product of two doubles. The doubles and their product are exact.
#[inline(always)]
fn exact_power_of_ten(power: usize) -> f64 {
    let rest = match power / 8 {
        0 => 1.0,
        1 => 1e8,
        _ => 1e16,
    };
    power_of_ten(power % 8) as f64 * rest
}

/// The largest power of five that 64 bits hold.
const LARGEST_POWER_OF_FIVE: u32 = 27;

/// The largest number of digits that always fit into 64 bits.
const MOST_DIGITS: usize = 19;

/// The reader cuts larger exponents down to this one. It converts no number with either, except 0, so nothing is lost.
const LARGE_EXPONENT: i32 = 9999;

/// Reads the number at `at` into the slot. The slot's tag is [`Tag::LongNumber`] if the number has so many digits, or is so
/// large or small, that only a conversion with arbitrary precision finds the nearest double.
#[inline(never)]
pub(super) fn number(input: &Input<'_>, at: usize, slot: &mut Slot) -> After {
    let mut cursor = Cursor::new(input, at);
    let negative = cursor.peek() == b'-';
    cursor.at += usize::from(negative);
    let mut decimal = Decimal::default();
    if cursor.peek() == b'0' {
        cursor.at += 1;
    } else {
        cursor.digits(&mut decimal)?;
    }
    let before = decimal.count;
    let mut is_integer = true;
    if cursor.peek() == b'.' {
        is_integer = false;
        cursor.at += 1;
        cursor.digits(&mut decimal)?;
        decimal.exponent = before as i32 - decimal.count as i32;
    }
    if cursor.peek() | 0x20 == b'e' {
        is_integer = false;
        cursor.exponent(&mut decimal)?;
    }
    let value = if is_integer && decimal.count <= MOST_DIGITS {
        Some(decimal.digits as f64)
    } else {
        decimal.to_double()
    };
    *slot = match value {
        Some(value) if is_integer => Slot::integer(at as u32, signed(value, negative)),
        Some(value) => Slot::number(at as u32, signed(value, negative)),
        None => {
            let units = (cursor.at - at) as u32;
            Slot::pair(Tag::LongNumber, at as u32, cursor.unit().wrapping_sub(units), cursor.unit())
        }
    };
    cursor.after()
}

impl Cursor<'_> {
    /// Steps over one or more digits and passes each to `take`.
    #[inline(always)]
    fn each_digit(&mut self, mut take: impl FnMut(u8)) -> Result<(), Failed> {
        if !self.peek().is_ascii_digit() {
            return Err(self.fail(ExpectedToken::Digit));
        }
        while self.peek().is_ascii_digit() {
            take(self.peek() - b'0');
            self.at += 1;
        }
        Ok(())
    }

    fn digits(&mut self, decimal: &mut Decimal) -> Result<(), Failed> {
        self.each_digit(|digit| decimal.push(u64::from(digit), 1))
    }

    /// Reads an exponent, starting at its letter.
    fn exponent(&mut self, decimal: &mut Decimal) -> Result<(), Failed> {
        self.at += 1;
        let negative = self.peek() == b'-';
        if matches!(self.peek(), b'+' | b'-') {
            self.at += 1;
        }
        let mut exponent = 0;
        self.each_digit(|digit| exponent = (10 * exponent + i32::from(digit)).min(LARGE_EXPONENT))?;
        decimal.exponent += if negative { -exponent } else { exponent };
        Ok(())
    }
}

/// Reads a number that has no exponent and whose nearest double takes a single rounding. Returns its value, whether it has no
/// decimal point, and the offset after it. Returns nothing for other numbers, or if the text might end first.
#[inline(always)]
pub(super) fn number_fast(text: &[u8], start: usize) -> Option<(f64, bool, usize)> {
    let negative = *text.get(start)? == b'-';
    let mut decimal = Decimal::default();
    let first = start + usize::from(negative);
    let mut at = digits_fast(text, first, &mut decimal)?;
    let leads_with_zero = *text.get(first)? == b'0' && decimal.count > 1;
    if decimal.count == 0 || decimal.count > MOST_DIGITS || leads_with_zero {
        return None;
    }
    let is_integer = *text.get(at)? != b'.';
    if !is_integer {
        let whole = decimal.count;
        at = digits_fast(text, at + 1, &mut decimal)?;
        decimal.exponent = (decimal.count - whole) as i32;
        if decimal.exponent == 0 || decimal.count > MOST_DIGITS || decimal.digits > 1 << f64::MANTISSA_DIGITS
        {
            return None;
        }
    }
    if matches!(*text.get(at)?, b'e' | b'E') {
        return None;
    }
    // Both operands of the division are exact, so its single rounding gives the nearest double.
    let digits = decimal.digits as f64;
    let value = if is_integer { digits } else { digits / exact_power_of_ten(decimal.exponent as usize) };
    Some((signed(value, negative), is_integer, at))
}

/// Reads digits, which may be none. Returns the offset after them, or nothing if the text might end first.
#[inline(always)]
fn digits_fast(text: &[u8], mut at: usize, decimal: &mut Decimal) -> Option<usize> {
    loop {
        let (value, count) = leading_digits(*text.get(at..)?.first_chunk()?);
        decimal.push(value, count);
        at += count;
        if count < 8 {
            return Some(at);
        }
    }
}

#[inline(always)]
fn signed(magnitude: f64, negative: bool) -> f64 {
    if negative { -magnitude } else { magnitude }
}

/// Returns the value of the digits that eight bytes begin with, and their count.
#[inline(always)]
fn leading_digits(bytes: [u8; 8]) -> (u64, usize) {
    const ONES: u64 = u64::MAX / 255;
    let values = u64::from_le_bytes(bytes) ^ (ONES * u64::from(b'0'));
    // The high half of a byte is not zero if the byte is not a digit. After the first such byte, carries may set more.
    let others = (values.wrapping_add(ONES * 6) | values) & (ONES * 0xf0);
    if others == 0 {
        return (joined(values), 8);
    }
    let count = others.trailing_zeros() as usize / 8;
    // Drops the bytes after the digits and puts zeros before the digits. It takes two shifts, since one cannot move all 64
    // bits.
    (joined(values << 8 << (56 - 8 * count)), count)
}

/// Joins eight digits to a number. The first digit is in the lowest byte.
#[inline(always)]
fn joined(digits: u64) -> u64 {
    let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8);
    let high = (pairs & 0x0000_00ff_0000_00ff).wrapping_mul(100 + (1_000_000 << 32));
    let low = (pairs >> 16 & 0x0000_00ff_0000_00ff).wrapping_mul(1 + (10_000 << 32));
    high.wrapping_add(low) >> 32
}

/// A decimal number: `digits` times ten to the power of `exponent`.
#[derive(Default)]
struct Decimal {
    digits: u64,
    /// How many digits were read. If they are more than [`MOST_DIGITS`], `digits` has overflowed.
    count: usize,
    exponent: i32,
}

impl Decimal {
    #[inline(always)]
    fn push(&mut self, digits: u64, count: usize) {
        self.digits = self.digits.wrapping_mul(power_of_ten(count)).wrapping_add(digits);
        self.count += count;
    }

    fn to_double(&self) -> Option<f64> {
        let power = self.exponent.unsigned_abs();
        if self.count > MOST_DIGITS {
            return None;
        }
        if self.digits == 0 {
            return Some(0.0);
        }
        if self.digits <= 1 << f64::MANTISSA_DIGITS && power <= EXACT_POWER {
            // Both operands are exact, so the single rounding gives the nearest double.
            let power = exact_power_of_ten(power as usize);
            let digits = self.digits as f64;
            return Some(if self.exponent < 0 { digits / power } else { digits * power });
        }
        let is_quotient = self.exponent < 0 && power <= LARGEST_POWER_OF_FIVE;
        is_quotient.then(|| divided(self.digits, power))
    }
}

/// Returns `digits / 10^power`, rounded once. It shifts the `digits` and the power of five to the left and divides them. The
/// quotient has at least 63 bits, and its lowest bit is set if there is a remainder. The power of two only changes the
/// exponent.
fn divided(digits: u64, power: u32) -> f64 {
    let divisor = 5u64.pow(power);
    let moved = divisor.leading_zeros() as i32 - digits.leading_zeros() as i32;
    let (quotient, is_exact) = quotient(digits << digits.leading_zeros(), divisor << divisor.leading_zeros());
    (quotient | u64::from(!is_exact)) as f64 * power_of_two(moved - 63 - power as i32)
}

/// Returns `dividend * 2^63 / divisor`, and whether there is no remainder. It is a long division in digits of 32 bits, since a
/// division of 128 bits would bring a kilobyte of code. Dividend and divisor have their highest bit set.
fn quotient(dividend: u64, divisor: u64) -> (u64, bool) {
    let low = |word: u64| word & u64::from(u32::MAX);
    let mut quotient = 0;
    let mut rest = dividend >> 1;
    let mut next = (dividend & 1) << 31;
    for _ in 0..2 {
        let Some(mut digit) = rest.checked_div(divisor >> 32) else { bug() };
        let mut left = rest - digit * (divisor >> 32);
        // The guess is at most two too large.
        while left >> 32 == 0 && (digit >> 32 != 0 || digit * low(divisor) > left << 32 | next) {
            digit -= 1;
            left += divisor >> 32;
        }
        rest = (rest << 32 | next).wrapping_sub(digit.wrapping_mul(divisor));
        next = 0;
        quotient = quotient << 32 | digit;
    }
    (quotient, rest == 0)
}

/// Makes a power of two, which must be a normal double, from its exponent bits. It does without the standard library's
/// function for any power.
fn power_of_two(power: i32) -> f64 {
    f64::from_bits(((1023 + power) as u64) << (f64::MANTISSA_DIGITS - 1))
}

#[cfg(test)]
mod tests {
    use super::super::cursor::Input;
    use super::number;
    use crate::table::Tag;
    use crate::tape::Slot;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn slot_of(text: &str, len: usize) -> Slot {
        let mut slot = Slot::MISSING;
        let after = number(&Input::new(text.as_bytes()), 0, &mut slot).unwrap();
        assert_eq!(after.get(), len, "{text} is read to its end");
        slot
    }

    fn read(text: &str) -> Option<f64> {
        let slot = slot_of(text, text.len());
        let within = slot_of(&[text, ",         "].concat(), text.len());
        assert_eq!((within.tag, within.low(), within.high()), (slot.tag, slot.low(), slot.high()), "{text}");
        (slot.tag != Tag::LongNumber).then(|| slot.as_number())
    }

    fn assert_exact(text: &str) {
        let value = read(text).unwrap_or_else(|| panic!("the reader converts {text}"));
        let expected: f64 = text.parse().unwrap();
        assert_eq!(value.to_bits(), expected.to_bits(), "{text}");
    }

    #[test]
    fn the_reader_converts_usual_numbers() {
        for text in [
            "0",
            "-0",
            "-0.0",
            "0e9",
            "1",
            "1721405548",
            "0.0001",
            "2.6214",
            "0.0431941570306258",
            "1e3",
            "1E+3",
            "1e21",
            "9007199254740991",
            "9007199254740992",
            "9007199254740993",
            "9223372036854775807",
            "0.30000000000000004",
            "1.7976931348623157",
            "123456789012345680",
            "3.141592653589793116",
            "0.1000000000000000055",
            "1e-7",
            "5e-27",
            "9999999999999999999e-27",
            "4503599627370497.5",
            "4503599627370496.5",
            "0.6822871999174000000",
            "18014398509481985e-1",
        ] {
            assert_exact(text);
        }
    }

    #[test]
    fn numbers_with_many_digits_or_a_large_exponent_become_long_numbers() {
        for text in [
            "1e400",
            "5e-324",
            "12345678901234567890",
            "0.12345678901234567890",
            "1e23",
            "1e-28",
            "9007199254740993e1",
        ] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn quotients_are_rounded_as_the_standard_library_rounds_them() {
        let mut seed: u64 = 0x9e37_79b9_7f4a_7c15;
        for _ in 0..100_000 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let digits = (seed >> (seed & 31)) / 2;
            let exponent = (seed >> 50) % 27 + 1;
            assert_exact(&format!("{digits}e-{exponent}"));
        }
    }
}
