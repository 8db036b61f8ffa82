//! Turns names and doc comments of Rust declarations into those of TypeScript.

/// Turns `CompletionJobOut` into `completion-job-out`, and `FTModelOut` into `ft-model-out`.
pub fn module(name: &str) -> String {
    let characters: Vec<char> = name.chars().collect();
    let is_lowercase = |index: usize| characters.get(index).is_some_and(|one| one.is_lowercase());
    let mut module = String::new();
    for (index, character) in characters.iter().enumerate() {
        let starts_word =
            character.is_uppercase() && (is_lowercase(index + 1) || is_lowercase(index.wrapping_sub(1)));
        if starts_word && index > 0 {
            module.push('-');
        }
        module.extend(character.to_lowercase());
    }
    module
}

/// Turns `CompletionJobOut` into `completionJobOut`.
pub fn lower_camel(name: &str) -> String {
    let mut characters = name.chars();
    let first = characters.next().into_iter().flat_map(char::to_lowercase);
    first.chain(characters).collect()
}

/// Returns the prose of a doc comment. The examples are left out, since they are Rust.
pub fn prose<'a>(lines: &[&'a str]) -> Vec<&'a str> {
    let mut prose: Vec<&str> =
        lines.iter().take_while(|line| !line.contains("```")).map(|line| line.trim()).collect();
    while prose.last().is_some_and(|line| line.is_empty()) {
        prose.pop();
    }
    prose
}

/// Writes the prose of a doc comment as a comment in TypeScript.
pub fn doc_comment(lines: &[&str], indent: &str) -> String {
    let body: String =
        prose(lines).iter().map(|line| format!("{indent} * {line}").trim_end().to_string() + "\n").collect();
    format!("{indent}/**\n{body}{indent} */\n")
}

/// Adds an example in TypeScript to the end of a comment. The tests run it.
pub fn with_example(comment: &str, example: &str) -> String {
    comment.replace(" */\n", &format!(" *\n * @example\n * ```ts\n * {example}\n * ```\n */\n"))
}

/// Turns `did_you_mean` into `didYouMean`.
pub fn snake_to_camel(name: &str) -> String {
    let mut words = name.split('_').map(str::to_string);
    let first = words.next().unwrap_or_default();
    words.fold(first, |camel, word| camel + &word[..1].to_uppercase() + &word[1..])
}

/// Returns the article of a name: `a CompletionJobOut`, `an EventOut`.
pub fn article(name: &str) -> &'static str {
    if name.starts_with(['A', 'E', 'I', 'O', 'U']) && name != "One" { "an" } else { "a" }
}
