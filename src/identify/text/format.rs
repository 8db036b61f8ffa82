//! Says what a text looks like that is not JSON.

use super::super::identification::{Evidence, Identification, What};
use super::super::rules::FORMATS;
use super::super::sentences;
use super::scan::{Scan, is_initial, is_word};

/// How many lines are looked at for keys of YAML.
const LINES: usize = 20;

/// Makes the answer for a text that is not JSON. `component` is the model that Python printed.
pub fn not_json(format: &'static str, component: Option<&str>) -> Identification {
    let words = FORMATS.iter().find(|(name, _)| *name == format).map_or("", |(_, words)| words);
    Identification {
        sentence: words.replace("{name}", component.unwrap_or(&sentences::a_model())),
        evidence: vec![Evidence::new("", sentences::shows_format(format))],
        reader: None,
        what: What::NotJson { format, component: component.map(str::to_string) },
    }
}

/// Identifies a text that is neither JSON nor lines of JSON.
pub fn identify_format(text: &str) -> Identification {
    let start = Scan { rest: text }.white_space();
    match printed_model(start) {
        Some(name) => not_json("python_model", Some(name)),
        None => not_json(format_of(text, start), None),
    }
}

/// The name of a model as Python prints it: `Name(member=…`.
fn printed_model(start: Scan<'_>) -> Option<&str> {
    let (name, after) = start.one_of(&['[']).name(is_initial)?;
    after.character('(')?.name(is_word)?.1.character('=').map(|_| name)
}

/// Names the format. Somebody may have decoded UTF-16 or gzip as UTF-8, which puts replacement characters in it.
fn format_of(text: &str, start: Scan<'_>) -> &'static str {
    let rest = start.rest;
    let opened = start.one_of(&['[', '(']).white_space().character('{').map(Scan::white_space);
    let is_member = start.name(is_initial).and_then(|(_, after)| after.character('=')).is_some_and(|after| {
        after.rest.starts_with(|next: char| is_word(next) || matches!(next, '\'' | '"' | '[' | '{'))
    });
    let after_mark = text.strip_prefix("\u{fffd}\u{fffd}").unwrap_or(text);
    if rest.is_empty() {
        "empty"
    } else if text.starts_with("\x1f\u{fffd}") {
        "gzip"
    } else if after_mark.encode_utf16().take(2).any(|unit| unit == 0) {
        "utf_16"
    } else if begins_with(rest, "<!doctype html") || begins_with(rest, "<html") {
        "html"
    } else if rest.starts_with('<') {
        "xml"
    } else if rest.starts_with("```") {
        "markdown"
    } else if is_member {
        "python_model"
    } else if opened.is_some_and(|inside| inside.rest.starts_with('\'')) {
        "python_dict"
    } else if opened.is_some_and(is_javascript_key) {
        "javascript"
    } else if rest.starts_with(['[', '{']) {
        if is_open(rest) { "truncated_json" } else { "broken_json" }
    } else if is_yaml(rest) {
        "yaml"
    } else {
        "text"
    }
}

fn begins_with(text: &str, beginning: &str) -> bool {
    text.get(..beginning.len()).is_some_and(|start| start.eq_ignore_ascii_case(beginning))
}

fn is_javascript_key(inside: Scan<'_>) -> bool {
    let key = inside.name(|first| is_initial(first) || first == '$');
    key.is_some_and(|(_, after)| after.rest.trim_start_matches([' ', '\t']).starts_with(':'))
}

/// Tells whether brackets or a string are still open at the end, and none was closed that was not open.
fn is_open(text: &str) -> bool {
    let mut closing = Vec::new();
    let mut is_string = false;
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => is_string = !is_string,
            b'\\' if is_string => {
                bytes.next();
            }
            _ if is_string => {}
            b'{' => closing.push(b'}'),
            b'[' => closing.push(b']'),
            b'}' | b']' if closing.pop() != Some(byte) => return false,
            _ => {}
        }
    }
    is_string || !closing.is_empty()
}

fn is_yaml(text: &str) -> bool {
    let keys = text.split('\n').take(LINES).filter(|line| is_yaml_key(line));
    text.starts_with("---") || keys.count() > 1
}

fn is_yaml_key(line: &str) -> bool {
    let Some(rest) = line.strip_prefix(is_initial) else { return false };
    let rest = rest.trim_start_matches(|next| is_word(next) || next == '-');
    rest.strip_prefix(':').is_some_and(|rest| rest.is_empty() || rest == "\r" || rest.starts_with(' '))
}

/// Says what bytes are that are not UTF-8.
pub fn identify_binary(bytes: &[u8]) -> Identification {
    let format = match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] => "utf_16",
        [0x1f, 0x8b, ..] => "gzip",
        _ => "binary",
    };
    not_json(format, None)
}

#[cfg(test)]
mod tests {
    use super::identify_format;
    use crate::What;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    #[test]
    fn each_format_has_a_sentence() {
        for text in ["", "\0{", "<html>", "<a>", "```", "a='b'", "{'a'", "{a:", "{", "{]", "a: b\nc: d", "a"]
        {
            let found = identify_format(text);
            assert!(!found.sentence.is_empty(), "{text}");
            assert!(matches!(found.what, What::NotJson { .. }));
        }
    }
}
