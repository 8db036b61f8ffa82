//! The JSON Schema of the model's wire spelling.

use completion_job::model::{Described, Documentation};
use completion_job::schema::{Component, Constant, Enumeration, Field, Kind, Presence};
use serde_json::{Map, Value, json};

use crate::names::prose;

/// `schema.json`.
pub fn file(model: &Described) -> String {
    let components = model
        .components
        .iter()
        .map(|(component, documentation)| (component.name, object(component, documentation)));
    let enumerations = model
        .enumerations
        .iter()
        .map(|(enumeration, documentation)| (enumeration.name, choice(enumeration, documentation)));
    let definitions: Map<String, Value> =
        components.chain(enumerations).map(|(name, schema)| (name.to_string(), schema)).collect();
    let (root, _) = &model.components[0];
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$ref": reference(root.name),
        "$defs": definitions,
    });
    format!("{schema:#}\n")
}

fn reference(name: &str) -> String {
    format!("#/$defs/{name}")
}

fn object(component: &Component, documentation: &Documentation) -> Value {
    let properties: Map<String, Value> = component
        .fields
        .iter()
        .zip(documentation.members)
        .map(|(field, lines)| (field.wire.text().to_string(), property(field, lines)))
        .collect();
    let required: Vec<&str> = component
        .fields
        .iter()
        .filter(|field| matches!(field.presence, Presence::Required))
        .map(|field| field.wire.text())
        .collect();
    json!({
        "description": prose(documentation.lines).join(" "),
        "type": "object",
        "properties": properties,
        "required": required,
    })
}

fn choice(enumeration: &Enumeration, documentation: &Documentation) -> Value {
    json!({ "description": prose(documentation.lines).join(" "), "enum": enumeration.values })
}

fn property(field: &Field, lines: &[&str]) -> Value {
    let kind = kind(&field.kind);
    let mut schema = match field.presence {
        Presence::Nullish => json!({ "anyOf": [kind, { "type": "null" }] }),
        _ => kind,
    };
    schema["description"] = prose(lines).join(" ").into();
    if let Presence::Default(constant) = field.presence {
        schema["default"] = match constant {
            Constant::Number(value) => json!(value),
            Constant::String(value) => json!(value),
        };
    }
    schema
}

fn kind(kind: &Kind) -> Value {
    match kind {
        Kind::String => json!({ "type": "string" }),
        Kind::Boolean => json!({ "type": "boolean" }),
        Kind::Number => json!({ "type": "number" }),
        Kind::Integer => json!({ "type": "integer" }),
        Kind::Enum(enumeration) => json!({ "$ref": reference(enumeration.name) }),
        Kind::Array(element) => json!({ "type": "array", "items": self::kind(element) }),
        Kind::Object(component) => json!({ "$ref": reference(component.name) }),
    }
}
