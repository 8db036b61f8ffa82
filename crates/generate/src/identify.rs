//! The rules and sentences of `identify`.

use std::collections::BTreeMap;
use std::fmt::Debug;

use completion_job::identify_rules as rules;
use completion_job::identify_sentences as sentences;

use crate::messages;

/// Makes the files. The keys are their names.
pub fn files() -> BTreeMap<String, String> {
    BTreeMap::from([
        ("rules.ts".into(), rules()),
        ("sentences.ts".into(), messages::functions(sentences::ALL)),
    ])
}

fn rules() -> String {
    let generations = rules::COMPONENTS
        .iter()
        .map(|one| format!("[{:?}, {:?}, {:?}, {:?}]", one.generation, one.entry, one.jobs, one.page));
    [
        "// The tests are explained in src/identify/rules/mod.rs.\n".into(),
        constant("The tests for a job of Mistral's.", "job", &rules::JOB),
        constant("The test for a status that generations 1.5 and 1.6 know.", "status", &rules::STATUS),
        constant("The test for a kind that generations 1.6 and 2 know.", "kind", &rules::KIND),
        constant("How many points a value needs to be a job.", "jobPoints", &rules::JOB_POINTS),
        constant("How many points a part or another vendor's job needs.", "points", &rules::POINTS),
        constant("The keys that the SDK spells otherwise.", "wireKeys", &rules::WIRE_KEYS),
        table(
            "Each generation: its name, its entry, its jobs (completion, detailed, classifier, detailed), and its page.",
            "generations",
            generations,
        ),
        table(
            "The parts of jobs: component, words, tests.",
            "parts",
            rules::PARTS.iter().map(|part| format!("[{:?}, {:?}, {:?}]", part.name, part.words, part.tests)),
        ),
        table(
            "Jobs that are not Mistral's: vendor, tests.",
            "vendors",
            rules::VENDORS.iter().map(|rule| format!("[{:?}, {:?}]", rule.name, rule.tests)),
        ),
        format!(
            "/** What a text is that is not JSON. */\nexport const formats = {{\n{}}} as const;\n",
            rules::FORMATS.iter().map(|(name, words)| format!("  {name}: {words:?},\n")).collect::<String>()
        ),
    ]
    .join("\n")
}

fn constant(comment: &str, name: &str, value: &impl Debug) -> String {
    format!("/** {comment} */\nexport const {name} = {value:?};\n")
}

fn table(comment: &str, name: &str, rows: impl Iterator<Item = String>) -> String {
    let lines: String = rows.map(|row| format!("  {row},\n")).collect();
    format!("/** {comment} */\nexport const {name} = [\n{lines}] as const;\n")
}
