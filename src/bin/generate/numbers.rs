//! The numbers and words that Rust and TypeScript share.

use std::collections::BTreeMap;
use std::fmt::Debug;

use completion_job::name::ROOM;
use completion_job::numbers::{EXPECTED, Expected, Outcome, Rule, SIZES, Word};
use completion_job::tape::{Slot, Tag, Tape};

/// Every file's name and content. What is imported as a namespace are constants one by one, which bundlers put in the place of
/// their names.
pub fn files() -> BTreeMap<String, String> {
    BTreeMap::from([
        ("layout.ts".into(), layout()),
        ("tag.ts".into(), constants("What a slot's first word says.", Tag::ALL)),
        ("rule.ts".into(), constants("The rules that a value can break.", Rule::ALL)),
        ("outcome.ts".into(), constants("What a call ends with; a tape's address is higher.", Outcome::ALL)),
        ("report.ts".into(), constants("The words of the module's report.", Word::ALL)),
        ("issue-words.ts".into(), words()),
    ])
}

fn layout() -> String {
    let [fault, step] = SIZES;
    [
        constant("The tag of what is not there.", "MISSING", Tag::Missing as usize),
        constant("The highest of the tags that stand for no value.", "NULL", Tag::Null as usize),
        constant("The length of a slot in 32-bit words.", "SLOT", size_of::<Slot>() / size_of::<u32>()),
        constant("The index of the slot of the whole input.", "ROOT", Tape::ROOT),
        constant("The length of a fault in 32-bit words.", "FAULT", fault),
        constant("The length of a step to a fault in 32-bit words.", "STEP", step),
        constant("The length in bytes of a name, the last of which is the length of its text.", "NAME", ROOM),
    ]
    .join("\n")
}

fn constant(comment: &str, name: &str, value: usize) -> String {
    format!("/** {comment} */\nexport const {name} = {value};\n")
}

fn constants(comment: &str, all: &[impl Debug]) -> String {
    let lines = all.iter().enumerate().map(|(number, one)| format!("export const {one:?} = {number};\n"));
    format!("// {comment}\n\n{}", lines.collect::<String>())
}

fn words() -> String {
    let received: Vec<&str> = Tag::ALL.iter().map(|tag| tag.received()).collect();
    let syntax: Vec<&str> = Expected::ALL.iter().map(|expected| expected.words()).collect();
    [
        list("What issues call a value, by its tag.", "received", &received),
        list("What issues call a kind of values that was expected, by its number.", "kinds", &EXPECTED),
        list("What could have stood where a text is not JSON, by its number.", "syntax", &syntax),
    ]
    .join("\n")
}

fn list(comment: &str, name: &str, words: &[&str]) -> String {
    let lines: String = words.iter().map(|word| format!("  {word:?},\n")).collect();
    format!("/** {comment} */\nexport const {name}: readonly string[] = [\n{lines}];\n")
}
