use super::Json;
use crate::model::number::Number;

/// Writes the text from which JavaScript makes the same members again. JSON has neither infinite numbers nor, as `JSON.stringify`
/// writes it, -0; but `JSON.parse` reads a number that is too large as an infinite one.
pub fn exact_text<'a>(members: impl Iterator<Item = (&'a str, &'a Json)>) -> String {
    let mut text = String::new();
    push_members(&mut text, members);
    text
}

fn push_members<'a>(text: &mut String, members: impl Iterator<Item = (&'a str, &'a Json)>) {
    text.push('{');
    for (index, (key, value)) in members.enumerate() {
        text.push_str(if index > 0 { "," } else { "" });
        push_string(text, key);
        text.push(':');
        push(text, value);
    }
    text.push('}');
}

fn push(text: &mut String, value: &Json) {
    match value {
        Json::Null => text.push_str("null"),
        Json::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
        Json::Number(number) => text.push_str(&exact_number(*number)),
        Json::String(string) => push_string(text, string),
        Json::List(elements) => {
            text.push('[');
            for (index, element) in elements.iter().enumerate() {
                text.push_str(if index > 0 { "," } else { "" });
                push(text, element);
            }
            text.push(']');
        }
        Json::Record(record) => push_members(text, record.iter()),
    }
}

/// Writes a number such that it is read as the same double.
pub fn exact_number(number: Number) -> String {
    match number.get() {
        value if value.is_infinite() => format!("{}e999", value.signum()),
        value => format!("{value:e}"),
    }
}

fn push_string(text: &mut String, string: &str) {
    text.push_str(&serde_json::to_string(string).unwrap_or_default());
}
