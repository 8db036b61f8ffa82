//! The descriptions of components and enumerations, from which the package makes JSON Schemas.

use completion_job::model::Documentation;
use completion_job::table::{Choice, Component, Enumeration, Field, Kind, Presence, Union};
use serde_json::json;

use super::build::literal;
use crate::names::{article, prose};

/// Writes the description of a component.
pub fn component(component: &Component, documentation: &Documentation) -> String {
    let name = component.name;
    let rows: String = component.fields.iter().zip(documentation.members).map(row).collect();
    let article = article(name);
    format!(
        "/** The description that the JSON Schemas of {article} {name} are made from. */\n\
         export const description{name}: Description = {{\n  \
           name: \"{name}\",\n  text: {},\n  keys,\n  fields: [\n{rows}  ],\n}};\n",
        text(documentation.lines)
    )
}

/// Writes the description of a union.
pub fn union(union: &Union, documentation: &Documentation) -> String {
    let name = union.name;
    let row = |option: &Choice| {
        let discriminator = option.discriminator.map_or(String::new(), |offset| format!(", {offset}"));
        format!("    [{}{discriminator}],\n", kind(&option.kind))
    };
    let rows: String = union.options.iter().map(row).collect();
    let article = article(name);
    format!(
        "/** The description that the JSON Schemas of {article} {name} are made from. */\n\
         export const description{name}: UnionDescription = {{\n  \
           name: \"{name}\",\n  text: {},\n  options: [\n{rows}  ],\n}};\n",
        text(documentation.lines)
    )
}

/// Writes the description of an enumeration.
pub fn enumeration(enumeration: &Enumeration, documentation: &Documentation) -> String {
    let name = enumeration.name;
    format!(
        "\n/** The description that JSON Schemas have of {name}. */\n\
         export const description{name}: EnumerationDescription = {{\n  \
           name: \"{name}\",\n  text: {},\n  values: values{name},\n}};\n",
        text(documentation.lines)
    )
}

fn row((field, lines): (&Field, &&[&str])) -> String {
    let presence = match field.presence {
        Presence::Required => String::new(),
        Presence::Optional => ", \"optional\"".into(),
        Presence::Nullish => ", \"nullish\"".into(),
        Presence::Default(constant) => format!(", \"optional\", {}", literal(&constant)),
    };
    format!("    [{}, {}{presence}],\n", text(lines), kind(&field.kind))
}

fn text(lines: &[&str]) -> String {
    json!(prose(lines).join(" ")).to_string()
}

fn kind(kind: &Kind) -> String {
    match kind {
        Kind::String => "\"string\"".into(),
        Kind::Boolean => "\"boolean\"".into(),
        Kind::Number => "\"number\"".into(),
        Kind::Integer => "\"integer\"".into(),
        Kind::Enum(enumeration) => format!("description{}", enumeration.name),
        Kind::Array(element) => format!("[{}]", self::kind(element)),
        Kind::Record => "\"object\"".into(),
        Kind::Object(component) => format!("description{}", component.name),
        Kind::Union(union) => format!("description{}", union.name),
    }
}
