//! The builder: it makes the SDK object from the tape of a valid job.

use completion_job::table::{Component, Constant, Field, Kind, Presence};
use completion_job::tape::Slot;

use crate::names::article;

/// Writes the constructor of a component. It reads the object's slots on the tape.
pub fn function(component: &Component) -> String {
    let name = component.name;
    let statements: String =
        component.fields.iter().enumerate().map(|(offset, field)| statement(field, offset)).collect();
    let may_be_absent = |field: &Field| matches!(field.presence, Presence::Optional | Presence::Nullish);
    let tag = if component.fields.iter().any(may_be_absent) { "  let tag: number;\n" } else { "" };
    let article = article(name);
    format!(
        "/** Builds {article} {name} from its slot on the tape. */\n\
         export const Built{name}: Builder<{name}> = /* @__PURE__ */ builder<{name}>(function (words, at) {{\n  \
           const block = blockOf(words, at);\n\
         {tag}{statements}}});\n{}",
        list_function(name)
    )
}

/// Writes the function that builds a list of a component. Each component has its own, since V8 calls slowly from a `new` that
/// meets many constructors.
fn list_function(name: &str) -> String {
    format!(
        "\n/** Builds a list of {name} from its slot on the tape. */\n\
         export function listOf{name}(words: Int32Array, at: number): {name}[] {{\n  \
           if (isHeld(words, at)) return heldAt(words, at) as {name}[];\n  \
           const end = endOf(words, at);\n  \
           const list: {name}[] = [];\n  \
           for (let element = blockOf(words, at); element < end; element = next(words, element)) {{\n    \
             list.push(isHeld(words, element) ? (heldAt(words, element) as {name}) : new Built{name}(words, element));\n  \
           }}\n  return list;\n}}\n"
    )
}

fn statement(field: &Field, offset: usize) -> String {
    let sdk = field.sdk.text();
    let at = match offset * size_of::<Slot>() / size_of::<u32>() {
        0 => "block".to_string(),
        words => format!("block + {words}"),
    };
    let value = value(&field.kind, &at);
    match field.presence {
        Presence::Required => format!("  this.{sdk} = {value};\n"),
        Presence::Optional | Presence::Nullish => {
            let is_there = format!("(tag = words[{at}] as number) !== MISSING");
            format!("  if ({is_there}) this.{sdk} = tag > NULL ? {value} : emptyOf(tag);\n")
        }
        Presence::Default(constant) => {
            let constant = literal(&constant);
            format!("  this.{sdk} = (words[{at}] as number) > NULL ? {value} : {constant};\n")
        }
    }
}

/// Writes a constant of the model in TypeScript.
pub fn literal(constant: &Constant) -> String {
    match constant {
        Constant::Boolean(value) => value.to_string(),
        Constant::Number(value) => value.to_string(),
        Constant::String(value) => format!("\"{value}\""),
    }
}

/// Writes the expression that builds the value of a slot.
fn value(kind: &Kind, at: &str) -> String {
    match kind {
        Kind::String => format!("stringAt(words, {at})"),
        Kind::Boolean => format!("booleanAt(words, {at})"),
        Kind::Number | Kind::Integer => format!("numberAt({at})"),
        Kind::Enum(enumeration) => format!("variantAt(words, {at}, values{})", enumeration.name),
        Kind::Object(component) => {
            let name = component.name;
            format!("isHeld(words, {at}) ? (heldAt(words, {at}) as {name}) : new Built{name}(words, {at})")
        }
        Kind::Record => format!("recordAt(words, {at})"),
        Kind::Union(union) => format!("build{}(words, {at})", union.name),
        Kind::Array(Kind::String) => format!("stringsAt(words, {at})"),
        Kind::Array(Kind::Object(component)) => format!("listOf{}(words, {at})", component.name),
        Kind::Array(Kind::Union(union)) => format!("listOf{}(words, {at})", union.name),
        Kind::Array(other) => unimplemented!("no list of the model holds a {other:?}"),
    }
}
