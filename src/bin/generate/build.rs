//! The builder: from the tape of a valid job to the SDK's object.

use completion_job::schema::{Component, Constant, Field, Kind, Presence};

/// The function that builds a component from the block at a place of the tape.
pub fn function(component: &Component) -> String {
    let name = component.name;
    let mut lines = Vec::new();
    let mut open_literal = true;
    let mut literal = String::new();
    for (offset, field) in component.fields.iter().enumerate() {
        let at = format!("block + {offset} * SLOT");
        let is_always_there = matches!(field.presence, Presence::Required);
        if open_literal && is_always_there {
            literal.push_str(&format!("    {}: {},\n", field.sdk.text(), leaf(&field.kind, &at)));
            continue;
        }
        open_literal = false;
        lines.push(statement(field, &at));
    }
    let statements = lines.concat();
    let start = match literal.is_empty() {
        true => "{}".to_string(),
        false => format!("{{\n{literal}  }}"),
    };
    format!(
        "/** Builds a {name} from its slot on the tape. */\n\
         export function build{name}(at: number): {name} {{\n  \
           const block = blockOf(at);\n  \
           const out = {start} as {name};\n\
         {statements}  return out;\n}}\n"
    )
}

fn statement(field: &Field, at: &str) -> String {
    let sdk = field.sdk.text();
    let value = leaf(&field.kind, at);
    match field.presence {
        Presence::Required => format!("  out.{sdk} = {value};\n"),
        Presence::Optional | Presence::Nullish => {
            let empty = format!("if (hasValue({at})) out.{sdk} = {value};\n  else");
            let is_there = format!("if (isThere({at})) out.{sdk} = emptyOf({at});\n");
            format!("  {empty} {is_there}")
        }
        Presence::Default(constant) => {
            let constant = literal(&constant);
            format!("  out.{sdk} = hasValue({at}) ? {value} : {constant};\n")
        }
    }
}

/// A value that the model spells out.
pub fn literal(constant: &Constant) -> String {
    match constant {
        Constant::Number(value) => value.to_string(),
        Constant::String(value) => format!("\"{value}\""),
    }
}

/// The expression that builds the value of a slot.
fn leaf(kind: &Kind, at: &str) -> String {
    match kind {
        Kind::String => format!("stringAt({at})"),
        Kind::Boolean => format!("booleanAt({at})"),
        Kind::Number | Kind::Integer => format!("numberAt({at})"),
        Kind::Enum(enumeration) => format!("variantAt({at}, values{})", enumeration.name),
        Kind::Array(element) => format!("arrayAt({at}, {})", builder(element)),
        Kind::Object(component) => format!("objectAt({at}, build{})", component.name),
    }
}

fn builder(element: &Kind) -> String {
    match element {
        Kind::String => "stringAt".into(),
        Kind::Object(component) => format!("build{}", component.name),
        other => format!("(at) => {}", leaf(other, "at")),
    }
}
