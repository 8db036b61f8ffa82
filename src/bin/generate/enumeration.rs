//! An enumeration: an object of its values, and the type of them.

use completion_job::model::Documentation;
use completion_job::schema::Enumeration;

use crate::names::{doc_comment, with_example};

/// The file of an enumeration.
pub fn file(enumeration: &Enumeration, documentation: &Documentation) -> String {
    let name = enumeration.name;
    let first = &enumeration.variants[0];
    let example = format!("assert.equal({name}.{}, \"{}\");", first.name, first.value);
    let comment = with_example(&doc_comment(documentation.lines, ""), &example);
    let variants: String = enumeration
        .variants
        .iter()
        .zip(documentation.members)
        .map(|(variant, lines)| {
            format!("{}  {}: \"{}\",\n", doc_comment(lines, "  "), variant.name, variant.value)
        })
        .collect();
    let tests: Vec<String> =
        enumeration.values.iter().map(|value| format!("value === \"{value}\"")).collect();
    let values = enumeration.values.join("\", \"");
    format!(
        "{comment}export const {name} = {{\n{variants}}} as const;\n\n\
         {comment}export type {name} = (typeof {name})[keyof typeof {name}];\n\n\
         /** The values by the index that the tape holds. */\n\
         export const values{name}: readonly {name}[] = [\"{values}\"];\n\n\
         /** Whether a value is one of them. */\n\
         export function is{name}(value: unknown): value is {name} {{\n  return (\n    {}\n  );\n}}\n",
        tests.join(" ||\n    "),
    )
}
