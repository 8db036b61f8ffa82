//! The types of a component, one for each spelling.

use completion_job::model::Documentation;
use completion_job::table::{Component, Kind, Presence, Spelling};

use super::value::key;
use crate::names::{article, doc_comment, with_example};

/// Writes the declarations of a component's types.
pub fn types(component: &Component, documentation: &Documentation) -> String {
    let name = component.name;
    let prose = doc_comment(documentation.lines, "");
    let comment = with_example(&prose, &format!("assert.equal({name}.is([]), false);"));
    let sdk = declaration(component, documentation, Spelling::Sdk, comment);
    let comment = wire_comment(name);
    let wire = declaration(component, documentation, Spelling::Wire, comment);
    format!("{sdk}\n{wire}")
}

/// Writes the comment of the type of wire objects.
pub fn wire_comment(name: &str) -> String {
    let article = if article(name) == "an" { "An" } else { "A" };
    let prose = format!(
        "/**\n * {article} {name} in wire spelling, as the API writes it. `{name}.isWire` tells whether a value is one.\n */\n"
    );
    with_example(&prose, &format!("assert.equal({name}.isWire([]), false);"))
}

fn declaration(
    component: &Component,
    documentation: &Documentation,
    spelling: Spelling,
    comment: String,
) -> String {
    let fields: String = component
        .fields
        .iter()
        .zip(documentation.members)
        .map(|(field, lines)| {
            let (mark, more) = match field.presence {
                Presence::Required => ("", ""),
                Presence::Optional | Presence::Default(_) => ("?", " | undefined"),
                Presence::Nullish => ("?", " | null | undefined"),
            };
            let kind = type_of(&field.kind, spelling);
            format!("{}  {}{mark}: {kind}{more};\n", doc_comment(lines, "  "), key(field, spelling))
        })
        .collect();
    format!("{comment}export type {} = {{\n{fields}}};\n", name_of(component.name, spelling))
}

/// Writes the type of the values of a kind.
pub fn type_of(kind: &Kind, spelling: Spelling) -> String {
    match kind {
        Kind::String => "string".into(),
        Kind::Boolean => "boolean".into(),
        Kind::Number | Kind::Integer => "number".into(),
        Kind::Enum(enumeration) => enumeration.name.into(),
        Kind::Array(element) => format!("Array<{}>", type_of(element, spelling)),
        Kind::Record => "{ [key: string]: any }".into(),
        Kind::Object(component) => name_of(component.name, spelling),
        Kind::Union(union) => name_of(union.name, spelling),
    }
}

fn name_of(name: &str, spelling: Spelling) -> String {
    match spelling {
        Spelling::Wire => format!("Wire{name}"),
        _ => name.into(),
    }
}
