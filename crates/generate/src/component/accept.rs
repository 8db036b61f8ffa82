//! The acceptor: it makes the SDK object of a value that is clearly valid. Of any other value it takes a snapshot, with each
//! member read once, for the checker.

use completion_job::table::{Component, Field, Presence, Spelling};

use super::snapshot::{self, HEAD};
use super::value::{conditions, is_always_there, key, local, members, reads, tag_parameter, with_default};
use crate::names::article;

/// Writes the functions that accept a component, one for each spelling. If the two spellings of the component are the same, there
/// is one function.
pub fn functions(component: &Component, discriminator: Option<usize>) -> String {
    let [parameter, argument] = tag_parameter(discriminator);
    let name = component.name;
    if !component.fields.iter().any(|field| field.has_two_names) {
        return accept(component, "", discriminator);
    }
    let from_sdk = format!("  if (hasSdkKey(value)) return acceptSdk{name}(value{argument});\n");
    let mixed = format!("if (hasWireKey(value)) return snapshotMixed(value, keys, accept{name});");
    format!(
        "{}\n{}\n{}\n\
         function acceptSdk{name}(value: Members{parameter}): {name} | Snapshot {{\n  {mixed}\n{}}}\n",
        has_key(component, Spelling::Sdk, "hasSdkKey"),
        has_key(component, Spelling::Wire, "hasWireKey"),
        accept(component, &from_sdk, discriminator),
        body(component, Spelling::Sdk, "snapshotSdk", discriminator),
    )
}

/// Writes the function that accepts a component. `from_sdk` is its statement for objects in SDK spelling.
fn accept(component: &Component, from_sdk: &str, discriminator: Option<usize>) -> String {
    let [parameter, _] = tag_parameter(discriminator);
    let name = component.name;
    let article = article(name);
    format!(
        "/** Makes the SDK object of {article} {name} that is accepted at once, or takes a snapshot of the value. */\n\
         export function accept{name}(value: unknown{parameter}): {name} | Snapshot {{\n{HEAD}{from_sdk}{}}}\n",
        body(component, Spelling::Wire, "snapshotWire", discriminator),
    )
}

/// Writes the rest of such a function, for objects in one spelling. `snapshot` names the function that takes their snapshots.
fn body(component: &Component, spelling: Spelling, snapshot: &str, discriminator: Option<usize>) -> String {
    format!(
        "{}  if (!(\n    {}\n  )) return {snapshot}(value, keys, {});\n{}",
        reads(component, spelling, "accept"),
        conditions(component, discriminator),
        snapshot::members(component),
        result(component, spelling),
    )
}

/// Writes the statements that make the object.
fn result(component: &Component, spelling: Spelling) -> String {
    if component.fields.iter().all(is_always_there) {
        return format!("  {}", return_all(component));
    }
    all_members(component) + &present_members(component, spelling)
}

/// Writes the statement that returns an object with all members.
fn return_all(component: &Component) -> String {
    format!("return {{ {} }} as {};\n", members(component.fields, Spelling::Sdk), component.name)
}

/// Writes the function that tells whether an object has a key that exists only in one spelling.
fn has_key(component: &Component, spelling: Spelling, function: &str) -> String {
    let fields = component.fields.iter().filter(|field| field.has_two_names);
    let asks: Vec<String> = fields.map(|field| format!("\"{}\" in value", key(field, spelling))).collect();
    let asks = asks.join(" ||\n    ");
    format!("function {function}(value: Members): boolean {{\n  return (\n    {asks}\n  );\n}}\n")
}

/// Writes the statement that makes an object with all of its members at once, which takes less time than adding them. A component
/// without required members has no such statement: V8 inlines a function in another if it is not too long, and that saves more.
fn all_members(component: &Component) -> String {
    if !component.fields.iter().any(|field| matches!(field.presence, Presence::Required)) {
        return String::new();
    }
    let rest = component.fields.iter().filter(|field| !is_always_there(field));
    let are_there: Vec<String> = rest.map(|field| format!("{} !== undefined", local(field))).collect();
    format!("  if (\n    {}\n  ) {}", are_there.join(" &&\n    "), return_all(component))
}

/// Writes the statements that make an object, add the members that are present, and return it.
fn present_members(component: &Component, spelling: Spelling) -> String {
    let head = component.fields.iter().take_while(|field| is_always_there(field)).count();
    let (head, rest) = component.fields.split_at(head);
    let statement = |field: &Field| {
        let (value, key) = (local(field), key(field, spelling));
        let set = format!("out.{} = {};\n", field.sdk.text(), with_default(field));
        match is_always_there(field) {
            true => format!("  {set}"),
            false => format!("  if ({value} !== undefined || \"{key}\" in value) {set}"),
        }
    };
    let rest: String = rest.iter().map(statement).collect();
    let (head, name) = (members(head, Spelling::Sdk), component.name);
    format!("  const out: Members = {{ {head} }};\n{rest}  return out as {name};\n")
}
