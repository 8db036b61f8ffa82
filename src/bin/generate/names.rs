//! How TypeScript names what Rust declares.

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

/// What a doc comment says, without the examples, which are Rust's.
pub fn prose<'a>(lines: &[&'a str]) -> Vec<&'a str> {
    let mut prose: Vec<&str> =
        lines.iter().take_while(|line| !line.contains("```")).map(|line| line.trim()).collect();
    while prose.last().is_some_and(|line| line.is_empty()) {
        prose.pop();
    }
    prose
}

/// The same as a comment in TypeScript.
pub fn doc_comment(lines: &[&str], indent: &str) -> String {
    let body: String =
        prose(lines).iter().map(|line| format!("{indent} * {line}").trim_end().to_string() + "\n").collect();
    format!("{indent}/**\n{body}{indent} */\n")
}

/// A comment with an example of TypeScript at its end, which the tests run.
pub fn with_example(comment: &str, example: &str) -> String {
    comment.replace(" */\n", &format!(" *\n * @example\n * ```ts\n * {example}\n * ```\n */\n"))
}
