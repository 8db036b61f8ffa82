use super::cursor::{Cursor, Input};
use super::json::ReadError;

const DIGIT: &str = "a digit";

/// The largest power of ten that a double holds exactly.
const EXACT_POWER: i64 = 22;
const POWERS_OF_TEN: [f64; EXACT_POWER as usize + 1] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18,
    1e19, 1e20, 1e21, 1e22,
];

/// The largest power of five that 64 bits hold.
const LARGEST_POWER_OF_FIVE: u32 = 27;

/// How many digits 64 bits are sure to hold.
const MOST_DIGITS: usize = 19;

/// What the text of a number says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Reading {
    /// Digits alone: a whole number.
    Integer(f64),
    /// With a point or an exponent.
    Number(f64),
    /// So many digits, or so large or small, that only a conversion with arbitrary precision can tell the double
    /// nearest to it.
    Long,
}

impl Cursor<'_> {
    /// Steps over a number and reads it.
    #[inline(never)]
    pub fn number(&mut self) -> Result<Reading, ReadError> {
        let negative = self.peek() == b'-';
        if negative {
            self.at += 1;
        }
        let mut decimal = Decimal::default();
        if self.peek() == b'0' {
            self.at += 1;
        } else {
            self.digits(&mut decimal)?;
        }
        let is_integer = !matches!(self.peek(), b'.' | b'e' | b'E');
        if is_integer && decimal.count <= MOST_DIGITS {
            return Ok(Reading::Integer(signed(decimal.digits as f64, negative)));
        }
        if self.peek() == b'.' {
            self.at += 1;
            let before = decimal.count;
            self.digits(&mut decimal)?;
            decimal.exponent -= (decimal.count - before) as i64;
        }
        if matches!(self.peek(), b'e' | b'E') {
            let (after, exponent) = exponent(self.input, self.at + 1)?;
            self.at = after;
            decimal.exponent = decimal.exponent.saturating_add(exponent);
        }
        Ok(match decimal.to_double() {
            Some(value) => Reading::Number(signed(value, negative)),
            None => Reading::Long,
        })
    }

    /// Steps over one digit or more.
    fn digits(&mut self, decimal: &mut Decimal) -> Result<(), ReadError> {
        if !self.peek().is_ascii_digit() {
            return Err(self.error(DIGIT));
        }
        while self.peek().is_ascii_digit() {
            decimal.push(u64::from(self.peek() - b'0'), 1);
            self.at += 1;
        }
        Ok(())
    }
}

/// The offset after the exponent whose sign or first digit stands at `at`, and its value.
#[inline(never)]
fn exponent(input: &Input<'_>, at: usize) -> Result<(usize, i64), ReadError> {
    let mut cursor = Cursor::new(input, at);
    let negative = cursor.peek() == b'-';
    if matches!(cursor.peek(), b'+' | b'-') {
        cursor.at += 1;
    }
    if !cursor.peek().is_ascii_digit() {
        return Err(cursor.error(DIGIT));
    }
    let mut exponent: i64 = 0;
    while cursor.peek().is_ascii_digit() {
        exponent = exponent.saturating_mul(10).saturating_add(i64::from(cursor.peek() - b'0'));
        cursor.at += 1;
    }
    Ok((cursor.at, if negative { -exponent } else { exponent }))
}

/// Reads a number without an exponent that a double can be told from at once, unless the text might end before: its
/// value, whether it is digits alone, and the offset after it.
#[inline(always)]
pub(super) fn straight_number(text: &[u8], start: usize) -> Option<(f64, bool, usize)> {
    let negative = *text.get(start)? == b'-';
    let mut decimal = Decimal::default();
    let first = start + usize::from(negative);
    let mut at = straight_digits(text, first, &mut decimal)?;
    let leads_with_zero = *text.get(first)? == b'0' && decimal.count > 1;
    if decimal.count == 0 || decimal.count > MOST_DIGITS || leads_with_zero {
        return None;
    }
    let is_integer = *text.get(at)? != b'.';
    if !is_integer {
        let whole = decimal.count;
        at = straight_digits(text, at + 1, &mut decimal)?;
        decimal.exponent = (decimal.count - whole) as i64;
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
    let value = if is_integer { digits } else { digits / POWERS_OF_TEN.get(decimal.exponent as usize)? };
    Some((signed(value, negative), is_integer, at))
}

/// The offset after digits, if there are any.
#[inline(always)]
fn straight_digits(text: &[u8], mut at: usize, decimal: &mut Decimal) -> Option<usize> {
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
    exponent: i64,
}

impl Decimal {
    #[inline(always)]
    fn push(&mut self, digits: u64, count: usize) {
        const POWERS: [u64; 9] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000];
        self.digits = self.digits.wrapping_mul(POWERS[count]).wrapping_add(digits);
        self.count += count;
    }

    fn to_double(&self) -> Option<f64> {
        let exact_digits = self.digits <= 1 << f64::MANTISSA_DIGITS;
        if exact_digits && self.count <= MOST_DIGITS && (-EXACT_POWER..=EXACT_POWER).contains(&self.exponent)
        {
            // Both operands are exact, so that the one rounding is the right one.
            let power = POWERS_OF_TEN[self.exponent.unsigned_abs() as usize];
            let digits = self.digits as f64;
            return Some(if self.exponent < 0 { digits / power } else { digits * power });
        }
        if self.count > MOST_DIGITS {
            return None;
        }
        if self.digits == 0 {
            return Some(0.0);
        }
        let power = u32::try_from(self.exponent.unsigned_abs()).ok()?;
        if power > LARGEST_POWER_OF_FIVE {
            return None;
        }
        Some(if self.exponent < 0 { divided(self.digits, power) } else { multiplied(self.digits, power) })
    }
}

/// `digits * 10^power`, rounded once: the product with the power of five fits into 128 bits, and the power of two
/// only moves the exponent.
fn multiplied(digits: u64, power: u32) -> f64 {
    let product = u128::from(digits) * u128::from(5u64.pow(power));
    product as f64 * power_of_two(power)
}

/// `digits / 10^power`, rounded once: the quotient has 64 bits at least, and the bit below them says whether there is a
/// remainder.
fn divided(digits: u64, power: u32) -> f64 {
    let divisor = u128::from(5u64.pow(power));
    let shift = digits.leading_zeros() + 63;
    let dividend = u128::from(digits) << shift;
    let sticky = u128::from(!dividend.is_multiple_of(divisor));
    let quotient = (dividend / divisor) << 1 | sticky;
    quotient as f64 / power_of_two(shift + 1 + power)
}

/// A power of two that a double holds: its exponent alone, without the standard library's way to any power.
fn power_of_two(power: u32) -> f64 {
    f64::from_bits(u64::from(1023 + power) << (f64::MANTISSA_DIGITS - 1))
}

#[cfg(test)]
mod tests {
    use super::super::cursor::{Cursor, Input};
    use super::Reading;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn read(text: &str) -> Option<f64> {
        let input = Input::new(text.as_bytes());
        let mut cursor = Cursor::new(&input, 0);
        let reading = cursor.number().unwrap();
        assert_eq!(cursor.at, text.len(), "{text} is read to its end");
        let longer = [text, ",         "].concat();
        let longer = Input::new(longer.as_bytes());
        let mut within = Cursor::new(&longer, 0);
        assert_eq!(within.number().unwrap(), reading, "{text} within a longer text");
        match reading {
            Reading::Integer(value) | Reading::Number(value) => Some(value),
            Reading::Long => None,
        }
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
            "9999999999999999999e27",
            "9999999999999999999e-27",
            "4503599627370497.5",
            "4503599627370496.5",
            "9007199254740993e1",
        ] {
            assert_exact(text);
        }
    }

    #[test]
    fn numbers_beyond_64_bits_are_left_for_later() {
        for text in ["1e400", "5e-324", "12345678901234567890", "0.12345678901234567890", "1e28", "1e-28"] {
            let power_of_ten_only = text.len() == 4 || text.len() == 5;
            if power_of_ten_only && read(text).is_some() {
                assert_exact(text);
                continue;
            }
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn every_quotient_and_product_is_rounded_as_the_standard_library_rounds_it() {
        let mut seed: u64 = 0x9e37_79b9_7f4a_7c15;
        for _ in 0..20_000 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let digits = (seed >> (seed & 31)) / 2;
            let exponent = (seed >> 50) as i64 % 28;
            assert_exact(&format!("{digits}e{exponent}"));
            assert_exact(&format!("{digits}e-{exponent}"));
        }
    }
}
