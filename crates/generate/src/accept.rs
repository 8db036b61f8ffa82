//! The acceptor: it makes the SDK object of a plain wire object, and hands all else, each member read once, to those who look
//! closer.

use completion_job::table::{Component, Field, Presence, Spelling};

use crate::snapshot::{self, HEAD};
use crate::value::{conditions, is_always_there, key, local, members, reads, with_default};

/// The functions that accept a component, one a spelling.
pub fn functions(component: &Component) -> String {
    let name = component.name;
    let from_sdk = format!("if (hasSdkKey(value)) return acceptSdk{name}(value);");
    let mixed = format!("if (hasWireKey(value)) return snapshotMixed(value, keys, accept{name});");
    format!(
        "{}\n{}\n\
         /** Accepts a accepted {name} at once, or says what it saw. */\n\
         export function accept{name}(value: unknown): {name} | Snapshot {{\n\
         {HEAD}  {from_sdk}\n{}}}\n\n\
         function acceptSdk{name}(value: Members): {name} | Snapshot {{\n  {mixed}\n{}}}\n",
        has_key(component, Spelling::Sdk, "hasSdkKey"),
        has_key(component, Spelling::Wire, "hasWireKey"),
        body(component, Spelling::Wire, "snapshotWire"),
        body(component, Spelling::Sdk, "snapshotSdk"),
    )
}

/// The rest of such a function, where the spelling is known.
fn body(component: &Component, spelling: Spelling, sight: &str) -> String {
    format!(
        "{}  if (!(\n    {}\n  )) return {sight}(value, keys, {});\n{}{}  return out as {};\n",
        reads(component, spelling, &snapshot::parts("accept"), snapshot::unless),
        conditions(component, snapshot::is_accepted),
        snapshot::members(component),
        whole(component),
        piecemeal(component, spelling),
        component.name
    )
}

/// The function that tells whether an object has a key that only one spelling has.
fn has_key(component: &Component, spelling: Spelling, function: &str) -> String {
    let fields = component.fields.iter().filter(|field| field.has_two_names);
    let asks: Vec<String> = fields.map(|field| format!("\"{}\" in value", key(field, spelling))).collect();
    let asks = asks.join(" ||\n    ");
    format!("function {function}(value: Members): boolean {{\n  return (\n    {asks}\n  );\n}}\n")
}

/// The statement that makes an object with all of its members at once, which takes less time. A component with no required
/// member does without: V8 inlines its function in another's if it is not too long, and that saves more.
fn whole(component: &Component) -> String {
    if !component.fields.iter().any(|field| matches!(field.presence, Presence::Required)) {
        return String::new();
    }
    let rest = component.fields.iter().filter(|field| !is_always_there(field));
    let are_there: Vec<String> = rest.map(|field| format!("{} !== undefined", local(field))).collect();
    format!(
        "  if (\n    {}\n  ) return {{ {} }} as {};\n",
        are_there.join(" &&\n    "),
        members(component.fields, Spelling::Sdk),
        component.name
    )
}

/// The statements that make an object with some of its members.
fn piecemeal(component: &Component, spelling: Spelling) -> String {
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
    format!("  const out: Members = {{ {} }};\n{rest}", members(head, Spelling::Sdk))
}
