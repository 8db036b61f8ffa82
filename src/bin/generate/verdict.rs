//! The verdicts on JavaScript values: predicates that build nothing.

use completion_job::schema::{Component, Spelling};

use crate::value::{Parts, conditions, part_local, reads};

const WIRE: Parts = Parts { strings: "areStrings", all: "areAll", object: "isWire" };
const SDK: Parts = Parts { object: "isSdk", ..WIRE };

/// The functions that tell whether a value is a component, one a spelling.
pub fn functions(component: &Component) -> String {
    let wire = function(component, Spelling::Wire, &WIRE, "wire's");
    let sdk = function(component, Spelling::Sdk, &SDK, "SDK's");
    format!("{wire}\n{sdk}")
}

fn function(component: &Component, spelling: Spelling, parts: &Parts, whose: &str) -> String {
    let name = component.name;
    let function = parts.object;
    let reads = reads(component, spelling, parts, |is_absent, _, part| format!("{is_absent} || {part}"));
    let conditions = conditions(component, part_local);
    format!(
        "/** Whether a value is a valid {name} in the {whose} spelling. */\n\
         export function {function}{name}(value: unknown): boolean {{\n  \
           if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;\n\
         {reads}  return (\n    {conditions}\n  );\n}}\n"
    )
}
