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

/// Writes numbers as JavaScript does. serde_json writes strings and punctuation as JavaScript does anyway.
struct JavaScript;

impl Formatter for JavaScript {
    fn write_f64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        writer.write_all(number(value).as_bytes())
    }
}

/// Returns a number as JavaScript prints it. The standard library prints as few digits, but half-way between two choices it
/// does
/// not always take the digits that JavaScript takes.
pub(crate) fn number(value: f64) -> String {
    ryu_js::Buffer::new().format(value).to_string()
}

/// Returns the value of a JSON number as JavaScript prints it.
pub(crate) fn number_in(json: &str) -> String {
    json.parse().map_or_else(|_| json.into(), number)
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
            (172495679336936.0 + 0.625, "172495679336936.62"),
            (f64::NEG_INFINITY, "-Infinity"),
        ] {
            assert_eq!(number(value), text);
        }
    }

    #[test]
    fn numbers_beyond_a_double_are_infinite() {
        assert_eq!(number_in("-1e400"), "-Infinity");
    }
}
