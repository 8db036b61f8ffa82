//! The verdicts on JavaScript values: predicates that build nothing.

use completion_job::schema::{Component, Spelling};

use crate::value::{Parts, conditions, part_local, reads};

/// The functions that tell whether a value is a component, one a spelling.
pub fn functions(component: &Component) -> String {
    let wire = Parts { strings: "areStrings", all: "areAll", object: "isWire" };
    let sdk = Parts { object: "isSdk", ..wire };
    format!(
        "{}\n{}",
        function(component, Spelling::Wire, &wire, "wire"),
        function(component, Spelling::Sdk, &sdk, "SDK")
    )
}

fn function(component: &Component, spelling: Spelling, parts: &Parts, spelled: &str) -> String {
    let name = component.name;
    let function = parts.object;
    let reads = reads(component, spelling, parts, |is_absent, part| format!("{is_absent} || {part}"));
    let conditions = conditions(component, part_local);
    format!(
        "/** Whether a value is a valid {name} in the {spelled}'s spelling. */\n\
         export function {function}{name}(value: unknown): boolean {{\n  \
           if (!hasMembers(value) || isPromise(value, value.then) || isBuiltIn(value)) return false;\n\
         {reads}  return (\n    {conditions}\n  );\n}}\n"
    )
}
