//! The acceptor: it makes the SDK object of a plain wire object, and hands all else, each member read once, to those who look
//! closer.

use completion_job::schema::{Component, Field, Presence, Spelling};

use crate::seen::{self, HEAD};
use crate::value::{conditions, is_always_there, local, members, reads, with_default};

/// The function that accepts a component.
pub fn function(component: &Component) -> String {
    let name = component.name;
    format!(
        "{}\n\
         /** Accepts a plain {name} in the wire's spelling at once, or says what it saw. */\n\
         export function accept{name}(value: unknown): {name} | Sighting {{\n\
         {HEAD}  \
           if (hasSdkKey(value)) return acceptEither(value, keys, accept{name});\n\
         {}  \
           if (!(\n    {}\n  )) return sightWire(value, keys, {});\n\
         {}{}  return out as {name};\n}}\n",
        has_sdk_key(component),
        reads(component, Spelling::Wire, &seen::parts("accept"), seen::unless),
        conditions(component, seen::is_accepted),
        seen::members(component),
        whole(component),
        piecemeal(component),
    )
}

/// The function that tells whether an object has a key that only the SDK's spelling has.
fn has_sdk_key(component: &Component) -> String {
    let fields = component.fields.iter().filter(|field| field.has_two_names);
    let asks: Vec<String> = fields.map(|field| format!("\"{}\" in value", field.sdk.text())).collect();
    let asks = asks.join(" ||\n    ");
    format!("function hasSdkKey(value: Members): boolean {{\n  return (\n    {asks}\n  );\n}}\n")
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
fn piecemeal(component: &Component) -> String {
    let head = component.fields.iter().take_while(|field| is_always_there(field)).count();
    let (head, rest) = component.fields.split_at(head);
    let statement = |field: &Field| {
        let (value, key) = (local(field), field.wire.text());
        let set = format!("out.{} = {};\n", field.sdk.text(), with_default(field));
        match is_always_there(field) {
            true => format!("  {set}"),
            false => format!("  if ({value} !== undefined || \"{key}\" in value) {set}"),
        }
    };
    let rest: String = rest.iter().map(statement).collect();
    format!("  const out: Members = {{ {} }};\n{rest}", members(head, Spelling::Sdk))
}
