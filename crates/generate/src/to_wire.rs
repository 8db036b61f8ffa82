//! The writer's half: from an SDK object to the wire object, which `JSON.stringify` then writes.

use completion_job::table::{Component, Field, Spelling};

use crate::snapshot::{self, HEAD};
use crate::value::{conditions, is_always_there, local, members, reads};

/// The function that makes the wire object of a component: with all members, as `JSON.stringify` leaves out those that are
/// undefined, or with none of those that may be absent. To add members one by one takes longer.
pub fn function(component: &Component) -> String {
    let name = component.name;
    let (always, rest): (Vec<&Field>, Vec<&Field>) =
        component.fields.iter().partition(|field| is_always_there(field));
    let are_absent: Vec<String> =
        rest.iter().map(|field| format!("{} === undefined", local(field))).collect();
    format!(
        "/** The wire object of a valid {name}, or what it saw of another value. */\n\
         export function toWire{name}(value: unknown): object | Snapshot {{\n\
         {HEAD}{}  if (!(\n    {}\n  )) return snapshotSdkAlone(value, keys, {});\n  \
           if (\n    {}\n  ) return {{ {} }};\n  return {{ {} }};\n}}\n",
        reads(component, Spelling::Sdk, &snapshot::parts("toWire"), snapshot::unless),
        conditions(component, snapshot::is_accepted),
        snapshot::members(component),
        are_absent.join(" &&\n    "),
        members(always, Spelling::Wire),
        members(component.fields, Spelling::Wire),
    )
}
