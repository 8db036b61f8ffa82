//! The writer: it turns an SDK object into the wire object, which `JSON.stringify` then writes.

use completion_job::table::{Component, Field, Spelling};

use super::snapshot::{self, HEAD};
use super::value::{conditions, is_always_there, local, members, reads, tag_parameter};

/// Writes the function that makes the wire object of a component. The object has all members, of which `JSON.stringify` leaves
/// out the undefined ones. If all members that may be absent are undefined, it has none of them. Adding members one by one would
/// take longer.
pub fn function(component: &Component, discriminator: Option<usize>) -> String {
    let [parameter, _] = tag_parameter(discriminator);
    let name = component.name;
    let (always, rest): (Vec<&Field>, Vec<&Field>) =
        component.fields.iter().partition(|field| is_always_there(field));
    let are_absent: Vec<String> =
        rest.iter().map(|field| format!("{} === undefined", local(field))).collect();
    let mut without_absent = String::new();
    if !are_absent.is_empty() {
        let conditions = are_absent.join(" &&\n    ");
        without_absent =
            format!("  if (\n    {conditions}\n  ) return {{ {} }};\n", members(always, Spelling::Wire));
    }
    format!(
        "/** Makes the wire object of a valid {name}, or takes a snapshot of any other value. */\n\
         export function toWire{name}(value: unknown{parameter}): object | Snapshot {{\n\
         {HEAD}{}  if (!(\n    {}\n  )) return snapshotSdkAlone(value, keys, {});\n\
         {without_absent}  return {{ {} }};\n}}\n",
        reads(component, Spelling::Sdk, "toWire"),
        conditions(component, discriminator),
        snapshot::members(component),
        members(component.fields, Spelling::Wire),
    )
}
