//! The writer's half: from an SDK object to the wire object, which `JSON.stringify` then writes.

use completion_job::schema::{Component, Field, Spelling};

use crate::accept::{HEAD, absent, built, fits, members, seen};
use crate::value::{Parts, conditions, reads};

const PARTS: Parts = Parts { strings: "acceptStrings", all: "acceptAll", object: "toWire" };

/// The function that makes the wire object of a component. All of a literal's members are there, as `JSON.stringify` leaves out
/// those that are undefined, and adding members one by one takes longer.
pub fn function(component: &Component) -> String {
    let name = component.name;
    format!(
        "/** The wire object of a valid {name}, or what it saw of another value. */\n\
         export function toWire{name}(value: unknown): object | Sighting {{\n\
         {HEAD}{}  if (!(\n    {}\n  )) return sightSdk(value, keys, {});\n  \
           return {{ {} }};\n}}\n",
        reads(component, Spelling::Sdk, &PARTS, absent),
        conditions(component, fits),
        seen(component),
        members(component.fields, wire_key, built),
    )
}

fn wire_key(field: &Field) -> &'static str {
    field.wire.text()
}
