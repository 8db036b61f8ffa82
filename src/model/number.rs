use core::fmt;

use super::value::{Source, Value};
use crate::table::Kind;
use crate::tape::is_integer;

/// A number of the API: a double that is not NaN. It may be infinite, as `1e400` is.
///
/// ```
/// use completion_job::Number;
/// assert_eq!(Number::try_from(0.5).unwrap().get(), 0.5);
/// assert!(Number::try_from(f64::NAN).is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Number(f64);

/// A number without a fraction: a double for which JavaScript's `Number.isInteger` holds. It may be larger than any Rust
/// integer.
///
/// ```
/// use completion_job::Integer;
/// assert_eq!(Integer::try_from(1e3).unwrap().get(), 1000.0);
/// assert_eq!(Integer::from(7).as_i64(), Some(7));
/// assert_eq!(Integer::try_from(1e21).unwrap().as_i64(), None);
/// assert!(Integer::try_from(1.5).is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
pub struct Integer(f64);

/// The error for a double that is not a [`Number`] or not an [`Integer`].
///
/// ```
/// let error = completion_job::Integer::try_from(0.5).unwrap_err();
/// assert_eq!(error.to_string(), "expected an integer, received 0.5");
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct NumberError {
    /// The double that was given.
    pub value: f64,
    /// What was expected instead.
    pub expected: &'static str,
}

impl fmt::Display for NumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected {}, received {}", self.expected, self.value)
    }
}

impl core::error::Error for NumberError {}

impl Number {
    /// Makes a number that a declaration spells out.
    pub(super) const fn from_constant(value: f64) -> Number {
        assert!(!value.is_nan());
        Number(value)
    }

    /// Returns the double.
    pub const fn get(self) -> f64 {
        self.0
    }
}

impl Integer {
    /// Returns the double.
    pub fn get(self) -> f64 {
        self.0
    }

    /// Returns the number as an `i64`, if its absolute value is at most 2^53. Beyond that, doubles do not hold every integer.
    pub fn as_i64(self) -> Option<i64> {
        let safe = self.0.abs() <= (1u64 << f64::MANTISSA_DIGITS) as f64;
        safe.then_some(self.0 as i64)
    }
}

impl TryFrom<f64> for Number {
    type Error = NumberError;
    fn try_from(value: f64) -> Result<Number, NumberError> {
        if value.is_nan() {
            return Err(NumberError { value, expected: "a number" });
        }
        Ok(Number(value))
    }
}

impl TryFrom<f64> for Integer {
    type Error = NumberError;
    fn try_from(value: f64) -> Result<Integer, NumberError> {
        if !is_integer(value) {
            return Err(NumberError { value, expected: "an integer" });
        }
        Ok(Integer(value))
    }
}

impl From<i32> for Integer {
    fn from(value: i32) -> Integer {
        Integer(value.into())
    }
}

impl From<u32> for Integer {
    fn from(value: u32) -> Integer {
        Integer(value.into())
    }
}

impl From<i32> for Number {
    fn from(value: i32) -> Number {
        Number(value.into())
    }
}

macro_rules! double {
    ($name:ident, $kind:expr) => {
        impl Value for $name {
            const KIND: Kind = $kind;
            fn from_slot(source: &Source<'_>, index: usize) -> $name {
                $name(source.tape[index].as_number())
            }
        }
    };
}

double!(Number, Kind::Number);
double!(Integer, Kind::Integer);
