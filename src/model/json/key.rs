/// The key that JavaScript's objects use for their prototype. The SDK drops it from the top level of a record.
pub const PROTOTYPE: &str = "__proto__";

/// Returns the number that a key writes, if JavaScript puts such keys before all others, in the order of their numbers: a whole
/// number below 2^32 - 1, without leading zeros.
pub fn array_index(key: &str) -> Option<u32> {
    let is_canonical = key == "0" || matches!(key.as_bytes(), [b'1'..=b'9', ..]);
    key.parse().ok().filter(|index| is_canonical && *index < u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::array_index;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn only_whole_numbers_below_2_to_the_32_minus_1_in_their_shortest_form_are_array_indexes() {
        assert_eq!(array_index("0"), Some(0));
        assert_eq!(array_index("10"), Some(10));
        assert_eq!(array_index("4294967294"), Some(4_294_967_294));
        for key in ["", "-1", "+1", "01", "00", "1.0", "1e3", " 1", "1 ", "4294967295", "99999999999"] {
            assert_eq!(array_index(key), None, "{key}");
        }
    }
}
