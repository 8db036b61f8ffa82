//! Walks over a text that was read before, one level at a time.

use crate::read::cursor::{Cursor, Input};
use crate::read::skip::after_value;

/// A member of an object or an element of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Child<'t> {
    /// The raw bytes of the key, with its escapes, or nothing for an element of a list.
    pub key: Option<&'t [u8]>,
    /// The offset of the value.
    pub at: usize,
}

/// Returns the offset of the only value in a text, or nothing if the text is not JSON. The text has to be UTF-8.
pub fn only_value(text: &[u8]) -> Option<usize> {
    let input = Input::new(text);
    let mut cursor = Cursor::new(&input, 0);
    cursor.white_space();
    let start = cursor.at;
    cursor.at = after_value(&input, start).ok()?.get();
    cursor.white_space();
    (cursor.at == text.len()).then_some(start)
}

/// Lists the members of the object, or the elements of the list, that starts at `at` in a text that was read before. Any other
/// value has none.
pub fn children(text: &[u8], at: usize) -> Vec<Child<'_>> {
    let input = Input::new(text);
    let mut cursor = Cursor::new(&input, at);
    let mut children = Vec::new();
    let is_object = cursor.peek() == b'{';
    if !is_object && cursor.peek() != b'[' {
        return children;
    }
    cursor.at += 1;
    cursor.white_space();
    while !matches!(cursor.peek(), b'}' | b']' | 0) {
        let mut key = None;
        if is_object {
            let Ok(span) = cursor.string() else { break };
            key = text.get(span.start..cursor.at - 1);
            if cursor.colon().is_err() {
                break;
            }
        }
        children.push(Child { key, at: cursor.at });
        let Ok(after) = after_value(&input, cursor.at) else { break };
        cursor.at = after.get();
        cursor.comma();
    }
    children
}

#[cfg(test)]
mod tests {
    use super::{children, only_value};
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn only_value_finds_the_value_between_white_space() {
        assert_eq!(only_value(b" \n{} "), Some(2));
        for text in ["", " ", "{", "{} {}", "tru", "\u{feff}1"] {
            assert_eq!(only_value(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn only_value_takes_a_value_of_any_depth() {
        let deep = "[".repeat(100_000) + &"]".repeat(100_000);
        assert_eq!(only_value(deep.as_bytes()), Some(0));
    }

    #[test]
    fn children_are_members_with_their_raw_keys_or_elements() {
        let text = br#" { "a" : 1 , "\u0062":[2,{"c":3}] }"#;
        let keys: Vec<_> = children(text, 1).iter().map(|child| (child.key.unwrap(), child.at)).collect();
        assert_eq!(keys, [(&b"a"[..], 9), (&b"\\u0062"[..], 22)]);
        let elements: Vec<_> = children(text, 22).iter().map(|child| (child.key, child.at)).collect();
        assert_eq!(elements, [(None, 23), (None, 25)]);
        assert!(children(text, 9).is_empty());
        assert!(children(b"{}", 0).is_empty());
    }
}
