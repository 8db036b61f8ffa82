//! How TypeScript names what Rust declares.

use completion_job::schema::Kind;

/// `CompletionJobOut` to `completion-job-out`.
pub fn module(name: &str) -> String {
    let mut module = String::new();
    for character in name.chars() {
        if character.is_uppercase() && !module.is_empty() {
            module.push('-');
        }
        module.extend(character.to_lowercase());
    }
    module
}

/// `CompletionJobOut` to `completion-job-out.ts`.
pub fn file(name: &str) -> String {
    format!("{}.ts", module(name))
}

/// `CompletionJobOut` to `completionJobOut`.
pub fn lower_camel(name: &str) -> String {
    let mut characters = name.chars();
    let first = characters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(characters).collect()
}

/// The TypeScript type of a kind of value.
pub fn type_of(kind: &Kind) -> String {
    match kind {
        Kind::String => "string".into(),
        Kind::Boolean => "boolean".into(),
        Kind::Number | Kind::Integer => "number".into(),
        Kind::Enum(enumeration) => enumeration.name.into(),
        Kind::Array(element) => format!("Array<{}>", type_of(element)),
        Kind::Object(component) => component.name.into(),
    }
}

/// A doc comment, without the examples, which are Rust's.
pub fn doc_comment(lines: &[&str], indent: &str) -> String {
    let mut prose: Vec<&str> = lines.iter().copied().take_while(|line| !line.contains("```")).collect();
    while prose.last().is_some_and(|line| line.trim().is_empty()) {
        prose.pop();
    }
    let body: String = prose.iter().map(|line| format!("{indent} *{}\n", line.trim_end())).collect();
    format!("{indent}/**\n{body}{indent} */\n")
}
