//! A component's types, one a spelling.

use completion_job::model::Documentation;
use completion_job::table::{Component, Kind, Presence, Spelling};

use crate::names::{doc_comment, with_example};
use crate::value::key;

/// The declarations of a component's types.
pub fn types(component: &Component, documentation: &Documentation) -> String {
    let name = component.name;
    let said = doc_comment(documentation.lines, "");
    let comment = with_example(&said, &format!("assert.equal({name}.is([]), false);"));
    let sdk = declaration(component, documentation, Spelling::Sdk, comment);
    let comment = wire_comment(name);
    let wire = declaration(component, documentation, Spelling::Wire, comment);
    format!("{sdk}\n{wire}")
}

/// The comment of the type of wire objects.
pub fn wire_comment(name: &str) -> String {
    let said =
        format!("/**\n * A {name} as the API writes it: an object for which `{name}.isWire` holds.\n */\n");
    with_example(&said, &format!("assert.equal({name}.isWire([]), false);"))
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
    format!("{comment}export type {} = {{\n{fields}}};\n", name_of(component, spelling))
}

fn type_of(kind: &Kind, spelling: Spelling) -> String {
    match kind {
        Kind::String => "string".into(),
        Kind::Boolean => "boolean".into(),
        Kind::Number | Kind::Integer => "number".into(),
        Kind::Enum(enumeration) => enumeration.name.into(),
        Kind::Array(element) => format!("Array<{}>", type_of(element, spelling)),
        Kind::Object(component) => name_of(component, spelling),
    }
}

fn name_of(component: &Component, spelling: Spelling) -> String {
    match spelling {
        Spelling::Wire => format!("Wire{}", component.name),
        _ => component.name.into(),
    }
}
