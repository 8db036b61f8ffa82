//! The sentences of issues, hints and `pretty()`, as TypeScript functions.

use completion_job::check::messages::{ALL, Message};

use crate::names::snake_to_camel;

/// Makes the file. Its functions are constants one by one, so that a bundler leaves out those that are not used.
pub fn file() -> String {
    functions(ALL)
}

/// Makes a file of the functions of some messages.
pub fn functions(messages: &[Message]) -> String {
    let functions: Vec<String> = messages.iter().map(function).collect();
    format!("/** What is filled in. */\ntype Part = string | number;\n\n{}", functions.join("\n"))
}

/// Makes the function that fills in a template, or the constant if there is nothing to fill in.
fn function(message: &Message) -> String {
    let Message { name, parts, template, documentation } = message;
    assert!(!template.contains(['`', '\\', '$']), "the template of {name} would need escapes in TypeScript");
    let name = snake_to_camel(name);
    let declared = if parts.is_empty() {
        format!("export const {name} = {template:?};")
    } else {
        let parts: Vec<String> = parts.iter().map(|part| format!("{part}: Part")).collect();
        format!(
            "export const {name} = ({}): string =>\n  `{}`;",
            parts.join(", "),
            template.replace('{', "${")
        )
    };
    format!("/** {} */\n{declared}\n", documentation.trim())
}
