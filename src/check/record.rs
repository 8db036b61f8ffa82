//! What Rust cannot hold of a record: half a surrogate pair in a string, and values that are nested too deeply. Programs clone,
//! compare and drop such values recursively, and a deep one would overflow the stack.

use alloc::collections::BTreeMap;
use alloc::string::String;

use super::rule::Rule;
use crate::read::{Walk, raw_string, unescape};
use crate::table::limits::RECORD_DEPTH;

/// Returns the rule that the record at `start` breaks; the depth, if it breaks both. The text was read before, so it is JSON.
pub fn broken_rule(text: &[u8], start: usize) -> Option<Rule> {
    first_rule(text, start)?;
    members(&mut Walk::new(text, start), 1)
}

/// Returns the first rule that anything in the record breaks, without a call for each level. It does not notice that a later
/// duplicate key may have replaced the value, or that the key `__proto__` is dropped; but nearly every record breaks no rule, and
/// then this is enough.
fn first_rule(text: &[u8], start: usize) -> Option<Rule> {
    let mut depth = 0;
    let mut at = start;
    loop {
        match text.get(at)? {
            b'"' => {
                let raw = raw_string(text, at + 1);
                if !unescape(raw, |_| {}) {
                    return Some(Rule::Surrogates);
                }
                at += raw.len() + 1;
            }
            b'{' | b'[' => {
                depth += 1;
                if depth > RECORD_DEPTH {
                    return Some(Rule::Depth);
                }
            }
            b'}' | b']' => {
                depth -= 1;
                if depth == 0 {
                    return None;
                }
            }
            _ => {}
        }
        at += 1;
    }
}

/// Returns the rule that two parts of a value break together.
fn both(one: Option<Rule>, other: Option<Rule>) -> Option<Rule> {
    if one == Some(Rule::Depth) { one } else { other.or(one) }
}

/// Steps over a value that `depth - 1` others surround. Returns the rule that it breaks.
fn value(walk: &mut Walk<'_>, depth: usize) -> Option<Rule> {
    match walk.peek() {
        b'"' if walk.string().is_none() => Some(Rule::Surrogates),
        b'"' => None,
        b'{' | b'[' if depth > RECORD_DEPTH => {
            walk.value();
            Some(Rule::Depth)
        }
        b'{' => members(walk, depth),
        b'[' => elements(walk, depth),
        _ => {
            walk.value();
            None
        }
    }
}

fn elements(walk: &mut Walk<'_>, depth: usize) -> Option<Rule> {
    let mut rule = None;
    walk.open();
    while walk.has_next() {
        rule = both(rule, value(walk, depth + 1));
    }
    rule
}

fn members(walk: &mut Walk<'_>, depth: usize) -> Option<Rule> {
    let mut rule = None;
    let mut rules: BTreeMap<String, Option<Rule>> = BTreeMap::new();
    walk.open();
    while walk.has_next() {
        let key = walk.key();
        let of_value = value(walk, depth + 1);
        match key {
            Some(key) if depth == 1 && key == "__proto__" => {}
            Some(key) => _ = rules.insert(key, of_value),
            None => rule = both(rule, both(Some(Rule::Surrogates), of_value)),
        }
    }
    rules.into_values().fold(rule, both)
}

#[cfg(test)]
mod tests {
    use super::broken_rule;
    use crate::check::Rule;
    use crate::table::limits::RECORD_DEPTH;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    fn rule(text: &str) -> Option<Rule> {
        broken_rule(text.as_bytes(), 0)
    }

    /// Returns a text of so many levels.
    fn deep(levels: usize, open: &str, close: &str) -> String {
        format!("{}1{}", open.repeat(levels), close.repeat(levels))
    }

    #[test]
    fn half_a_surrogate_pair_anywhere_in_a_record_breaks_a_rule() {
        for text in
            [r#"{"\ud800":1}"#, r#"{"a":"\ud800"}"#, r#"{"a":[{"b":[1,"\udc00"]}]}"#, r#"{"a":{"\ud800":1}}"#]
        {
            assert_eq!(rule(text), Some(Rule::Surrogates), "{text}");
        }
        assert_eq!(rule(r#"{"\ud83d\ude00" : ["\ud83d\ude00", {} , [ ] ]}"#), None);
    }

    #[test]
    fn a_record_may_have_as_many_levels_as_the_limit_says() {
        assert_eq!(rule(&deep(RECORD_DEPTH, "{\"a\":", "}")), None);
        assert_eq!(rule(&deep(RECORD_DEPTH + 1, "{\"a\":", "}")), Some(Rule::Depth));
        let list = |levels| format!("{{\"a\":{}}}", deep(levels, "[", "]"));
        assert_eq!(rule(&list(RECORD_DEPTH - 1)), None);
        assert_eq!(rule(&list(100_000)), Some(Rule::Depth));
    }

    #[test]
    fn what_a_later_member_replaces_and_what_is_dropped_breaks_no_rule() {
        assert_eq!(rule(r#"{"a":"\ud800","\u0061":1}"#), None);
        assert_eq!(rule(r#"{"a":{"b":"\ud800","b":[]}}"#), None);
        assert_eq!(rule(r#"{"__proto__":"\ud800"}"#), None);
        assert_eq!(rule(r#"{"a":{"__proto__":"\ud800"}}"#), Some(Rule::Surrogates));
        assert_eq!(rule(&format!(r#"{{"a":{},"a":1}}"#, deep(100_000, "[", "]"))), None);
    }
}
