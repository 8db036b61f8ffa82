//! Wire JSON, byte for byte as JavaScript's `JSON.stringify` writes it.

use std::io;

use serde::Serialize;
use serde_json::ser::{Formatter, Serializer};

/// Writes a component of the model as wire JSON.
pub(crate) fn to_json<T: Serialize>(value: &T) -> String {
    let mut bytes = Vec::with_capacity(1024);
    let mut serializer = Serializer::with_formatter(&mut bytes, JavaScript);
    let written = value.serialize(&mut serializer);
    written.expect("a component has string keys, and a Vec takes every byte");
    String::from_utf8(bytes).expect("serde_json writes UTF-8")
}

/// Writes numbers as JavaScript does. Strings and punctuation serde_json writes like it anyway.
struct JavaScript;

impl Formatter for JavaScript {
    fn write_f64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        writer.write_all(number(value).as_bytes())
    }
}

/// A finite number in JavaScript's notation: plain digits from 1e-6 up to 1e21, an exponent beyond.
pub(crate) fn number(value: f64) -> String {
    if value == 0.0 {
        return "0".into();
    }
    let scientific = format!("{:e}", value.abs());
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or_default();
    let digits = mantissa.replace('.', "");
    let sign = if value < 0.0 { "-" } else { "" };
    let count = digits.len() as i32;
    let point = exponent + 1;
    let magnitude = match point {
        22.. | ..=-6 => {
            let (first, rest) = digits.split_at(1);
            let dot = if rest.is_empty() { "" } else { "." };
            let plus = if exponent > 0 { "+" } else { "" };
            format!("{first}{dot}{rest}e{plus}{exponent}")
        }
        ..=0 => format!("0.{}{digits}", "0".repeat(-point as usize)),
        _ if point >= count => format!("{digits}{}", "0".repeat((point - count) as usize)),
        _ => format!("{}.{}", &digits[..point as usize], &digits[point as usize..]),
    };
    format!("{sign}{magnitude}")
}

/// A JSON number as JavaScript would print its value.
pub(crate) fn number_in(json: &str) -> String {
    match json.parse::<f64>() {
        Ok(value) if value.is_infinite() => (if value > 0.0 { "Infinity" } else { "-Infinity" }).into(),
        Ok(value) => number(value),
        Err(_) => json.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::{number, number_in};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn numbers_are_written_as_javascript_writes_them() {
        for (value, text) in [
            (0.0, "0"),
            (-0.0, "0"),
            (1.0, "1"),
            (-1.5, "-1.5"),
            (0.0001, "0.0001"),
            (123456.789, "123456.789"),
            (1e20, "100000000000000000000"),
            (1e21, "1e+21"),
            (1.25e21, "1.25e+21"),
            (123456789012345680000.0, "123456789012345680000"),
            (1e-6, "0.000001"),
            (1.5e-6, "0.0000015"),
            (1e-7, "1e-7"),
            (1.5e-7, "1.5e-7"),
            (5e-324, "5e-324"),
            (f64::MAX, "1.7976931348623157e+308"),
            (1721405548.0, "1721405548"),
            (0.30000000000000004, "0.30000000000000004"),
        ] {
            assert_eq!(number(value), text);
        }
    }

    #[test]
    fn numbers_beyond_a_double_are_infinite() {
        assert_eq!(number_in("-1e400"), "-Infinity");
    }
}
