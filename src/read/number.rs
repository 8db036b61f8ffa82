use super::cursor::{Cursor, Input};
use super::error::{After, ExpectedToken, Failed};
use crate::bug::bug;
use crate::table::Tag;
use crate::tape::Slot;

/// The largest power of ten that a double holds exactly.
const EXACT_POWER: u32 = 22;

/// Ten to the power of eight and less.
#[inline(always)]
fn power_of_ten(power: usize) -> u64 {
    const POWERS: [u64; 9] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];
    POWERS.get(power).copied().unwrap_or_default()
}

/// Ten to the power of [`EXACT_POWER`] and less: the product of two doubles that hold theirs exactly, as it is.
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

/// How many digits 64 bits are sure to hold.
const MOST_DIGITS: usize = 19;

/// Beyond any exponent that is told from others.
const LARGE_EXPONENT: i32 = 9999;

/// Reads the number at `at` into the slot. It is a [`Tag::LongNumber`] if it has so many digits, or is so large or small, that
/// only a conversion with arbitrary precision can tell the double nearest to it.
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
    /// Steps over one digit or more.
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

    /// Steps over an exponent, from its letter on.
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

/// Reads a number without an exponent that a double can be told from at once, unless the text might end before: its
/// value, whether it is digits alone, and the offset after it.
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
    // Both operands of the division are exact, so that the one rounding is the right one.
    let digits = decimal.digits as f64;
    let value = if is_integer { digits } else { digits / exact_power_of_ten(decimal.exponent as usize) };
    Some((signed(value, negative), is_integer, at))
}

/// The offset after digits, if there are any.
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

/// The value of the digits that eight bytes begin with, and how many they are.
#[inline(always)]
fn leading_digits(bytes: [u8; 8]) -> (u64, usize) {
    const ONES: u64 = u64::MAX / 255;
    let values = u64::from_le_bytes(bytes) ^ (ONES * u64::from(b'0'));
    // The high half of a byte is set if it is no digit; behind the first of these, carries may set more.
    let others = (values.wrapping_add(ONES * 6) | values) & (ONES * 0xf0);
    if others == 0 {
        return (joined(values), 8);
    }
    let count = others.trailing_zeros() as usize / 8;
    // Zeros before the digits take the place of what stands behind them. Two shifts, as one may not move all 64 bits.
    (joined(values << 8 << (56 - 8 * count)), count)
}

/// The number that eight digits make, the first of them in the lowest byte.
#[inline(always)]
fn joined(digits: u64) -> u64 {
    let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8);
    let high = (pairs & 0x0000_00ff_0000_00ff).wrapping_mul(100 + (1_000_000 << 32));
    let low = (pairs >> 16 & 0x0000_00ff_0000_00ff).wrapping_mul(1 + (10_000 << 32));
    high.wrapping_add(low) >> 32
}

/// `digits` times ten to the power of `exponent`.
#[derive(Default)]
struct Decimal {
    digits: u64,
    /// How many of them; with more than [`MOST_DIGITS`], `digits` has lost some.
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
            // Both operands are exact, so that the one rounding is the right one.
            let power = exact_power_of_ten(power as usize);
            let digits = self.digits as f64;
            return Some(if self.exponent < 0 { digits / power } else { digits * power });
        }
        let is_quotient = self.exponent < 0 && power <= LARGEST_POWER_OF_FIVE;
        is_quotient.then(|| divided(self.digits, power))
    }
}

/// `digits / 10^power`, rounded once: the quotient of the `digits` and the power of five, both moved to the left, has 63 bits
/// at least, of which the lowest is set if there is a remainder. The power of two only moves the exponent.
fn divided(digits: u64, power: u32) -> f64 {
    let divisor = 5u64.pow(power);
    let moved = divisor.leading_zeros() as i32 - digits.leading_zeros() as i32;
    let (quotient, is_exact) = quotient(digits << digits.leading_zeros(), divisor << divisor.leading_zeros());
    (quotient | u64::from(!is_exact)) as f64 * power_of_two(moved - 63 - power as i32)
}

/// `dividend * 2^63 / divisor`, and whether nothing remains; by long division in digits of 32 bits, as 128 bits at once would
/// bring a kilobyte of code. Both have their highest bit set.
fn quotient(dividend: u64, divisor: u64) -> (u64, bool) {
    let low = |word: u64| word & u64::from(u32::MAX);
    let mut quotient = 0;
    let mut rest = dividend >> 1;
    let mut next = (dividend & 1) << 31;
    for _ in 0..2 {
        let Some(mut digit) = rest.checked_div(divisor >> 32) else { bug() };
        let mut left = rest - digit * (divisor >> 32);
        // The guess is two too large at most.
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

/// A power of two that a double holds: its exponent alone, without the standard library's way to any power.
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
        let value = read(text).unwrap_or_else(|| panic!("{text} is read at once"));
        let expected: f64 = text.parse().unwrap();
        assert_eq!(value.to_bits(), expected.to_bits(), "{text}");
    }

    #[test]
    fn usual_numbers_are_read_at_once() {
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
    fn numbers_with_many_digits_or_a_large_exponent_are_left_for_later() {
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
    fn every_quotient_is_rounded_as_the_standard_library_rounds_it() {
        let mut seed: u64 = 0x9e37_79b9_7f4a_7c15;
        for _ in 0..100_000 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let digits = (seed >> (seed & 31)) / 2;
            let exponent = (seed >> 50) % 27 + 1;
            assert_exact(&format!("{digits}e-{exponent}"));
        }
    }
}
