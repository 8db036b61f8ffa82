//! The file of an enumeration: an object with its values, and the type of these values.

use completion_job::model::{Described, Documentation};
use completion_job::table::{Enumeration, Variant};

use crate::component::describe;
use crate::names::{article, doc_comment, with_example};
use crate::paths::{ENUMERATIONS, Paths, SMALL_ENUMERATIONS};

/// Writes the file of an enumeration.
pub fn file(enumeration: &Enumeration, documentation: &Documentation, paths: &Paths) -> String {
    let name = enumeration.name;
    let comment = comment(enumeration, documentation);
    let variants =
        members(enumeration, documentation, |variant| format!("{}: \"{}\",", variant.name, variant.value));
    let values = enumeration.values.join("\", \"");
    format!(
        "import type {{ EnumerationDescription }} from \"{}json-schema/description.js\";\n\n\
         {comment}export const {name} = {{\n{variants}}} as const;\n\n\
         {comment}export type {name} = (typeof {name})[keyof typeof {name}];\n\n\
         /** The values of {name}, by the index that the tape holds. */\n\
         export const values{name}: readonly {name}[] = [\"{values}\"];\n{}{}",
        paths.up_to_sources(name),
        predicate(enumeration),
        describe::enumeration(enumeration, documentation),
    )
}

/// Writes the file of an alias, a second name of an enumeration.
pub fn alias_file(
    alias: &str,
    enumeration: &Enumeration,
    documentation: &Documentation,
    paths: &Paths,
) -> String {
    let name = enumeration.name;
    let comment = alias_comment(alias, enumeration, documentation);
    format!(
        "import {{ {name} }} from \"{}\";\n\n\
         {comment}export const {alias} = {name};\n\n\
         {comment}export type {alias} = {name};\n",
        paths.between(alias, name),
    )
}

/// Writes the comment of an enumeration.
pub fn comment(enumeration: &Enumeration, documentation: &Documentation) -> String {
    with_example(&doc_comment(documentation.lines, ""), &example(enumeration.name, enumeration))
}

/// Writes the comment of an alias.
pub fn alias_comment(alias: &str, enumeration: &Enumeration, documentation: &Documentation) -> String {
    let more = format!(" *\n * Another name of {}.\n */\n", enumeration.name);
    let prose = doc_comment(documentation.lines, "").replace(" */\n", &more);
    with_example(&prose, &example(alias, enumeration))
}

fn example(name: &str, enumeration: &Enumeration) -> String {
    let first = &enumeration.variants[0];
    format!("assert.equal({name}.{}, \"{}\");", first.name, first.value)
}

/// Writes a line for each variant, under its comment.
pub fn members(
    enumeration: &Enumeration,
    documentation: &Documentation,
    line: impl Fn(&Variant) -> String,
) -> String {
    let variants = enumeration.variants.iter().zip(documentation.members);
    variants.map(|(variant, lines)| format!("{}  {}\n", doc_comment(lines, "  "), line(variant))).collect()
}

/// Writes the function that recognizes the values. A single value needs no function.
fn predicate(enumeration: &Enumeration) -> String {
    let name = enumeration.name;
    if enumeration.values.len() == 1 {
        return String::new();
    }
    let article = article(name);
    format!(
        "\nconst known: ReadonlySet<unknown> = /* @__PURE__ */ new Set(values{name});\n\n\
         /** Tells whether a value is {article} {name}. */\n\
         export function is{name}(value: unknown): boolean {{\n  return known.has(value);\n}}\n"
    )
}

/// Writes the file that lists all enumerations in the order of the numbers that faults use.
pub fn list(model: &Described, paths: &Paths) -> String {
    list_of(ENUMERATIONS, model.enumerations.iter().map(|(enumeration, _)| enumeration.name), paths)
}

/// Writes the same list for the npm package's smaller module.
pub fn small_list(model: &Described, paths: &Paths) -> String {
    let names = model.enumerations.iter().map(|(enumeration, _)| enumeration.name);
    list_of(SMALL_ENUMERATIONS, names.filter(|name| model.is_small(name)), paths)
}

fn list_of(file: &str, names: impl Iterator<Item = &'static str> + Clone, paths: &Paths) -> String {
    let imports: String = names
        .clone()
        .map(|name| format!("import {{ values{name} }} from \"{}\";\n", paths.between(file, name)))
        .collect();
    let values: String = names.map(|name| format!("  values{name},\n")).collect();
    format!(
        "{imports}\n/** The values of each enumeration, by the number that faults use. */\n\
         export const enumerations: ReadonlyArray<readonly string[]> = [\n{values}];\n"
    )
}
