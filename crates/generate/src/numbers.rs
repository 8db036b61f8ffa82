//! The numbers and words that Rust and TypeScript share.

use std::collections::BTreeMap;
use std::fmt::Debug;

use completion_job::check::{Rule, SIZES};
use completion_job::read::ExpectedToken;
use completion_job::table::limits::NAME_ROOM;
use completion_job::table::{Spelling, Tag};
use completion_job::tape::{Slot, Tape};
use completion_job_module::numbers::{Outcome, Word};

use crate::messages;

/// Makes the files. The keys are their names. TypeScript imports the constants as namespaces, and bundlers replace each use by
/// the number.
pub fn files() -> BTreeMap<String, String> {
    BTreeMap::from([
        ("layout.ts".into(), layout()),
        ("tag.ts".into(), constants("The first word of a slot: the kind of value.", Tag::ALL)),
        ("rule.ts".into(), constants("The rules that a value can break.", Rule::ALL)),
        ("outcome.ts".into(), outcomes()),
        ("spelling.ts".into(), constants("Which spelling of the keys a reader looks for.", Spelling::ALL)),
        (
            "expected-token.ts".into(),
            constants("What could have stood where a text is not JSON.", ExpectedToken::ALL),
        ),
        ("report.ts".into(), constants("The words of the module's report.", Word::ALL)),
        ("issue-words.ts".into(), words()),
        ("messages.ts".into(), messages::file()),
    ])
}

fn layout() -> String {
    let [fault, step] = SIZES;
    [
        constant("The tag of a key that is missing.", "MISSING", Tag::Missing as usize),
        constant(
            "The tag of null. Lower tags mean a missing key or undefined, higher tags a value.",
            "NULL",
            Tag::Null as usize,
        ),
        constant("The length of a slot in 32-bit words.", "SLOT", size_of::<Slot>() / size_of::<u32>()),
        constant("The offset in a slot of the word that holds the place of the value.", "START", 1),
        constant("The offset in a slot of the first word that depends on the tag.", "LOW", 2),
        constant("The offset in a slot of the second word that depends on the tag.", "HIGH", 3),
        constant("The index of the slot of the whole input.", "ROOT", Tape::ROOT),
        constant("The length of a fault in 32-bit words.", "FAULT", fault),
        constant("The length in 32-bit words of a step on the path to a fault.", "STEP", step),
        constant(
            "The length of a name in bytes. The last byte is the length of its text.",
            "NAME",
            NAME_ROOM,
        ),
    ]
    .join("\n")
}

fn outcomes() -> String {
    let last = Outcome::ALL.last().map_or(0, |last| *last as usize);
    format!(
        "{}\n/** Tells whether a call returned the tape's address. */\n\
         export function isAddress(outcome: number): boolean {{\n  return outcome > {last};\n}}\n",
        constants(
            "Result codes. A call returns either one of these or the tape's address, which is larger.",
            Outcome::ALL
        )
    )
}

fn constant(comment: &str, name: &str, value: usize) -> String {
    format!("/** {comment} */\nexport const {name} = {value};\n")
}

fn constants(comment: &str, all: &[impl Debug]) -> String {
    let lines = all.iter().enumerate().map(|(number, one)| format!("export const {one:?} = {number};\n"));
    format!("// {comment}\n\n{}", lines.collect::<String>())
}

fn words() -> String {
    let kinds: Vec<&str> = Tag::ALL.iter().map(|tag| tag.kind_name()).collect();
    let syntax: Vec<&str> = ExpectedToken::ALL.iter().map(|expected| expected.words()).collect();
    [
        list("The words for the kinds of values in issues, by their tags.", "kinds", &kinds),
        list(
            "The words for what the reader expected where a text is not JSON, by their numbers.",
            "syntax",
            &syntax,
        ),
    ]
    .join("\n")
}

fn list(comment: &str, name: &str, words: &[&str]) -> String {
    let lines: String = words.iter().map(|word| format!("  {word:?},\n")).collect();
    format!("/** {comment} */\nexport const {name}: readonly string[] = [\n{lines}];\n")
}
